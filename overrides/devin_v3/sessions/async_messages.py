"""`devin.sessions.messages`: list, create, and follow."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, Final, Unpack

from devin_v3_api.api import sessions as sessions_api
from devin_v3_api.api import sessions_messages as api
from devin_v3_api.operations import OPERATIONS
from devin_v3_api.types import UNSET, RequestOptions, SessionId, Unset

from .._call.arguments import check
from .._call.drive import aiterate
from .._call.ids import session_id as id_of
from .message import Message
from .timing import AsyncTiming
from .waiting import follow, tail_of

if TYPE_CHECKING:
    from devin_v3_api import raw_resources
    from devin_v3_api.pagination import AsyncPager
    from devin_v3_api.raw_resources import AsyncRawList

    from .._call.async_transport import AsyncTransport

_LIST: Final = OPERATIONS.get("GET /v3/organizations/{org_id}/sessions/{devin_id}/messages")


class AsyncMessages(api.AsyncSessionsMessages):
    """`devin.sessions.messages`, asynchronous."""

    with_raw_response: AsyncMessagesWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: AsyncTransport

    def list(
        self,
        devin_id: SessionId,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Message]:
        """List the messages of a session, the oldest first; needs `ViewOrgSessions`.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's.
            **options: `timeout` in seconds, `extra_headers`, …

        Raises:
            DevinError: An argument cannot be sent, or no usable response arrived.
        """
        assert _LIST is not None  # noqa: S101 (this class exists only with the operation)
        query = {"after": after, "first": first}
        return self._transport.paginate(_LIST, (org_id, devin_id), Message.adopt, query=query, options=options)

    def follow(
        self, devin_id: SessionId, *, timeout: float | None = None, org_id: str | None = None
    ) -> AsyncIterator[Message]:
        """Yield the messages of a session, including future ones, until it ends or needs someone.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            timeout: Seconds to follow; None follows without end.
            org_id: Another organization than the client's.

        Raises:
            InvalidArgumentError: An argument cannot be meant; raised by the call, all others while it is iterated over.
            WaitTimeoutError: The session still works at the deadline.
            APIError: The session cannot be read. Failures that pass are waited out, ten looks in a row at most.
        """
        check("sessions.messages.follow", devin_id=devin_id, wait_timeout=timeout, org_id=org_id)
        transport = self._transport.as_itself()
        look = partial(sessions_api.AsyncSessions(transport).get, devin_id, org_id=org_id)
        tail = tail_of(AsyncMessages(transport), devin_id, org_id)
        return aiterate(follow(look, tail, AsyncTiming(self._transport.io.clock), id_of(devin_id), timeout=timeout))


if TYPE_CHECKING:

    class AsyncMessagesWithRawResponse(raw_resources.AsyncSessionsMessagesWithRawResponse):
        """`devin.sessions.messages` as `with_raw_response` shows it."""

        list = AsyncRawList(AsyncMessages.list)

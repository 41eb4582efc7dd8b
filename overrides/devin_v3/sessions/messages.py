"""`devin.sessions.messages`: list, create, and follow."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Unpack

from devin_v3_api.api import sessions as sessions_api
from devin_v3_api.api import sessions_messages as api
from devin_v3_api.operations import OPERATIONS
from devin_v3_api.types import UNSET, RequestOptions, SessionId, Unset

from .._call.arguments import check
from .._call.drive import iterate
from .._call.ids import session_id as id_of
from .message import Message
from .timing import AsyncTiming, BlockingTiming
from .waiting import Tail, follow

if TYPE_CHECKING:
    from devin_v3_api.pagination import AsyncPager, Pager

    from .._call.async_transport import AsyncTransport
    from .._call.transport import Transport
    from .._raw_resources import AsyncMessagesWithRawResponse, MessagesWithRawResponse

_PAGE = 200  # messages
_LIST: Final = OPERATIONS.get("GET /v3/organizations/{org_id}/sessions/{devin_id}/messages")


class Messages(api.SessionsMessages):
    """`devin.sessions.messages`."""

    with_raw_response: MessagesWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: Transport

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._transport = transport

    def list(
        self,
        devin_id: SessionId,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[Message]:
        """List the messages of a session, the oldest first; needs `ViewOrgSessions`.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's.
            **options: `timeout` in seconds, `extra_headers`, …

        Raises:
            DevinError: An argument cannot be sent, or there was no usable answer.
        """
        assert _LIST is not None  # noqa: S101 (this class exists only with the operation)
        query = {"after": after, "first": first}
        return self._transport.paginate(_LIST, (org_id, devin_id), Message.adopt, query=query, options=options)

    def follow(
        self, devin_id: SessionId, *, timeout: float | None = None, org_id: str | None = None
    ) -> Iterator[Message]:
        """The messages of a session, those to come as well, until it ends or needs someone.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            timeout: Seconds to follow; None follows without end.
            org_id: Another organization than the client's.

        Raises:
            WaitTimeoutError: The session still works at the deadline.
        """
        check("sessions.messages.follow", wait_timeout=timeout, org_id=org_id)
        transport = self._transport.as_itself()
        look = partial(sessions_api.Sessions(transport).get, devin_id, org_id=org_id)
        tail = tail_of(Messages(transport), devin_id, org_id)
        return iterate(follow(look, tail, BlockingTiming(self._transport.clock), id_of(devin_id), timeout=timeout))


class AsyncMessages(api.AsyncSessionsMessages):
    """`devin.sessions.messages`, asynchronous."""

    with_raw_response: AsyncMessagesWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: AsyncTransport

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._transport = transport

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
            DevinError: An argument cannot be sent, or there was no usable answer.
        """
        assert _LIST is not None  # noqa: S101 (this class exists only with the operation)
        query = {"after": after, "first": first}
        return self._transport.paginate(_LIST, (org_id, devin_id), Message.adopt, query=query, options=options)

    async def follow(
        self, devin_id: SessionId, *, timeout: float | None = None, org_id: str | None = None
    ) -> AsyncIterator[Message]:
        """See `Messages.follow`."""
        check("sessions.messages.follow", wait_timeout=timeout, org_id=org_id)
        transport = self._transport.as_itself()
        look = partial(sessions_api.AsyncSessions(transport).get, devin_id, org_id=org_id)
        tail = tail_of(AsyncMessages(transport), devin_id, org_id)
        steps = follow(look, tail, AsyncTiming(self._transport.clock), id_of(devin_id), timeout=timeout)
        async with aclosing(steps) as messages:
            async for message in messages:
                yield message


def tail_of(messages: Messages | AsyncMessages, devin_id: SessionId, org_id: str | None) -> Tail:
    """The messages that are new, poll after poll; for `follow` and `send`."""
    return Tail(partial(_page, messages, devin_id, org_id))


def _page(messages: Messages | AsyncMessages, devin_id: SessionId, org_id: str | None, cursor: str | None) -> Any:
    return messages.list(devin_id, after=cursor or UNSET, first=_PAGE, org_id=org_id).page()

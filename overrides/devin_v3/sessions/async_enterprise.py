"""`devin.enterprise`: the cross-organization half; its sessions can be waited for, too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from devin_v3_api.api import enterprise as api
from devin_v3_api.api import enterprise_sessions as sessions_api
from devin_v3_api.client import resource
from devin_v3_api.types import SessionId

from .._call.drive import arun
from .._call.ids import session_id as id_of
from .session import Session, T
from .timing import AsyncTiming
from .waiting import DEFAULT_TIMEOUT, OnUpdate, check_arguments, until_over

if TYPE_CHECKING:
    from .._call.async_transport import AsyncTransport


class AsyncEnterprise(api.AsyncEnterprise):
    """`devin.enterprise`, asynchronous."""

    _transport: AsyncTransport

    @resource
    def sessions(self) -> AsyncEnterpriseSessions:
        """`devin.enterprise.sessions`."""
        return AsyncEnterpriseSessions(self._transport)


class AsyncEnterpriseSessions(sessions_api.AsyncEnterpriseSessions):
    """`devin.enterprise.sessions`, asynchronous."""

    _transport: AsyncTransport

    async def wait(
        self,
        devin_id: SessionId,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        progress: bool = True,
        output: type[T] | Mapping[str, Any] | None = None,
    ) -> Session[T]:
        """Wait until a session of any organization ends or needs someone, and return it; see `AsyncSessions.wait`.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            timeout: Seconds to wait; None waits without end.
            on_update: Called with the session whenever it has changed.
            progress: Show how it goes: a line on a terminal or in a notebook, else lines of the log (`devin_v3`).
            output: Class of the structured output, if the session was created with one.

        Raises:
            InvalidArgumentError: An argument cannot be meant.
            WaitTimeoutError: The session still works at the deadline; it goes on. `session` is how it was last seen.
            APIError: The session cannot be read. Failures that pass are waited out, ten looks in a row at most.
        """
        timing = AsyncTiming(self._transport.io.clock)
        given = {"devin_id": devin_id, "wait_timeout": timeout, "on_update": on_update, "progress": progress}
        check_arguments("enterprise.sessions.wait", timing, output, **given)
        look = partial(AsyncEnterpriseSessions(self._transport.as_itself()).get, devin_id)
        steps = until_over(look, timing, id_of(devin_id), timeout=timeout, on_update=on_update, progress=progress)
        return Session[Any].of(await arun(steps), output)

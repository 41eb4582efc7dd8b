"""`devin.enterprise`: the cross-organization half; its sessions can be waited for, too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from devin_v3_api.api import enterprise as api
from devin_v3_api.api import enterprise_sessions as sessions_api
from devin_v3_api.types import SessionId

from .._call.arguments import check
from .._call.drive import run
from .._call.ids import session_id as id_of
from .output import schema_of
from .session import Session, T
from .timing import AsyncTiming, BlockingTiming
from .waiting import DEFAULT_TIMEOUT, OnUpdate, until_over

if TYPE_CHECKING:
    from .._call.async_transport import AsyncTransport
    from .._call.transport import Transport


class Enterprise(api.Enterprise):
    """`devin.enterprise`."""

    _transport: Transport

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._transport = transport

    @cached_property
    def sessions(self) -> EnterpriseSessions:
        """`devin.enterprise.sessions`."""
        return EnterpriseSessions(self._transport)


class AsyncEnterprise(api.AsyncEnterprise):
    """`devin.enterprise`, asynchronous."""

    _transport: AsyncTransport

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._transport = transport

    @cached_property
    def sessions(self) -> AsyncEnterpriseSessions:
        """`devin.enterprise.sessions`."""
        return AsyncEnterpriseSessions(self._transport)


class EnterpriseSessions(sessions_api.EnterpriseSessions):
    """`devin.enterprise.sessions`."""

    _transport: Transport

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._transport = transport

    def wait(
        self,
        devin_id: SessionId,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        progress: bool = True,
        output: type[T] | Mapping[str, Any] | None = None,
    ) -> Session[T]:
        """Wait until a session of any organization ends or needs someone; see `Sessions.wait`."""
        _check(output, wait_timeout=timeout, wait_on_update=on_update, progress=progress)
        look = partial(EnterpriseSessions(self._transport.as_itself()).get, devin_id)
        steps = until_over(
            look,
            BlockingTiming(self._transport.clock),
            id_of(devin_id),
            timeout=timeout,
            on_update=on_update,
            progress=progress,
        )
        return Session[Any].of(run(steps), output)


class AsyncEnterpriseSessions(sessions_api.AsyncEnterpriseSessions):
    """`devin.enterprise.sessions`, asynchronous."""

    _transport: AsyncTransport

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._transport = transport

    async def wait(
        self,
        devin_id: SessionId,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        progress: bool = True,
        output: type[T] | Mapping[str, Any] | None = None,
    ) -> Session[T]:
        """See `EnterpriseSessions.wait`."""
        _check(output, wait_timeout=timeout, on_update=on_update, progress=progress)
        look = partial(AsyncEnterpriseSessions(self._transport.as_itself()).get, devin_id)
        session = await until_over(
            look,
            AsyncTiming(self._transport.clock),
            id_of(devin_id),
            timeout=timeout,
            on_update=on_update,
            progress=progress,
        )
        return Session[Any].of(session, output)


def _check(output: Any, **arguments: Any) -> None:
    check("enterprise.sessions.wait", **arguments)
    if output is not None:
        schema_of(output)

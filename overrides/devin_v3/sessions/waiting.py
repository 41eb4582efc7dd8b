"""Waiting for sessions and for what is written in them. Written once for both clients (see `_drive`)."""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from .. import errors
from .._call import io
from .._call.drive import settled
from .progress import Progress
from .session import Session, outcome

if TYPE_CHECKING:
    from devin_v3_api.models import SessionMessage, SessionResponse

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

FIRST_PAUSE: Final = 0.5  #: Seconds between the first two looks, …
LONGEST_PAUSE: Final = 30.0  #: … growing by half each time up to this, a fifth more or less by chance.
DEFAULT_TIMEOUT: Final = 3600.0  #: Seconds that `wait` and `run` wait of themselves.
_MOST_FAILURES: Final = 10  # looks in a row that may fail for reasons that pass
_FRESH: Final = 10.0  # seconds in which a session that was just created may be «not found»
_GRACE: Final = 60.0  # seconds in which a session must begin to work on a message
_PAGE: Final = 200  # messages

Sleep: TypeAlias = Callable[[float], Awaitable[None]]
Look: TypeAlias = Callable[[], "SessionResponse | Awaitable[SessionResponse]"]
OnUpdate: TypeAlias = "Callable[[SessionResponse], object]"


async def blocking_sleep(seconds: float) -> None:
    """The pause of the synchronous client."""
    io.sleep(seconds)


async def waiting_sleep(seconds: float) -> None:
    """The pause of the asynchronous client."""
    await io.async_sleep(seconds)


@dataclass(frozen=True, slots=True)
class Reply(Generic[T_co]):
    """What came of a message to a session.

    Attributes:
        session: The session when it was over, or needed someone, again.
        messages: What Devin wrote since the message was sent, in order; empty if it wrote nothing.
    """

    session: Session[T_co]
    messages: list[SessionMessage]

    @property
    def text(self) -> str:
        """What Devin wrote, one message below the other."""
        return "\n\n".join(str(one.message) for one in self.messages)


class _Pauses:
    """The pauses between looks, and the deadline."""

    def __init__(self, sleep: Sleep, timeout: float | None) -> None:
        self._sleep = sleep
        self._timeout = timeout
        self._started = io.monotonic()
        self._next = FIRST_PAUSE

    @property
    def seconds(self) -> float:
        """How long it has been."""
        return io.monotonic() - self._started

    def hurry(self) -> None:
        """Something happened: look more often again."""
        self._next = FIRST_PAUSE

    async def rest(self, session: SessionResponse | None, what: str) -> None:
        """Wait until the next look; the last one is at the deadline.

        Raises:
            WaitTimeoutError: The deadline is over.
        """
        pause = self._next * (0.8 + 0.4 * random.random())  # noqa: S311 (spreads callers, guards nothing)
        if self._timeout is not None:
            left = self._timeout - self.seconds
            if left <= 0:
                state = f" (last seen: {session.status})" if session else ""
                raise errors.WaitTimeoutError(f"{what} still works after {self._timeout:g} s{state}", session=session)
            pause = min(pause, left)
        await self._sleep(pause)
        self._next = min(self._next * 1.5, LONGEST_PAUSE)


async def until_over(
    look: Look,
    sleep: Sleep,
    devin_id: str,
    *,
    timeout: float | None,
    on_update: OnUpdate | None,
    progress: bool,
    fresh: bool = False,
) -> SessionResponse:
    """The session as soon as it does not work any more: it is over, or needs someone.

    Looks that fail for reasons that pass (connection, 429, 5xx) are made again, ten times in a row at most.

    Args:
        look: Gets the session.
        sleep: Waits.
        devin_id: Id of the session, for messages.
        timeout: Seconds; None waits without end.
        on_update: Called with the session whenever it has changed.
        progress: Whether a terminal, or the log, shows how it goes.
        fresh: Whether the session was created just now, so that the server may not find it yet.

    Raises:
        WaitTimeoutError: It still works at the deadline.
    """
    pauses = _Pauses(sleep, timeout)
    seen: SessionResponse | None = None
    failures = 0
    with Progress(shown=progress) as display:
        while True:
            try:
                session = await settled(look())
            except errors.APIError as error:
                failures += 1
                young = fresh and pauses.seconds < _FRESH and isinstance(error, errors.NotFoundError)
                if failures > _MOST_FAILURES or not (young or _passes(error)):
                    raise
            else:
                failures = 0
                display.show(session, pauses.seconds)
                if session != seen:
                    seen = session
                    await _tell(on_update, session)
                if outcome(session) != "working":
                    return session
            await pauses.rest(seen, devin_id)


def _passes(error: errors.APIError) -> bool:
    return isinstance(error, (errors.APIConnectionError, errors.RateLimitError, errors.InternalServerError))


async def _tell(callback: Callable[[T], object] | None, value: T) -> None:
    if callback is not None:
        result = callback(value)
        if isinstance(result, Awaitable):
            await result


class Tail:
    """The messages of a session from a point on. Reads no page twice but the last one, whatever order they come in."""

    def __init__(self, fetch: Callable[[str | None], Any]) -> None:
        self._fetch = fetch
        self._cursor: str | None = None
        self._seen: set[str] = set()
        self._newest_first = False

    async def new(self) -> list[SessionMessage]:
        """The messages that were not there before, oldest first."""
        found: list[SessionMessage] = []
        cursor = None if self._newest_first else self._cursor
        while True:
            page = await settled(self._fetch(cursor))
            items: list[SessionMessage] = page.items
            unseen = [one for one in items if one.event_id not in self._seen]
            found += unseen
            self._newest_first |= len(items) > 1 and items[0].created_at > items[-1].created_at
            if not page.has_next_page or page.end_cursor in (None, cursor):
                break
            if self._newest_first and len(unseen) < len(items):
                break
            cursor = page.end_cursor
            if not self._newest_first:
                self._cursor = cursor
        self._seen.update(one.event_id for one in found)
        return found[::-1] if self._newest_first else found


async def follow(
    look: Look, tail: Tail, sleep: Sleep, devin_id: str, *, timeout: float | None
) -> AsyncGenerator[SessionMessage, None]:
    """Messages as they are written, until the session does not work any more."""
    pauses = _Pauses(sleep, timeout)
    while True:
        session = await settled(look())  # before the messages, so that none of its last words are missed
        new = await tail.new()
        for message in new:
            yield message
        if outcome(session) != "working":
            return
        if new:
            pauses.hurry()
        await pauses.rest(session, devin_id)


async def answer_to(
    post: Callable[[], Any],
    look: Look,
    tail: Tail,
    sleep: Sleep,
    devin_id: str,
    *,
    timeout: float | None,
    on_update: OnUpdate | None,
    kind: Any,
) -> Reply[Any]:
    """Send a message and wait for what Devin writes.

    Right after a message the session may still be reported as it was before. So it counts as resting again once it was
    seen at work, or has written something and rests at two looks in a row, or does not begin within a minute.
    """
    await tail.new()
    await settled(post())
    pauses = _Pauses(sleep, timeout)
    messages: list[SessionMessage] = []
    seen: SessionResponse | None = None
    worked = False
    rests = 0
    while True:
        session = await settled(look())
        if session != seen:
            seen = session
            await _tell(on_update, session)
        messages += [one for one in await tail.new() if one.source != "user"]
        if outcome(session) == "working":
            worked, rests = True, 0
        else:
            rests += 1
            if worked or (messages and rests > 1) or pauses.seconds > _GRACE:
                return Reply(Session[Any].of(session, kind), messages)
        await pauses.rest(session, devin_id)

"""Polling of sessions and of their messages, written once for both clients (see `_call.drive`)."""

from __future__ import annotations

import inspect
import random
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from devin_v3_api.raw import unheard
from devin_v3_api.types import UNSET, SessionId

from .. import errors
from .._call.arguments import check
from .._call.drive import maybe_await
from .._call.limits import Limits
from .._call.log import safe_logger
from .._call.retry import is_transient
from .output import schema_of
from .progress import Progress
from .session import Session, T_co, outcome
from .timing import DeadlineError, Timing

if TYPE_CHECKING:
    from .message import Message

T = TypeVar("T")

FIRST_PAUSE: Final = 0.5  #: Seconds between the first two looks, …
LONGEST_PAUSE: Final = 30.0  #: … growing by half each time up to this, a fifth more or less by chance.
DEFAULT_TIMEOUT: Final = 3600.0  #: Seconds that `wait` and `run` wait by default.
_MOST_FAILURES: Final = 10  # polls in a row that may fail for temporary reasons
_FRESH: Final = 10.0  # seconds in which a session that was just created may be "not found"
_GRACE: Final = 60.0  # seconds in which a session must begin to work on a message
_PAGE: Final = 200  # messages
_LAST_LOOK: Final = 0.5  # seconds for a poll that begins at the deadline
_LONGEST_RETRY_AFTER: Final = 600.0  # seconds between looks that the server may ask for

Look: TypeAlias = "Callable[[], Awaitable[Session]] | Callable[[], Session]"
OnUpdate: TypeAlias = "Callable[[Session], object]"


@dataclass(frozen=True, slots=True)
class Reply(Generic[T_co]):
    """The reply to a message that was sent to a session.

    Attributes:
        session: The session when it was over, or needed someone, again.
        messages: What Devin wrote since the message was sent, in order; empty if it wrote nothing.
    """

    session: Session[T_co]
    messages: list[Message]

    @property
    def text(self) -> str:
        """Return Devin's messages as one text."""
        return "\n\n".join(str(message.message) for message in self.messages)


class Poller:
    """Polls a session: the pauses between, the deadline, and temporary failures.

    Args:
        timing: Waits.
        devin_id: Id of the session, for messages.
        timeout: Seconds from now; None watches without end.
        fresh: Whether the session was created just now, so that the server may not find it yet.
    """

    def __init__(self, timing: Timing, devin_id: str, timeout: float | None, *, fresh: bool = False) -> None:
        self._timing = timing
        self._devin_id = devin_id
        self._timeout = timeout
        self._fresh = fresh
        self._started = self._timing.clock.monotonic()
        self._next = FIRST_PAUSE
        self._failures = 0
        self._failure: errors.APIError | None = None
        self._seen: Session | None = None
        self._seen_at = 0.0

    @property
    def seconds(self) -> float:
        """Return the time that has passed, in seconds."""
        return self._timing.clock.monotonic() - self._started

    def hurry(self) -> None:
        """Poll more often again, since something happened."""
        self._next = FIRST_PAUSE

    async def look(self, call: Look) -> Session | None:
        """The session as it is now; see `ask`."""
        session: Session | None = await self.ask(call)
        if session is not None:
            self._seen, self._seen_at = session, self.seconds
        return session

    async def ask(self, call: Callable[[], Any]) -> Any:
        """Return the server's response; None after a temporary failure.

        It takes no longer than what is left of the time. Ten failures in a row are too many; those that only say that
        there are too many requests are not counted.

        Raises:
            APIError: It fails for a permanent reason.
            WaitTimeoutError: The deadline came before the response.
        """
        left = None if self._timeout is None else max(self._timeout - self.seconds, _LAST_LOOK)
        limits = Limits(None if left is None else self._timing.clock.monotonic() + left)
        try:
            value = await self._timing.within(left, call, limits)
        except DeadlineError:
            raise self._late("the last poll got no response") from self._failure
        except errors.APIError as error:
            young = self._fresh and self.seconds < _FRESH and isinstance(error, errors.NotFoundError)
            self._failures += not isinstance(error, errors.RateLimitError)
            self._failure = error
            if self._failures > _MOST_FAILURES or not (young or _passes(error)):
                raise
            return None
        self._failures, self._failure = 0, None
        return value

    async def rest(self) -> None:
        """Wait until the next look; the last one is at the deadline.

        Raises:
            WaitTimeoutError: The deadline is over.
        """
        pause = self._next * (0.8 + 0.4 * random.random())  # noqa: S311 (spreads callers, guards nothing)
        if isinstance(self._failure, errors.APIStatusError) and (delay := self._failure.retry_after):
            pause = max(pause, min(delay, _LONGEST_RETRY_AFTER) + pause)
        if self._timeout is not None:
            left = self._timeout - self.seconds
            if left <= 0:
                raise self._late(f"the last poll failed: {self._failure}" if self._failure else "") from self._failure
            pause = min(pause, left)
        await self._timing.sleep(pause)
        self._next = min(self._next * 1.5, LONGEST_PAUSE)

    def _late(self, failure: str) -> errors.WaitTimeoutError:
        limit = f"{self._timeout:.12g} s"
        if self._seen is None:
            text = f"{self._devin_id} was not seen within {limit}" + (f"; {failure}" if failure else "")
        elif failure:
            ago = f"{self.seconds - self._seen_at:.0f} s ago"
            text = f"{self._devin_id} was not seen to end within {limit} (last seen: {self._seen.status}, {ago})"
            text = f"{text}; {failure}"
        else:
            text = f"{self._devin_id} still works after {limit} (last seen: {self._seen.status})"
        return errors.WaitTimeoutError(text, session=self._seen)


def _passes(error: errors.APIError) -> bool:
    """Return whether another poll may succeed, for example after an error of a gateway."""
    return is_transient(error) or isinstance(error, errors.APIResponseError)


def goes_on(error: BaseException, *session_ids: object, unsure: int = 0) -> None:
    """Note on an exception which sessions go on, unless its text says so already.

    Args:
        error: What ends the wait.
        *session_ids: Their ids; values that are not ids are left out.
        unsure: How many more may have been created.
    """
    ids = [identifier for identifier in session_ids if isinstance(identifier, str)]
    if not (ids or unsure):
        return
    more = [f"{unsure} more may have been created"] if unsure else []
    text = " ".join([str(error), *getattr(error, "__notes__", ())])
    if unsure or any(identifier not in text for identifier in ids):
        error.add_note(f"sessions that go on: {'; '.join([*ids, *more])}")


def check_arguments(method: str, timing: Timing, output: Any, **arguments: Any) -> None:
    """Validate the arguments of a flow before anything is sent.

    Args:
        method: Name of the method, for messages.
        timing: Tells whether callbacks may be awaited.
        output: Class of the structured output, if there is one.
        **arguments: Those that `arguments.check` knows.

    Raises:
        InvalidArgumentError: Names the argument.
    """
    if "on_update" in arguments and not timing.awaits:
        arguments["wait_on_update"] = arguments.pop("on_update")
    check(method, **arguments)
    if output is not None:
        schema_of(output)


async def until_over(
    look: Look,
    timing: Timing,
    devin_id: str,
    *,
    timeout: float | None,
    on_update: OnUpdate | None,
    progress: bool,
    fresh: bool = False,
) -> Session:
    """The session as soon as it stops working: it is over, or needs someone.

    Transient polling failures (connection, 429, 5xx) are retried, up to ten in a row.

    Args:
        look: Gets the session.
        timing: Waits.
        devin_id: Id of the session, for messages.
        timeout: Seconds; None waits without end.
        on_update: Called with the session whenever it has changed.
        progress: Whether a terminal, or the log, shows how it goes.
        fresh: Whether the session was created just now, so that the server may not find it yet.

    Raises:
        WaitTimeoutError: It still works at the deadline.
    """
    watch = Poller(timing, devin_id, timeout, fresh=fresh)
    last_session: Session | None = None
    try:
        with Progress(enabled=progress) as display:
            while True:
                session = await watch.look(look)
                if session is not None:
                    display.show(session, watch.seconds)
                    if session != last_session:
                        last_session = session
                        await _tell(on_update, session, timing)
                    if outcome(session) != "working":
                        return session
                await watch.rest()
    except BaseException as error:
        goes_on(error, devin_id)
        raise


async def _tell(callback: Callable[[T], object] | None, value: T, timing: Timing) -> None:
    """Run a callback. An exception in it is reported and ends nothing, so that no paid session is lost."""
    if callback is None:
        return
    try:
        with unheard():
            result: Any = callback(value)
            if inspect.isawaitable(result):
                if timing.awaits:
                    await result
                else:
                    if inspect.iscoroutine(result):
                        result.close()
                    safe_logger.error("on_update returned something to await, which only AsyncDevin can")
    except Exception:
        safe_logger.exception("on_update raised; the wait goes on")


class Tail:
    """The messages of a session from a point on. Reads no page twice but the last one, whatever order they come in."""

    def __init__(self, fetch: Callable[[str | None], Any]) -> None:
        self._fetch = fetch
        self._cursor: str | None = None
        self._seen: set[object] = set()
        self._newest_first = False

    async def new(self) -> list[Message]:
        """The messages that were not there before, oldest first. If it fails, the next call returns them."""
        messages: list[Message] = []
        newest_first = self._newest_first
        cursor = reached = None if newest_first else self._cursor
        while True:
            page = await maybe_await(self._fetch(cursor))
            items: list[Message] = page.items
            unseen = [message for message in items if _key(message) not in self._seen]
            messages += unseen
            newest_first |= len(items) > 1 and _is_before(items[-1], items[0])
            if not page.has_next_page or page.end_cursor in (None, cursor):
                break
            if newest_first and len(unseen) < len(items):
                break
            cursor = page.end_cursor
            if not newest_first:
                reached = cursor
        self._newest_first = newest_first
        if not newest_first:
            self._cursor = reached
        self._seen.update(map(_key, messages))
        return messages[::-1] if newest_first else messages


def tail_of(messages: Any, devin_id: SessionId, org_id: str | None) -> Tail:
    """The messages that are new, poll after poll.

    Args:
        messages: `devin.sessions.messages`, of either client.
        devin_id: The session.
        org_id: Another organization than the client's.
    """

    def fetch(cursor: str | None) -> Any:
        return messages.list(devin_id, after=cursor or UNSET, first=_PAGE, org_id=org_id).page()

    return Tail(fetch)


def _key(message: Message) -> object:
    """Return the key that tells a message from others: its id, or all of it if it has none (values are not checked)."""
    event_id: Any = message.event_id
    return event_id if isinstance(event_id, str) else repr(message)


def _is_before(message: Message, other: Message) -> bool:
    times: tuple[Any, Any] = message.created_at, other.created_at
    return all(isinstance(time, (int, float)) for time in times) and times[0] < times[1]


async def follow(
    look: Look, tail: Tail, timing: Timing, devin_id: str, *, timeout: float | None
) -> AsyncGenerator[Message, None]:
    """Messages as they are written, until the session does not work any more."""
    watch = Poller(timing, devin_id, timeout)
    while True:
        session = await watch.look(look)  # before the messages, so that none of its last words are missed
        new: list[Message] | None = None if session is None else await watch.ask(tail.new)
        for message in new or ():
            yield message
        if session is not None and new is not None and outcome(session) != "working":
            return
        if new:
            watch.hurry()
        await watch.rest()


async def reply_to(
    post: Callable[[], Any],
    look: Look,
    tail: Tail,
    timing: Timing,
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
    watch = Poller(timing, devin_id, timeout)
    while await watch.ask(tail.new) is None:
        await watch.rest()
    await maybe_await(post())
    sent_at = watch.seconds
    watch.hurry()
    messages: list[Message] = []
    last_session: Session | None = None
    worked = False
    rests = 0
    try:
        while True:
            session = await watch.look(look)
            if session is not None and session != last_session:
                last_session = session
                await _tell(on_update, session, timing)
            new: list[Message] | None = None if session is None else await watch.ask(tail.new)
            messages += [message for message in new or () if message.source != "user"]
            if session is not None and new is not None:
                if outcome(session) == "working":
                    worked, rests = True, 0
                else:
                    rests += 1
                    if worked or (messages and rests > 1) or watch.seconds - sent_at > _GRACE:
                        return Reply(Session[Any].of(session, kind), messages)
            await watch.rest()
    except BaseException as error:
        goes_on(error, devin_id)
        raise

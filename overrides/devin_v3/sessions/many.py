"""Many sessions at a time, results as they finish."""

from __future__ import annotations

import contextvars
import heapq
import math
import queue
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from .._call import io
from .._call.clock import Clock
from .._call.limits import Limits
from .._call.retry import LONGEST_PAUSE, backoff
from .session import Session, T_co
from .timing import DeadlineError, Timing, limited_call, start

if TYPE_CHECKING:
    from ..errors import RateLimitError

T = TypeVar("T")

#: Makes the coroutine of one job; it must wait by the timing that it is given.
Job: TypeAlias = "Callable[[Timing], Coroutine[Any, Any, T]]"

_GRACE: Final = 1.0  # seconds that creations under way get to report their ids when something else ends the loop
_LOOK_UP: Final = 0.5  # seconds after which a blocked thread looks up for Ctrl-C, which Windows needs


@dataclass(frozen=True, slots=True)
class RunResult(Generic[T_co]):
    """The outcome of one of many prompts.

    Attributes:
        index: Its place among the prompts, from 0.
        prompt: The prompt; empty if the given value is not a prompt.
        session: The session when it was over or needed someone; None if that failed.
        error: What failed; else None.
        session_id: Id of the session, also if waiting for it failed; None if no session is known to have been created.
    """

    index: int
    prompt: str
    session: Session[T_co] | None
    error: Exception | None
    session_id: str | None = None


@dataclass(slots=True)
class StartedRun:
    """A prompt that was taken, and how far it is.

    Attributes:
        prompt: The prompt.
        session_id: Id of the session that was created for it, if one was.
        creating: Whether its session is being created.
        is_over: Whether its result was yielded.
    """

    prompt: str = ""
    session_id: str | None = None
    creating: bool = False
    is_over: bool = False


class RateLimiter:
    """The rate at which many jobs create sessions: at once, until the server says that it is too fast.

    A 429 holds up all jobs for as long as the server asks. After it they go one by one, with a gap between two that
    grows with each 429 and shrinks with each session: they do not come back together.
    """

    FIRST_GAP: Final = 0.1  # seconds

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._gap = 0.0
        self._next = -math.inf  # when the next job may go
        self._closed_until = -math.inf
        self._learned = -math.inf  # when the gap grew last
        self._refusals = 0  # in a row

    async def turn(self, timing: Timing) -> float:
        """Wait until the job may create its session.

        Returns:
            The time of the clock at which it goes.
        """
        while True:
            now = self._clock.monotonic()
            begin = max(now, self._next, self._closed_until)
            self._next = begin + self._gap
            if begin <= now:
                return now
            await timing.sleep(begin - now)
            if self._clock.monotonic() >= self._closed_until:  # else another job was refused meanwhile
                return self._clock.monotonic()

    def refused(self, error: RateLimitError, went: float) -> None:
        """Hold up all jobs: the server refused the one that went at `went`."""
        now = self._clock.monotonic()
        if went > self._learned:  # the refusals of those that went together count once
            self._gap = min(max(2 * self._gap, self.FIRST_GAP), LONGEST_PAUSE)
            self._learned = now
            self._refusals += 1
        delay = error.retry_after or backoff(self._refusals - 1, random.random())  # noqa: S311
        self._closed_until = max(self._closed_until, now + delay)

    def passed(self) -> None:
        """Go faster: a session was created."""
        self._refusals = 0
        self._gap = 0.0 if self._gap < self.FIRST_GAP / 4 else 0.9 * self._gap


@dataclass(slots=True, eq=False)
class _Call(Awaitable[Any]):
    """A call that runs in its own thread while other jobs run in the caller's."""

    work: Callable[[], Any]
    seconds: float | None

    def __await__(self) -> Generator[_Call, Any, Any]:
        return (yield self)


class _Pause(Awaitable[None]):
    """A pause in which other jobs go on."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __await__(self) -> Generator[_Pause, Any, None]:
        yield self


class _Interleaved:
    """The timing of a job that is one of many in a thread."""

    awaits = False

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    async def sleep(self, seconds: float) -> None:
        """See `Timing`."""
        await _Pause(seconds)

    async def within(self, seconds: float | None, call: Callable[[], Any], limits: Limits) -> Any:
        """See `Timing`."""
        return await _Call(limited_call(call, limits), seconds)


class _RunningJob(Generic[T]):
    """A job under way."""

    def __init__(self, index: int, job: Job[T], clock: Clock) -> None:
        self.index = index
        self.coroutine = job(_Interleaved(clock))
        self.awaited: _Call | None = None


_Done: TypeAlias = "tuple[_RunningJob[T], _Call, Any, BaseException | None]"


def interleave(jobs: Iterable[Job[T]], concurrency: int, clock: Clock) -> Iterator[tuple[int, T | Exception]]:
    """Yield the results of jobs as they end; while one pauses or waits for the server, others run.

    Each call that waits for the server has a thread of its own; everything else is done in that of the caller. Stopping
    the iteration ends all jobs where they are. If `jobs` raises, the results that are there come first.
    """
    timers: list[tuple[float, int, _RunningJob[T], _Call | None]] = []  # pauses, and the time limits of calls
    order = 0
    running: set[_RunningJob[T]] = set()
    done: queue.SimpleQueue[_Done[T]] = queue.SimpleQueue()
    coming = enumerate(jobs)

    def proceed(steps: _RunningJob[T], value: Any = None, error: BaseException | None = None) -> tuple[int, Any] | None:
        """Let a job go on to its next pause or call; its result if it ends."""
        nonlocal order
        steps.awaited = None
        try:
            wish: Any = steps.coroutine.send(value) if error is None else steps.coroutine.throw(error)
        except StopIteration as end:
            running.discard(steps)
            return steps.index, end.value
        except Exception as failure:
            running.discard(steps)
            return steps.index, failure
        order += 1
        if isinstance(wish, _Pause):
            heapq.heappush(timers, (clock.monotonic() + wish.seconds, order, steps, None))
            return None
        steps.awaited = wish
        if wish.seconds is not None:
            heapq.heappush(timers, (clock.monotonic() + wish.seconds, order, steps, wish))
        start(wish.work, lambda result, failure: done.put((steps, wish, result, failure)))
        return None

    def arrived(wait: float) -> tuple[int, Any] | None:
        """The result of a job whose call has come back, if that ends it."""
        steps, call, value, error = done.get(timeout=wait) if wait > 0 else done.get_nowait()
        return proceed(steps, value, error) if steps.awaited is call else None

    try:
        while True:
            while len(running) < concurrency:
                try:
                    following = next(coming, None)
                except Exception as error:
                    while True:
                        try:
                            ended = arrived(0)
                        except queue.Empty:
                            break
                        if ended is not None:
                            yield ended
                    raise error
                if following is None:
                    break
                steps = _RunningJob(*following, clock)
                running.add(steps)
                if (ended := proceed(steps)) is not None:
                    yield ended
            if not running:
                return
            left = timers[0][0] - clock.monotonic() if timers else math.inf
            if left <= 0:
                _, _, steps, call = heapq.heappop(timers)
                if steps not in running or steps.awaited is not call:
                    continue  # the limit of a call that has come back
                ended = proceed(steps, None, None if call is None else DeadlineError())
            elif any(job.awaited is not None for job in running):
                try:
                    ended = arrived(min(left, _LOOK_UP))
                except queue.Empty:
                    continue
            else:
                clock.sleep(left)
                continue
            if ended is not None:
                yield ended
    finally:
        for steps in running:
            steps.coroutine.close()


def gather(
    jobs: Iterable[Job[T]], concurrency: int, begun: list[StartedRun], timing: Timing
) -> Generator[tuple[int, T | Exception]]:
    """The results of jobs in the order in which they end, all in the thread of the caller; see `interleave`.

    If something else ends the loop, creations that are under way get a second to tell their ids first.
    """
    try:
        yield from interleave(jobs, concurrency, timing.clock)
    except GeneratorExit:  # the loop was left, which must not take long
        raise
    except BaseException:
        settle(begun)
        raise


def settle(begun: Iterable[StartedRun]) -> None:
    """Give creations that are under way in threads a little time to report their ids."""
    import time

    until = time.monotonic() + _GRACE
    while any(prompt.creating for prompt in begun) and time.monotonic() < until:
        time.sleep(0.01)


async def async_gather(
    jobs: Iterable[Job[T]], concurrency: int, begun: list[StartedRun], timing: Timing
) -> AsyncGenerator[tuple[int, T | Exception], None]:
    """The results of jobs in the order in which they end, each a task of its own, under asyncio or trio.

    Stopping the iteration cancels all jobs. If it is cancelled, or `jobs` raises, creations that are under way get a
    second to tell their ids first.
    """
    import anyio  # which the synchronous client does without

    send, receive = anyio.create_memory_object_stream[tuple[int, Any, "BaseException | None"]](math.inf)
    cancels: dict[int, Callable[[], object]] = {}
    coming = enumerate(jobs)
    with send, receive:
        try:
            while True:
                while len(cancels) < concurrency:
                    try:
                        following = next(coming, None)
                    except Exception:
                        await anyio.sleep(0)
                        while receive.statistics().current_buffer_used:
                            index, value, error = receive.receive_nowait()
                            cancels.pop(index)
                            if isinstance(error, Exception) or error is None:
                                yield index, value if error is None else error
                        raise
                    if following is None:
                        break
                    index, job = following
                    cancels[index] = _spawn(partial(job, timing), partial(_deliver, send, index))
                if not cancels:
                    return
                index, value, error = await receive.receive()
                del cancels[index]
                if error is not None and not isinstance(error, Exception):
                    raise error
                yield index, value if error is None else error
        except GeneratorExit:
            raise
        except BaseException:
            with anyio.CancelScope(shield=True), anyio.move_on_after(_GRACE):
                while any(prompt.creating for prompt in begun):
                    await anyio.sleep(0.01)
            raise
        finally:
            with anyio.CancelScope(shield=True):
                for cancel in cancels.values():
                    cancel()
                while cancels:
                    index, _, _ = await receive.receive()
                    del cancels[index]


def _deliver(send: Any, index: int, value: Any, error: BaseException | None) -> None:
    send.send_nowait((index, value, error))


def _spawn(
    work: Callable[[], Coroutine[Any, Any, T]], done: Callable[[T | None, BaseException | None], object]
) -> Callable[[], object]:
    """Begin a task outside of any scope, so that an asynchronous generator may be left at any time, by any task.

    Returns:
        A function that cancels it.
    """
    loop = io.running_loop()
    if type(loop).__module__.partition(".")[0] == "trio":
        import trio

        scope = trio.CancelScope()

        async def body() -> None:
            with scope:
                try:
                    value = await work()
                except Exception as error:
                    done(None, error)
                except BaseException as error:
                    done(None, error)
                    if isinstance(error, trio.Cancelled):
                        raise
                else:
                    done(value, None)

        trio.lowlevel.spawn_system_task(body, context=contextvars.copy_context())
        return scope.cancel
    import asyncio

    def ended(task: asyncio.Task[T]) -> None:
        _tasks.discard(task)
        if task.cancelled():
            done(None, asyncio.CancelledError())
        elif (error := task.exception()) is not None:
            done(None, error)
        else:
            done(task.result(), None)

    task = asyncio.create_task(work())
    _tasks.add(task)
    task.add_done_callback(ended)
    return task.cancel


_tasks: set[object] = set()  # asyncio itself does not keep them

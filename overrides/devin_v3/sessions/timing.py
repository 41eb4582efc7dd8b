"""The clocks of flows, which pause and bound requests: one for a thread, one for a task. `many` has the third."""

from __future__ import annotations

import contextvars
import inspect
import queue
import threading
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from .._call.clock import Clock
from .._call.drive import maybe_await, run
from .._call.limits import Limits, limited

T = TypeVar("T")


class DeadlineError(Exception):
    """A call did not end in its time."""


class Timing(Protocol):
    """The clock of a flow: it pauses, so that flows need not know how."""

    @property
    def clock(self) -> Clock:
        """Return the clock that it goes by."""
        ...

    @property
    def awaits(self) -> bool:
        """Return whether callbacks may be awaited."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    async def within(self, seconds: float | None, call: Callable[[], Any], limits: Limits) -> Any:
        """The result of a call that may take a number of seconds in all.

        Raises:
            DeadlineError: It takes longer; it may still end, unseen.
        """
        ...


def limited_call(call: Callable[[], Any], limits: Limits) -> Callable[[], Any]:
    """A call of the synchronous client, under limits, in the context of the caller: for another thread."""
    context = contextvars.copy_context()

    def work() -> Any:
        with limited(limits):
            value = call()
            return run(value) if inspect.iscoroutine(value) else value

    return lambda: context.run(work)


def start(work: Callable[[], T], done: Callable[[T | None, BaseException | None], object]) -> None:
    """Run work in a daemon thread and report its result."""

    def body() -> None:
        try:
            value = work()
        except BaseException as error:  # handed over, as a future does it
            done(None, error)
        else:
            done(value, None)

    try:
        threading.Thread(target=body, name="devin_v3", daemon=True).start()
    except RuntimeError:  # the interpreter is shutting down, or cannot start another thread
        body()


class BlockingTiming:
    """For the synchronous client. A call that is bound to end has a thread of its own: no read can be broken off."""

    awaits = False

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        self.clock.sleep(seconds)

    async def within(self, seconds: float | None, call: Callable[[], Any], limits: Limits) -> Any:
        """See `Timing`."""
        work = limited_call(call, limits)
        if seconds is None:
            return work()
        results: queue.SimpleQueue[tuple[Any, BaseException | None]] = queue.SimpleQueue()
        start(work, lambda value, error: results.put((value, error)))
        try:
            value, error = results.get(timeout=seconds)
        except queue.Empty:
            raise DeadlineError from None
        if error is not None:
            raise error
        return value


class AsyncTiming:
    """For the asynchronous client."""

    awaits = True

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    async def sleep(self, seconds: float) -> None:
        """Wait, and let others go on."""
        await self.clock.async_sleep(seconds)

    async def within(self, seconds: float | None, call: Callable[[], Any], limits: Limits) -> Any:
        """See `Timing`."""
        with limited(limits):
            if seconds is None:
                return await maybe_await(call())
            import anyio

            with anyio.move_on_after(seconds):
                return await maybe_await(call())
        raise DeadlineError

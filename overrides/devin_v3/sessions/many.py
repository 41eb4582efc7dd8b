"""Many sessions at a time, results as they finish."""

from __future__ import annotations

import heapq
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from .._call import io
from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from .session import Session
    from .waiting import Sleep

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

#: Makes the coroutine of one job; it must pause by what it is given.
Job: TypeAlias = "Callable[[Sleep], Coroutine[Any, Any, T]]"


@dataclass(frozen=True, slots=True)
class RunResult(Generic[T_co]):
    """What became of one of many prompts.

    Attributes:
        index: Its place among the prompts, from 0.
        prompt: The prompt; empty if what was given is none.
        session: The session when it was over or needed someone; None if that failed.
        error: What failed; else None.
        session_id: Id of the session, also if waiting for it failed; None if none is known to be created.
    """

    index: int
    prompt: str
    session: Session[T_co] | None
    error: Exception | None
    session_id: str | None = None


@dataclass(slots=True)
class Begun:
    """A prompt that was taken, and the session that was created for it, if one was."""

    prompt: str = ""
    session_id: str | None = None


class _Nap(Awaitable[None]):
    """A pause in which other jobs go on."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __await__(self) -> Generator[float, None, None]:
        yield self._seconds


async def _nap(seconds: float) -> None:
    await _Nap(seconds)


def interleave(jobs: Iterable[Job[T]], concurrency: int) -> Iterator[tuple[int, T | Exception]]:
    """The results of jobs in the order in which they end, in one thread: one job goes on while others pause.

    Stopping the iteration ends all jobs where they are.
    """
    waiting: list[tuple[float, int, Coroutine[Any, Any, T]]] = []
    coming = enumerate(jobs)
    try:
        while True:
            if len(waiting) < _checked(concurrency) and (following := next(coming, None)) is not None:
                index, job = following
                steps = job(_nap)
            elif waiting:
                due, index, steps = heapq.heappop(waiting)
                if (seconds := due - io.monotonic()) > 0:
                    try:
                        io.sleep(seconds)
                    except BaseException:
                        steps.close()
                        raise
            else:
                return
            try:
                pause: float = steps.send(None)
            except StopIteration as end:
                yield index, end.value
            except Exception as error:
                yield index, error
            else:
                heapq.heappush(waiting, (io.monotonic() + pause, index, steps))
    finally:
        for _, _, steps in waiting:
            steps.close()


async def gather(
    jobs: Iterable[Job[T]], concurrency: int, sleep: Sleep
) -> AsyncGenerator[tuple[int, T | Exception], None]:
    """The results of jobs in the order in which they end, each a task of its own.

    Stopping the iteration cancels all jobs.
    """
    import asyncio  # which the synchronous client does without

    running: dict[asyncio.Task[T], int] = {}
    coming = enumerate(jobs)
    try:
        while True:
            while len(running) < _checked(concurrency) and (following := next(coming, None)) is not None:
                index, job = following
                running[asyncio.create_task(job(sleep))] = index
            if not running:
                return
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                index = running.pop(task)
                error = task.exception()
                if error is not None and not isinstance(error, Exception):
                    raise error
                yield index, error or task.result()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def _checked(concurrency: int) -> int:
    if concurrency < 1:
        raise InvalidArgumentError("concurrency must be at least 1")
    return concurrency

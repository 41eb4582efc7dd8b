"""Logic that is written once for both clients.

Whatever has to wait on the way (a request, a pause, a poll) is written as a coroutine. The asynchronous client awaits
it. The synchronous client drives it by hand: everything that it awaits there is done when it is awaited, so the
coroutine runs to its end without an event loop, in the thread of the caller.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Coroutine, Generator
from typing import Any, TypeVar, cast

from ..errors import DevinError

T = TypeVar("T")


def run(steps: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never has to wait for an event loop."""
    try:
        steps.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    steps.close()
    raise RuntimeError("a coroutine of the synchronous client waits for an event loop")


def iterate(items: AsyncGenerator[T, None]) -> Generator[T]:
    """The items of an asynchronous generator that never has to wait for an event loop."""
    return _Iteration(_blocking(items))


def _blocking(items: AsyncGenerator[T, None]) -> Generator[T]:
    try:
        while True:
            try:
                item = run(_next(items))
            except StopAsyncIteration:
                return
            yield item
    finally:
        run(items.aclose())


class _Iteration(Generator[T, None, None]):
    """A generator that raises again if it is read on after an exception: a plain end would look like the last item."""

    def __init__(self, items: Generator[T]) -> None:
        self._items = items
        self._broken_off = ""

    def send(self, value: None) -> T:
        _check_whole(self._broken_off)
        try:
            return self._items.send(value)
        except BaseException as error:
            if not isinstance(error, StopIteration) and getattr(self._items, "gi_frame", None) is None:
                self._broken_off = type(error).__name__
            raise

    def throw(self, *exception: Any) -> T:
        return self._items.throw(*exception)

    def close(self) -> None:
        self._items.close()


class _AsyncIteration(AsyncGenerator[T, None]):
    """`_Iteration` for the asynchronous client, where a timeout around one item is what breaks off."""

    def __init__(self, items: AsyncGenerator[T, None]) -> None:
        self._items = items
        self._broken_off = ""

    async def asend(self, value: None) -> T:
        _check_whole(self._broken_off)
        try:
            return await self._items.asend(value)
        except BaseException as error:
            if not isinstance(error, StopAsyncIteration) and getattr(self._items, "ag_frame", None) is None:
                self._broken_off = type(error).__name__
            raise

    async def athrow(self, *exception: Any) -> T:
        return await self._items.athrow(*exception)

    async def aclose(self) -> None:
        await self._items.aclose()


def _check_whole(broken_off: str) -> None:
    if broken_off:
        raise DevinError(f"the iteration was broken off by {broken_off} and cannot go on; call the method again")


def arun(steps: Coroutine[Any, Any, T]) -> Coroutine[Any, Any, T]:
    """Return the coroutine itself, to be awaited: the asynchronous twin of `run`."""
    return steps


def aiterate(items: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
    """The items of an asynchronous generator: the asynchronous twin of `iterate`."""
    return _AsyncIteration(items)


async def each(items: Any) -> AsyncGenerator[Any, None]:
    """Return the item type of a pager, of either client."""
    if hasattr(items, "__aiter__"):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


async def _next(items: AsyncGenerator[T, None]) -> T:
    return await anext(items)


async def maybe_await(value: T | Awaitable[T]) -> T:
    """Return the result type of a method, of either client: its result, or an awaitable of it."""
    if inspect.isawaitable(value):
        return await cast("Awaitable[T]", value)
    return value

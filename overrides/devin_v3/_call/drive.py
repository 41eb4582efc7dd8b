"""Logic that is written once for both clients.

Whatever has to wait on the way (a request, a pause, a poll) is written as a coroutine. The asynchronous client awaits
it. The synchronous client drives it by hand: everything that it awaits there is done when it is awaited, so the
coroutine runs to its end without an event loop, in the thread of the caller.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Coroutine, Generator
from typing import Any, TypeVar, cast

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
    try:
        while True:
            try:
                item = run(_next(items))
            except StopAsyncIteration:
                return
            yield item
    finally:
        run(items.aclose())


def arun(steps: Coroutine[Any, Any, T]) -> Coroutine[Any, Any, T]:
    """Return the coroutine itself, to be awaited: the asynchronous twin of `run`."""
    return steps


def aiterate(items: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
    """Return the generator itself: the asynchronous twin of `iterate`."""
    return items


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

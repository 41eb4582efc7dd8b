"""Responses that are read item by item: lines of JSON and server-sent events, as the operations declare them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import Any, Generic, Literal, NamedTuple, NoReturn, Self, TypeVar

import attrs

T_co = TypeVar("T_co", covariant=True)


class Items(NamedTuple):
    """How the items of a response are read.

    Attributes:
        form: A JSON text on each `lines`; server-sent `events` whose data is JSON; those whose data are `texts`.
        decode: Makes the item of a line, or the data of an event.
    """

    form: Literal["lines", "events", "texts"]
    decode: Callable[[Any], Any]


@attrs.define(frozen=True)
class ServerEvent(Generic[T_co]):
    """A server-sent event.

    Attributes:
        data: Its data, decoded.
        event: The kind of event; `message` where the server names none.
        id: The id of the last event that had one; empty if none had.
        retry: Milliseconds that the server wants to be waited before another connection, where this event says so.
    """

    data: T_co
    event: str = "message"
    id: str = ""
    retry: int | None = None


class Stream(Iterator[T_co]):
    """The items of a response, each read and decoded when it is asked for; of the response, one item is in memory.

    The request is made with the first item. It is repeated, where that is safe, until the response begins, and never
    after: a stream that breaks raises `devin_v3.APIConnectionError`. Leaving a `with` block, or `close()`, gives up
    what was not read and closes the connection; a stream that is read to its end closes itself.
    """

    def __init__(self, items: Generator[T_co, None, None]) -> None:
        self._items = items

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} cannot be pickled: it is bound to its connection")

    def __next__(self) -> T_co:
        return next(self._items)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Give up what was not read yet; the connection is closed."""
        self._items.close()


class AsyncStream(AsyncIterator[T_co]):
    """The items of a response, asynchronously; see `Stream`. `async with`, or `await stream.close()`."""

    def __init__(self, items: AsyncGenerator[T_co, None]) -> None:
        self._items = items

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} cannot be pickled: it is bound to its connection")

    async def __anext__(self) -> T_co:
        return await anext(self._items)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up what was not read yet; the connection is closed."""
        await self._items.aclose()

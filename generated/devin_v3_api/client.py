"""What resources expect of a client, and what their methods return. `devin_v3` implements it over httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from .operations import Operation
from .types import UNSET, RequestOptions

T = TypeVar("T")


class Page(Protocol[T]):
    """One page of a list.

    Attributes:
        items: What is on the page.
        end_cursor: Cursor for the page after it; None on the last page.
        has_next_page: Whether another page follows.
        total: Number of items over all pages, where the server counts them.
        additional_properties: What the server sent besides.
    """

    items: list[T]
    end_cursor: str | None
    has_next_page: bool
    total: int | None
    additional_properties: dict[str, Any]

    def next_page(self) -> Page[T] | None:
        """The page after this one, or None on the last page."""
        ...


class Pager(Protocol[T]):
    """A list that fetches its pages as it is iterated over."""

    def __iter__(self) -> Iterator[T]: ...

    def limit(self, count: int) -> Pager[T]:
        """The first `count` items alone."""
        ...

    def page(self) -> Page[T]:
        """The first page alone, in one request."""
        ...


class AsyncPage(Protocol[T]):
    """One page of a list; see `Page`."""

    items: list[T]
    end_cursor: str | None
    has_next_page: bool
    total: int | None
    additional_properties: dict[str, Any]

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, or None on the last page."""
        ...


class AsyncPager(Protocol[T]):
    """A list that fetches its pages as it is iterated over."""

    def __aiter__(self) -> AsyncIterator[T]: ...

    def limit(self, count: int) -> AsyncPager[T]:
        """The first `count` items alone."""
        ...

    async def page(self) -> AsyncPage[T]:
        """The first page alone, in one request."""
        ...


class Transport(Protocol):
    """Carries out operations.

    Values that are `UNSET` are not sent. `path` holds the values of the path's placeholders; None stands for the
    client's own organization.
    """

    def call(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> T:
        """Send one request and decode the answer."""
        ...

    def paginate(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> Pager[T]:
        """Iterate over the pages of a list; `decode` makes one item."""
        ...


class AsyncTransport(Protocol):
    """Carries out operations asynchronously; see `Transport`."""

    async def call(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> T:
        """Send one request and decode the answer."""
        ...

    def paginate(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> AsyncPager[T]:
        """Iterate over the pages of a list; `decode` makes one item."""
        ...


class Resource:
    """A group of operations, bound to a client."""

    def __init__(self, client: Transport) -> None:
        self._client = client


class AsyncResource:
    """A group of operations, bound to an asynchronous client."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

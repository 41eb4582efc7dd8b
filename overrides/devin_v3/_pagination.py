"""Lists that come in pages: a pager fetches them as it is iterated over, one page at a time in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, TypeVar

from .errors import DevinError

T = TypeVar("T")

_MEMBERS = frozenset({"items", "end_cursor", "has_next_page", "total"})


class _PageData(Generic[T]):
    """What both kinds of pages hold.

    Attributes:
        items: What is on the page.
        end_cursor: Cursor for the page after it; None on the last page.
        has_next_page: Whether another page follows.
        total: Number of items over all pages, where the server counts them; else None.
        additional_properties: What the server sent besides.
    """

    def __init__(self, data: Any, decode: Callable[[Any], T]) -> None:
        self.items: list[T] = [decode(item) for item in data["items"]]
        self.end_cursor: str | None = data.get("end_cursor")
        self.has_next_page: bool = bool(data.get("has_next_page", False))
        self.total: int | None = data.get("total")
        self.additional_properties: dict[str, Any] = {k: v for k, v in data.items() if k not in _MEMBERS}

    def next_cursor(self, before: str | None) -> str | None:
        """The cursor of the next page, or None at the end.

        Raises:
            DevinError: The server says that there is more and gives no cursor that leads on.
        """
        if not self.has_next_page:
            return None
        if not self.end_cursor or self.end_cursor == before:
            raise DevinError(
                f"the list does not move on: the server promises more after the cursor {self.end_cursor!r}"
            )
        return self.end_cursor

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items, has_next_page={self.has_next_page}>"


class Page(_PageData[T]):
    """One page of a list."""

    def __init__(
        self, data: Any, decode: Callable[[Any], T], cursor: str | None, fetch: Callable[[str | None], Any]
    ) -> None:
        super().__init__(data, decode)
        self._decode = decode
        self._cursor = cursor
        self._fetch = fetch

    def next_page(self) -> Page[T] | None:
        """The page after this one, in one request, or None on the last page."""
        cursor = self.next_cursor(self._cursor)
        return None if cursor is None else Page(self._fetch(cursor), self._decode, cursor, self._fetch)


class Pager(Generic[T]):
    """A list of the API: iterate over it, or take single pages. Every iteration starts from the beginning."""

    def __init__(self, decode: Callable[[Any], T], cursor: str | None, fetch: Callable[[str | None], Any]) -> None:
        self._decode = decode
        self._cursor = cursor
        self._fetch = fetch

    def page(self) -> Page[T]:
        """The first page alone, in one request."""
        return Page(self._fetch(self._cursor), self._decode, self._cursor, self._fetch)

    def __iter__(self) -> Iterator[T]:
        page: Page[T] | None = self.page()
        while page is not None:
            yield from page.items
            page = page.next_page()


class AsyncPage(_PageData[T]):
    """One page of a list."""

    def __init__(
        self, data: Any, decode: Callable[[Any], T], cursor: str | None, fetch: Callable[[str | None], Awaitable[Any]]
    ) -> None:
        super().__init__(data, decode)
        self._decode = decode
        self._cursor = cursor
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, in one request, or None on the last page."""
        cursor = self.next_cursor(self._cursor)
        return None if cursor is None else AsyncPage(await self._fetch(cursor), self._decode, cursor, self._fetch)


class AsyncPager(Generic[T]):
    """A list of the API: iterate over it with `async for`, or await single pages."""

    def __init__(
        self, decode: Callable[[Any], T], cursor: str | None, fetch: Callable[[str | None], Awaitable[Any]]
    ) -> None:
        self._decode = decode
        self._cursor = cursor
        self._fetch = fetch

    async def page(self) -> AsyncPage[T]:
        """The first page alone, in one request."""
        return AsyncPage(await self._fetch(self._cursor), self._decode, self._cursor, self._fetch)

    async def __aiter__(self) -> AsyncIterator[T]:
        page: AsyncPage[T] | None = await self.page()
        while page is not None:
            for item in page.items:
                yield item
            page = await page.next_page()

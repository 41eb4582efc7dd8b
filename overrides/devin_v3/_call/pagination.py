"""Lists that come in pages: a pager fetches them as it is iterated over, one page at a time in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, TypeVar

from ..errors import DevinError

T = TypeVar("T")

_MEMBERS = frozenset({"items", "end_cursor", "has_next_page", "total"})


class PageData(Generic[T]):
    """What both kinds of pages hold.

    Attributes:
        items: What is on the page.
        end_cursor: Cursor for the page after it; None on the last page.
        has_next_page: Whether another page follows.
        total: Number of items over all pages, where the server counts them; else None.
        additional_properties: What the server sent besides.
    """

    def __init__(self, data: Any, decode: Callable[[Any], T]) -> None:
        self.additional_properties: dict[str, Any] = {k: v for k, v in data.items() if k not in _MEMBERS}
        self.end_cursor: str | None = data.get("end_cursor")
        self.has_next_page: bool = bool(data.get("has_next_page", False))
        self.total: int | None = data.get("total")
        self.items: list[T] = [decode(item) for item in data["items"]]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items, has_next_page={self.has_next_page}>"


class _Cursor:
    """Where a walk through pages is. Notices, in constant memory, when the server leads it in a circle."""

    def __init__(self, at: str | None) -> None:
        self.at = at
        self._milestone: str | None = at
        self._steps: int = 0
        self._until: int = 1

    def next(self, page: PageData[Any]) -> str | None:
        """The cursor of the page after `page`, or None at the end.

        Raises:
            DevinError: The server says that there is more, and the cursor does not lead on.
        """
        if not page.has_next_page:
            return None
        at = page.end_cursor
        if not at or at in (self.at, self._milestone):
            raise DevinError(f"the list does not move on: the server promises more after the cursor {at!r}")
        self._steps += 1
        if self._steps == self._until:  # Brent: the milestone moves on at powers of two, so it ends up in any circle
            self._milestone, self._steps, self._until = at, 0, 2 * self._until
        self.at = at
        return at


class Page(PageData[T]):
    """One page of a list."""

    def __init__(self, data: PageData[T], cursor: _Cursor, fetch: Callable[[str | None], PageData[T]]) -> None:
        self.__dict__.update(data.__dict__)
        self._cursor = cursor
        self._fetch = fetch

    def next_page(self) -> Page[T] | None:
        """The page after this one, in one request, or None on the last page."""
        cursor = self._cursor.next(self)
        return None if cursor is None else Page(self._fetch(cursor), self._cursor, self._fetch)


class Pager(Generic[T]):
    """A list of the API: iterate over it, or take single pages. Every iteration starts from the beginning."""

    def __init__(
        self, fetch: Callable[[str | None], PageData[T]], cursor: str | None, limit: int | None = None
    ) -> None:
        self._fetch = fetch
        self._cursor = cursor
        self._limit = limit

    def limit(self, count: int) -> Pager[T]:
        """The first `count` items of the list; no page is fetched that they do not need."""
        return Pager(self._fetch, self._cursor, max(count, 0))

    def page(self) -> Page[T]:
        """The first page alone, in one request."""
        return Page(self._fetch(self._cursor), _Cursor(self._cursor), self._fetch)

    def __iter__(self) -> Iterator[T]:
        left = self._limit
        page = None if left == 0 else self.page()
        while page is not None:
            if left is not None and left <= len(page.items):
                yield from page.items[:left]
                return
            yield from page.items
            left = left and left - len(page.items)
            page = page.next_page()


class AsyncPage(PageData[T]):
    """One page of a list."""

    def __init__(
        self, data: PageData[T], cursor: _Cursor, fetch: Callable[[str | None], Awaitable[PageData[T]]]
    ) -> None:
        self.__dict__.update(data.__dict__)
        self._cursor = cursor
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, in one request, or None on the last page."""
        cursor = self._cursor.next(self)
        return None if cursor is None else AsyncPage(await self._fetch(cursor), self._cursor, self._fetch)


class AsyncPager(Generic[T]):
    """A list of the API: iterate over it with `async for`, or await single pages."""

    def __init__(
        self, fetch: Callable[[str | None], Awaitable[PageData[T]]], cursor: str | None, limit: int | None = None
    ) -> None:
        self._fetch = fetch
        self._cursor = cursor
        self._limit = limit

    def limit(self, count: int) -> AsyncPager[T]:
        """The first `count` items of the list; no page is fetched that they do not need."""
        return AsyncPager(self._fetch, self._cursor, max(count, 0))

    async def page(self) -> AsyncPage[T]:
        """The first page alone, in one request."""
        return AsyncPage(await self._fetch(self._cursor), _Cursor(self._cursor), self._fetch)

    async def __aiter__(self) -> AsyncIterator[T]:
        left = self._limit
        page = None if left == 0 else await self.page()
        while page is not None:
            for item in page.items if left is None else page.items[:left]:
                yield item
            if left is not None:
                left -= len(page.items)
                if left <= 0:
                    return
            page = await page.next_page()

"""Lists that come in pages: a pager fetches them as it is iterated over, one page at a time in memory."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator, Mapping
from copy import deepcopy
from datetime import datetime
from functools import partial
from operator import index
from typing import Any, Generic, NoReturn, Self, SupportsIndex, TypeVar, cast

from .carried import kind_of
from .model import table
from .streams import AsyncStream, Stream
from .types import plain

T_co = TypeVar("T_co", covariant=True)

_MEMBERS = frozenset({"items", "end_cursor", "has_next_page", "total"})


def _no_count(value: object) -> str:
    """Return what is wrong with a number of items; empty if nothing is."""
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        shown = repr(value) if isinstance(value, bool | float) else kind_of(value)
        return f"is {shown}; expected a whole number"
    return f"is {value}; expected 0 or more" if index(cast("SupportsIndex", value)) < 0 else ""


class _Cursor:
    """The place of a page in a walk. Notices, in constant memory, when the server leads it in a circle."""

    def __init__(self, at: str | None, error: Callable[[str], Exception]) -> None:
        self.at = at
        self.error = error
        self._milestone: str | None = at
        self._steps: int = 0
        self._until: int = 1

    def next(self, page: _Page[Any]) -> _Cursor | None:
        """Return the place after `page`, or None at the end; raise if the cursor does not advance."""
        if not page.has_next_page:
            return None
        at = page.end_cursor
        if not at or at in (self.at, self._milestone):
            raise self.error(f"the list does not move on: the server promises more after the cursor {at!r}")
        following = _Cursor(at, self.error)
        following._milestone, following._steps, following._until = self._milestone, self._steps + 1, self._until
        if following._steps == self._until:  # Brent: the milestone moves at powers of two, so it ends up in any circle
            following._milestone, following._steps, following._until = at, 0, 2 * self._until
        return following


class _Page(Generic[T_co]):
    """The content of a page, of either client.

    Args:
        items: The items on the page.
        end_cursor: Cursor for the page after it; None on the last page.
        has_next_page: Whether another page follows.
        total: Number of items over all pages, where the server counts them; else None.
        additional_properties: Members that the server sent besides.

    Attributes: the same, and
        missing: Members without which the end of the list is a guess, and that the server did not send.
    """

    missing: tuple[str, ...] = ()

    _walk: tuple[_Cursor, Callable[[str | None], Any]] | None = None

    def __init__(
        self,
        items: Iterable[T_co] = (),
        *,
        end_cursor: str | None = None,
        has_next_page: bool = False,
        total: int | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.additional_properties: dict[str, Any] = dict(additional_properties or {})
        self.end_cursor: str | None = end_cursor
        self.has_next_page: bool = has_next_page
        self.total: int | None = total
        self.items: list[T_co] = list(items)

    @classmethod
    def parse(cls, data: Any, decode: Callable[[Any], T_co], items: str = "") -> Self:
        """Return the page that a response holds; `decode` makes one item. `items` is the member of a report with a list."""
        if items:
            rest = {k: v for k, v in data.items() if k != items}
            return cls(map(decode, data[items]), additional_properties=rest)
        page = cls(
            map(decode, data["items"]),
            end_cursor=data.get("end_cursor"),
            has_next_page=bool(data.get("has_next_page", False)),
            total=data.get("total"),
            additional_properties={k: v for k, v in data.items() if k not in _MEMBERS},
        )
        page.missing = () if "has_next_page" in data else ("has_next_page",)
        return page

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True  # `while page:` ends at None; a page without items may have pages after it

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items, has_next_page={self.has_next_page}>"

    def _repr_html_(self) -> str:
        """Return the items as a table, for notebooks."""
        return table(self.items)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return the items as plain data, for example for a DataFrame."""
        return [cast("dict[str, Any]", plain(item)) for item in self.items]

    def __getstate__(self) -> dict[str, Any]:
        """Return the page as data, for pickle; what asks for the page after it stays behind."""
        walk = None if self._walk is None else (self._walk[0], partial(_left_behind, self._walk[0].error))
        return {**vars(self), "_walk": walk}

    def __copy__(self) -> Self:
        page = object.__new__(type(self))
        vars(page).update(vars(self))
        return page

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        page = self.__copy__()
        page.items = deepcopy(self.items, memo)
        page.additional_properties = deepcopy(self.additional_properties, memo)
        return page

    def _starting(self, cursor: _Cursor, fetch: Callable[[str | None], Any]) -> Self:
        self._walk = cursor, fetch
        return self


def _left_behind(error: Callable[[str], Exception], cursor: str | None) -> NoReturn:
    raise error(f"a page that was pickled cannot ask for the next one; list again, with the cursor {cursor!r}")


class Page(_Page[T_co]):
    """One page of a list: `items`, `end_cursor`, `has_next_page`, `total`, `additional_properties`.

    A page can be made for a test from its items: `Page([session])`; no page follows a page made so.
    """

    def next_page(self) -> Page[T_co] | None:
        """Return the page after this one, in one request, or None on the last page."""
        if self._walk is None:
            return None
        at, fetch = self._walk
        cursor = at.next(self)
        if cursor is None:
            return None
        page: Page[T_co] = fetch(cursor.at)
        return page._starting(cursor, fetch)


class Follow(Stream[T_co]):
    """The items that are new in a list, as they appear, without end; see `Pager.follow`.

    What was given is not given again; `with`, or `close()`, ends it.
    """

    def __init__(self, items: Generator[T_co], cursor: Callable[[], str]) -> None:
        super().__init__(items)
        self._cursor = cursor

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled; keep its `cursor`, and go on by follow(since=cursor)"
        )

    @property
    def cursor(self) -> str:
        """A text to go on from after the item that was given last: `follow(since=cursor)`, in another process, too."""
        return self._cursor()


class Pager(Generic[T_co]):
    """A list of the API: iterate over it, or take pages. Every iteration starts from the beginning."""

    def __init__(
        self,
        fetch: Callable[[str | None], Page[T_co]],
        cursor: str | None,
        limit: int | None = None,
        *,
        label: str = "",
        error: Callable[[str], Exception] = RuntimeError,
        refusal: Callable[[str], Exception] = ValueError,
        follow: Callable[[datetime | float | str | None, float], Follow[T_co]] | None = None,
    ) -> None:
        self._fetch = fetch
        self._cursor = cursor
        self._limit = limit
        self._label = label
        self._error = error
        self._refusal = refusal
        self._follow = follow

    def __copy__(self) -> Self:
        return self  # it never changes

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled: it is bound to its client; keep the `end_cursor` of a page, which "
            "the list takes as `after`, or the items"
        )

    def __repr__(self) -> str:
        limit = "" if self._limit is None else f".limit({self._limit})"
        return f"<Pager of {self._label or 'a list'}{limit}>"

    def limit(self, count: int) -> Self:
        """Return the first `count` items of the list; no page is fetched that they do not need.

        Raises:
            devin_v3.InvalidArgumentError: `count` is not a whole number, or less than 0.
        """
        if problem := _no_count(count):
            raise self._refusal(f"limit: count {problem}")
        limited = object.__new__(type(self))
        vars(limited).update(vars(self), _limit=index(count))
        return limited

    def page(self) -> Page[T_co]:
        """Return the first page alone, in one request; `limit` does not shorten it."""
        page = self._fetch(self._cursor)
        return page._starting(_Cursor(self._cursor, self._error), self._fetch)

    def pages(self) -> Iterator[Page[T_co]]:
        """Iterate over whole pages, one request each; with `limit`, as many as hold the items that it leaves."""
        left = self._limit
        page = None if left == 0 else self.page()
        while page is not None:
            yield page
            if left is not None:
                left -= len(page)
                if left <= 0:
                    return
            page = page.next_page()

    def first(self) -> T_co | None:
        """Return the first item of the list, or None if the list is empty."""
        page = None if self._limit == 0 else self.page()
        while page is not None:
            if page.items:
                return page.items[0]
            page = page.next_page()
        return None

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return all items as plain data: `pandas.DataFrame(pager.to_dicts())`."""
        return [cast("dict[str, Any]", plain(item)) for item in self]

    def follow(self, since: datetime | float | str | None = None, *, every: float = 30.0) -> Follow[T_co]:
        """Iterate over what is new in the list, without end: it is asked for again and again. `limit` does not count.

        Items come the oldest first, each once; of what was given, half a minute is kept in memory, and an item that
        the API lists later than that is missed. Failures that pass are waited out.

        Args:
            since: Where to begin: a time (a datetime with its zone, or epoch seconds; items of that second included),
                or the `cursor` of what was followed before, to go on after its last item. Default: the time from which
                the list was asked for (`created_after`, `time_after`), else now.
            every: Seconds between two looks, a tenth more or less by chance.

        Raises:
            devin_v3.InvalidArgumentError: `since` is not a time or cursor, or the list cannot be followed: the API does
                not tell what is new in it, or its arguments end it.
            devin_v3.APIError: Raised while it is iterated over, if the list cannot be read, or not ten times in a row.
        """
        if self._follow is None:
            raise self._refusal(f"{self._label or 'the list'} cannot be followed")
        return self._follow(since, every)

    def __iter__(self) -> Iterator[T_co]:
        left = self._limit
        page = None if left == 0 else self.page()
        while page is not None:
            yield from page.items if left is None else page.items[:left]
            if left is not None:
                left -= len(page)
                if left <= 0:
                    return
            page = page.next_page()


class AsyncPage(_Page[T_co]):
    """One page of a list: `items`, `end_cursor`, `has_next_page`, `total`, `additional_properties`.

    A page can be made for a test from its items: `AsyncPage([session])`; no page follows a page made so.
    """

    async def next_page(self) -> AsyncPage[T_co] | None:
        """Return the page after this one, in one request, or None on the last page."""
        if self._walk is None:
            return None
        at, fetch = self._walk
        cursor = at.next(self)
        if cursor is None:
            return None
        page: AsyncPage[T_co] = await fetch(cursor.at)
        return page._starting(cursor, fetch)


class AsyncFollow(AsyncStream[T_co]):
    """The items that are new in a list, as they appear, without end; see `AsyncPager.follow`.

    What was given is not given again; `async with`, or `await close()`, ends it.
    """

    def __init__(self, items: AsyncGenerator[T_co, None], cursor: Callable[[], str]) -> None:
        super().__init__(items)
        self._cursor = cursor

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled; keep its `cursor`, and go on by follow(since=cursor)"
        )

    @property
    def cursor(self) -> str:
        """A text to go on from after the item that was given last: `follow(since=cursor)`, in another process, too."""
        return self._cursor()


class AsyncPager(Generic[T_co]):
    """A list of the API: iterate over it with `async for`, or take pages. Every iteration starts from the beginning."""

    def __init__(
        self,
        fetch: Callable[[str | None], Awaitable[AsyncPage[T_co]]],
        cursor: str | None,
        limit: int | None = None,
        *,
        label: str = "",
        error: Callable[[str], Exception] = RuntimeError,
        refusal: Callable[[str], Exception] = ValueError,
        follow: Callable[[datetime | float | str | None, float], AsyncFollow[T_co]] | None = None,
    ) -> None:
        self._fetch = fetch
        self._cursor = cursor
        self._limit = limit
        self._label = label
        self._error = error
        self._refusal = refusal
        self._follow = follow

    def __copy__(self) -> Self:
        return self  # it never changes

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled: it is bound to its client; keep the `end_cursor` of a page, which "
            "the list takes as `after`, or the items"
        )

    def __repr__(self) -> str:
        limit = "" if self._limit is None else f".limit({self._limit})"
        return f"<AsyncPager of {self._label or 'a list'}{limit}>"

    def limit(self, count: int) -> Self:
        """Return the first `count` items of the list; no page is fetched that they do not need.

        Raises:
            devin_v3.InvalidArgumentError: `count` is not a whole number, or less than 0.
        """
        if problem := _no_count(count):
            raise self._refusal(f"limit: count {problem}")
        limited = object.__new__(type(self))
        vars(limited).update(vars(self), _limit=index(count))
        return limited

    async def page(self) -> AsyncPage[T_co]:
        """Return the first page alone, in one request; `limit` does not shorten it."""
        page = await self._fetch(self._cursor)
        return page._starting(_Cursor(self._cursor, self._error), self._fetch)

    async def pages(self) -> AsyncIterator[AsyncPage[T_co]]:
        """Iterate over whole pages, one request each; with `limit`, as many as hold the items that it leaves."""
        left = self._limit
        page = None if left == 0 else await self.page()
        while page is not None:
            yield page
            if left is not None:
                left -= len(page)
                if left <= 0:
                    return
            page = await page.next_page()

    async def first(self) -> T_co | None:
        """Return the first item of the list, or None if the list is empty."""
        page = None if self._limit == 0 else await self.page()
        while page is not None:
            if page.items:
                return page.items[0]
            page = await page.next_page()
        return None

    async def to_dicts(self) -> list[dict[str, Any]]:
        """Return all items as plain data: `pandas.DataFrame(await pager.to_dicts())`."""
        return [cast("dict[str, Any]", plain(item)) async for item in self]

    def follow(self, since: datetime | float | str | None = None, *, every: float = 30.0) -> AsyncFollow[T_co]:
        """Iterate over what is new in the list, without end: it is asked for again and again. `limit` does not count.

        Items come the oldest first, each once; of what was given, half a minute is kept in memory, and an item that
        the API lists later than that is missed. Failures that pass are waited out.

        Args:
            since: Where to begin: a time (a datetime with its zone, or epoch seconds; items of that second included),
                or the `cursor` of what was followed before, to go on after its last item. Default: the time from which
                the list was asked for (`created_after`, `time_after`), else now.
            every: Seconds between two looks, a tenth more or less by chance.

        Raises:
            devin_v3.InvalidArgumentError: `since` is not a time or cursor, or the list cannot be followed: the API does
                not tell what is new in it, or its arguments end it.
            devin_v3.APIError: Raised while it is iterated over, if the list cannot be read, or not ten times in a row.
        """
        if self._follow is None:
            raise self._refusal(f"{self._label or 'the list'} cannot be followed")
        return self._follow(since, every)

    async def __aiter__(self) -> AsyncIterator[T_co]:
        left = self._limit
        page = None if left == 0 else await self.page()
        while page is not None:
            for item in page.items if left is None else page.items[:left]:
                yield item
            if left is not None:
                left -= len(page)
                if left <= 0:
                    return
            page = await page.next_page()

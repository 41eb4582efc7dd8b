"""Lists that are followed: they are polled for new items, and no item is given twice.

Written once for both clients (see `drive`). A list that takes a time is asked from a moment before its newest item on,
in windows if that is long ago; any other is read on from its last page.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime
from typing import Any, Final, NamedTuple, Self

from devin_v3_api.operations import Operation, Timeline
from devin_v3_api.types import UNSET

from ..errors import APIError, InvalidArgumentError
from .arguments import check
from .drive import maybe_await
from .ids import bare
from .io import IO
from .retry import is_transient

_DAY: Final = 86_400  # seconds
_OVERLAP: Final = 30  # seconds before the newest item, in which others may still appear
_MOST_FAILURES: Final = 10  # rounds in a row that may fail for temporary reasons
_REMEMBERED: Final = 500  # ids of a list that takes no time: more than a page has
_LATE: Final = 3600  # seconds after the end of a day, in which the service may still count for it
_FEW: Final = 500  # items of a window, below which the next one is twice as long


class FollowedList(NamedTuple):
    """A list that is followed, to tell it from others.

    Attributes:
        operation: Method and path of the operation.
        org_id: Its organization; None as long as it is not known.
        ids: Other values of the path.
    """

    operation: str
    org_id: str | None
    ids: list[str]

    @classmethod
    def of(cls, operation: Operation, path: Sequence[object], org_id: str | None) -> Self:
        """Return the list of an operation and the values of its path."""
        organization, ids = org_id, path
        if operation.scope == "organization" and path:
            organization, ids = (org_id if path[0] is None else str(path[0])), path[1:]
        return cls(f"{operation.method} {operation.path}", organization, [str(bare(value)) for value in ids])

    def is_other(self, other: FollowedList) -> bool:
        """Return whether two are certainly not the same list."""
        organizations = {self.org_id, other.org_id} - {None}
        return self.operation != other.operation or self.ids != other.ids or len(organizations) > 1


_NO_LIST: Final = FollowedList("", None, [])


class Position:
    """How far a list was followed: what was given, as far back as it may appear again.

    Args:
        timeline: How the list goes through time.
        since: Items before this time, in epoch seconds, are not given.
        followed: The list.
    """

    def __init__(self, timeline: Timeline, since: float, followed: FollowedList = _NO_LIST) -> None:
        self._followed = followed
        self._timeline = timeline
        self.since = since
        self.at = since  # the time of the newest item that was given, or before which all were
        self.until = math.inf  # the time of the last item that does not change any more
        self.seen: dict[str, float] = {}  # id → time
        self.after: str | None = None  # cursor of the page to read on from
        self.newest_first: bool | None = None

    @classmethod
    def load(cls, timeline: Timeline, text: str, followed: FollowedList = _NO_LIST) -> Position:
        """Return the position that a text describes, which `dump` has made.

        Raises:
            InvalidArgumentError: It is not a cursor of `follow`, or one of another list.
        """
        try:
            data = json.loads(text)
            operation, org_id, ids = data["followed"]
            before = FollowedList(str(operation), org_id and str(org_id), [str(value) for value in ids])
            self = cls(timeline, float(data["since"]), followed)
            self.at = float(data["at"])
            self.seen = {str(key): float(at) for key, at in data["seen"]}
            self.after = data["after"] and str(data["after"])
            if not all(map(math.isfinite, (self.since, self.at, *self.seen.values()))):
                raise ValueError
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            raise InvalidArgumentError(
                "follow: since is a text, and no `cursor` of what was followed before; a time is a datetime or seconds"
            ) from None
        if before.is_other(followed):
            raise InvalidArgumentError(
                f"follow: since is the cursor of another list: {' '.join([before.operation, *before.ids])}"
                f"{f' of {before.org_id}' if before.org_id else ''}"
            )
        return self

    def dump(self) -> str:
        """Return a text for `load`."""
        seen = list(self.seen.items())
        place = {"followed": self._followed, "since": self.since, "at": self.at, "after": self.after, "seen": seen}
        return json.dumps(place, separators=(",", ":"))  # begins with `ranges.FOLLOWED`

    @property
    def start(self) -> float:
        """Return the time from which on items may be new."""
        return max(self.since, self.at - _OVERLAP) if self._timeline.after else self.since

    def new(self, items: Iterable[Any]) -> list[Any]:
        """The items that were not given yet, the oldest first; those of one time as they came."""
        new_items = [
            item for item in items if self._key(item) not in self.seen and self.start <= self._time(item) <= self.until
        ]
        return sorted(new_items, key=self._time)

    def give(self, items: Iterable[Any]) -> Generator[Any]:
        """The items that were not given yet, each noted when it is taken."""
        for item in self.new(items):
            if (key := self._key(item)) in self.seen:  # twice in one round: the list moved on meanwhile
                continue
            self.seen[key] = time = self._time(item)
            self.pass_by(time)
            if not self._timeline.after and len(self.seen) > _REMEMBERED:
                del self.seen[next(iter(self.seen))]
            yield item

    def pass_by(self, time: float) -> None:
        """Note that all items before a time were given."""
        self.at = max(self.at, time)
        while self._timeline.after and self.seen and self.seen[oldest := next(iter(self.seen))] < self.start:
            del self.seen[oldest]

    def notice_order(self, items: list[Any]) -> None:
        """Learn from a page whether the list has the newest first."""
        if self.newest_first is None and len(items) > 1:
            first, last = self._time(items[0]), self._time(items[-1])
            self.newest_first = None if first == last else first > last

    def _key(self, item: Any) -> str:
        key = getattr(item, self._timeline.id, None)
        return str(key) if isinstance(key, str | int) else repr(item)

    def _time(self, item: Any) -> float:
        time = getattr(item, self._timeline.time, None)
        return time if isinstance(time, int | float) else self.at  # values are not checked


class Follower:
    """The way of one list to what is new in it.

    Args:
        operation: The list.
        query: Its arguments.
        io: Waits, and has the clock.
        paginate: Makes the pager of other arguments.
        path: The values of its path.
        org_id: Organization of the client; None as long as it is not known.
    """

    def __init__(
        self,
        operation: Operation,
        query: Mapping[str, Any],
        io: IO[Any],
        paginate: Callable[[dict[str, Any]], Any],
        *,
        path: Sequence[object] = (),
        org_id: str | None = None,
    ) -> None:
        self._operation = operation
        self._followed = FollowedList.of(operation, path, org_id)
        self._query = query
        self._io = io
        self._paginate = paginate

    def begin(
        self, since: datetime | float | str | None, every: float
    ) -> tuple[AsyncGenerator[Any], Callable[[], str]]:
        """Return the items from a time or cursor on, and a function that returns the cursor of the last item given."""
        position = self._position(since, every)
        return self._items(position, every), position.dump

    def _position(self, since: datetime | float | str | None, every: float) -> Position:
        """Validate the arguments, and return where to begin.

        Raises:
            InvalidArgumentError: Names the argument.
        """
        name, timeline = self._operation.name, self._operation.timeline
        if timeline is None:
            raise InvalidArgumentError(f"{name} cannot be followed: what is new in it cannot be told")
        check("follow", every=every)
        for given in (timeline.before, timeline.after and (self._operation.cursor or "after")):
            if given and self._query.get(given, UNSET) not in (UNSET, None):  # a query cannot hold null
                raise InvalidArgumentError(f"follow: {name} was given {given}, and a list that ends is not followed")
        if since is None and timeline.after and self._query.get(timeline.after, UNSET) is not UNSET:
            since = self._query[timeline.after]
        if isinstance(since, str):
            return Position.load(timeline, since, self._followed)
        seconds = math.floor(self._io.clock.now if since is None else _seconds(since))
        # A day that the time is in belongs to what is asked for, and is asked for from its beginning.
        position = Position(timeline, seconds - seconds % (timeline.span or 1), self._followed)
        cursor = self._query.get(self._operation.cursor or "after")
        if isinstance(cursor, str):
            position.after = cursor
        return position

    async def _items(self, position: Position, every: float) -> AsyncGenerator[Any]:
        """Yield what is new, without end."""
        timeline = self._operation.timeline
        assert timeline is not None  # noqa: S101 (`position` has looked)
        failures = 0
        while True:
            try:
                async with aclosing(
                    self._by_time(position, timeline) if timeline.after else self._by_cursor(position)
                ) as new:
                    async for item in new:
                        failures = 0
                        yield item
                failures = 0
            except APIError as error:
                failures += 1
                if failures >= _MOST_FAILURES or not is_transient(error):
                    raise
            await self._io.sleep(every * random.uniform(0.9, 1.1))  # noqa: S311 (spreads load)

    async def _by_time(self, position: Position, timeline: Timeline) -> AsyncGenerator[Any]:
        """The new items of a list that takes a time, window after window: a window is all that is in memory.

        A list that can have the oldest first is read page by page. The last window has no end, and starts up to two
        days ago: the clock of the server may differ. A day that a window cuts is taken from the next one, which begins
        a day earlier.
        """
        most = self._operation.most_days
        longest = None if most is None else max(most - 2, 1) * _DAY
        length: float = longest or _DAY
        if timeline.order or timeline.span:
            length = max(longest or math.inf, 2 * timeline.span)
        start = position.start
        while True:
            end = start + length
            closed = bool(timeline.before) and end <= self._io.clock.now - _DAY
            if timeline.span:
                last = self._io.clock.now - timeline.span - _LATE
                position.until = min(last, end - timeline.span) if closed else last
            query = {**self._query, timeline.after: int(start) - 1}  # whether an end belongs to a window differs
            if closed:
                query[timeline.before] = int(end) + 1
            if timeline.order:
                query[timeline.order] = "asc"
            window: list[Any] = []
            page = await maybe_await(self._paginate(query).page())
            while page is not None:
                if timeline.order:
                    for item in position.give(page.items):
                        yield item
                else:
                    window += position.new(page.items)
                page = await maybe_await(page.next_page())
            for item in position.give(window):
                yield item
            if not closed:
                return
            position.pass_by(end - timeline.span)
            start = end - timeline.span
            if not timeline.order and not timeline.span:
                length = min(2 * length if len(window) < _FEW else _DAY, longest or float("inf"))

    async def _by_cursor(self, position: Position) -> AsyncGenerator[Any]:
        """The new items of a list that takes no time: from its last page on, or its first if that has the newest."""
        name = self._operation.cursor or "after"
        newest: list[Any] = []
        cursor = None if position.newest_first else position.after
        page = await maybe_await(self._paginate({**self._query, name: cursor or UNSET}).page())
        while page is not None:
            position.notice_order(page.items)
            new = position.new(page.items)
            if position.newest_first:
                newest += new
                if len(new) < len(page.items):
                    break
            else:
                for item in position.give(new):
                    yield item
            following = await maybe_await(page.next_page())
            if following is not None and not position.newest_first:
                position.after = page.end_cursor
            page = following
        for item in position.give(newest):
            yield item


def _seconds(since: object) -> float:
    if isinstance(since, datetime):
        if since.tzinfo is None:
            raise InvalidArgumentError("follow: since has no time zone; datetime.now(UTC) has one")
        return since.timestamp()
    if isinstance(since, bool) or not isinstance(since, int | float) or not 0 <= since < math.inf:
        raise InvalidArgumentError(f"follow: since is {since!r:.40}; expected a datetime, epoch seconds, or a `cursor`")
    return since

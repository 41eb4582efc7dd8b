"""Ranges of time that are longer than an operation takes at once: their list is read in windows, one after the other.

A cursor of such a list names the list and its window, so that it can be kept and gone on from as any other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple, TypeVar

from devin_v3_api.operations import Operation, Timeline
from devin_v3_api.pagination import AsyncPage, Page
from devin_v3_api.types import UNSET

from ..errors import InvalidArgumentError

P = TypeVar("P", Page[Any], AsyncPage[Any])

#: The beginning of the cursor of a list that was followed; see `follow.Position`.
FOLLOWED: Final = '{"followed":'
_DAY: Final = 86_400  # seconds
_CURSOR: Final = re.compile(r"([\w.]+)@(\d+)-(\d+)~(.*)", re.S)


class Window(NamedTuple):
    """A part of a range, in epoch seconds; its end belongs to it, its start to the one before."""

    start: int
    end: int


class Ranges:
    """The windows of a range.

    Args:
        start: Start of the range, in epoch seconds.
        end: Its end.
        open_end: Whether the end was not given: what happens while the list is read belongs to it.
        oldest_first: Whether the list begins with the oldest.
        days: Days of a window.
        timeline: The names of its parameters.
        name: Name of the operation, for cursors.
    """

    def __init__(
        self,
        start: int,
        end: int,
        *,
        open_end: bool,
        oldest_first: bool,
        days: int,
        timeline: Timeline,
        name: str = "",
    ) -> None:
        self._name = name
        self._start = start
        self._end = end
        self._open_end = open_end
        self._oldest_first = oldest_first
        self._seconds = days * _DAY
        self._timeline = timeline

    def place(self, cursor: str | None) -> tuple[Window, str | None]:
        """Return the window of a cursor, and the cursor within it."""
        if cursor and (match := _CURSOR.fullmatch(cursor)):
            return Window(int(match[2]), int(match[3])), match[4] or None
        first = self._after(self._start) if self._oldest_first else self._before(self._end)
        return first, cursor

    def query(self, window: Window) -> dict[str, Any]:
        """Return the parameters of a window, with a second more at inner ends: whether they belong to it differs."""
        last = window.end >= self._end
        return {
            self._timeline.after: window.start - (window.start > self._start),
            self._timeline.before: UNSET if last and self._open_end else window.end + (not last),
        }

    def joined(self, page: P, window: Window) -> P:
        """Return a page of a window as one of the whole list: nothing twice, and with the way to the next window."""
        page.items[:] = [item for item in page.items if self._holds(window, item)]
        page.total = None  # it counts one window
        if page.has_next_page:
            page.end_cursor = page.end_cursor and self._cursor(window, page.end_cursor)
        elif (following := self._following(window)) is not None:
            page.has_next_page, page.end_cursor = True, self._cursor(following)
        return page

    def _cursor(self, window: Window, cursor: str = "") -> str:
        return f"{self._name}@{window.start}-{window.end}~{cursor}"

    def _holds(self, window: Window, item: object) -> bool:
        at = getattr(item, self._timeline.time, None)
        if not isinstance(at, int | float):
            return True
        return (window.start <= self._start or at > window.start) and (window.end >= self._end or at <= window.end)

    def _following(self, window: Window) -> Window | None:
        if self._oldest_first:
            return self._after(window.end) if window.end < self._end else None
        return self._before(window.start) if window.start > self._start else None

    def _after(self, start: int) -> Window:
        return Window(start, min(start + self._seconds, self._end))

    def _before(self, end: int) -> Window:
        return Window(max(end - self._seconds, self._start), end)


def ranges_of(operation: Operation, query: Mapping[str, Any], now: float) -> Ranges | None:
    """Return the windows of a list; None if one request can take its range, or nothing says how it can be split."""
    most, timeline = operation.most_days, operation.timeline
    if most is None or timeline is None or not timeline.after or not timeline.before:
        return None
    if timeline.span:  # a window would cut a day, and count a part of it
        return None
    start, end = _seconds(query.get(timeline.after)), _seconds(query.get(timeline.before))
    open_end = query.get(timeline.before, UNSET) in (UNSET, None)
    if start is None or (end is None and not open_end):
        return None
    last = int(now) if end is None else end
    if last - start <= most * _DAY:
        return None
    days = max(most - 1, 1)  # a day is left for clocks that differ and the seconds at the ends
    oldest_first = bool(timeline.order) and query.get(timeline.order) == "asc"
    return Ranges(
        start,
        last,
        open_end=open_end,
        oldest_first=oldest_first,
        days=days,
        timeline=timeline,
        name=operation.name,
    )


def check_cursor(operation: Operation, cursor: str, ranges: Ranges | None) -> None:
    """Refuse a cursor that this SDK has made for something else. Those of the server tell nothing.

    Raises:
        InvalidArgumentError: Says what it is.
    """
    name = f"{operation.name}: {operation.cursor or 'after'}"
    if cursor.startswith(FOLLOWED):
        raise InvalidArgumentError(f"{name} is the cursor of a list that was followed; go on by follow(since=…)")
    if (match := _CURSOR.fullmatch(cursor)) is None:
        return
    if match[1] != operation.name:
        raise InvalidArgumentError(f"{name} is a cursor of {match[1]}")
    if ranges is None:
        raise InvalidArgumentError(f"{name} is a cursor of a longer range; give the times that it was read with, too")


def _seconds(value: object) -> int | None:
    if isinstance(value, datetime) and value.tzinfo is not None:
        return int(value.timestamp() // 1)
    return int(value) if isinstance(value, int | float) else None

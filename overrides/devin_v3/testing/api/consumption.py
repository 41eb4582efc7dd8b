"""Consumption by day: made up for the days before the clock of the fake begins, then what sessions consumed."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from random import Random
from typing import Any, Final

from ..clock import EPOCH
from ..world.records import Item, Row
from ..world.state import Call
from .handlers import handles

_DAY: Final = 86_400
_HISTORY: Final = 90  # days before the clock begins
_RANGE: Final = 30  # days, if the request names none
_PRODUCTS: Final = ("devin", "cascade", "terminal", "review")

#: Member of a session → parameter of the path that asks for it.
_FILTERS: Final = ("org_id", "session_id", "service_user_id", "user_id")


@handles(
    "consumption.daily.get",
    "consumption.daily.service_users.get",
    "consumption.daily.sessions.get",
    "consumption.daily.users.get",
    "enterprise.consumption.daily.get",
    "enterprise.consumption.daily.organizations.get",
    "enterprise.consumption.daily.service_users.get",
    "enterprise.consumption.daily.sessions.get",
    "enterprise.consumption.daily.users.get",
)
def get_daily(call: Call) -> Any:
    """Consumption of each UTC day that has some. Parts and totals add up, and so do organizations to the enterprise.

    Consumption that is made up belongs to organizations, not to sessions or to someone.
    """
    after, before = call.query.get("time_after"), call.query.get("time_before")
    end = call.world.time + 1 if before is None else min(before, call.world.time + 1)
    start = end - _RANGE * _DAY if after is None else after
    days: dict[int, dict[str, float]] = {}
    for day, product, acus in (*_made_up(call), *_of_sessions(call)):
        if _midnight(start) <= day < end:
            parts = days.setdefault(day, dict.fromkeys(_PRODUCTS, 0.0))
            parts[product] = round(parts[product] + acus, 4)
    by_date: list[Item] = [
        {"date": day, "acus": round(sum(parts.values()), 4), "acus_by_product": parts}
        for day, parts in sorted(days.items())
    ]
    return {"consumption_by_date": by_date, "total_acus": round(sum(entry["acus"] for entry in by_date), 4)}


def _made_up(call: Call) -> Iterator[tuple[int, str, float]]:
    world = call.world
    if any(name in call.path for name in _FILTERS if name != "org_id"):
        return
    for org_id in [call.org_id] if call.org_id else world.organizations:
        for back in range(_HISTORY, 0, -1):
            day = EPOCH - back * _DAY
            random = Random(f"{world.seed}:consumption:{org_id}:{day}")  # noqa: S311 — the same every time is the point
            scale = 0.2 if datetime.fromtimestamp(day, UTC).weekday() >= calendar.SATURDAY else 1.0
            for product, most in zip(_PRODUCTS, (20, 6, 3, 4), strict=True):
                yield day, product, round(scale * random.uniform(0, most), 2)


def _of_sessions(call: Call) -> Iterator[tuple[int, str, float]]:
    wanted = {name: call.path[name] for name in _FILTERS if name in call.path}
    if "session_id" in wanted:
        wanted["session_id"] = call.world.session_id(wanted["session_id"])
    for session in call.world.sessions.values():
        item = session.item
        if item["acus_consumed"] and all(item[name] == value for name, value in wanted.items()):
            yield _midnight(item["created_at"]), "devin", item["acus_consumed"]


def _midnight(when: int) -> int:
    """The beginning of the UTC day of a moment, in epoch seconds."""
    return when - when % _DAY


@handles("enterprise.consumption.cycles.list")
def list_cycles(call: Call) -> Any:
    """The month of the clock and the two before, the newest first."""
    now = datetime.fromtimestamp(call.world.time, UTC)
    months = [divmod(now.year * 12 + now.month - 1 - back, 12) for back in range(-1, 3)]
    starts = [int(datetime(year, month + 1, 1, tzinfo=UTC).timestamp()) for year, month in months]
    cycles: list[Item] = [{"after": start, "before": end} for end, start in pairwise(starts)]
    return call.listed(Row(index, cycle) for index, cycle in enumerate(cycles))

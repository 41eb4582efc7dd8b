"""Consumption by days, as a list: read in one go or in windows, followed day by day once each day is over."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import pytest
from devin_v3 import OPERATIONS, AsyncDevin, Devin, InvalidArgumentError
from devin_v3.testing import Clock, FakeDevin
from devin_v3_api.api import consumption_daily
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.sdk.server import Reply, Server

pytestmark = pytest.mark.needs("consumption.daily.get")

DAY = 86_400
HOUR = 3600
NOW = 1_767_225_600  # a midnight
KEY = "GET /v3/organizations/{org_id}/consumption/daily"


class Service:
    """Counts an ACU for each hour that has passed of each UTC day, and of a day that the range cuts, those within it.

    Args:
        clock: The time.
        most: Days that a range may span.
        idle: Days, by their number before NOW, that have no consumption and are left out.
    """

    def __init__(self, clock: Any, most: int | None = None, idle: frozenset[int] = frozenset()) -> None:
        self.clock = clock
        self.most = most
        self.idle = idle
        self.late: dict[int, int] = {}  # day → ACUs that are counted for it later

    def __call__(self, request: Any) -> Reply:
        query = {name: int(values[0]) for name, values in request.query.items()}
        end = min(query.get("time_before", int(self.clock.now)), int(self.clock.now))
        start = query.get("time_after", end - 30 * DAY)
        if self.most is not None and end - start > self.most * DAY:
            return Reply(422, body={"detail": "the range is too long"})
        days = [
            {"date": day, "acus": self.acus(day, start, end), "acus_by_product": {}}
            for day in range(start - start % DAY, end, DAY)
            if (NOW - day) // DAY not in self.idle
        ]
        return Reply(body={"consumption_by_date": days, "total_acus": sum(day["acus"] for day in days)})

    def acus(self, day: int, start: int, end: int) -> int:
        return (min(day + DAY, end) - max(day, start)) // HOUR + self.late.get(day, 0)


@pytest.fixture
def now(clock: Any) -> int:
    clock.advance(NOW - clock.now)
    return NOW


def test_a_report_is_a_list(connect: Any, clock: Any, now: int) -> None:
    with Server(Service(clock)) as server:
        devin: Devin = connect(server.url)
        days = devin.consumption.daily.days(time_after=now - 3 * DAY)
        assert [day.date for day in days] == [now - 3 * DAY, now - 2 * DAY, now - DAY]
        assert repr(days) == f"<Pager of consumption.daily.get(time_after={now - 3 * DAY})>"
        page = days.page()
        assert (page.additional_properties, page.has_next_page, page.next_page()) == ({"total_acus": 72}, False, None)
        assert [row["acus"] for row in days.to_dicts()] == [24, 24, 24]
        raw = devin.consumption.daily.with_raw_response.days(time_after=now - DAY)
        assert (raw.status_code, len(raw.value)) == (200, 1)


def test_a_day_is_given_once_when_it_is_over(connect: Any, clock: Any, now: int) -> None:
    clock.advance(5 * HOUR)
    with Server(Service(clock)) as server:
        followed = (
            connect(server.url).consumption.daily.days().follow(datetime.fromtimestamp(now - DAY, UTC), every=HOUR)
        )
        given = [(day.date, day.acus, int(clock.now) // HOUR * HOUR) for day in islice(followed, 3)]
    assert [entry[:2] for entry in given] == [(now - DAY, 24), (now, 24), (now + DAY, 24)]
    # The first was over; each other one when it had been over for an hour.
    assert given[0][2] == now + 5 * HOUR
    for date, _, at in given[1:]:
        assert date + DAY + HOUR <= at <= date + DAY + 3 * HOUR


def test_a_day_that_changes_later_is_not_given_again(connect: Any, clock: Any, now: int) -> None:
    clock.advance(2 * HOUR)
    service = Service(clock)
    with Server(service) as server:
        daily = connect(server.url).consumption.daily
        with daily.days().follow(now - DAY, every=HOUR) as followed:
            assert next(followed).date == now - DAY
            service.late = {now - DAY: 5}
            assert next(followed).date == now
        service.late[now] = 5
        assert next(daily.days().follow(followed.cursor, every=HOUR)).date == now + DAY


def test_a_moment_stands_for_its_day(connect: Any, clock: Any, now: int) -> None:
    with Server(Service(clock)) as server:
        days = connect(server.url).consumption.daily.days
        clock.advance(2 * HOUR)
        for followed in (days().follow(now - 2 * DAY + 7 * HOUR), days(time_after=now - 2 * DAY + 7 * HOUR).follow()):
            assert [(day.date, day.acus) for day in islice(followed, 2)] == [(now - 2 * DAY, 24), (now - DAY, 24)]


@given(
    back=st.integers(1, 60 * DAY),
    most=st.none() | st.integers(3, 20),
    breaks=st.sets(st.integers(0, 60)),
    idle=st.frozensets(st.integers(1, 60)),
    hour=st.integers(1, 30),
)
@example(back=30 * DAY, most=5, breaks={0, 8}, idle=frozenset(), hour=5)
@example(back=20 * DAY + 7, most=4, breaks=set(range(20)), idle=frozenset({3, 4, 9}), hour=1)
@settings(max_examples=40, deadline=None)
def test_every_day_is_given_whole_once_and_in_order(
    back: int, most: int | None, breaks: set[int], idle: frozenset[int], hour: int
) -> None:
    """Whatever a range may span, wherever it cuts a day, however often the program ends and goes on."""
    patch = pytest.MonkeyPatch()
    patch.setattr(consumption_daily, "_GET", OPERATIONS[KEY]._replace(most_days=most))
    clock = Clock(NOW + hour * HOUR)
    since: Any = NOW - back
    first = since - since % DAY
    over = [day for day in range(first, int(clock.now) - DAY - HOUR + 1, DAY) if (NOW - day) // DAY not in idle]
    dates: list[int] = []
    service = Service(clock, most, idle)
    with (
        Server(service) as server,
        clock.attach(server.url),
        Devin(base_url=server.url, api_key="cog_x", org_id="org-x") as devin,
    ):
        while len(dates) < len(over):
            with devin.consumption.daily.days().follow(since) as followed:
                for day in followed:
                    assert day.acus == 24
                    dates.append(day.date)
                    since = followed.cursor
                    if len(dates) - 1 in breaks or len(dates) == len(over):
                        break
    patch.undo()
    assert dates == over


def test_asynchronously(aconnect: Any, clock: Any, now: int) -> None:
    async def main(url: str) -> list[int]:
        async with aconnect(url) as devin:
            client: AsyncDevin = devin
            days = [day.date async for day in client.consumption.daily.days(time_after=now - 2 * DAY)]
            async with client.consumption.daily.days().follow(now - 3 * DAY) as followed:
                async for day in followed:
                    return [*days, day.date]
        return []

    with Server(Service(clock)) as server:
        assert asyncio.run(main(server.url)) == [now - 2 * DAY, now - DAY, now - 3 * DAY]


def test_what_cannot_be_followed(connect: Any, clock: Any, now: int) -> None:
    with Server(Service(clock)) as server:
        devin: Devin = connect(server.url)
        with pytest.raises(InvalidArgumentError, match="was given time_before"):
            devin.consumption.daily.days(time_before=now).follow()
        cursor = devin.consumption.daily.days().follow(now).cursor
        with pytest.raises(InvalidArgumentError, match="cursor of another list"):
            devin.sessions.list().follow(cursor)


@pytest.mark.needs("sessions.create", "enterprise.consumption.daily.organizations.get")
def test_the_fake_counts_days(fake_devin: FakeDevin) -> None:
    """The days of the fake, seen by every report of one organization."""
    with fake_devin.client() as devin:
        start = int(fake_devin.now)
        session = devin.sessions.create("x")
        fake_devin.advance(2 * HOUR)
        consumed = devin.sessions.get(session.session_id).acus_consumed
        followed = devin.consumption.daily.days().follow(start, every=6 * HOUR)
        assert [(day.date, day.acus) for day in islice(followed, 1)] == [(start, pytest.approx(consumed))]
        across = devin.enterprise.consumption.daily.organizations.days(fake_devin.org_id, time_after=start)
        mine = devin.consumption.daily.sessions.days(session.session_id, time_after=start)
        assert [day.acus for day in across] == [day.acus for day in mine] == [pytest.approx(consumed)]

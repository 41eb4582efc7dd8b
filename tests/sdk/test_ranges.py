"""Ranges of time that are longer than the API takes at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from devin_v3 import InvalidArgumentError
from devin_v3_api.operations import Timeline
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sdk.server import Reply, Server, page

DAY = 86_400
MOST = 100 * DAY
NOW = int(datetime(2026, 6, 1, tzinfo=UTC).timestamp())
START = int(datetime(2025, 1, 1, tzinfo=UTC).timestamp())


def service(times: list[int], *, inclusive: bool, size: int = 3) -> Any:
    """A handler of audit logs that refuses ranges of more than 100 days; whether an end belongs to one is its own."""

    def handler(request: Any) -> Reply:
        query = {name: values[0] for name, values in request.query.items()}
        low, high = int(query["time_after"]), int(query.get("time_before", NOW))
        if high - low > MOST:
            return Reply(422, body={"detail": "at most 100 days"})
        matches = [at for at in times if (low <= at <= high if inclusive else low < at < high)]
        matches.sort(reverse=query.get("order") != "asc")
        first = int(query.get("after", 0))
        more = first + size < len(matches)
        items = [{"audit_log_id": f"log-{at}", "created_at": at} for at in matches[first : first + size]]
        return Reply(body=page(items, str(first + size) if more else None))

    return handler


def expected(times: list[int], order: str, low: int, high: int, inclusive: bool) -> list[int]:
    within = [at for at in times if (low <= at <= high if inclusive else low < at < high)]
    return sorted(within, reverse=order != "asc")


@pytest.mark.needs("enterprise.audit_logs.list")
@pytest.mark.parametrize("order", ["asc", "desc"])
@pytest.mark.parametrize("inclusive", [True, False])
def test_a_long_range_is_read_in_windows_and_nothing_twice(connect, order, inclusive):
    edges = [START + days * DAY + seconds for days in range(401) for seconds in (-1, 0, 1)]
    end = START + 350 * DAY
    with Server(service(edges, inclusive=inclusive, size=100)) as server:
        logs = connect(server.url).enterprise.audit_logs
        created = [entry.created_at for entry in logs.list(time_after=START, time_before=end, order=order)]
        assert created == expected(edges, order, START, end, inclusive)


@pytest.mark.needs("enterprise.audit_logs.list")
@pytest.mark.parametrize("order", ["asc", "desc"])
def test_a_kept_cursor_goes_on_in_its_window(connect, order):
    times = [START + days * DAY for days in range(1, 300, 7)]
    arguments = {"time_after": START, "time_before": START + 300 * DAY, "order": order}
    with Server(service(times, inclusive=False)) as server:
        logs = connect(server.url).enterprise.audit_logs
        whole = expected(times, order, START, START + 300 * DAY, False)
        created: list[int] = []
        cursor: str | None = None
        while True:
            page = logs.list(**arguments, **({"after": cursor} if cursor else {})).page()
            created += [entry.created_at for entry in page]
            cursor = page.end_cursor
            if not page.has_next_page:
                break
        assert created == whole


@pytest.mark.needs("enterprise.audit_logs.list")
def test_a_range_without_an_end_goes_until_now(connect, aconnect, clock):
    now = NOW
    clock.advance(now - clock.now)
    times = [now - days * DAY for days in range(5, 400, 30)]
    since = datetime.fromtimestamp(now - 365 * DAY, UTC)

    async def read(url: str) -> list[int]:
        async with aconnect(url) as devin:
            return [entry.created_at async for entry in devin.enterprise.audit_logs.list(time_after=since)]

    with Server(service(times, inclusive=True)) as server:
        logs = connect(server.url).enterprise.audit_logs
        created = [entry.created_at for entry in logs.list(time_after=since)]
        assert created == [at for at in times if at >= now - 365 * DAY] == asyncio.run(read(server.url))


@pytest.mark.needs("enterprise.audit_logs.list")
def test_a_cursor_of_windows_is_taken_by_its_list_alone(connect):
    """A cursor of this SDK names its list; one of the server tells nothing, and is sent."""
    with Server(service([START + 1], inclusive=True)) as server:
        devin = connect(server.url)
        cursor = devin.enterprise.audit_logs.list(time_after=START, time_before=NOW).page().end_cursor
        for others in (devin.sessions.list, devin.enterprise.sessions.list):
            with pytest.raises(InvalidArgumentError, match=r"after is a cursor of enterprise\.audit_logs\.list"):
                others(after=cursor)
        with pytest.raises(InvalidArgumentError, match="after is a cursor of a longer range"):
            devin.enterprise.audit_logs.list(time_after=NOW - 10, time_before=NOW, after=cursor)
        assert len(server.requests) == 1


@pytest.mark.needs("enterprise.audit_logs.list")
def test_a_range_that_one_request_takes_is_one_request(connect):
    with Server(service([START + 5], inclusive=True)) as server:
        logs = connect(server.url).enterprise.audit_logs
        assert len(list(logs.list(time_after=START, time_before=START + MOST))) == 1
        assert [request.query for request in server.requests] == [
            {"time_after": [str(START)], "time_before": [str(START + MOST)]}
        ]


@settings(deadline=None, max_examples=200, derandomize=True, database=None)
@given(st.integers(1, 1_000 * DAY), st.integers(1, 100), st.booleans())
def test_windows_cover_a_range_without_gap_or_overlap(seconds, days, oldest_first):
    from devin_v3._call.ranges import Ranges

    timeline = Timeline("audit_log_id", "created_at", after="time_after", before="time_before", order="order")
    ranges = Ranges(0, seconds, open_end=False, oldest_first=oldest_first, days=days, timeline=timeline)
    window, _ = ranges.place(None)
    windows = []
    following: Any = window
    while following is not None:
        windows.append(following)
        following = ranges._following(following)
    windows.sort()
    assert (windows[0].start, windows[-1].end) == (0, seconds)
    assert all(earlier.end == later.start for earlier, later in pairwise(windows))
    assert all(0 < window.end - window.start <= days * DAY for window in windows)

"""Lists that are followed: what is new, once, also after a break, with time that passes only where it is waited for."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import pytest
import trio
from devin_v3 import APIStatusError, AsyncDevin, AuthenticationError, Devin, InvalidArgumentError
from devin_v3.testing import FakeDevin
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sdk.server import Reply, Server, page

DAY = 86_400
NOW = 1_767_225_600
FOLLOWED = '{"followed":["GET /v3/organizations/{org_id}/sessions",null,[]],'


class Service:
    """A list on a server whose clock is the client's: items appear at their times, and are listed a moment later.

    Args:
        times: When items appear, in epoch seconds.
        clock: The time.
        late: Seconds after which the item of a place in `times` is listed.
        size: Items of a page.
        newest_first: The order in which a request without `order` is answered.
        inclusive: Whether the ends of a range belong to it.
    """

    def __init__(
        self,
        times: list[int],
        clock: Any,
        *,
        late: list[int] | None = None,
        size: int = 3,
        newest_first: bool = True,
        inclusive: bool = False,
    ) -> None:
        self.times = times
        self.late = late or [0] * len(times)
        self.clock = clock
        self.size = size
        self.newest_first = newest_first
        self.inclusive = inclusive
        self.failures: list[int] = []
        self.ranges: list[tuple[int, int | None]] = []

    def __call__(self, request: Any) -> Reply:
        if self.failures:
            return Reply(self.failures.pop(), body={"detail": "not now"})
        query = {name: values[0] for name, values in request.query.items()}
        low = int(query.get("time_after", query.get("created_after", 0)))
        end = query.get("time_before", query.get("created_before"))
        high = self.clock.now if end is None else int(end)
        if low:
            self.ranges.append((low, end and int(end)))
        if request.path.endswith("audit-logs") and high - low > 100 * DAY:
            return Reply(422, body={"detail": "at most 100 days"})
        entries = [
            (at, number)
            for number, (at, late) in enumerate(zip(self.times, self.late, strict=True))
            if at + late <= self.clock.now and (low <= at <= high if self.inclusive else low < at < high or not low)
        ]
        order = query.get("order")
        entries.sort(reverse=self.newest_first if order is None else order == "desc")
        names = [f"item-{number}" for _, number in entries]
        first = names.index(query["after"]) + 1 if "after" in query else 0
        items = [
            {"session_id": name, "audit_log_id": name, "event_id": name, "created_at": at, "status": "running"}
            for name, (at, _) in zip(names, entries, strict=True)
        ][first : first + self.size]
        more = first + self.size < len(entries)
        return Reply(body=page(items, items[-1]["session_id"] if more else None))


LISTS: dict[str, Callable[[Any], Any]] = {
    "sessions": lambda devin: devin.sessions.list(),
    "audit logs": lambda devin: devin.enterprise.audit_logs.list(),
    "messages": lambda devin: devin.sessions.messages.list("devin-1"),
}


def name_of(item: Any) -> str:
    return next(getattr(item, name) for name in ("audit_log_id", "event_id", "session_id") if hasattr(item, name))


@pytest.fixture
def now(clock: Any) -> int:
    clock.advance(NOW - clock.now)
    return NOW


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("kind", LISTS)
def test_what_appears_is_given_once_and_in_order(
    connect: Any, clock: Any, now: int, kind: str, newest_first: bool
) -> None:
    times = [now - 500, now - 100, *(now + 7 * number for number in range(20)), now + 600]
    service = Service(times, clock, newest_first=newest_first)
    with Server(service) as server, LISTS[kind](connect(server.url)).follow(every=10) as followed:
        given = [name_of(item) for item in islice(followed, 21)]
    assert given == [f"item-{number}" for number in range(2, 23)]
    assert now + 600 <= clock.now < now + 630


@pytest.mark.parametrize("backend", [asyncio.run, trio.run])
def test_asynchronously(aconnect: Any, clock: Any, now: int, backend: Any) -> None:
    service = Service([now - 5, now + 5, now + 50], clock)
    session_ids: list[str] = []

    async def main() -> None:
        async with aconnect(server.url) as devin, devin.sessions.list().follow() as followed:
            async for session in followed:
                session_ids.append(session.session_id)
                if len(session_ids) == 2:
                    break

    with Server(service) as server:
        if backend is asyncio.run:
            asyncio.run(main())
        else:
            trio.run(main)
    assert session_ids == ["item-1", "item-2"]


@pytest.mark.parametrize("kind", LISTS)
def test_a_cursor_goes_on_after_the_last_item_in_another_process(connect: Any, clock: Any, now: int, kind: str) -> None:
    """Items of one second, and one that is listed late; each run ends after a few items, wherever that is."""
    times = [now + 5, now + 5, now + 5, now + 9, now + 8, now + 40, now + 40, now + 41, now + 100]
    service = Service(times, clock, size=2, late=[0, 0, 0, 0, 20, 0, 0, 0, 0], newest_first=kind != "messages")
    given: list[str] = []
    cursor: str | None = None
    with Server(service) as server:
        for count in (1, 2, 2, 1, 3):
            followed = LISTS[kind](connect(server.url)).follow(cursor or now, every=4)
            given += [name_of(item) for item in islice(followed, count)]
            cursor = followed.cursor
    assert sorted(given) == sorted({f"item-{number}" for number in range(9)})


@pytest.mark.parametrize("kind", ["sessions", "audit logs"])
def test_a_long_time_is_read_in_windows(connect: Any, clock: Any, now: int, kind: str) -> None:
    times = [now - days * DAY for days in range(399, 0, -3)]
    service = Service(times, clock, size=50)
    since = datetime.fromtimestamp(now - 400 * DAY, UTC)
    with Server(service) as server:
        followed = LISTS[kind](connect(server.url)).follow(since)
        assert [item.created_at for item in islice(followed, len(times))] == times
    assert len(service.ranges) < 25
    closed = [(low, high) for low, high in service.ranges if high is not None]
    assert closed
    assert all(high - low <= 100 * DAY for low, high in closed) or kind == "sessions"


@pytest.mark.parametrize("kind", ["sessions", "messages"])
def test_what_was_read_is_not_read_again(connect: Any, clock: Any, now: int, kind: str) -> None:
    """A look at a list where nothing is new takes a request or two, however long ago the last item was."""
    old = list(range(now - 10 * DAY, now - 10 * DAY + 100)) if kind == "sessions" else list(range(now + 1, now + 101))
    service = Service([*old, now + 2_000], clock, size=5)
    with Server(service) as server, LISTS[kind](connect(server.url)).follow(old[0], every=100) as followed:
        assert [name_of(item) for item in islice(followed, 100)] == [f"item-{number}" for number in range(100)]
        before = len(server.requests)
        assert name_of(next(followed)) == "item-100"
        assert 15 < len(server.requests) - before < 60


def test_memory_is_that_of_a_window(connect: Any, clock: Any, now: int) -> None:
    """Ten thousand items leave what the last half minute has, and no cursor longer than that."""
    from devin_v3._call.follow import Position
    from devin_v3_api.operations import Timeline

    class Item:
        def __init__(self, number: int) -> None:
            self.id, self.time = f"item-{number}", now + number / 10

    position = Position(Timeline("id", "time", after="after"), now)
    tracemalloc.start()
    for first in range(0, 10_000, 100):
        list(position.give([Item(number) for number in range(first, first + 100)]))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(position.seen) <= 301
    assert len(position.dump()) < 12_000
    assert peak < 500_000


def test_failures_that_pass_are_waited_out(connect: Any, clock: Any, now: int) -> None:
    service = Service([now + 1], clock)
    service.failures = [503] * 9
    with Server(service) as server:
        devin = connect(server.url, max_retries=0)
        assert next(devin.sessions.list().follow()).session_id == "item-0"
        service.failures = [503] * 10
        with pytest.raises(APIStatusError):
            next(devin.sessions.list().follow())
        service.failures = [401]
        with pytest.raises(AuthenticationError):
            next(devin.sessions.list().follow())


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda devin: devin.sessions.list().follow("yesterday"), "no `cursor`"),
        *(
            (lambda devin, text=text: devin.sessions.list().follow(text), "no `cursor`")
            for text in (
                "[" * 100_000,
                f'{FOLLOWED}"since":NaN,"at":1,"after":null,"seen":[]}}',
                f'{FOLLOWED}"since":1,"at":1,"after":null,"seen":[["x",Infinity]]}}',
                f'{FOLLOWED}"since":1{"0" * 400},"at":1,"after":null,"seen":[]}}',
            )
        ),
        (lambda devin: devin.sessions.list().follow(datetime(2026, 1, 1)), "no time zone"),
        (lambda devin: devin.sessions.list().follow(float("nan")), "since is nan"),
        (lambda devin: devin.sessions.list().follow(every=0), "every is 0"),
        (lambda devin: devin.sessions.list(created_before=5).follow(), "created_before"),
        (lambda devin: devin.sessions.list(after="x").follow(), "given after"),
        pytest.param(
            lambda devin: devin.playbooks.list().follow(),
            "playbooks.list cannot be followed",
            marks=pytest.mark.needs("playbooks.list"),
        ),
    ],
)
def test_what_cannot_be_meant_is_refused_at_once(connect: Any, make: Any, named: str) -> None:
    with pytest.raises(InvalidArgumentError, match=named):
        make(connect("http://127.0.0.1:9"))


def test_the_cursor_of_another_list_is_refused(connect: Any, clock: Any, now: int) -> None:
    with Server(Service([now + 1, now + 2], clock)) as server:
        devin = connect(server.url)

        def cursor_of(pager: Any) -> str:
            followed = pager.follow(now)
            next(followed)
            text: str = followed.cursor
            return text

        sessions, messages = cursor_of(devin.sessions.list()), cursor_of(devin.sessions.messages.list("devin-1"))
        before = len(server.requests)
        elsewhere = connect(server.url, org_id="org-2")
        for pager, cursor in [
            (devin.sessions.list(), messages),
            (devin.sessions.messages.list("devin-1"), sessions),
            (devin.sessions.messages.list("devin-2"), messages),
            (devin.enterprise.sessions.list(), sessions),
            (devin.sessions.list(org_id="org-2"), sessions),
            (elsewhere.sessions.list(), sessions),
        ]:
            with pytest.raises(InvalidArgumentError, match="since is the cursor of another list"):
                pager.follow(cursor)
        with pytest.raises(InvalidArgumentError, match=r"sessions.list: after is the cursor of .* follow\(since="):
            devin.sessions.list(after=sessions)
        assert len(server.requests) == before
        for pager, cursor in [
            (devin.sessions.list(tags=["ci"], org_id="org-1"), sessions),
            (devin.sessions.messages.list("https://app.devin.ai/sessions/1"), messages),
        ]:
            assert name_of(next(pager.follow(cursor))) == "item-1"


def test_an_end_that_is_none_is_left_out(connect: Any, clock: Any, now: int) -> None:
    with Server(Service([now + 1], clock)) as server:
        followed = connect(server.url).sessions.list(created_before=None, after=None).follow()
        assert next(followed).session_id == "item-0"


def test_the_arguments_of_the_list_say_where_to_begin(connect: Any, clock: Any, now: int) -> None:
    service = Service([now - 900, now - 500, now - 400], clock)
    with Server(service) as server:
        followed = connect(server.url).sessions.list(tags=["ci"], created_after=now - 600).follow()
        assert [session.session_id for session in islice(followed, 2)] == ["item-1", "item-2"]
        assert all(request.query["tags"] == ["ci"] for request in server.requests)


def test_sessions_of_the_fake_as_they_are_created() -> None:
    async def main(fake: FakeDevin) -> list[str]:
        async with AsyncDevin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
            await devin.sessions.create("before")
            await fake.clock.async_sleep(60)

            async def create() -> list[str]:
                created: list[str] = []
                for number in range(3):
                    await fake.clock.async_sleep(300)
                    created.append((await devin.sessions.create(f"task {number}")).session_id)
                return created

            task = asyncio.create_task(create())
            session_ids: list[str] = []
            async with devin.sessions.list().follow(every=60) as followed:
                async for session in followed:
                    session_ids.append(session.session_id)
                    if len(session_ids) == 3:
                        break
            assert session_ids == await task
            return session_ids

    with FakeDevin() as fake:
        assert len(set(asyncio.run(main(fake)))) == 3


def test_messages_of_the_fake() -> None:
    with FakeDevin() as fake, Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
        session = devin.sessions.create("task")
        devin.sessions.messages.create(session, "one")
        with devin.sessions.messages.list(session).follow(since=0) as followed:
            first = next(followed)
            cursor = followed.cursor
        whole = [message.event_id for message in devin.sessions.messages.list(session)]
        assert first.event_id == whole[0]
        with devin.sessions.messages.list(session).follow(since=cursor) as followed:
            assert next(followed).event_id == whole[1]


@settings(deadline=None, max_examples=100, derandomize=True, database=None)
@given(st.data())
def test_each_item_once_wherever_it_is_cut(data: st.DataObject) -> None:
    """Whatever the order, the size of pages, the ends of ranges, and however late within half a minute it is listed."""
    from devin_v3._call.drive import run
    from devin_v3._call.follow import Follower
    from devin_v3.testing import Clock
    from devin_v3_api.operations import Operation, Timeline
    from devin_v3_api.pagination import AsyncPage, AsyncPager

    steps = data.draw(st.lists(st.integers(0, 40), min_size=1, max_size=30), label="seconds between items")
    times = [NOW + sum(steps[: number + 1]) for number in range(len(steps))]
    late = [data.draw(st.integers(0, 20)) for _ in steps]
    names = data.draw(st.sampled_from([("after", "before", "order"), ("after", "before", ""), ("after", "", "")]))
    clock = Clock(NOW)
    service = Service(
        times,
        clock,
        late=late,
        size=data.draw(st.integers(1, 4), label="size"),
        newest_first=data.draw(st.booleans(), label="newest first"),
        inclusive=data.draw(st.booleans(), label="inclusive"),
    )
    service.clock = clock

    class IO:
        def __init__(self) -> None:
            self.clock = clock

        async def sleep(self, seconds: float) -> None:
            clock.advance(seconds)

    class Item:
        def __init__(self, data: dict[str, Any]) -> None:
            self.id, self.time = data["session_id"], data["created_at"]

    class Request:
        path = "/list"

        def __init__(self, query: dict[str, Any]) -> None:
            self.query = {name: [str(value)] for name, value in query.items() if value or value == 0}

    def pager(query: dict[str, Any]) -> AsyncPager[Item]:
        renamed = {"from": "time_after", "to": "time_before", "order": "order"}
        asked = {renamed[name]: value for name, value in query.items() if name in renamed}

        async def fetch(cursor: str | None) -> AsyncPage[Item]:
            reply = service(Request({**asked, "after": cursor}))
            return AsyncPage.parse(reply.body, Item)

        return AsyncPager(fetch, None)

    wired = {"after": "from", "before": "to", "order": "order"}
    timeline = Timeline("id", "time", **{name: wired[name] for name in names if name})
    operation = Operation("GET", "/list", "list", "organization", timeline=timeline)
    given: list[str] = []
    since: Any = NOW
    while len(given) < len(times):
        count = data.draw(st.integers(1, len(times) - len(given)), label="items until the next cut")
        items, cursor = Follower(operation, {}, IO(), pager).begin(since, 5)  # type: ignore[arg-type]

        async def take(items: Any = items, count: int = count) -> list[str]:
            ids: list[str] = []
            async for item in items:
                ids.append(item.id)
                if len(ids) == count:
                    break
            return ids

        given += run(take())
        since = cursor()
    assert sorted(given) == sorted(f"item-{number}" for number in range(len(times)))

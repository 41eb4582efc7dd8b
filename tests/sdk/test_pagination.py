"""Lists that come in pages."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import tracemalloc
from datetime import UTC, datetime

import pytest
from devin_v3 import (
    APIResponseError,
    AsyncPage,
    DevinError,
    InternalServerError,
    InvalidArgumentError,
    Page,
    Pager,
)

from tests.sdk.server import Reply, Server, page, session


def pages(count: int, size: int = 2):
    """A handler that serves `count` pages; cursors are numbers."""

    def handler(request):
        number = int(request.query.get("after", ["0"])[0])
        items = [session(number * size + index) for index in range(size)]
        return Reply(body=page(items, str(number + 1) if number + 1 < count else None))

    return handler


def test_iteration_fetches_pages_as_they_are_needed(connect):
    with Server(pages(3)) as server:
        sessions = connect(server.url).sessions.list(tags=["ci", "x"], first=2)
        assert server.requests == []
        walk = iter(sessions)
        next(walk)
        assert len(server.requests) == 1
        assert [next(walk).session_id, *(session.session_id for session in walk)] == [f"devin-{n}" for n in range(1, 6)]
        assert [request.query.get("after") for request in server.requests] == [None, ["1"], ["2"]]
        assert all(
            request.query["tags"] == ["ci", "x"] and request.query["first"] == ["2"] for request in server.requests
        )
        assert len(list(sessions)) == 6  # every iteration starts from the beginning


def test_single_pages(connect):
    with Server(pages(2)) as server:
        first = connect(server.url).sessions.list().page()
        assert len(first.items) == 2
        assert first.has_next_page
        assert first.end_cursor == "1"
        assert repr(first) == "<Page of 2 items, has_next_page=True>"
        second = first.next_page()
        assert second is not None
        assert second.items[0].session_id == "devin-2"
        assert second.next_page() is None


@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (100, 3)])
def test_a_limit_fetches_no_page_too_many(connect, aconnect, limit, requests):
    with Server(pages(3)) as server:
        sessions = list(connect(server.url).sessions.list().limit(limit))
        assert len(sessions) == min(limit, 6)
        assert len(server.requests) == requests

        async def walk():
            async with aconnect(server.url) as devin:
                return [session async for session in devin.sessions.list().limit(limit)]

        assert len(asyncio.run(walk())) == min(limit, 6)
        assert len(server.requests) == 2 * requests


def test_async_iteration_and_pages(aconnect):
    async def walk(url):
        async with aconnect(url) as devin:
            sessions = devin.sessions.list()
            first = await sessions.page()
            second = await first.next_page()
            return [session.session_id async for session in sessions], await second.next_page()

    with Server(pages(2)) as server:
        ids, third = asyncio.run(walk(server.url))
    assert ids == ["devin-0", "devin-1", "devin-2", "devin-3"]
    assert third is None


@pytest.mark.parametrize(
    "cursors",
    [["a", "a"], [None], [""], ["a", "b", "a", "b", "a", "b", "a", "b"], list("abcdefgh" * 5)],
    ids=["same", "none", "empty", "circle", "long circle"],
)
def test_a_cursor_that_does_not_lead_on_ends_with_an_error(connect, cursors):
    def handler(request):
        return Reply(body={"items": [], "end_cursor": next(coming), "has_next_page": True})

    coming = iter(cursors)
    with Server(handler) as server, pytest.raises(DevinError, match="does not move on"):
        list(connect(server.url).sessions.list())


@pytest.mark.parametrize("body", [[], "x", 1, None, {}, {"items": 5}, {"items": ["x"]}, {"items": None}])
def test_a_page_of_another_shape_is_an_error_of_the_answer(connect, body):
    with Server(lambda request: Reply(body=body)) as server, pytest.raises(APIResponseError, match="another shape"):
        list(connect(server.url).sessions.list())


def test_what_a_page_carries_besides_is_kept(connect):
    with Server(lambda request: Reply(body={**page([]), "total": 7, "hint": 1})) as server:
        first = connect(server.url).sessions.list().page()
    assert (first.total, first.additional_properties) == (7, {"hint": 1})


def test_memory_stays_flat_over_a_hundred_thousand_items(connect):
    size, count = 1000, 100
    items = [session(number) for number in range(size)]
    bodies = [json.dumps(page(items, str(n + 1) if n + 1 < count else None)).encode() for n in range(count)]

    def handler(request):
        return Reply(body=bodies[int(request.query.get("after", ["0"])[0])])

    with Server(handler) as server:
        walk = iter(connect(server.url).sessions.list())
        for _ in range(3 * size):
            next(walk)
        tracemalloc.start()
        try:
            seen = 3 * size
            for _ in walk:
                seen += 1
                if seen == 50 * size:
                    tracemalloc.reset_peak()
                    middle = tracemalloc.get_traced_memory()[0]
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert seen == size * count
    assert peak - middle < 8_000_000  # a few pages; all of them would be ten times that


def test_a_list_says_which_call_it_is(connect, aconnect):
    devin = connect("http://127.0.0.1:1")
    assert repr(devin.sessions.list()) == "<Pager of sessions.list()>"
    assert repr(devin.sessions.list(tags=["ci"]).limit(3)) == "<Pager of sessions.list(tags=['ci']).limit(3)>"
    assert repr(devin.sessions.messages.list("devin-1")) == "<Pager of sessions.messages.list('devin-1')>"
    assert repr(aconnect("http://127.0.0.1:1").sessions.list()) == "<AsyncPager of sessions.list()>"


def test_methods_return_the_classes_that_are_exported(connect):
    with Server(pages(2)) as server:
        sessions = connect(server.url).sessions.list()
        assert type(sessions) is Pager
        assert type(sessions.page()) is Page


@pytest.mark.parametrize(("limit", "sizes"), [(None, [2, 2, 2]), (0, []), (1, [2]), (2, [2]), (3, [2, 2])])
def test_whole_pages(connect, aconnect, limit, sizes):
    with Server(pages(3)) as server:
        sessions = connect(server.url).sessions.list()
        seen = list((sessions if limit is None else sessions.limit(limit)).pages())
        assert [len(page) for page in seen] == sizes
        assert [[s.session_id for s in page] for page in seen] == [[s.session_id for s in page.items] for page in seen]

        async def walk():
            async with aconnect(server.url) as devin:
                sessions = devin.sessions.list()
                return [len(page) async for page in (sessions if limit is None else sessions.limit(limit)).pages()]

        assert asyncio.run(walk()) == sizes
        assert len(server.requests) == 2 * len(sizes)


def test_the_first_item_and_plain_data(connect, aconnect):
    def handler(request):  # the first page is empty, and more follows
        return Reply(body=page([session(1)] if "after" in request.query else [], None if request.query else "1"))

    with Server(handler) as server:
        sessions = connect(server.url).sessions.list()
        assert sessions.first().session_id == "devin-1"
        assert sessions.limit(0).first() is None
        rows = sessions.to_dicts()
        assert [row["session_id"] for row in rows] == ["devin-1"]
        json.dumps(rows)

        async def walk():
            async with aconnect(server.url) as devin:
                sessions = devin.sessions.list()
                return (await sessions.first()).session_id, await sessions.to_dicts()

        assert asyncio.run(walk()) == ("devin-1", rows)
    with Server(lambda request: Reply(body=page([]))) as server:
        assert connect(server.url).sessions.list().first() is None


def test_a_page_can_be_made_by_hand():
    made = Page([1, 2], total=2)
    assert (list(made), len(made), made.total, made.has_next_page, made.next_page()) == ([1, 2], 2, 2, False, None)
    assert bool(Page()) is True  # `while page:` must not end at an empty page
    assert asyncio.run(AsyncPage([1]).next_page()) is None


@pytest.mark.parametrize("kind", ["pickle", "copy", "deepcopy"])
def test_a_page_travels_and_its_way_on_stays_behind(connect, kind):
    """A copy goes on in this process; what was pickled holds the items, and says how to go on."""
    again = {"pickle": lambda page: pickle.loads(pickle.dumps(page)), "copy": copy.copy, "deepcopy": copy.deepcopy}
    with Server(pages(2)) as server:
        page = connect(server.url).sessions.list(first=2).page()
        made = again[kind](page)
        assert (made.items, made.end_cursor, made.has_next_page) == (page.items, page.end_cursor, page.has_next_page)
        assert (made.items is page.items) == (kind == "copy")
        for number in range(2):
            if kind == "pickle":
                with pytest.raises(DevinError, match=r"pickled cannot ask for the next one; .* cursor '1'"):
                    made.next_page()
                made = again[kind](made)
            else:
                assert made.next_page().items[0].session_id == f"devin-{2}", number
        assert again[kind](Page([1])).next_page() is None
        assert again[kind](page.next_page()).next_page() is None


def test_an_asynchronous_page_travels(aconnect):
    async def walk(url):
        async with aconnect(url) as devin:
            return pickle.loads(pickle.dumps(await devin.sessions.list().page()))

    with Server(pages(2)) as server:
        made = asyncio.run(walk(server.url))
    assert len(made) == 2
    with pytest.raises(DevinError, match="cursor '1'"):
        asyncio.run(made.next_page())


def test_a_list_does_not_travel_and_says_what_does(connect, aconnect):
    for devin in (connect("http://127.0.0.1:9"), aconnect("http://127.0.0.1:9")):
        pager = devin.sessions.list()
        with pytest.raises(TypeError, match=r"Pager cannot be pickled.*`end_cursor`"):
            pickle.dumps(pager)
        assert copy.copy(pager) is copy.deepcopy(pager) is pager
        for iterator, way in ((pager.follow(), "`cursor`"), (devin.attachments.stream("a", "b"), "connection")):
            with pytest.raises(TypeError, match=f"cannot be pickled.*{way}"):
                pickle.dumps(iterator)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"limit": 5}, "unexpected keyword argument 'limit'"),
        ({"tags": ["a", None]}, "tags has None in its list"),
        ({"tags": [object()]}, "tags is an object"),
        ({"created_after": datetime(2026, 1, 1)}, "created_after has no time zone"),
        ({"created_after": "2026-01-01"}, "created_after is a str; expected a number, or, for a time, a datetime"),
        ({"created_after": datetime(2026, 1, 1, tzinfo=UTC).date()}, "created_after is a date"),
        ({"created_after": True}, "created_after is a bool"),
        ({"first": [5]}, "first is a list"),
    ],
)
def test_a_wrong_argument_is_refused_when_the_list_is_made(connect, aconnect, arguments, message):
    for devin in (connect("http://127.0.0.1:9"), aconnect("http://127.0.0.1:9")):
        with pytest.raises(InvalidArgumentError, match=message):
            devin.sessions.list(**arguments)


def test_times_are_sent_as_epoch_seconds(connect):
    with Server(lambda request: Reply(body=page([]))) as server:
        list(connect(server.url).sessions.list(created_after=datetime(2026, 1, 1, 0, 0, 0, 7, tzinfo=UTC)))
        assert server.requests[0].query == {"created_after": ["1767225600"]}


def test_the_next_page_can_be_asked_for_again(connect, aconnect):
    """After a failure, or twice: a page knows its own place, not how far the walk went."""
    failures = [0, 500, 0]
    good = pages(3)

    def handler(request):
        status = failures.pop(0) if failures else 0
        return Reply(status, body={"detail": "not now"}) if status else good(request)

    with Server(handler) as server:
        first = connect(server.url, max_retries=0).sessions.list().page()
        with pytest.raises(InternalServerError):
            first.next_page()
        next_pages = [first.next_page(), first.next_page()]
        assert [[session.session_id for session in page] for page in next_pages if page] == [["devin-2", "devin-3"]] * 2
        third = next_pages[0] and next_pages[0].next_page()
        assert third is not None
        assert third.next_page() is None

        failures += [0, 500]

        async def walk():
            async with aconnect(server.url, max_retries=0) as devin:
                page = await devin.sessions.list().page()
                with pytest.raises(InternalServerError):
                    await page.next_page()
                again = await page.next_page()
                return again and [session.session_id for session in again]

        assert asyncio.run(walk()) == ["devin-2", "devin-3"]


def test_a_number_may_be_a_text_of_one(connect):
    """And what is given past the parameters is not judged."""
    with Server(lambda request: Reply(body=page([]))) as server:
        sessions = connect(server.url).sessions
        list(sessions.list(created_after="1767225600", first="5", extra_query={"updated_after": "soon"}))
        assert server.requests[0].query == {"created_after": ["1767225600"], "first": ["5"], "updated_after": ["soon"]}

"""Lists that come in pages."""

from __future__ import annotations

import asyncio
import json
import tracemalloc

import pytest
from devin_v3 import APIResponseError, DevinError

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
        assert [next(walk).session_id, *(one.session_id for one in walk)] == [f"devin-{n}" for n in range(1, 6)]
        assert [one.query.get("after") for one in server.requests] == [None, ["1"], ["2"]]
        assert all(one.query["tags"] == ["ci", "x"] and one.query["first"] == ["2"] for one in server.requests)
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
                return [one async for one in devin.sessions.list().limit(limit)]

        assert len(asyncio.run(walk())) == min(limit, 6)
        assert len(server.requests) == 2 * requests


def test_async_iteration_and_pages(aconnect):
    async def walk(url):
        async with aconnect(url) as devin:
            sessions = devin.sessions.list()
            first = await sessions.page()
            second = await first.next_page()
            return [one.session_id async for one in sessions], await second.next_page()

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

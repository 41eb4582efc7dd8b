"""Responses that are read item by item: server-sent events by the rules of WHATWG, and lines of JSON."""

from __future__ import annotations

import asyncio
import json

import anyio
import httpx
import pytest
from devin_v3._call import streaming
from devin_v3.errors import APIConnectionError, APIResponseError, APIStatusError, DevinError, InvalidArgumentError
from devin_v3_api.operations import Operation
from devin_v3_api.streams import Items, ServerEvent
from devin_v3_api.types import ResponseDecoder
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.server import Reply, Server

WATCH = Operation("GET", "/v3/watch", "things.watch", "account")
START = Operation("POST", "/v3/watch", "things.start", "account")
EVENTS = {"Content-Type": "text/event-stream; charset=utf-8"}
LINES = {"Content-Type": "application/jsonl"}


def same(data):
    return data


def read(form, *chunks, decode=same):
    reader = streaming.READERS[form](decode)
    values = [item for chunk in chunks for item in reader.feed(chunk)]
    return values + list(reader.end())


def items(client, form, operation=WATCH, decode=same):
    return client._transport.stream(operation, (), Items(form, decode), options={})


# The examples of the HTML standard, and what its rules say besides.
@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [ServerEvent("YHOO\n+2\n10")]),
        (
            b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            [ServerEvent("first event", id="1"), ServerEvent("second event"), ServerEvent(" third event")],
        ),
        (b"data\n\ndata\ndata\n\ndata:", [ServerEvent(""), ServerEvent("\n")]),
        (b"data:test\n\ndata: test\n\n", [ServerEvent("test"), ServerEvent("test")]),
        (b"event: add\nretry: 30\ndata: x\n\ndata: y\n\n", [ServerEvent("x", "add", "", 30), ServerEvent("y")]),
        (b"id: 7\ndata: x\n\ndata: y\n\n", [ServerEvent("x", id="7"), ServerEvent("y", id="7")]),
        (b"id: a\0b\nretry: 1s\nother: 1\ndata: x\n\n", [ServerEvent("x")]),
        (b"event: lost\n\ndata: x\n\n", [ServerEvent("x")]),
        (b"\xef\xbb\xbfdata: x\r\rdata: y\r\n\r\ndata: z\n\n", [ServerEvent("x"), ServerEvent("y"), ServerEvent("z")]),
        (b"data: a\xe2\x80\xa8b\x0bc\n\n", [ServerEvent("a\u2028b\x0bc")]),
        (b"data: not ended\n", []),
    ],
)
def test_events_are_those_of_the_standard(stream, events):
    assert read("texts", stream) == events


@given(
    values=st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n")), min_size=1)),
    end=st.sampled_from(["\n", "\r", "\r\n"]),
    size=st.integers(1, 9),
)
def test_events_are_the_same_wherever_they_were_cut(values, end, size):
    stream = "".join("".join(f"data: {line}{end}" for line in lines) + end for lines in values).encode()
    chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
    assert read("texts", *chunks) == [ServerEvent("\n".join(lines)) for lines in values]


@given(
    values=st.lists(st.recursive(st.none() | st.integers(-(2**53), 2**53) | st.text(), st.lists)),
    size=st.integers(1, 9),
)
def test_lines_are_the_same_wherever_they_were_cut(values, size):
    stream = "\n\n".join(json.dumps(value) for value in values).encode()
    chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
    assert read("lines", *chunks) == values


@pytest.mark.parametrize("form", ["lines", "texts"])
def test_an_item_has_a_bound(form, monkeypatch):
    monkeypatch.setattr(streaming, "LARGEST_ITEM", 100)
    piece = b"data: " + b"x" * 40 + b"\n" if form == "texts" else b"x" * 40
    with pytest.raises(streaming.BrokenItemError, match="more than"):
        read(form, *[piece] * 4)


def test_a_stream_that_breaks_gives_what_came_and_is_not_asked_for_again(connect):
    with Server([Reply(body=b'{"a": 1}\n{"a": 2}\n', headers=LINES, cut=9)]) as server:
        with items(connect(server.url), "lines") as stream:
            assert next(stream) == {"a": 1}
            with pytest.raises(APIConnectionError):
                next(stream)
        assert len(server.requests) == 1


def test_a_stream_is_asked_for_again_until_it_begins(connect):
    replies = [Reply(status=503), Reply(silent=True), Reply(body=b"data: [1]\n\n", headers=EVENTS)]
    with Server(replies) as server:
        assert list(items(connect(server.url), "events")) == [ServerEvent([1])]
        assert [request.headers["accept"] for request in server.requests] == ["text/event-stream"] * 3


def test_what_may_have_acted_is_not(connect):
    with Server([Reply(silent=True), Reply(headers=LINES)]) as server:
        with pytest.raises(APIConnectionError):
            next(items(connect(server.url), "lines", START))
        assert len(server.requests) == 1


def test_an_error_is_the_one_that_calls_raise(connect):
    with Server([Reply(status=404, body={"detail": "no such thing"})]) as server:
        stream = items(connect(server.url), "events")
        with pytest.raises(APIStatusError, match="no such thing"):
            next(stream)


def fits(data):
    return data["a"]


@pytest.mark.parametrize(
    ("form", "body", "headers", "words"),
    [
        ("lines", b"{\n", LINES, "has an item that is not JSON"),
        ("events", b"data: {\n\n", EVENTS, "has an item that is not JSON"),
        ("lines", b"[]\n", LINES, "an unexpected shape"),
        ("events", b"<html>", {"Content-Type": "text/html"}, "is not an event stream but text/html"),
    ],
)
def test_what_is_not_an_item_is_reported(form, body, headers, words, connect):
    with Server([Reply(body=body, headers=headers)]) as server:
        stream = items(connect(server.url), form, decode=fits)
        with pytest.raises(APIResponseError, match=words):
            next(stream)


def test_no_content_has_no_items(connect):
    with Server(lambda request: Reply(status=204)) as server:
        client = connect(server.url)
        assert list(items(client, "events")) == list(items(client, "events")) == []
        assert server.connections == 1, "the connection was given back"


def test_a_stream_that_is_left_gives_its_connection_back(connect):
    with Server(lambda request: Reply(body=b'{"a": 1}\n' * 100_000, headers=LINES)) as server:
        client = connect(server.url)
        with items(client, "lines") as stream:
            assert next(stream) == {"a": 1}
        assert list(stream) == []
        assert sum(1 for _ in items(client, "lines")) == 100_000
        assert server.connections == 2, "what was not read is not waited for"
        assert list(items(client, "lines")) != []
        assert server.connections == 2, "what was read to its end is used again"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_stream_that_was_cancelled_does_not_end_as_if_it_were_whole(aconnect, backend):
    """A timeout around an item ends the request: what came until then is a part."""

    async def main(url):
        async with aconnect(url) as client, items(client, "lines") as stream:
            with anyio.move_on_after(0.1) as scope:
                await anext(stream)
            assert scope.cancelled_caught
            with pytest.raises(DevinError, match="broken off by Cancelled"):
                await anext(stream)

    with Server(lambda request: Reply(body=b'{"a": 1}\n', headers=LINES, delay=1)) as server:
        anyio.run(main, server.url, backend=backend)


def test_a_stream_that_failed_does_not_end_as_if_it_were_whole(connect):
    with Server(lambda request: Reply(body=b'{"a": 1}\n{\n{"a": 2}\n', headers=LINES)) as server:
        stream = items(connect(server.url), "lines")
        assert next(stream) == {"a": 1}
        with pytest.raises(APIResponseError):
            next(stream)
        with pytest.raises(DevinError, match="broken off by APIResponseError"):
            next(stream)


def test_an_answer_that_is_not_a_stream_returns_its_connection(connect):
    http_client = httpx.Client(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(30, pool=0.5))
    with http_client, Server(lambda request: Reply(body=b"<html>", headers={"Content-Type": "text/html"})) as server:
        client = connect(server.url, http_client=http_client, timeout=httpx.Timeout(30, pool=0.5))
        for _ in range(2):
            stream = items(client, "events")
            with pytest.raises(APIResponseError):
                next(stream)


def test_streams_of_the_asynchronous_client(aconnect):
    replies = [Reply(status=503), Reply(body=b"data: [1]\n\ndata: [2]\n\ndata: {\n\n", headers=EVENTS)]

    async def main(url):
        async with aconnect(url) as client, items(client, "events") as stream:
            values = [(await anext(stream)).data for _ in range(2)]
            with pytest.raises(APIResponseError, match="not JSON"):
                await anext(stream)
        return values

    with Server(replies) as server:
        assert asyncio.run(main(server.url)) == [[1], [2]]


def test_wrong_arguments_are_refused_when_the_stream_is_made(connect):
    with Server([]) as server:
        transport = connect(server.url)._transport
        for query, options, words in (
            ({"from": object()}, {}, "from is an object"),
            ({}, {"timeout": "x"}, "timeout is a str"),
            ({}, {"zzzz": 1}, "unexpected keyword argument 'zzzz'"),
        ):
            with pytest.raises(InvalidArgumentError, match=words):
                transport.stream(WATCH, (), Items("lines", same), query=query, options=options)
        assert server.requests == []


def test_an_unused_stream_sends_nothing(connect):
    with Server([]) as server:
        items(connect(server.url), "lines").close()
        assert server.requests == []


EITHER = ResponseDecoder((("200", "application/json", same), ("200", "application/jsonl", Items("lines", same))))


def test_a_stream_beside_json_is_read_by_what_arrived(connect):
    replies = [Reply(status=503), Reply(body={"a": 1}), Reply(body=b"1\n2\n", headers=LINES), Reply(status=204)]
    with Server(replies) as server:
        client = connect(server.url)
        assert client._transport.call(WATCH, (), EITHER, options={}) == {"a": 1}
        with client._transport.call(WATCH, (), EITHER, options={}) as stream:
            assert list(stream) == [1, 2]
        assert client._transport.call(WATCH, (), EITHER, options={}) is None
        assert server.connections == 1


def test_a_stream_beside_json_that_is_left_unread_gives_its_connection_back(connect):
    http_client = httpx.Client(limits=httpx.Limits(max_connections=1))
    with http_client, Server(lambda request: Reply(body=b"1\n" * 100_000, headers=LINES)) as server:
        client = connect(server.url, http_client=http_client, timeout=httpx.Timeout(30, pool=0.5))
        for _ in range(2):
            client._transport.call(WATCH, (), EITHER, options={}).close()
        with client._transport.call(WATCH, (), EITHER, options={}) as stream:
            assert next(stream) == 1


def test_a_stream_beside_json_of_the_asynchronous_client(aconnect):
    async def main(url):
        async with aconnect(url) as client:
            first = await client._transport.call(WATCH, (), EITHER, options={})
            async with await client._transport.call(WATCH, (), EITHER, options={}) as stream:
                return first, [item async for item in stream]

    with Server([Reply(body={"a": 1}), Reply(body=b"1\n2\n", headers=LINES)]) as server:
        assert asyncio.run(main(server.url)) == ({"a": 1}, [1, 2])

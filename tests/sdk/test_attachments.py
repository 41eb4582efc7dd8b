"""Attachments as people have them: an object, a URL, an id and a name, or named in the text of a message."""

from __future__ import annotations

import asyncio
import gzip

import httpx
import pytest
from devin_v3 import (
    APIConnectionError,
    APIResponseError,
    AsyncDevin,
    Devin,
    DevinError,
    InvalidArgumentError,
    NotFoundError,
)
from devin_v3.sessions.message import Message
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.server import Reply, Server

URL = "https://app.devin.ai/attachments/11111111-2222-3333-4444-555555555555/a%20b.txt"
ID, NAME = "11111111-2222-3333-4444-555555555555", "a b.txt"
PATH = f"/v3/organizations/org-1/attachments/{ID}/a%20b.txt"
UPLOADED = {"attachment_id": ID, "name": NAME, "url": URL}


def message(text):
    return Message.from_dict({"event_id": "e", "created_at": 1, "source": "devin", "message": text})


@pytest.fixture
def server():
    def answer(request):
        if request.method == "POST":
            return Reply(body=UPLOADED)
        return Reply(body=b"content") if request.path == PATH else Reply(404)

    with Server(answer) as server:
        yield server


@pytest.mark.parametrize(
    "arguments",
    [
        (URL,),
        (f"{URL}?signature=x#part",),
        (f"https://api.company.example/v3/organizations/org-9/attachments/{ID}/a%20b.txt",),
        (ID, NAME),
        (message(f"Here: {URL}.").attachments[0],),
    ],
)
def test_downloads_take_every_form(connect, aconnect, server, arguments):
    assert connect(server.url).attachments.download(*arguments) == b"content"

    async def main():
        async with aconnect(server.url) as devin:
            return await devin.attachments.download(*arguments)

    assert asyncio.run(main()) == b"content"


def test_what_an_upload_answered_is_downloaded_into_a_folder(connect, server, tmp_path):
    devin = connect(server.url)
    uploaded = devin.attachments.upload(b"content", name=NAME)
    assert devin.attachments.download(uploaded, to=tmp_path) == tmp_path / NAME
    assert (tmp_path / NAME).read_bytes() == b"content"


@pytest.mark.parametrize("wrong", [ID, "https://app.devin.ai/sessions/1", "https://x.example/attachments/1/", None, 3])
def test_what_does_not_name_an_attachment_is_refused_before_sending(connect, server, wrong):
    with pytest.raises(InvalidArgumentError, match="its URL"):
        connect(server.url).attachments.download(wrong)
    assert not server.requests


def test_attachments_that_a_message_names():
    other = "https://app.devin.ai/attachments/u2/log.txt"
    text = (
        f'Done. ATTACHMENT:{{"url":"{URL}","fileSize":3}} and [the log]({other}), again {URL}; '
        'ATTACHMENT:{"url": 1} ATTACHMENT:{} ATTACHMENT: https://app.devin.ai/sessions/1'
    )
    first, second = message(text).attachments
    assert (first.attachment_id, first.name, first.url, first.size) == (ID, NAME, URL, 3)
    assert (second.attachment_id, second.name, second.size) == ("u2", "log.txt", None)
    assert message("no file").attachments == []


@given(st.text() | st.none() | st.integers() | st.from_regex(r"ATTACHMENT:\{[^{}]*\}"))
def test_no_text_is_too_odd(text):
    assert isinstance(message(text).attachments, list)


def test_messages_of_a_session_have_their_attachments(connect):
    sent = {"event_id": "e", "created_at": 1, "source": "devin", "message": URL, "username": None}
    with Server(lambda request: Reply(body={"items": [sent], "has_next_page": False})) as server:
        [message] = connect(server.url).sessions.messages.list("devin-1")
    assert message.attachments[0].name == NAME
    assert message.to_dict() == sent


def test_answers_that_a_test_makes_are_downloads_too():
    """`httpx.MockTransport`, and what stands on it, gives responses that were read before."""
    zipped = gzip.compress(b"text")

    def answer(request):
        if request.url.host == "files.example":
            return httpx.Response(200, content=zipped, headers={"content-encoding": "gzip"})
        return httpx.Response(307, headers={"location": "https://files.example/a"})

    options = {"api_key": "cog_x", "org_id": "org-1"}
    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        assert Devin(**options, http_client=http).attachments.download(ID, NAME) == b"text"

    async def ask():
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            return await AsyncDevin(**options, http_client=http).attachments.download(ID, NAME)

    assert asyncio.run(ask()) == b"text"


# A download that is iterated over

CONTENT = b"0123456789" * 30_000


def file(*replies):
    """A server whose API leads to another host, which returns the replies in turn."""
    left = list(replies)
    elsewhere = Server(lambda request: left.pop(0))

    def api(request):
        assert request.headers["authorization"]
        return Reply(307, headers={"Location": f"{elsewhere.url}/file"})

    return Server(api), elsewhere


def test_a_download_is_iterated_over(connect, aconnect):
    server, elsewhere = file(Reply(503, headers={"Retry-After": "0"}), Reply(body=CONTENT), Reply(body=CONTENT))

    async def main():
        async with aconnect(server.url) as devin, devin.attachments.stream(URL) as download:
            assert download.total == len(CONTENT)
            return [piece async for piece in download]

    with server, elsewhere:
        with connect(server.url).attachments.stream(URL) as download:
            assert (download.name, download.total) == (NAME, len(CONTENT))
            assert len(elsewhere.requests) == 2
            pieces = list(download)
        assert b"".join(pieces) == b"".join(asyncio.run(main())) == CONTENT
        assert len(pieces) > 1
        assert all(pieces)
        assert all("authorization" not in request.headers for request in elsewhere.requests)


def test_without_a_block_the_request_is_made_for_the_first_piece(connect, server):
    download = connect(server.url).attachments.stream(ID, NAME)
    assert (server.requests, download.total) == ([], None)
    assert b"".join(download) == b"content"
    assert download.total == len(b"content")
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b"", gzip.compress(CONTENT)])
def test_what_is_empty_or_compressed_is_whole(connect, body):
    headers = {"Content-Encoding": "gzip"} if body else {}
    with Server([Reply(body=body, headers=headers)]) as server, connect(server.url).attachments.stream(URL) as download:
        assert download.total == (None if body else 0)
        assert b"".join(download) == (CONTENT if body else b"")


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(body=CONTENT, cut=150_000), APIConnectionError),
        (Reply(body=CONTENT, cut=150_000, reset=True), APIConnectionError),
        (Reply(body=gzip.compress(CONTENT)[:-20], headers={"Content-Encoding": "gzip"}), APIResponseError),
        (Reply(404, body={"detail": "none"}), NotFoundError),
    ],
)
def test_what_is_not_whole_ends_with_an_error(connect, aconnect, reply, error):
    async def main():
        async with aconnect(server.url) as devin:
            return [piece async for piece in devin.attachments.stream(URL)]

    with Server(lambda request: reply) as server:
        with pytest.raises(error):
            list(connect(server.url).attachments.stream(URL))
        count = len(server.requests)
        with pytest.raises(error):
            asyncio.run(main())
        assert (count, len(server.requests)) == (1, 2)  # it is not asked for again once pieces were given


def test_ending_early_closes_the_connection(connect):
    with Server(lambda request: Reply(body=CONTENT * 50)) as server:
        devin = connect(server.url)
        with devin.attachments.stream(URL) as download:
            assert next(download)
        assert list(download) == []
        assert devin.attachments.download(URL) == CONTENT * 50


def test_what_does_not_name_an_attachment_is_not_downloaded(connect, server):
    with pytest.raises(InvalidArgumentError, match="its URL"):
        connect(server.url).attachments.stream("x")
    assert not server.requests


def test_a_stream_that_was_closed_does_not_begin(connect, aconnect):
    """It never was a file without content, and its iterator's own end does not leave `with`."""
    with Server([]) as server:
        download = connect(server.url).attachments.stream(ID, NAME)
        download.close()
        with pytest.raises(DevinError, match="given up"):
            download.__enter__()

        async def enter():
            async with aconnect(server.url) as devin:
                late = devin.attachments.stream(ID, NAME)
                await late.close()
                with pytest.raises(DevinError, match="given up"):
                    await late.__aenter__()

        asyncio.run(enter())
        assert server.requests == []

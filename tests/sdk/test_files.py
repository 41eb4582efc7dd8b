"""Uploads from anything, downloads to anywhere, and where redirects lead."""

from __future__ import annotations

import asyncio
import codecs
import gc
import gzip
import io
import os
import threading
import warnings
import zlib
from contextlib import nullcontext
from pathlib import Path

import pytest
from devin_v3 import (
    APIConnectionError,
    APIStatusError,
    DevinError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
)
from devin_v3._call.encoding import Decoder, EncodingError
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, resets

UPLOADED = {"attachment_id": "a", "name": "n", "url": "https://x.example/a/n"}
CONTENT = bytes(range(256)) * 1000
PATH = "/v3/organizations/org-1/attachments/a/n"


@pytest.fixture
def store():
    """The host that files come from: another origin."""
    with Server(lambda request: Reply(body=CONTENT)) as server:
        yield server


def leads_to(store):
    return lambda request: Reply(307, headers={"Location": f"{store.url}/files/n?signature=s"})


def form(request):
    """(file name, content) of a multipart body."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    head, _, rest = request.body.partition(b"\r\n\r\n")
    return head.partition(b'filename="')[2].partition(b'"')[0].decode(), rest.rpartition(b"\r\n--" + boundary)[0]


class Unseekable(io.RawIOBase):
    def __init__(self, data):
        self._data = io.BytesIO(data)

    def readable(self):
        return True

    def readinto(self, buffer):
        return self._data.readinto(buffer)


def test_upload_from_everything(connect, tmp_path):
    path = tmp_path / "report.txt"
    path.write_bytes(CONTENT)
    with Server(lambda request: Reply(body=UPLOADED)) as server:
        devin = connect(server.url)
        with path.open("rb") as file:
            for given, options, name in [
                (path, {}, "report.txt"),
                (str(path), {}, "report.txt"),
                (path, {"name": "other"}, "other"),
                (CONTENT, {}, "file"),
                (CONTENT, {"name": "b.bin"}, "b.bin"),
                (("c.bin", CONTENT), {}, "c.bin"),
                (("c.bin", CONTENT, "text/plain"), {"name": "d"}, "d"),
                (file, {}, "report.txt"),
                (io.BytesIO(CONTENT), {"name": "e"}, "e"),
            ]:
                assert devin.attachments.upload(given, **options).url == UPLOADED["url"]
                assert form(server.requests[-1]) == (name, CONTENT)
            assert not file.closed
        assert devin.attachments.upload(file=CONTENT).url


def test_upload_is_streamed(connect, tmp_path):
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    sizes = []

    class Watched(io.FileIO):
        def read(self, size=-1):
            sizes.append(size)
            return super().read(size)

    with Server(lambda request: Reply(body=UPLOADED)) as server, Watched(path) as watched:
        connect(server.url).attachments.upload(watched)
        assert len(server.requests[0].body) > 50_000_000
    assert len(sizes) > 100
    assert 0 < min(sizes) <= max(sizes) <= 1_000_000


def test_an_upload_is_repeated_only_if_it_can_begin_again(connect):
    with Server([Reply(429), Reply(body=UPLOADED), Reply(429)]) as server:
        devin = connect(server.url)
        devin.attachments.upload(io.BytesIO(CONTENT), name="n")
        assert [form(request)[1] == CONTENT for request in server.requests] == [True, True]
        with pytest.raises(APIStatusError):
            devin.attachments.upload(io.BufferedReader(Unseekable(CONTENT)), name="n")
        assert len(server.requests) == 3


def test_an_upload_that_is_refused_leaves_no_file_open(connect, tmp_path):
    (tmp_path / "n").write_bytes(b"x")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ResourceWarning)
        with pytest.raises(InvalidArgumentError):
            connect("http://127.0.0.1:9").attachments.upload(tmp_path / "n", extra_headers={"X": "\n"})
        gc.collect()
    assert not [warning for warning in caught if str(tmp_path) in str(warning.message)]


def test_a_file_that_is_not_there(connect, tmp_path):
    with Server([]) as server, pytest.raises(FileNotFoundError):
        connect(server.url).attachments.upload(tmp_path / "missing")
    assert server.requests == []


def test_upload_asynchronously(aconnect, tmp_path):
    path = tmp_path / "report.txt"
    path.write_bytes(CONTENT)

    async def upload(url):
        async with aconnect(url) as devin:
            return await devin.attachments.upload(path)

    with Server(lambda request: Reply(body=UPLOADED)) as server:
        assert asyncio.run(upload(server.url)).url
        assert form(server.requests[0]) == ("report.txt", CONTENT)


def test_download_to_everything(connect, store, tmp_path):
    with Server(leads_to(store)) as server:
        devin = connect(server.url)
        progress = []
        assert devin.attachments.download("a", "n", on_progress=lambda *now: progress.append(now)) == CONTENT
        assert progress[-1] == (len(CONTENT), len(CONTENT))
        assert [done for done, _ in progress] == sorted(done for done, _ in progress)
        target = tmp_path / "copy"
        assert devin.attachments.download("a", "n", to=target) == target
        assert target.read_bytes() == CONTENT
        assert devin.attachments.download("a", "n", to=str(tmp_path)) == tmp_path / "n"
        with (tmp_path / "open").open("wb") as file:
            assert devin.attachments.download("a", "n", to=file) is None
        assert (tmp_path / "open").read_bytes() == CONTENT
        assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "n", "open"]


def test_download_asynchronously(aconnect, store, tmp_path):
    async def download(url):
        async with aconnect(url) as devin:
            return await devin.attachments.download("a", "n", to=tmp_path / "copy"), await devin.attachments.download(
                "a", "n"
            )

    with Server(leads_to(store)) as server:
        path, content = asyncio.run(download(server.url))
    assert path.read_bytes() == content == CONTENT


def test_the_host_of_the_file_gets_no_credential(connect, store):
    with Server(leads_to(store)) as server:
        connect(server.url, default_headers={"X-Team": "secret team"}).attachments.download("a", "n")
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    (asked,) = store.requests
    assert "authorization" not in asked.headers
    assert "x-team" not in asked.headers
    assert KEY not in repr(asked)


def test_the_same_origin_keeps_the_credential(connect):
    def handler(request):
        return Reply(body=CONTENT) if request.path == "/real" else Reply(307, headers={"Location": "/real"})

    with Server(handler) as server:
        assert connect(server.url).attachments.download("a", "n") == CONTENT
        assert server.requests[1].headers["authorization"] == f"Bearer {KEY}"


def test_no_other_operation_follows_a_redirect(connect, store):
    import httpx

    with Server(leads_to(store)) as server, httpx.Client(follow_redirects=True) as http:
        for devin in (connect(server.url), connect(server.url, http_client=http)):
            for call in (
                lambda devin=devin: devin.sessions.get("devin-1"),
                lambda devin=devin: devin.sessions.create(prompt="p"),
                lambda devin=devin: devin.request("GET", "/v3/self"),
            ):
                with pytest.raises(APIStatusError, match="a redirect, which is not followed"):
                    call()
    assert store.requests == []


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://x.example/n",
        "http://[bad",
        "https://",
        f"https://{'a' * 64}.example",
        "https://a..example",
    ],
)
def test_a_redirect_to_nowhere_is_an_error(connect, location):
    with Server(lambda request: Reply(307, headers={"Location": location})) as server, pytest.raises(DevinError):
        connect(server.url).attachments.download("a", "n")


@pytest.mark.parametrize("status", [300, 302, 304])
def test_a_redirect_without_a_location_is_an_error(connect, status):
    with Server(lambda request: Reply(status)) as server, pytest.raises(APIStatusError) as caught:
        connect(server.url).attachments.download("a", "n")
    assert caught.value.status_code == status


def test_redirects_without_end_are_an_error(connect):
    with Server(lambda request: Reply(307, headers={"Location": "/again"})) as server:
        with pytest.raises(APIStatusError):
            connect(server.url).attachments.download("a", "n")
        assert len(server.requests) == 6


def test_an_error_of_the_file_host_says_so(connect):
    with (
        Server(lambda request: Reply(403, b"<Error>expired</Error>")) as store,
        Server(leads_to(store)) as server,
        pytest.raises(PermissionDeniedError) as caught,
    ):
        connect(server.url).attachments.download("a", "n")
    assert "from 127.0.0.1, where the file is" in str(caught.value)
    assert "signature" not in str(caught.value)
    assert "ViewOrgSessions" not in str(caught.value)  # no permission of the API would help


@pytest.mark.parametrize("fault", [resets(), Reply(body=CONTENT, cut=1000), Reply(body=CONTENT, cut=1000, reset=True)])
def test_a_download_that_breaks_off_begins_again(connect, fault, tmp_path):
    replies = iter([fault, fault, Reply(body=CONTENT)])
    with Server(lambda request: next(replies)) as store, Server(leads_to(store)) as server:
        target = tmp_path / "copy"
        connect(server.url).attachments.download("a", "n", to=target)
        assert target.read_bytes() == CONTENT
        assert len(server.requests) == 3  # the address is asked for anew: it may have expired


def test_half_a_file_is_not_left_behind(connect, tmp_path):
    with Server(lambda request: Reply(body=CONTENT, cut=1000)) as store, Server(leads_to(store)) as server:
        devin = connect(server.url)
        (tmp_path / "copy").write_bytes(b"before")
        with pytest.raises(APIConnectionError):
            devin.attachments.download("a", "n", to=tmp_path / "copy")
        assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]
        with pytest.raises(APIConnectionError), (tmp_path / "open").open("wb") as file:
            devin.attachments.download("a", "n", to=file)


def test_downloads_to_one_path_do_not_mix(aconnect, tmp_path):
    async def both(url):
        async with aconnect(url) as devin:
            await asyncio.gather(*[devin.attachments.download(name, "log.txt", to=tmp_path) for name in "ab"])

    begun = threading.Barrier(2)

    class Halves(Server):
        def _answer(self, connection, reply):
            body = reply.encoded()
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            for piece in (head + body[:1000], body[1000:]):
                begun.wait(20)
                connection.wfile.write(piece)
            return False

    with Halves(lambda request: Reply(body=(b"a" if "/a/" in request.path else b"b") * 2000)) as server:
        asyncio.run(both(server.url))
    assert [path.name for path in tmp_path.iterdir()] == ["log.txt"]
    assert (tmp_path / "log.txt").read_bytes() in (b"a" * 2000, b"b" * 2000)


def test_a_name_as_long_as_they_may_be(connect, store, tmp_path):
    with Server(leads_to(store)) as server:
        path = connect(server.url).attachments.download("a", "n" * 255, to=tmp_path)
    assert path.read_bytes() == CONTENT


def test_a_callback_that_raises_ends_the_download(connect, store, tmp_path):
    def stop(done, total):
        raise KeyboardInterrupt

    with Server(leads_to(store)) as server, pytest.raises(KeyboardInterrupt):
        connect(server.url).attachments.download("a", "n", to=tmp_path / "copy", on_progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_an_attachment_that_is_not_there(connect, tmp_path):
    with Server(lambda request: Reply(404)) as server, pytest.raises(NotFoundError):
        connect(server.url).attachments.download("a", "n", to=tmp_path / "copy")
    assert list(tmp_path.iterdir()) == []


# Files that are not what they seem


class Growing(io.BytesIO):
    """More of it each time that it is read."""

    def read(self, size=-1):
        data = super().read(size)
        place = self.tell()
        self.seek(0, 2)
        self.write(b"more")
        self.seek(place)
        return data


class Shrinking(io.BytesIO):
    def read(self, size=-1):
        data = super().read(min(size, 3))
        self.truncate(3)
        return data


class Failing(io.BytesIO):
    error: Exception = ValueError("odd")

    def read(self, size=-1):
        raise self.error


def both(connect, aconnect, server, file, **options):
    """Return the end of an upload by either client: the request that arrived, or the error."""

    async def ask(given):
        async with aconnect(server.url) as devin:
            return await devin.attachments.upload(given, **options)

    ends = []
    calls = (
        lambda given: connect(server.url).attachments.upload(given, **options),
        lambda given: asyncio.run(ask(given)),
    )
    for call in calls:
        count = len(server.requests)
        given = file()
        try:
            with given if hasattr(given, "read") else nullcontext():
                call(given)
        except Exception as error:
            ends.append(error)
        else:
            ends.append(form(server.requests[count]))
    return ends


def uploaded(request):
    return Reply(body={"attachment_id": "a", "name": "n", "url": "https://x.example/a"})


def test_a_pipe_and_a_file_of_proc_are_sent_whole(connect, aconnect):
    def pipe():
        reader, writer = os.pipe()
        os.write(writer, CONTENT[:1000])
        os.close(writer)
        return open(reader, "rb")  # noqa: PTH123

    with Server(uploaded) as server:
        assert both(connect, aconnect, server, pipe, name="p") == [("p", CONTENT[:1000])] * 2
        if Path("/proc/version").exists():
            version = Path("/proc/version").read_bytes()
            assert both(connect, aconnect, server, lambda: Path("/proc/version")) == [("version", version)] * 2
        assert both(connect, aconnect, server, lambda: io.BytesIO(b""), name="e") == [("e", b"")] * 2
        packed = gzip.compress(b"x" * 1000)
        files = both(connect, aconnect, server, lambda: gzip.open(io.BytesIO(packed)), name="g")  # noqa: SIM115
        assert files == [("g", b"x" * 1000)] * 2


def test_a_file_that_grows_is_sent_as_it_was(connect, aconnect):
    with Server(uploaded) as server:
        assert both(connect, aconnect, server, lambda: Growing(b"log"), name="l") == [("l", b"log")] * 2


@pytest.mark.parametrize(
    ("file", "kind", "message"),
    [
        (lambda: Shrinking(b"x" * 100), DevinError, "the file shrank"),
        (lambda: Failing(b"x"), DevinError, "could not be read"),
        (lambda: io.StringIO("x"), InvalidArgumentError, "opened in text mode"),
        (lambda: codecs.getreader("utf-8")(io.BytesIO(b"x")), DevinError, "returned a str"),
        (lambda: (b"a", b"x"), InvalidArgumentError, "file name"),
        (lambda: ("a", b"x", "text/plain\r\nX: y"), InvalidArgumentError, "media type"),
        (lambda: Path("a\0b"), InvalidArgumentError, ""),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error_of_ours(connect, aconnect, file, kind, message):
    with Server(uploaded) as server:
        for error in both(connect, aconnect, server, file):
            assert isinstance(error, kind), repr(error)
            assert message in str(error)


def test_a_file_that_was_closed_is_refused(connect):
    file = io.BytesIO(b"x")
    file.close()
    with Server([]) as server, pytest.raises(InvalidArgumentError, match="closed"):
        connect(server.url).attachments.upload(file)


def test_a_name_that_is_not_a_text_is_sent_all_the_same(connect, aconnect):
    with Server(uploaded) as server:
        assert both(connect, aconnect, server, lambda: b"x", name="bad\udcff.bin") == [("bad?.bin", b"x")] * 2


# Downloads are whole, or an error

MEMBERS = gzip.compress(b"first, ", mtime=0) + gzip.compress(b"second" * 100, mtime=0)
BARE = zlib.compressobj(wbits=-15)
BARE_DATA = BARE.compress(CONTENT) + BARE.flush()


@pytest.mark.parametrize(
    ("encoding", "body", "content"),
    [
        ("gzip", MEMBERS, b"first, " + b"second" * 100),
        ("x-gzip", MEMBERS + b"\0" * 8, b"first, " + b"second" * 100),
        ("deflate", zlib.compress(CONTENT), CONTENT),
        ("deflate", BARE_DATA, CONTENT),
        ("gzip, deflate", zlib.compress(MEMBERS), b"first, " + b"second" * 100),
        ("identity", CONTENT, CONTENT),
        ("gzip", b"", b""),
    ],
)
def test_a_download_that_is_encoded_all_the_same_is_decoded(connect, aconnect, tmp_path, encoding, body, content):
    with Server(lambda request: Reply(body=body, headers={"Content-Encoding": encoding})) as server:
        devin = connect(server.url)
        assert devin.attachments.download("a", "n") == content
        assert devin.attachments.download("a", "n", to=tmp_path / "n").read_bytes() == content
        assert all(request.headers["accept-encoding"] == "identity" for request in server.requests)

        async def ask():
            async with aconnect(server.url) as adevin:
                return await adevin.attachments.download("a", "n")

        assert asyncio.run(ask()) == content


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "gzip, br"])
@pytest.mark.parametrize("cut", [1, 4, 9, 12])
def test_half_an_encoded_download_is_an_error(connect, tmp_path, encoding, cut):
    body = zlib.compress(CONTENT) if encoding == "deflate" else MEMBERS
    with Server(lambda request: Reply(body=body[:-cut], headers={"Content-Encoding": encoding})) as server:
        devin = connect(server.url)
        for to in (None, tmp_path / "n"):
            with pytest.raises(DevinError):
                devin.attachments.download("a", "n", to=to)
    assert list(tmp_path.iterdir()) == []


@given(st.binary(max_size=300), st.integers(1, 40), st.sampled_from(["gzip", "deflate"]), st.integers(1, 300))
def test_no_part_of_an_encoded_body_is_taken_for_the_whole(data, size, encoding, cut):
    packed = gzip.compress(data[:100]) + gzip.compress(data[100:]) if encoding == "gzip" else zlib.compress(data)
    ends = {len(gzip.compress(data[:100])), 0} if encoding == "gzip" else {0}

    def decoded(raw):
        decoder = Decoder(encoding)
        content = b"".join(decoder.decode(raw[at : at + size]) for at in range(0, len(raw), size))
        decoder.finish()
        return content

    assert decoded(packed) == data
    part = packed[:-cut]
    if len(part) not in ends:
        with pytest.raises(EncodingError):
            decoded(part)


def test_what_follows_the_end_of_a_content_is_refused_in_whatever_pieces_it_comes():
    packed = zlib.compress(b"content")
    for pieces in ([packed + b"x"], [packed, b"x"]):
        decoder = Decoder("deflate")
        with pytest.raises(EncodingError, match="follows"):
            list(map(decoder.decode, pieces))


@pytest.mark.parametrize("to", [io.StringIO(), 5, Path("a\0b"), object()])
def test_a_place_that_cannot_be_written_to_is_refused(connect, to):
    with Server([]) as server, pytest.raises(InvalidArgumentError):
        connect(server.url).attachments.download("a", "n", to=to)

"""Failures: nothing that was paid for is lost, deadlines hold, and waiting for one session does not delay others."""

from __future__ import annotations

import asyncio
import datetime
import gc
import io
import logging
import math
import os
import re
import signal
import socketserver
import sys
import threading
import time
import weakref
from contextlib import aclosing

import anyio
import httpx
import pytest
from devin_v3 import (
    APIResponseError,
    APITimeoutError,
    AsyncDevin,
    Devin,
    DevinError,
    InvalidArgumentError,
    PermissionDeniedError,
    RateLimitError,
    WaitTimeoutError,
)
from devin_v3.sessions.many import RateLimiter
from devin_v3.sessions.once import tag_of

from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, page, session
from tests.sdk.test_sessions import FINISHED, WORKING, World

BACKENDS = ["asyncio", "trio"]


@pytest.fixture
def real(monkeypatch):
    """The clock as it is."""
    monkeypatch.setattr(Server, "clock", None)


def adevin(server, **options):
    return AsyncDevin(**{"api_key": KEY, "org_id": "org-1", "base_url": server.url, **options})


def notes(error):
    return " ".join(getattr(error, "__notes__", ()))


# Arguments are judged before anything is sent

BAD_WAITS = {
    "timeout": ["60", datetime.timedelta(seconds=5), math.nan, math.inf, -1, True, httpx.Timeout(5), [5]],
    "on_update": ["x", 5],
    "output": [5, int, "Report", lambda: None],
    "progress": ["yes"],
    "org_id": ["org-1\n", "https://app.devin.ai/org/acme", 5, "org 1"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in BAD_WAITS.items() for value in values])
def test_an_argument_that_cannot_be_meant_is_refused_before_anything_is_sent(connect, name, value):
    with Server(World(FINISHED)) as server:
        devin = connect(server.url)
        calls = [
            lambda: devin.sessions.run("p", **{name: value}),
            lambda: devin.sessions.wait("devin-1", **{name: value}),
        ]
        if name != "progress":
            calls.append(lambda: devin.sessions.send("devin-1", "m", **{name: value}))
        if name not in ("progress", "on_update"):
            calls.append(lambda: devin.sessions.run_many(["p"], **{name: value}))
        for call in calls:
            with pytest.raises(InvalidArgumentError, match=name):
                call()
        assert server.requests == []


BAD_ORGANIZATIONS = ["a b", "org-1\n", "org-1\u2028", "org-1\u2029x", "org-1\x85", "\torg-1", "org-1/x", "/", 5]


@pytest.mark.needs("knowledge.notes.list")
@pytest.mark.parametrize("org_id", BAD_ORGANIZATIONS, ids=ascii)
def test_every_method_refuses_what_can_be_no_organization(connect, org_id):
    with Server(World(FINISHED)) as server:
        devin = connect(server.url)
        for call in (
            lambda: devin.sessions.create("p", org_id=org_id),
            lambda: devin.sessions.create("p", once="k", org_id=org_id),
            lambda: devin.sessions.get("devin-1", org_id=org_id),
            lambda: devin.sessions.list(org_id=org_id),
            lambda: devin.sessions.messages.create("devin-1", message="m", org_id=org_id),
            lambda: devin.knowledge.notes.list(org_id=org_id),
        ):
            with pytest.raises(InvalidArgumentError, match="org_id"):
                call()
        assert server.requests == []
        devin.sessions.get("devin-1", org_id="org-ä.1")
        assert len(server.requests) == 1


BAD_COMMON = [
    {"extra_headers": {"a b": "c"}},
    {"extra_headers": {"a": "b\n"}},
    {"extra_headers": {"a": 5}},
    {"extra_headers": ["a"]},
    {"extra_body": {"a": math.nan}},
    {"extra_body": {"a": {"b": [math.inf]}}},
    {"extra_body": {"a": object()}},
    {"extra_body": 5},
    {"extra_query": {"a": object()}},
    {"extra_query": {"a": [None]}},
    {"extra_query": {"a": "\ud800"}},
    {"extra_query": 5},
    {"max_acu_limit": math.nan},
    {"session_secrets": [{"key": "", "value": "v"}]},
    {"attachment_urls": ["no url"]},
    {"structured_output_schema": {}, "output": {"type": "object"}},
    {"titel": "t"},
]


@pytest.mark.parametrize("common", BAD_COMMON, ids=lambda common: re.sub(" at 0x.*?>", ">", ascii(common)))
def test_what_all_prompts_have_in_common_is_judged_once_at_the_call(connect, aconnect, common):
    with Server(World(FINISHED)) as server:
        for devin in (connect(server.url), connect(server.url).as_user("user-1"), aconnect(server.url)):
            with pytest.raises(InvalidArgumentError):
                devin.sessions.run_many(["a", "b"], **common)
        assert server.requests == []


def test_what_one_prompt_has_of_its_own_is_its_result(connect):
    prompts = ["a", {"prompt": "b", "extra_headers": {"a b": "c"}}, {"prompt": "c", "org_id": "org-1/x"}]
    with Server(World(FINISHED)) as server:
        results = sorted(connect(server.url).sessions.run_many(prompts), key=lambda result: result.index)
    assert [type(result.error) for result in results] == [type(None), InvalidArgumentError, InvalidArgumentError]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", "5"),
        ("timeout", datetime.timedelta(seconds=5)),
        ("timeout", math.nan),
        ("timeout", -1),
        ("timeout", True),
        ("timeout", httpx.Timeout(math.nan)),
        ("max_retries", None),
        ("max_retries", "3"),
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("base_url", "https://api.devin.ai/v3"),
        ("base_url", "https://api.devin.ai/v3/"),
        ("base_url", "https://api.devin.ai/v1"),
        ("base_url", "http://xn--a/"),
        ("base_url", 5),
        ("org_id", "org-1\n"),
        ("org_id", 5),
        ("api_key", 5),
        ("api_key", "cog_a\n"),
        ("default_headers", ["a"]),
        ("on_unknown", 5),
        ("http_client", object()),
        ("http_client", httpx.AsyncClient()),
        ("http_client", httpx.Client(auth=("a", "b"))),
        ("http_client", httpx.Client(base_url="https://x.example")),
        ("http_client", httpx.Client(params={"a": "b"})),
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused_when_the_client_is_made(name, value):
    with pytest.raises(InvalidArgumentError, match=name):
        Devin(**{"api_key": KEY, "org_id": "org-1", name: value})
    if name in ("timeout", "max_retries", "org_id", "default_headers", "on_unknown"):
        with pytest.raises(InvalidArgumentError, match=name):
            Devin(api_key=KEY, org_id="org-1").with_options(**{name: value})


def test_an_organization_of_the_environment_is_judged_too(monkeypatch):
    monkeypatch.setenv("DEVIN_ORG_ID", "org-1\n")
    with pytest.raises(InvalidArgumentError, match="org_id"):
        Devin(api_key=KEY)


def test_ids_do_not_break_lines_of_messages(connect):
    with Server(lambda request: Reply(404)) as server, pytest.raises(DevinError) as caught:
        connect(server.url).sessions.get("devin-1\nX")
    assert "\n" not in str(caught.value)


# After a create, nothing that is only convenience can lose the session


class Odd(io.StringIO):
    isatty = None


class Raising(io.StringIO):
    def isatty(self):
        return True

    def write(self, text):
        raise OSError("gone")


def closed():
    stream = io.StringIO()
    stream.close()
    return stream


@pytest.mark.parametrize(
    "stream", [None, closed(), Odd(), Raising(), object()], ids=lambda stream: type(stream).__name__
)
def test_no_stderr_loses_a_session(connect, monkeypatch, stream):
    with Server(World(WORKING, FINISHED)) as server:
        devin = connect(server.url)
        monkeypatch.setattr(sys, "stderr", stream)
        assert devin.sessions.run("p").outcome == "finished"
        assert devin.sessions.wait("devin-1").outcome == "finished"


def test_a_callback_that_raises_is_reported_and_the_wait_goes_on(connect, aconnect, caplog):
    def divide(session):
        raise ZeroDivisionError

    async def adivide(session):
        raise ZeroDivisionError

    async def ask(url, callback):
        async with aconnect(url) as devin:
            return (await devin.sessions.run("p", on_update=callback)).outcome

    with Server(World(WORKING, FINISHED)) as server:
        assert connect(server.url).sessions.run("p", on_update=divide).outcome == "finished"
        assert asyncio.run(ask(server.url, divide)) == "finished"
        assert asyncio.run(ask(server.url, adivide)) == "finished"
        assert connect(server.url).sessions.run("p", on_update=lambda session: adivide(session)).outcome == "finished"
    assert caplog.text.count("ZeroDivisionError") >= 3


class Refusing(logging.Handler):
    """Raises out of the call that logs, as a handler does that does not catch its own errors."""

    def __init__(self) -> None:
        super().__init__()
        self.handled = 0

    def handle(self, record):
        self.handled += 1
        raise RuntimeError("the disk is full")


@pytest.fixture(params=["devin_v3", "devin_v3 filter", "httpx", "httpx filter", "httpcore.http11", "root"])
def refusing(request, monkeypatch):
    monkeypatch.setattr(logging.getLogger("asyncio"), "level", logging.WARNING)  # it logs in `asyncio.run` itself
    name, _, is_filter = request.param.partition(" ")
    handler = Refusing()
    log = logging.getLogger(None if name == "root" else name)  # the root logger has the lines of all of them
    level = log.level
    log.setLevel(logging.DEBUG)
    if is_filter:
        log.addFilter(handler.handle)
    else:
        log.addHandler(handler)
    yield handler
    log.removeHandler(handler)
    log.removeFilter(handler.handle)
    log.setLevel(level)


def test_a_logging_handler_that_raises_loses_nothing(connect, aconnect, refusing, monkeypatch):
    class Forgetful(World):
        """It keeps no tags and sends an unknown field: both are logged."""

        def __call__(self, request):
            reply = super().__call__(request)
            if request.method == "POST":
                return Reply(body={**reply.body, "tags": [], "novel_by_chance": 1})
            return reply

    def fail(*_):
        raise ZeroDivisionError

    async def ask(url):
        async with aconnect(url, on_unknown=fail) as devin:
            assert (await devin.sessions.run("p", on_update=fail)).outcome == "finished"
            assert [result.error async for result in devin.sessions.run_many(["p"])] == [None]

    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with Server(Forgetful(WORKING, FINISHED)) as server:
        devin = connect(server.url, on_unknown=fail, api_key="no-prefix-of-a-key")
        assert devin.sessions.run("p", on_update=fail).outcome == "finished"
        assert devin.sessions.create("p", once="k").session_id == "devin-2"
        assert [result.error for result in devin.sessions.run_many(["p"])] == [None]
        asyncio.run(ask(server.url))
        assert server.count("POST") == 5
    assert refusing.handled > 10
    assert "the disk is full" in sys.stderr.getvalue()


@pytest.mark.parametrize("refusing", ["httpx"], indirect=True)
def test_other_users_of_httpx_get_what_handlers_raise(connect, refusing):
    with Server(lambda request: Reply(body=session())) as server, httpx.Client() as other:
        connect(server.url).sessions.get("devin-1")
        with pytest.raises(RuntimeError, match="the disk is full"):
            other.get(server.url)


@pytest.mark.parametrize("raises", [False, True])
def test_errors_of_handlers_are_printed_as_logging_prints_them(connect, refusing, monkeypatch, raises):
    monkeypatch.setattr(logging, "raiseExceptions", raises)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with Server(World(FINISHED)) as server:
        connect(server.url).sessions.get("devin-1")
    assert bool(sys.stderr.getvalue()) == raises


def test_records_name_the_place_that_logs(connect, caplog):
    caplog.set_level(logging.DEBUG, "devin_v3")
    with Server(World(FINISHED)) as server:
        connect(server.url).sessions.get("devin-1")
    assert {record.filename for record in caplog.records if " 200 in " in record.getMessage()} == {"engine.py"}


class Stop(BaseException):
    """An exception that ends a program."""


STOPS = [KeyboardInterrupt, SystemExit, GeneratorExit, Stop]


class Planted(World):
    """Responses to creations and messages have a field that the spec does not know."""

    def __call__(self, request):
        reply = super().__call__(request)
        return Reply(body={**reply.body, "novel": 1}) if request.method == "POST" else reply


@pytest.mark.parametrize("stop", STOPS)
@pytest.mark.parametrize("place", ["on_unknown", "on_update"])
def test_a_callback_that_ends_the_program_names_the_session(connect, stop, place):
    def end(_):
        raise stop

    with Server(Planted(WORKING)) as server:
        devin = connect(server.url, on_unknown=end if place == "on_unknown" else None)
        update = {"on_update": end} if place == "on_update" else {}
        calls = {
            "devin-1": lambda: devin.sessions.run("p", **update),
            "devin-2": lambda: devin.sessions.run("p", once="k", **update),
            "devin-9": lambda: devin.sessions.send("devin-9", "m", **update),
        }
        if place == "on_unknown":
            calls["devin-3"] = lambda: devin.sessions.create("p")
            calls["devin-4"] = lambda: list(devin.sessions.run_many(["p"]))
        for session_id, call in calls.items():
            with pytest.raises(stop) as caught:
                call()
            assert session_id in notes(caught.value)


@pytest.mark.parametrize("stop", [GeneratorExit, Stop])  # asyncio itself raises the others out of the loop
@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("place", ["on_unknown", "on_update"])
def test_an_asynchronous_callback_that_ends_the_program_names_the_session(stop, backend, place):
    seen = []

    def end(_):
        raise stop

    async def ask(server):
        async with adevin(server, on_unknown=end if place == "on_unknown" else None) as devin:
            try:
                await devin.sessions.run("p", **({"on_update": end} if place == "on_update" else {}))
            except stop as error:
                seen.append(notes(error))

    with Server(Planted(WORKING)) as server:
        anyio.run(ask, server, backend=backend)
    assert "devin-1" in seen[0]


def test_a_callback_that_ends_a_read_does_not_claim_an_effect(connect):
    def end(_):
        raise KeyboardInterrupt

    with Server(lambda request: Reply(body={**session(), "novel": 1})) as server:
        devin = connect(server.url, on_unknown=end)
        with pytest.raises(KeyboardInterrupt) as caught:
            devin.sessions.get("devin-1")
    assert notes(caught.value) == ""


@pytest.mark.parametrize("tags", [None, 5, "x", ...])
@pytest.mark.parametrize("created_at", [None, "now", ...])
def test_missing_tags_and_times_lose_nothing(connect, tags, created_at):
    odd = session()
    for name, value in (("tags", tags), ("created_at", created_at)):
        odd[name] = value
        if value is ...:
            del odd[name]

    def handler(request):
        return Reply(body=odd if request.method == "POST" else page([]))

    with Server(handler) as server:
        assert connect(server.url).sessions.create("p", once="k").session_id == "devin-1"
    with Server(lambda request: Reply(body=page([odd, odd]))) as server:
        try:
            connect(server.url).sessions.create("p", once="k")
        except DevinError:
            assert server.count("POST") == 0


@pytest.mark.parametrize("times", [(None, None), (1, None), ("a", 2), (..., 3)])
def test_messages_without_times_and_ids_are_read(connect, times):
    items = [{"created_at": time, "source": "devin", "message": f"m{number}"} for number, time in enumerate(times)]
    items = [{name: value for name, value in item.items() if value is not ...} for item in items]

    def handler(request):
        return Reply(body=page(items) if request.path.endswith("messages") else session(**FINISHED))

    with Server(handler) as server:
        messages = [message.message for message in connect(server.url).sessions.messages.follow("devin-1")]
    assert messages == ["m0", "m1"]


def test_a_session_without_an_id_is_an_error_of_ours(connect):
    with Server(lambda request: Reply(body={})) as server:
        devin = connect(server.url)
        with pytest.raises(APIResponseError, match="no session_id") as caught:
            devin.sessions.run("p")
        assert caught.value.may_have_acted
        assert [type(result.error) for result in devin.sessions.run_many(["p"])] == [APIResponseError]


def test_what_ends_a_wait_names_the_session(connect):
    def handler(request):
        return Reply(body=session(7)) if request.method == "POST" else Reply(403)

    with Server(handler) as server, pytest.raises(PermissionDeniedError) as caught:
        connect(server.url).sessions.run("p")
    assert "devin-7" in str(caught.value) + notes(caught.value)


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("many", [False, True])
def test_a_signal_names_the_sessions_that_go_on(connect, number, many):
    looked = threading.Event()

    class Telling(World):
        def __call__(self, request):
            if request.method == "GET":
                looked.set()
            return super().__call__(request)

    def stop(*_):
        raise SystemExit(15)

    def interrupt():
        looked.wait(5)
        time.sleep(0.1)
        os.kill(os.getpid(), number)

    before = signal.signal(signal.SIGTERM, stop)
    thread = threading.Thread(target=interrupt)
    try:
        with Server(Telling(WORKING)) as server:
            devin = connect(server.url)
            thread.start()
            with pytest.raises((KeyboardInterrupt, SystemExit)) as caught:
                list(devin.sessions.run_many(["a", "b", "c"])) if many else devin.sessions.run("a")
    finally:
        signal.signal(signal.SIGTERM, before)
        thread.join()
    assert all(f"devin-{number}" in notes(caught.value) for number in ((1, 2, 3) if many else (1,)))


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_cancelled_wait_names_the_sessions_that_go_on(backend):
    seen = []

    async def ask(server):
        async with adevin(server) as devin:
            for many in (False, True):
                with anyio.move_on_after(0.3):
                    try:
                        if many:
                            [result async for result in devin.sessions.run_many(["a", "b"])]
                        else:
                            await devin.sessions.run("a")
                    except BaseException as error:
                        seen.append(notes(error))
                        raise

    with Server(World(WORKING)) as server:
        anyio.run(ask, server, backend=backend)
    assert "devin-1" in seen[0]
    assert "devin-2" in seen[1]
    assert "devin-3" in seen[1]


def test_an_interrupted_creation_says_that_it_may_have_acted():
    def interrupt(request):
        raise KeyboardInterrupt

    with httpx.Client(transport=httpx.MockTransport(interrupt)) as http:
        devin = Devin(api_key=KEY, org_id="org-1", http_client=http)
        with pytest.raises(KeyboardInterrupt) as caught:
            devin.sessions.create("p")
        assert "may have acted" in notes(caught.value)
        with pytest.raises(KeyboardInterrupt) as caught:
            devin.sessions.get("devin-1")
        assert notes(caught.value) == ""


@pytest.mark.parametrize(("place", "words"), [(0, "nothing was created"), (2, "may have been created")])
@pytest.mark.parametrize("many", [False, True])
def test_an_interrupted_look_up_of_once_carries_the_tag(place, words, many):
    """The look-ups before a session is created, and those after a creation with an unknown outcome."""
    looks = 0

    def answer(request):
        nonlocal looks
        if request.method == "POST":
            raise httpx.ReadError("the connection broke", request=request)
        looks += 1
        if looks > place:
            raise KeyboardInterrupt
        return httpx.Response(200, json=page([]))

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        devin = Devin(api_key=KEY, org_id="org-1", http_client=http, max_retries=0)
        calls = {
            False: lambda: devin.sessions.create("p", once="k"),
            True: lambda: list(devin.sessions.run_many([{"prompt": "p", "once": "k"}])),
        }
        with pytest.raises(KeyboardInterrupt) as caught:
            calls[many]()
    assert words in notes(caught.value)
    assert tag_of("k") in notes(caught.value)


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_cancelled_look_up_of_once_carries_the_tag(backend):
    seen = []

    async def ask(server):
        async with adevin(server) as devin:
            with anyio.move_on_after(0.2):
                try:
                    await devin.sessions.create("p", once="k")
                except BaseException as error:
                    seen.append(notes(error))
                    raise

    with Server([Reply(body=page([]), delay=1)]) as server:
        anyio.run(ask, server, backend=backend)
    assert tag_of("k") in seen[0]


def broken(prompts):
    yield from prompts
    raise LookupError("row 3")


@pytest.mark.usefixtures("real")
def test_prompts_that_raise_carry_the_sessions_that_go_on(connect):
    with Server(World(WORKING)) as server, pytest.raises(LookupError, match="row 3") as caught:
        list(connect(server.url).sessions.run_many(broken(["a", "b"])))
    assert "devin-1" in notes(caught.value)
    assert "devin-2" in notes(caught.value)


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("backend", BACKENDS)
def test_prompts_that_raise_later_come_after_the_results(connect, backend):
    results = []

    async def ask(server):
        async with adevin(server) as devin:
            async for result in devin.sessions.run_many(broken(["a", "b"]), concurrency=1):
                results.append(result.session_id)  # noqa: PERF401 (those before the error count)

    with Server(World(FINISHED)) as server:
        with pytest.raises(LookupError):  # noqa: PT012
            for result in connect(server.url).sessions.run_many(broken(["a", "b"]), concurrency=1):
                results.append(result.session_id)  # noqa: PERF401
        with pytest.raises(LookupError):
            anyio.run(ask, server, backend=backend)
    assert results == ["devin-1", "devin-2", "devin-3", "devin-4"]


# Deadlines


class Dripping:
    """A server that responds to a get one byte at a time; `head` drips the head as well."""

    def __init__(self, head: bool) -> None:
        class Connection(socketserver.StreamRequestHandler):
            def handle(self):
                while line := self.rfile.readline():
                    if line == b"\r\n":
                        break
                start = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
                try:
                    if not head:
                        self.wfile.write(start)
                    while True:
                        self.wfile.write(b"X")
                        time.sleep(0.05)
                except OSError:
                    pass

        class TCP(socketserver.ThreadingTCPServer):
            daemon_threads = True
            block_on_close = False

        self._tcp = TCP(("127.0.0.1", 0), Connection)
        self.url = f"http://127.0.0.1:{self._tcp.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self._tcp.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._tcp.shutdown()
        self._tcp.server_close()


def hangs(request):
    return Reply(delay=3)


def limits(request):
    return Reply(429, headers={"Retry-After": "60"})


FAULTS = {
    "hangs": lambda: Server(hangs),
    "drips its body": lambda: Dripping(head=False),
    "drips its head": lambda: Dripping(head=True),
    "asks for a minute": lambda: Server(limits),
    "fails": lambda: Server(lambda request: Reply(503)),
    "breaks off": lambda: Server(lambda request: Reply(silent=True)),
}


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("backend", ["blocking", *BACKENDS])
def test_a_deadline_holds_whatever_the_server_does(connect, name, backend):
    with FAULTS[name]() as server:

        async def ask():
            async with adevin(server) as devin:
                await devin.sessions.wait("devin-1", timeout=0.4)

        started = time.monotonic()
        with pytest.raises(WaitTimeoutError) as caught:  # noqa: PT012
            if backend == "blocking":
                connect(server.url).sessions.wait("devin-1", timeout=0.4)
            else:
                anyio.run(ask, backend=backend)
        assert time.monotonic() - started < 1.9
    assert "still works" not in str(caught.value)
    assert "devin-1 was not seen within 0.4 s" in str(caught.value)
    assert caught.value.session is None


@pytest.mark.usefixtures("real")
def test_the_message_says_when_the_session_was_seen(connect):
    world = World(WORKING, Reply(503))
    with Server(world) as server, pytest.raises(WaitTimeoutError) as caught:
        connect(server.url, max_retries=0).sessions.wait("devin-1", timeout=1)
    assert "was not seen to end" in str(caught.value)
    assert "503" in str(caught.value)
    assert caught.value.session.status == "running"


@pytest.mark.parametrize("timeout", [5, 2.5, 12_345.678])
@pytest.mark.parametrize("delay", [0, 0.1])
def test_the_message_says_the_timeout_that_was_given(connect, clock, timeout, delay):
    class Slow(World):
        """Time passes while messages are read and sent."""

        def talk(self, request):
            clock.sleep(delay)
            return super().talk(request)

    with Server(Slow(WORKING)) as server:
        started = clock.now
        with pytest.raises(WaitTimeoutError) as caught:
            connect(server.url).sessions.send("devin-1", "m", timeout=timeout)
        assert timeout <= clock.now - started <= timeout + 2
    assert f"devin-1 still works after {timeout} s " in str(caught.value)


@pytest.mark.usefixtures("real")
def test_send_and_follow_keep_their_deadlines(connect):
    with Server(hangs) as server:
        devin = connect(server.url)
        for call in (
            lambda: devin.sessions.send("devin-1", "m", timeout=0.3),
            lambda: list(devin.sessions.messages.follow("devin-1", timeout=0.3)),
            lambda: devin.enterprise.sessions.wait("devin-1", timeout=0.3),
        ):
            started = time.monotonic()
            with pytest.raises(WaitTimeoutError):
                call()
            assert time.monotonic() - started < 1.5


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("backend", ["blocking", *BACKENDS])
def test_one_slow_look_does_not_hold_up_the_others(connect, backend):
    class Slow(World):
        def __call__(self, request):
            if request.method == "GET" and request.path.endswith("devin-1"):
                return Reply(body=session(1, **FINISHED), delay=1.5)
            return super().__call__(request)

    arrivals = []

    with Server(Slow(FINISHED)) as server:
        started = time.monotonic()

        async def ask():
            async with adevin(server) as devin:
                async for result in devin.sessions.run_many(["a", "b", "c"], concurrency=3):
                    arrivals.append((time.monotonic() - started, result.session_id))  # noqa: PERF401 (when it came counts)

        if backend == "blocking":
            for result in connect(server.url).sessions.run_many(["a", "b", "c"], concurrency=3):
                arrivals.append((time.monotonic() - started, result.session_id))  # noqa: PERF401
        else:
            anyio.run(ask, backend=backend)
    assert arrivals[-1][1] == "devin-1"
    assert all(seconds < 1.2 for seconds, _ in arrivals[:-1])


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("backend", BACKENDS)
def test_scopes_of_the_caller_end_a_wait(backend):
    async def ask(server):
        async with adevin(server) as devin:
            started = time.monotonic()
            with anyio.move_on_after(0.3) as scope:
                await devin.sessions.wait("devin-1")
            assert scope.cancelled_caught
            if backend == "asyncio":
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(devin.sessions.wait("devin-1"), 0.3)
            assert time.monotonic() - started < 1.5

    with Server(hangs) as server:
        anyio.run(ask, server, backend=backend)


# trio and anyio


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("backend", BACKENDS)
def test_everything_works_under_both_kinds_of_loops(backend):
    async def ask(server):
        async with adevin(server) as devin:
            server.handler = Flaky()
            assert (await devin.sessions.get("devin-1")).session_id == "devin-1"  # after a retry
            server.handler = World(WORKING, FINISHED)
            assert (await devin.sessions.run("p", once="k")).outcome == "finished"
            assert (await devin.sessions.wait("devin-1")).outcome == "finished"
            assert (
                len([result async for result in devin.sessions.run_many(["a", "b", {"prompt": 5}], concurrency=2)]) == 3
            )
            async with aclosing(devin.sessions.run_many(map(str, range(50)), concurrency=2)) as results:
                async for _ in results:
                    break
            assert [message async for message in devin.sessions.messages.follow("devin-1")] == []
        async with AsyncDevin(api_key=KEY, base_url=server.url) as devin:
            server.handler = lambda request: Reply(body={"org_id": "org-9"} if "self" in request.path else session())
            async with anyio.create_task_group() as group:
                for _ in range(5):
                    group.start_soon(devin.sessions.get, "devin-1")
            assert server.count("GET", "/v3/self") == 1

    class Flaky:
        failed = False

        def __call__(self, request):
            if not self.failed:
                self.failed = True
                return Reply(503)
            return Reply(body=session())

    with Server(World(FINISHED)) as server:
        anyio.run(ask, server, backend=backend)


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_real_error_comes_through_after_retries(backend):
    async def ask(server):
        async with adevin(server) as devin:
            await devin.sessions.get("devin-1")

    with Server(lambda request: Reply(503)) as server:
        with pytest.raises(DevinError, match="503"):
            anyio.run(ask, server, backend=backend)
        assert len(server.requests) == 3


def test_a_second_event_loop_is_named(aconnect):
    async def ask():
        return (await devin.sessions.get("devin-1")).session_id

    with Server(lambda request: Reply(body=session())) as server, asyncio.Runner() as first:
        devin = aconnect(server.url)
        assert first.run(ask()) == "devin-1"
        with asyncio.Runner() as second, pytest.raises(DevinError, match="event loop that it was first used in"):
            second.run(ask())
        assert first.run(ask()) == "devin-1"
        first.run(devin.close())


# Rates


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("backend", ["blocking", *BACKENDS])
def test_a_429_loses_no_prompt(connect, backend):
    """A server that takes so many creations in a window of time, and wants a pause for the others."""
    times: list[float] = []
    refused = 0
    lock = threading.Lock()

    class Limited(World):
        def __call__(self, request):
            nonlocal refused
            if request.method == "POST":
                with lock:
                    now = time.monotonic()
                    if len([moment for moment in times if now - moment < 0.25]) >= 5:
                        refused += 1
                        return Reply(429, headers={"Retry-After": "0.2"})
                    times.append(now)
            return super().__call__(request)

    with Server(Limited(FINISHED)) as server:

        async def ask():
            async with adevin(server) as devin:
                return [result async for result in devin.sessions.run_many(map(str, range(20)), concurrency=20)]

        if backend == "blocking":
            results = list(connect(server.url).sessions.run_many(map(str, range(20)), concurrency=20))
        else:
            results = anyio.run(ask, backend=backend)
        assert [result.error for result in results] == [None] * 20
        assert len({result.session_id for result in results}) == 20
    assert refused < 40  # those that were refused do not come back together


def test_a_429_without_end_is_a_result_at_the_deadline(connect, clock):
    with Server(lambda request: Reply(429, headers={"Retry-After": "100"})) as server:
        (result,) = connect(server.url).sessions.run_many(["a"], timeout=1000)
    assert isinstance(result.error, RateLimitError)
    assert result.error.retry_after == 100
    assert 900 < clock.now - 1000 < 2000


def test_a_429_is_learned_by_all_and_they_come_back_one_by_one(clock):
    pace = RateLimiter(clock)

    class Timing:
        async def sleep(self, seconds):
            clock.sleep(seconds)

    def turn():
        steps = pace.turn(Timing())
        try:
            steps.send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError

    began = turn()
    assert turn() == began  # nothing is slow until the server says so
    for _ in range(3):  # refused together: counts once
        pace.refused(RateLimitError("slow", retry_after=10), began)
    first, second, third = turn(), turn(), turn()
    assert first >= began + 10
    assert second - first == pytest.approx(RateLimiter.FIRST_GAP)
    assert third - second == pytest.approx(RateLimiter.FIRST_GAP)
    for _ in range(100):
        pace.passed()
    assert turn() == turn()


# once=


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("lag", [False, True])
@pytest.mark.parametrize("backend", BACKENDS)
def test_callers_of_one_client_with_one_key_make_one_session(connect, backend, lag):
    class Lagging(World):
        def __call__(self, request):
            if request.method == "GET" and request.path.endswith("/sessions") and lag:
                return Reply(body=page([]))
            if request.method == "POST":
                time.sleep(0.05)
            return super().__call__(request)

    with Server(Lagging(FINISHED)) as server:
        devin = connect(server.url)
        session_ids = []
        threads = [
            threading.Thread(target=lambda: session_ids.append(devin.sessions.create("p", once="k").session_id))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        same = [{"prompt": str(number), "once": "k"} for number in range(4)]
        session_ids += [result.session_id for result in devin.sessions.run_many(same)]
        session_ids += [devin.with_options(timeout=5).sessions.create("p", once="k").session_id]
        assert set(session_ids) == {"devin-1"}
        assert len(session_ids) == 13
        assert server.count("POST") == 1

    async def ask(server):
        async with adevin(server) as devin:
            ids = [result.session_id async for result in devin.sessions.run_many(same)]
            async with anyio.create_task_group() as group:
                for _ in range(5):
                    group.start_soon(note, devin, ids)
            return ids

    async def note(devin, ids):
        ids.append((await devin.sessions.create("p", once="k")).session_id)

    with Server(Lagging(FINISHED)) as server:
        ids = anyio.run(ask, server, backend=backend)
        assert set(ids) == {"devin-1"}
        assert len(ids) == 9
        assert server.count("POST") == 1


# Keys that change


def keyed(valid, status=401):
    def handler(request):
        good = request.headers["authorization"] == f"Bearer {valid[0]}"
        return Reply(body=session()) if good else Reply(status, {"detail": "expired"})

    return handler


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_is_asked_for_and_again_when_it_is_refused(connect, status):
    valid, asked = ["cog_1"], []

    def key():
        asked.append(valid[0])
        return valid[0]

    with Server(keyed(valid, status)) as server:
        devin = connect(server.url, api_key=key)
        assert asked == []
        devin.sessions.create("p")
        devin.with_options(timeout=5).sessions.get("devin-1")
        assert asked == ["cog_1"]
        valid[0] = "cog_2"
        devin.sessions.create("p")
        devin.with_options(timeout=5).sessions.get("devin-1")
        assert asked == ["cog_1", "cog_2"]
        valid[0] = "cog_3"
        with pytest.raises(DevinError, match=str(status)):  # the same key again: it is not tried again
            connect(server.url, api_key=lambda: "cog_0").sessions.get("devin-1")
    assert "cog_" not in repr(devin)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_key_may_be_awaited(backend):
    valid = ["cog_1"]

    async def key():
        await anyio.sleep(0)
        return valid[0]

    async def ask(server):
        async with adevin(server, api_key=key) as devin:
            await devin.sessions.get("devin-1")
            valid[0] = "cog_2"
            await devin.sessions.get("devin-1")

    with Server(keyed(valid)) as server:
        anyio.run(ask, server, backend=backend)
        assert len(server.requests) == 3
    with pytest.raises(InvalidArgumentError, match="only AsyncDevin"):
        Devin(api_key=key)


@pytest.mark.parametrize("key", [lambda: None, lambda: "", lambda: 5, lambda: "a b", lambda: 1 / 0])
def test_a_callable_that_gives_no_key(connect, key):
    with Server([]) as server, pytest.raises(DevinError, match="api_key"):
        connect(server.url, api_key=key).sessions.get("devin-1")


def ask_in_worker():
    return "cog_worker"


def test_a_worker_asks_for_itself(connect):
    import pickle

    with Server(keyed(["cog_worker"])) as server:
        devin = connect(server.url, api_key=ask_in_worker)
        devin.sessions.get("devin-1")
        data = pickle.dumps(devin)
        assert b"cog_" not in data
        with pickle.loads(data) as again:
            assert again.sessions.get("devin-1").session_id == "devin-1"


# A client of one's own


def test_the_timeout_and_cookies_of_a_given_client_are_used(monkeypatch):
    with Server(hangs) as server, httpx.Client(timeout=0.2) as http:
        with pytest.raises(APITimeoutError):
            Devin(api_key=KEY, org_id="org-1", base_url=server.url, http_client=http, max_retries=0).sessions.get("x")
        assert Devin(api_key=KEY, http_client=http, timeout=9).timeout == 9
    with Server(lambda request: Reply(body=session())) as server, httpx.Client(cookies={"a": "b"}) as http:
        devin = Devin(api_key=KEY, org_id="org-1", base_url=server.url, http_client=http)
        assert devin.timeout == 60
        devin.sessions.get("devin-1")
        assert server.requests[0].headers["cookie"] == "a=b"


def test_a_client_of_another_library_is_refused_in_one_sentence():
    foreign = type("Client", (), {"__module__": "httpx2._client"})()
    with pytest.raises(InvalidArgumentError, match=r"httpx\.Client, not a httpx2\.Client"):
        Devin(api_key=KEY, http_client=foreign)


@pytest.mark.parametrize("kind", [Devin, AsyncDevin])
def test_a_client_is_freed_with_its_last_reference(kind):
    gc.disable()
    try:
        devin = kind(api_key=KEY, org_id="org-1")
        used = [devin, devin.with_options(timeout=5), devin.as_user("user-1")]
        for instance in used:
            _ = (
                instance.sessions.messages,
                instance.enterprise.sessions,
                instance.attachments,
                instance._transport.engine,
            )
        references = [weakref.ref(target) for client in used for target in (client, client._transport)]
        del devin, used, instance, _
        assert [reference() for reference in references] == [None] * 6
    finally:
        gc.enable()


def test_connections_are_closed_with_the_last_client(connect):
    code = """
import gc, os, sys
gc.disable()
from devin_v3 import Devin
def once():
    Devin().sessions.get("devin-1")
once()
before = len(os.listdir("/proc/self/fd"))
for _ in range(5):
    once()
print(len(os.listdir("/proc/self/fd")) - before <= 0)
devin = Devin()
devin.sessions.get("devin-1")
"""
    from tests.sdk.test_control import python

    with Server(lambda request: Reply(body=session())) as server:
        assert python(code, server, DEVIN_ORG_ID="org-1") == "True"

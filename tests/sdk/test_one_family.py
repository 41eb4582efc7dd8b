"""With any arguments and any behaviour of the server, a call returns or raises a DevinError."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import enum
import inspect
import itertools
import math
from functools import cached_property
from pathlib import Path

import httpx
import pytest
from devin_v3 import AsyncDevin, Devin, DevinError
from devin_v3_api.types import RequestOptions
from hypothesis import HealthCheck, assume, event, example, given, settings
from hypothesis import strategies as st

from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, page, session

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of operations, which all are called


class Plain(enum.Enum):
    A = object()


class Hostile:
    """Raises wherever it is touched, but where pytest and hypothesis show a failure."""

    shows = True

    def __str__(self):
        raise ZeroDivisionError

    def __repr__(self):
        if Hostile.shows:
            return "Hostile()"
        raise ZeroDivisionError

    __eq__ = __iter__ = __len__ = __bool__ = __str__
    __hash__ = object.__hash__


@contextlib.contextmanager
def hostile():
    """The time of a call, in which `Hostile` cannot be shown."""
    Hostile.shows = False
    try:
        yield
    finally:
        Hostile.shows = True


def circular():
    value: list[object] = []
    value.append(value)
    return value


def raising(*_):
    raise ZeroDivisionError


async def acoroutine(*_):
    raise ZeroDivisionError


class Deep(list[object]):
    """A list whose depth no recursion follows; hypothesis shows it by name."""

    def __repr__(self) -> str:
        return "deep"


inner: list[object] = []
for _ in range(2_000):
    inner = [inner]
deep = Deep(inner)

#: Values that no parameter wants.
ODD = [
    None,
    5,
    -1,
    2**70,
    1.5,
    math.nan,
    math.inf,
    True,
    b"\xff",
    bytearray(b"x"),
    "",
    ".",
    "..",
    "a/b",
    "a\nb",
    "\0",
    "\ud83d",
    "x" * 70_000,
    "ünï",
    [],
    ["a", None],
    [["b"]],
    {},
    {"a": object()},
    {5: 5},
    {"\ud83d": "\ud83d"},
    (),
    {"a"},
    {1, None},
    iter(["a"]),
    object(),
    object,
    Hostile(),
    [Hostile()],
    Plain.A,
    circular(),
    deep,
    raising,
    acoroutine,
    datetime.timedelta(seconds=1),
    datetime.datetime(2026, 1, 1),
    httpx.Timeout(1),
    Path("/nowhere/file"),
    Path("/"),
    open,
]
GOOD = ["devin-1", "a", ["a"], {"a": 1}]
values = st.sampled_from(ODD) | st.sampled_from(GOOD)
#: Timeouts of waits end: a session that works for ever is not a fault.
timeouts = st.sampled_from([value for value in ODD if value is not None] + [0, 1, 0.5])

BODIES = [
    b"",
    b"null",
    b"7",
    b"[]",
    b"{}",
    b'"text"',
    b'{"session_id": "devin-1"}',
    b'{"items": null}',
    b'{"items": [null, 7, {}], "has_next_page": "yes", "end_cursor": 5}',
    b'{"items": [], "has_next_page": true, "end_cursor": ["a"]}',
    b'{"items": [{"session_id": null, "tags": null, "created_at": "now"}], "end_cursor": "a", "has_next_page": true}',
    b'{"session_id": null, "status": ["exit"], "status_detail": {}, "tags": 5, "structured_output": 7}',
    b'{"session_id": "devin-1", "status": "exit", "structured_output": {"a": NaN}, "title": "\\ud83d"}',
    b'{"detail": [[[]]], "errors": {"a": null}, "title": 7}',
    b'{"org_id": 5}',
    b"\xff\xfe",
    b"<html>",
    b"[" * 100_000,
    b'{"acus_consumed": 1e999, "n": ' + b"9" * 6_000 + b"}",
]
HEADERS = [
    {},
    {"Retry-After": "0"},
    {"Retry-After": "-1e999"},
    {"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"},
    {"Content-Encoding": "gzip"},
    {"Content-Encoding": "odd"},
    {"Content-Type": "application/octet-stream"},
    {"Content-Type": 'text/plain; charset="\udcff"'.encode("ascii", "replace").decode()},
    {"Location": "http://xn--a/"},
    {"Location": "//["},
    {"Location": "ftp://x"},
    {"Set-Cookie": "a=b; Domain=.."},
    {"X-Request-Id": "x" * 3_000},
]


def plausible(request):
    """Return a plausible response of the service, so that flows get further than their first call."""
    if request.path.endswith("/v3/self"):
        return Reply(body={"org_id": "org-1"})
    if request.method == "GET" and request.path.endswith(("/sessions", "/messages")):
        return Reply(body=page([]))
    return Reply(body=session(status="exit"))


replies = st.builds(
    Reply,
    status=st.sampled_from([200, 200, 200, 201, 204, 302, 307, 400, 401, 403, 404, 408, 422, 429, 500, 503, 529, 999]),
    body=st.sampled_from(BODIES),
    headers=st.sampled_from(HEADERS),
    cut=st.none() | st.none() | st.just(1),
    silent=st.sampled_from([False] * 9 + [True]),
)
#: Replies that come one after the other; None is what the service would say.
scripts = st.lists(st.none() | replies, min_size=1, max_size=6)


def methods(thing, path=()):
    """Every public method of a client and of its resources: the names that lead to it, and its parameters."""
    for name, member in inspect.getmembers(type(thing)):
        if name.startswith("_") or (name in ("close", "call", "paginate", "stream", "download") and not path):
            continue
        if isinstance(member, cached_property):
            yield from methods(getattr(thing, name), (*path, name))
        elif inspect.isfunction(member):
            yield (*path, name), inspect.signature(member).parameters


METHODS = list(methods(Devin(api_key=KEY, org_id="org-1")))
OWN = [method for method in METHODS if len(method[0]) == 2 and method[0][0] in ("sessions", "attachments")] + [
    method for method in METHODS if method[0] in (("sessions", "messages", "follow"), ("request",))
]


@st.composite
def calls(draw):
    """A method, and arguments for it: those that it needs, and some of those that it takes."""
    path, parameters = draw(st.sampled_from(METHODS) | st.sampled_from(OWN))
    arguments = {}
    waits = path[-1] in ("wait", "run", "send", "run_many", "follow")
    options = dict.fromkeys(RequestOptions.__annotations__) if "options" in parameters and path != ("request",) else {}
    fields = dict.fromkeys(("title", "tags", "once", "repos", "session_secrets")) if "fields" in parameters else {}
    for name, parameter in {**parameters, **options, **fields}.items():
        if name in ("self", "options", "fields"):
            continue
        needed = parameter is not None and parameter.default is parameter.empty
        if name == "timeout" and waits:
            arguments[name] = draw(timeouts)
        elif needed or draw(st.integers(0, 3)) == 0:
            arguments[name] = draw(values)
    return path, arguments


class Responder:
    """The next response of the server."""

    def __init__(self) -> None:
        self.script: list[Reply | None] = []

    def __call__(self, request):
        reply = self.script.pop(0) if self.script else None
        return reply or plausible(request)


@pytest.fixture(scope="module")
def responder(tmp_path_factory):
    handler = Responder()
    with contextlib.chdir(tmp_path_factory.mktemp("files")), Server(handler) as server:  # downloads go to odd names
        handler.url = server.url
        yield handler


def check(error: BaseException, path, arguments) -> None:
    """Let through what a call may raise: a DevinError, or an OSError of the caller's own file."""
    if isinstance(error, DevinError):
        str(error)
        event(type(error).__name__)
        return
    if isinstance(error, OSError) and path[0] == "attachments":
        return
    raise AssertionError(f"{'.'.join(path)} raised {type(error).__name__}") from error


def leads_to(devin, path):
    for name in path:
        devin = getattr(devin, name)
    return devin


LIMITS = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]}


@settings(max_examples=600, **LIMITS)
@given(call=calls(), script=scripts, unknown=st.booleans())
@example(call=(("sessions", "create"), {"prompt": "a", "output": Hostile()}), script=[None], unknown=False)
def test_every_call_returns_or_raises_an_error_of_ours(responder, connect_shared, call, script, unknown):
    path, arguments = call
    responder.script = list(script)
    devin = connect_shared(responder.url).with_options(max_retries=1, on_unknown=raising if unknown else None)
    try:
        with hostile():
            result = leads_to(devin, path)(**arguments)
            if hasattr(result, "__next__") or hasattr(result, "pages"):
                for _ in itertools.islice(result, 3):
                    pass
            elif hasattr(result, "output"):
                _ = result.output, result.outcome
    except Exception as error:
        check(error, path, arguments)


@settings(max_examples=300, **LIMITS)
@given(call=calls(), script=scripts)
def test_every_asynchronous_call_does_the_same(responder, aconnect, call, script):
    path, arguments = call
    responder.script = list(script)

    async def ask():
        async with aconnect(responder.url, max_retries=1) as devin:
            result = leads_to(devin, path)(**arguments)
            if inspect.isawaitable(result):
                await result
            elif hasattr(result, "__aiter__"):
                seen = 0
                iterator = aiter(result)
                async for _ in iterator:
                    seen += 1
                    if seen == 3:
                        break
                if hasattr(iterator, "aclose"):
                    await iterator.aclose()

    try:
        with hostile():
            asyncio.run(ask())
    except Exception as error:
        check(error, path, arguments)


SETTINGS = ("api_key", "org_id", "base_url", "timeout", "max_retries", "default_headers", "http_client", "on_unknown")


@settings(max_examples=300, **LIMITS)
@given(given=st.dictionaries(st.sampled_from(SETTINGS), values, min_size=1, max_size=3))
def test_every_client_is_made_or_refused(responder, given):
    async def ask():
        async with AsyncDevin(**options) as devin:
            await devin.sessions.get("devin-1")

    options = {"api_key": KEY, "org_id": "org-1", "base_url": responder.url, "max_retries": 0, **given}
    assume(options["base_url"] is not None)  # no test asks the service
    responder.script = []
    try:
        with hostile(), Devin(**options) as devin:
            repr(devin)
            devin.sessions.get("devin-1")
    except DevinError:
        pass
    with contextlib.suppress(DevinError), hostile():
        asyncio.run(ask())


PROXIES = [
    {"NO_PROXY": "localhost,127.0.0.0/8,::1/128"},
    {"NO_PROXY": "[::1]"},
    {"NO_PROXY": "a\nb"},
    {"NO_PROXY": "http://"},
    {"HTTP_PROXY": "http://[::1"},
    {"HTTP_PROXY": "http://127.0.0.1:99999"},
    {"HTTP_PROXY": "nonsense://x"},
    {"HTTP_PROXY": "http://127.0.0.1:1", "NO_PROXY": "[::1]"},
    {"ALL_PROXY": "socks5://127.0.0.1:1"},
    {"HTTP_PROXY": "http://127.0.0.1:1"},
]


@pytest.mark.parametrize("environment", PROXIES, ids=str)
def test_proxies_that_cannot_be_used_are_errors_of_ours(connect, aconnect, monkeypatch, environment):
    for name in ("NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    async def ask(url):
        async with aconnect(url, max_retries=0) as devin:
            return await devin.sessions.get("devin-1")

    with Server(lambda request: Reply(body=session())) as server:
        for call in (
            lambda: connect(server.url, max_retries=0).sessions.get("devin-1"),
            lambda: asyncio.run(ask(server.url)),
        ):
            if set(environment) == {"NO_PROXY"}:  # which alone is not a proxy
                assert call().session_id == "devin-1"
            else:
                with pytest.raises(DevinError):
                    call()

"""The cost of a call, counted instead of timed: the benchmark (`nox -s bench`) has the times."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

import devin_v3
import devin_v3_api
import httpx
from devin_v3 import AsyncDevin

from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, page, session

OURS = tuple(str(Path(str(package.__file__)).parent) for package in (devin_v3, devin_v3_api))


def counted(work) -> Counter[str]:
    """Return how often functions of the SDK ran and, under their module's name, those of httpx."""
    calls: Counter[str] = Counter()

    def look(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and not frame.f_code.co_name.startswith("<"):  # comprehensions have frames before 3.12
            code = frame.f_code
            if code.co_filename.startswith(OURS):
                calls["ours"] += 1
                calls[code.co_name] += 1
            elif "/httpx/" in code.co_filename.replace("\\", "/"):
                calls[f"httpx {Path(code.co_filename).stem}.{code.co_name}"] += 1

    sys.setprofile(look)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def service(request):
    if request.path.endswith("/sessions") and request.method == "GET":
        return Reply(body=page([session(number) for number in range(50)]))
    return Reply(body=session())


def test_a_call_is_few_steps(connect):
    with Server(service) as server:
        devin = connect(server.url)
        devin.sessions.get("devin-1")
        get = counted(lambda: devin.sessions.get("devin-1"))
        create = counted(lambda: devin.sessions.create(prompt="hi"))
    assert get["ours"] <= 20, get
    assert create["ours"] <= 33, create
    for calls in (get, create):
        assert calls["httpx _client.send"] == 1, "hooks, the log and tracers of httpx see every request"
    assert not get["httpx _urlparse.urlparse"], "a URL that was used lately is not parsed again"


def test_decoding_takes_one_step_for_each_session(connect):
    with Server(service) as server:
        devin = connect(server.url)
        devin.sessions.list().page()
        calls = counted(lambda: devin.sessions.list().page())
    assert calls["adopt"] == 50
    assert calls["ours"] <= 50 + 30, calls


def test_tracers_see_every_request_even_if_they_come_late(connect, monkeypatch):
    """As opentelemetry-instrumentation-httpx does it: the method of the transport's class is replaced."""
    seen: list[str] = []
    plain = httpx.HTTPTransport.handle_request

    def traced(transport, request):
        seen.append(request.method)
        return plain(transport, request)

    with Server(service) as server:
        devin = connect(server.url)
        devin.sessions.get("devin-1")
        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", traced)
        devin.sessions.get("devin-1")
    assert seen == ["GET"]


def test_late_tracers_of_the_asynchronous_client(monkeypatch):
    seen: list[str] = []
    plain = httpx.AsyncHTTPTransport.handle_async_request

    async def traced(transport, request):
        seen.append(request.method)
        return await plain(transport, request)

    async def twice(url: str) -> None:
        async with AsyncDevin(api_key=KEY, org_id="org-1", base_url=url) as devin:
            await devin.sessions.get("devin-1")
            monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", traced)
            await devin.sessions.get("devin-1")

    with Server(service) as server:
        asyncio.run(twice(server.url))
    assert seen == ["GET"]


def test_a_proxy_of_the_environment_is_used(connect, monkeypatch):
    with Server(service) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "")
        assert connect("http://api.invalid").sessions.get("devin-1").session_id == "devin-1"
        assert proxy.requests[0].headers["host"] == "api.invalid"


async def _get(url: str) -> str:
    async with AsyncDevin(api_key=KEY, org_id="org-1", base_url=url) as devin:
        return (await devin.sessions.get("devin-1")).session_id


def test_a_proxy_of_the_environment_is_used_asynchronously(monkeypatch):
    with Server(service) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "")
        assert asyncio.run(_get("http://api.invalid")) == "devin-1"
        assert proxy.requests[0].headers["host"] == "api.invalid"


def test_cookies_are_not_kept(connect):
    with Server(lambda request: Reply(body=session(), headers={"Set-Cookie": "a=b"})) as server:
        devin = connect(server.url)
        devin.sessions.get("devin-1")
        devin.sessions.get("devin-1")
        assert "cookie" not in server.requests[1].headers

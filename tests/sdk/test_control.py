"""The controls of callers: options, clients of their own, raw responses, users, processes and threads."""

from __future__ import annotations

import asyncio
import copy
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from devin_v3 import (
    OPERATIONS,
    AsyncDevin,
    Devin,
    DevinError,
    InvalidArgumentError,
    NotFoundError,
    RawResponse,
    models,
    operation,
)

from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, page, session

SELF = {"principal_type": "service_user", "service_user_id": "su-1", "service_user_name": "ci", "org_id": "org-9"}


def service(request):
    if request.path == "/v3/self":
        return Reply(body=SELF)
    if request.method == "GET" and request.path.endswith("/sessions"):
        return Reply(body=page([session()]))
    if request.method == "DELETE" and "blueprints" in request.path:
        return Reply(204)
    return Reply(body=session(), headers={"X-Request-Id": "req-1"})


@pytest.fixture
def server():
    with Server(service) as running:
        yield running


def python(code, server, **env):
    """Run code in a process of its own; its output."""
    path = os.pathsep.join(str(Path(name).resolve()) for name in sys.path if name)
    env = {**os.environ, "PYTHONPATH": path, "DEVIN_API_KEY": KEY, "DEVIN_BASE_URL": server.url, **env}
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


# Settings


def test_settings_come_from_the_environment(server, monkeypatch):
    monkeypatch.setenv("DEVIN_API_KEY", "cog_env")
    monkeypatch.setenv("DEVIN_ORG_ID", "org-env")
    monkeypatch.setenv("DEVIN_BASE_URL", server.url + "/")
    with Devin() as devin:
        devin.sessions.get("devin-1")
        assert repr(devin) == f"Devin(base_url='{server.url}', org_id='org-env')"
    (asked,) = server.requests
    assert asked.path == "/v3/organizations/org-env/sessions/devin-1"
    assert asked.headers["authorization"] == "Bearer cog_env"
    assert asked.headers["user-agent"].startswith("devin-v3-python/")
    assert "gzip" in asked.headers["accept-encoding"]


def test_arguments_come_before_the_environment(server, connect, monkeypatch):
    monkeypatch.setenv("DEVIN_ORG_ID", "org-env")
    connect(server.url, org_id="org-2").sessions.get("devin-1")
    assert server.requests[0].path.startswith("/v3/organizations/org-2/")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.devin.ai",
        "ftp://x.example",
        "https://",
        "https://x.example?a=1",
        "https://u:p@x.example",
        "https://a b",
        f"https://{'a' * 64}.example",
        "https://a..example",
    ],
)
def test_an_invalid_base_url(url):
    if url:
        with pytest.raises(DevinError, match="base_url must be like"):
            Devin(api_key=KEY, base_url=url)
    else:
        assert Devin(api_key=KEY, base_url=url).base_url == "https://api.devin.ai"


def test_a_base_url_with_a_path(connect):
    with Server(service) as server:
        connect(f"{server.url}/proxy/devin/").sessions.get("devin-1")
        assert server.requests[0].path == "/proxy/devin/v3/organizations/org-1/sessions/devin-1"


def test_options_of_a_call(server, connect):
    connect(server.url).sessions.create(
        prompt="p", extra_headers={"X-A": "1"}, extra_query={"q": [1, 2]}, extra_body={"novel": True}, timeout=5
    )
    (asked,) = server.requests
    assert asked.headers["x-a"] == "1"
    assert asked.query == {"q": ["1", "2"]}
    assert asked.json == {"prompt": "p", "novel": True}


def test_options_that_are_none_are_left_out(server, connect):
    connect(server.url).sessions.create(prompt="p", extra_headers=None, extra_query=None, extra_body=None)
    (asked,) = server.requests
    assert asked.query == {}
    assert asked.json == {"prompt": "p"}


def test_with_options_leaves_the_client_as_it_was(server, connect):
    devin = connect(server.url, max_retries=1)
    other = devin.with_options(timeout=1, max_retries=7, org_id="org-2", default_headers={"X-A": "1"})
    assert (devin.timeout, devin.max_retries, devin.org_id) == (60, 1, "org-1")
    assert (other.timeout, other.max_retries, other.org_id) == (1, 7, "org-2")
    other.sessions.get("devin-1")
    devin.sessions.get("devin-1")
    assert [request.headers.get("x-a") for request in server.requests] == ["1", None]
    assert server.connections == 1


def test_copies_of_a_client_are_clients_with_its_key(server, connect):
    for make in (copy.copy, copy.deepcopy):
        assert make(connect(server.url)).sessions.get("devin-1").session_id == "devin-1"
        assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


def test_a_timeout_may_be_httpxs(server, connect):
    connect(server.url, timeout=httpx.Timeout(5, connect=1)).sessions.get("devin-1")
    connect(server.url, timeout=None).sessions.get("devin-1")


@pytest.mark.parametrize("timeout", [0, -1, "5", float("nan"), float("inf"), 1e12, (1, 2)])
def test_an_invalid_timeout(server, connect, timeout):
    for call in (
        lambda: connect(server.url).sessions.get("devin-1", timeout=timeout),
        lambda: connect(server.url, timeout=timeout).sessions.get("devin-1"),
        lambda: connect(server.url).with_options(timeout=timeout).sessions.get("devin-1"),
    ):
        with pytest.raises(InvalidArgumentError, match="timeout is"):
            call()
    assert server.requests == []


def test_none_is_sent_and_what_is_left_out_is_not(server, connect):
    connect(server.url).sessions.create(prompt="p", title=None, tags=[])
    assert server.requests[0].json == {"prompt": "p", "title": None, "tags": []}


# A client of one's own


def test_a_client_of_ones_own_is_used_and_not_closed(server):
    seen = []
    with httpx.Client(headers={"X-Mine": "1"}, event_hooks={"request": [seen.append]}) as http:
        with Devin(api_key=KEY, org_id="org-1", base_url=server.url, http_client=http) as devin:
            devin.sessions.get("devin-1")
        assert not http.is_closed
    assert len(seen) == 1
    assert server.requests[0].headers["x-mine"] == "1"
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_transport_of_ones_own():
    def answer(request):
        return httpx.Response(200, json=session())

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        assert Devin(api_key=KEY, org_id="org-1", http_client=http).sessions.get("devin-1").session_id == "devin-1"

    async def ask():
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            return await AsyncDevin(api_key=KEY, org_id="org-1", http_client=http).sessions.get("devin-1")

    assert asyncio.run(ask()).session_id == "devin-1"


def test_a_closed_client_says_so(server, connect):
    devin = connect(server.url)
    devin.sessions.get("devin-1")
    devin.close()
    devin.close()
    with pytest.raises(DevinError, match="closed"):
        devin.sessions.get("devin-1")


def test_a_client_that_was_closed_before_its_first_call_says_so(server, connect, aconnect):
    devin = connect(server.url)
    clone = devin.with_options(timeout=5)
    devin.close()
    for client in (devin, clone):
        with pytest.raises(DevinError, match="closed"):
            client.sessions.get("devin-1")

    async def ask():
        adevin = aconnect(server.url)
        await adevin.close()
        await adevin.sessions.get("devin-1")

    with pytest.raises(DevinError, match="closed"):
        asyncio.run(ask())
    assert server.requests == []


def test_the_other_kind_of_httpx_client_is_refused(server):
    async def ask():
        with httpx.Client() as http:
            await AsyncDevin(api_key=KEY, http_client=http).sessions.get("devin-1")  # type: ignore[arg-type]

    with pytest.raises(InvalidArgumentError, match=r"Devin takes a httpx\.Client"):
        asyncio.run(ask())
    with pytest.raises(InvalidArgumentError, match=r"AsyncDevin takes a httpx\.AsyncClient"):
        Devin(api_key=KEY, http_client=httpx.AsyncClient()).sessions.get("devin-1")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("variable", "value"), [("SSL_CERT_FILE", "/nowhere/ca.pem"), ("HTTPS_PROXY", "nonsense://proxy.example")]
)
def test_an_environment_that_cannot_be_used_is_named(connect, aconnect, monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)
    with pytest.raises(DevinError, match=variable if variable == "SSL_CERT_FILE" else "proxies") as caught:
        connect("http://127.0.0.1:9").sessions.get("devin-1")
    with pytest.raises(DevinError) as acaught:
        asyncio.run(aconnect("http://127.0.0.1:9").sessions.get("devin-1"))
    assert str(acaught.value) == str(caught.value)


# request()


def test_request_reaches_any_endpoint(server, connect):
    devin = connect(server.url)
    assert devin.request("GET", "/v3/self") == SELF
    devin.request("post", "/v3/novel?a=1", params={"b": [1, True], "c": None}, json={"x": None})
    asked = server.requests[-1]
    assert (asked.method, asked.path) == ("POST", "/v3/novel")
    assert asked.query == {"a": ["1"], "b": ["1", "true"]}
    assert asked.json == {"x": None}
    assert asked.headers["content-type"] == "application/json"
    with pytest.raises(TypeError, match="did you mean 'extra_headers'"):
        devin.request("GET", "/v3/self", options={"extra_header": {}})


@pytest.mark.parametrize("path", ["v3/self", "//evil.example/v3/self", "https://evil.example", ""])
def test_request_stays_on_the_host(server, connect, path):
    with pytest.raises(InvalidArgumentError):
        connect(server.url).request("GET", path)
    assert server.requests == []


def test_request_repeats_what_is_safe(connect):
    with Server([Reply(503), Reply(body={}), Reply(503), Reply(503)]) as server:
        devin = connect(server.url)
        devin.request("GET", "/v3/x")
        for method in ("POST", "DELETE"):  # it is unknown whether the path names one thing
            with pytest.raises(DevinError):
                devin.request(method, "/v3/x")
        assert len(server.requests) == 4


# Raw responses


@pytest.mark.needs("snapshot_setup.blueprints.delete")
def test_raw_responses(server, connect):
    devin = connect(server.url)
    raw = devin.with_raw_response(devin.sessions.get, "devin-1")
    assert isinstance(raw, RawResponse)
    assert isinstance(raw.value, models.SessionResponse)
    assert raw.parse() is raw.value
    assert (raw.status_code, raw.request_id, raw.headers["x-REQUEST-id"]) == (200, "req-1", "req-1")
    assert b'"devin-1"' in raw.content
    assert devin.with_raw_response.sessions.get("devin-1").value == raw.value
    assert devin.with_raw_response.sessions.create(prompt="p").value.session_id == "devin-1"
    assert devin.with_raw_response.sessions.list(first=1).value.items == [raw.value]
    assert devin.with_raw_response(devin.sessions.list().page).status_code == 200
    deleted = devin.with_raw_response.snapshot_setup.blueprints.delete("b")
    assert (deleted.status_code, deleted.value) == (204, None)
    with pytest.raises(TypeError, match="made no request"):
        devin.with_raw_response(devin.sessions.list)


def test_raw_responses_asynchronously(server, aconnect):
    async def ask():
        async with aconnect(server.url) as devin:
            return (
                await devin.with_raw_response(devin.sessions.get, "devin-1"),
                await devin.with_raw_response.sessions.list(),
            )

    get_response, list_response = asyncio.run(ask())
    assert get_response.request_id == "req-1"
    assert len(list_response.value.items) == 1


def test_raw_responses_of_threads_do_not_mix(connect):
    def echo(request):
        return Reply(body=session(int(request.path.rpartition("-")[2])), headers={"X-Request-Id": request.path})

    with Server(echo) as server, ThreadPoolExecutor(8) as pool:
        devin = connect(server.url)
        ids = [f"devin-{number}" for number in range(100)]
        for devin_id, raw in zip(ids, pool.map(devin.with_raw_response.sessions.get, ids), strict=True):
            assert raw.request_id.endswith(devin_id)
            assert raw.value.session_id == devin_id


# The organization, and who the caller is


def test_the_organization_is_found_once(server, connect):
    devin = connect(server.url, org_id=None)
    assert devin.org_id is None
    other = devin.with_options(timeout=5)
    devin.sessions.get("devin-1")
    other.sessions.get("devin-1")
    devin.as_user("user-1").sessions.create(prompt="p")
    assert server.count("GET", "/v3/self") == 1
    assert devin.org_id == "org-9"
    assert {request.path.split("/")[3] for request in server.requests if "organizations" in request.path} == {"org-9"}
    devin.enterprise.sessions.get("devin-1")
    assert server.requests[-1].path == "/v3/enterprise/sessions/devin-1"


def test_the_organization_is_found_once_by_many_threads_and_tasks(server, connect, aconnect):
    devin = connect(server.url, org_id=None)
    gate = threading.Barrier(8)

    def get(_):
        gate.wait()
        return devin.sessions.get("devin-1")

    with ThreadPoolExecutor(8) as pool:
        assert len(list(pool.map(get, range(8)))) == 8
    assert server.count("GET", "/v3/self") == 1

    async def ask():
        async with aconnect(server.url, org_id=None) as devin:
            await asyncio.gather(*(devin.sessions.get("devin-1") for _ in range(8)))

    asyncio.run(ask())
    assert server.count("GET", "/v3/self") == 2


@pytest.mark.parametrize("body", [{"principal_type": "x", "org_id": None}, {}, [], "x", {"org_id": 7}])
def test_a_credential_without_an_organization(connect, body):
    with Server(lambda request: Reply(body=body) if request.path == "/v3/self" else Reply(404)) as server:
        with pytest.raises(DevinError, match="DEVIN_ORG_ID"):
            connect(server.url, org_id=None).sessions.get("devin-1")
        assert server.requests[-1].path == "/v3/organizations/sessions/devin-1"


def test_whoami(server, connect, aconnect):
    me = connect(server.url).whoami()
    assert isinstance(me, models.ServiceUserSelf)
    assert me.service_user_name == "ci"

    async def ask():
        async with aconnect(server.url) as devin:
            return await devin.whoami()

    assert asyncio.run(ask()) == me


# Acting as another user


def test_as_user_carries_the_user(server, connect):
    me = connect(server.url).as_user("user-1")
    assert repr(me).endswith("as_user='user-1')")
    me.sessions.create(prompt="p")
    assert server.requests[-1].json == {"prompt": "p", "create_as_user_id": "user-1"}
    me.sessions.messages.create("devin-1", message="m")
    assert server.requests[-1].json == {"message": "m", "message_as_user_id": "user-1"}
    me.enterprise.sessions.messages.create("devin-1", message="m")
    assert server.requests[-1].json == {"message": "m", "message_as_user_id": "user-1"}
    me.sessions.create(prompt="p", create_as_user_id="user-1")


def test_as_user_refuses_what_cannot_be_done_as_another(server, connect):
    devin = connect(server.url)
    me = devin.as_user("user-1")
    for call in (
        lambda: me.sessions.get("devin-1"),
        lambda: list(me.sessions.list()),
        lambda: me.sessions.terminate("devin-1"),
        lambda: me.attachments.upload(b"x"),
        lambda: me.attachments.download("a", "n"),
        lambda: me.request("GET", "/v3/self"),
        lambda: me.sessions.create(prompt="p", create_as_user_id="user-2"),
    ):
        with pytest.raises(DevinError, match=r"as another user|differs from"):
            call()
    assert server.requests == []
    me.as_itself().sessions.get("devin-1")
    devin.sessions.get("devin-1")
    assert me.as_user("user-2").as_itself().sessions.create(prompt="p")
    assert server.requests[-1].json == {"prompt": "p"}


# Threads, processes, imports


def test_threads_share_a_client(connect):
    with Server(lambda request: Reply(body=session(int(request.path.rpartition("-")[2])))) as server:
        devin = connect(server.url)
        with ThreadPoolExecutor(16) as pool:
            got = list(pool.map(lambda n: devin.sessions.get(f"devin-{n}").session_id, range(300)))
        assert got == [f"devin-{n}" for n in range(300)]
        assert server.connections <= 16


FORK = """
import os, signal
from devin_v3 import Devin
devin = Devin(org_id="org-1")
devin.sessions.get("devin-1")
children = []
for _ in range(4):
    pid = os.fork()
    if pid == 0:
        signal.alarm(20)
        try:
            for _ in range(20):
                assert devin.sessions.get("devin-1").session_id == "devin-1"
            devin.close()
        except BaseException:
            import traceback; traceback.print_exc(); os._exit(1)
        os._exit(0)
    children.append(pid)
for _ in range(20):
    devin.sessions.get("devin-1")
print([os.waitpid(pid, 0)[1] for pid in children])
devin.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
def test_a_forked_process_has_connections_of_its_own(server):
    assert python(FORK, server) == "[0, 0, 0, 0]"
    assert server.connections == 5


FORK_WHILE_FINDING = """
import os, signal, threading, time, warnings
from devin_v3 import Devin
warnings.simplefilter("ignore", DeprecationWarning)  # of forks beside threads: that is the point
devin = Devin()
devin.request("GET", "/v3/other")
thread = threading.Thread(target=devin.sessions.get, args=["devin-1"])
thread.start()
while not devin._transport.io._finding.locked():
    time.sleep(0.001)
pid = os.fork()
if pid == 0:
    signal.alarm(20)
    os._exit(0 if devin.sessions.get("devin-1").session_id == "devin-1" else 1)
print(os.waitpid(pid, 0)[1])
thread.join()
devin.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
def test_a_fork_while_the_organization_is_looked_up():
    both_ask = threading.Barrier(2)

    def slow(request):
        if request.path == "/v3/self":
            both_ask.wait(30)  # the parent gets no response before the child asks, too
        return service(request)

    with Server(slow) as server:
        assert python(FORK_WHILE_FINDING, server) == "0"


OWN = """
import os, httpx
from devin_v3 import Devin, DevinError
with httpx.Client() as http:
    devin = Devin(org_id="org-1", http_client=http)
    devin.sessions.get("devin-1")
    pid = os.fork()
    if pid == 0:
        try:
            devin.sessions.get("devin-1")
        except DevinError as error:
            os._exit(7 if "forked" in str(error) else 1)
        os._exit(2)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
def test_connections_of_ones_own_are_not_shared_with_a_fork(server):
    assert python(OWN, server) == "7"


SPAWN = """
import concurrent.futures as f, multiprocessing as m
from devin_v3 import Devin

def work(devin):
    return devin.sessions.get("devin-1").session_id

if __name__ == "__main__":
    import pickle
    with Devin(org_id="org-1") as devin:
        again = pickle.loads(pickle.dumps(devin))
        print(work(again))
        again.close()
"""


def test_a_client_travels_to_workers(server):
    assert python(SPAWN, server) == "devin-1"


IMPORTS = """
import sys
import devin_v3
assert not [name for name in sys.modules if name.startswith(("httpx", "msgspec", "attrs", "devin_v3_api"))]
from devin_v3 import Devin
devin = Devin(api_key="cog_x", org_id="org-1")
assert not [name for name in sys.modules if name.startswith(("httpx", "devin_v3_api.models", "pydantic", "asyncio"))]
import os
with Devin(api_key="cog_x", org_id="org-1", base_url=os.environ["DEVIN_BASE_URL"]) as devin:
    devin.sessions.get("devin-1")
assert "asyncio" not in sys.modules  # nothing but the asynchronous client needs it
assert [name for name in sys.modules if name.startswith("devin_v3_api.models.")] == [
    "devin_v3_api.models.session_response"
]
for name in devin_v3.__all__:
    getattr(devin_v3, name)
assert set(devin_v3.__all__) <= set(dir(devin_v3))
assert set(devin_v3._HOMES) | {"errors", "models", "types", "__version__"} == set(devin_v3.__all__)
print("fine")
"""


def test_importing_costs_next_to_nothing(server):
    assert python(IMPORTS, server) == "fine"


def test_not_found_reads_like_a_sentence(connect):
    with Server(lambda request: Reply(404, {"detail": "Session not found"})) as server:
        with pytest.raises(NotFoundError) as caught:
            connect(server.url).sessions.get("devin-1")
        assert str(caught.value) == "GET /v3/organizations/org-1/sessions/devin-1: 404 Reason: Session not found"


def test_an_operation_by_its_name():
    facts = operation("sessions.create")
    assert facts is OPERATIONS["POST /v3/organizations/{org_id}/sessions"]
    assert operation("POST /v3/organizations/{org_id}/sessions") is facts
    assert facts.permissions == ("ManageOrgSessions",)
    with pytest.raises(InvalidArgumentError, match=r"no operation 'sessions.crate'; did you mean 'sessions.create'"):
        operation("sessions.crate")


def test_a_raw_response_has_the_number_of_attempts_and_the_duration(connect):
    replies = iter([Reply(503, headers={"Retry-After": "0"}), Reply(body=session())])
    with Server(lambda request: next(replies)) as server:
        devin = connect(server.url)
        raw = devin.with_raw_response(devin.sessions.get, "devin-1")
        assert raw.retries_taken == 1
        assert raw.elapsed > timedelta(0)

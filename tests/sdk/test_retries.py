"""Retries: requests that are repeated, those that never are, and the delays."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from email.utils import formatdate

import pytest
from devin_v3 import APIConnectionError, APIError, APITimeoutError, InternalServerError, NotFoundError, RateLimitError
from devin_v3._call import retry
from devin_v3_api.operations import Operation
from devin_v3_api.types import anything
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sdk.server import Reply, Server, closes, resets, session

GOOD = Reply(body=session())
HALF = Reply(body=session(), cut=20)
HALF_RESET = Reply(body=session(), cut=20, reset=True)

FAULTS = {
    "reset before the response": resets(),
    "closed before the response": closes(),
    "half a response": HALF,
    "half a response, reset": HALF_RESET,
    "408": Reply(408),
    "429": Reply(429),
    "500": Reply(500),
    "502 in HTML": Reply(502, b"<html>bad gateway</html>"),
    "503": Reply(503),
    "504": Reply(504),
}
FINAL = {
    "400": Reply(400),
    "401": Reply(401),
    "403": Reply(403),
    "404": Reply(404),
    "409": Reply(409),
    "422": Reply(422),
}

OPERATIONS = {
    "GET": lambda devin: devin.sessions.get("devin-1"),
    "PUT": lambda devin: devin.sessions.tags.replace("devin-1", tags=["a"]),
    "DELETE": lambda devin: devin.sessions.terminate("devin-1"),
    "POST": lambda devin: devin.sessions.create(prompt="p"),
    "PATCH": lambda devin: devin.automations.update("automation-1", name="n"),
}


@pytest.mark.needs("automations.update", "sessions.tags.replace")
@pytest.mark.parametrize("method", OPERATIONS)
@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_repeated_exactly_where_that_is_safe(connect, method, fault):
    with Server([FAULTS[fault], FAULTS[fault], GOOD]) as server:
        devin = connect(server.url)
        if method in ("POST", "PATCH") and fault != "429":
            with pytest.raises(APIError) as caught:
                OPERATIONS[method](devin)
            assert len(server.requests) == 1
            assert caught.value.may_have_acted
        else:
            OPERATIONS[method](devin)
            assert len(server.requests) == 3


@pytest.mark.needs("automations.update", "sessions.tags.replace")
@pytest.mark.parametrize("method", OPERATIONS)
@pytest.mark.parametrize("fault", FINAL)
def test_an_error_that_will_not_pass_is_not_repeated(connect, method, fault):
    with Server([FINAL[fault]]) as server:
        with pytest.raises(APIError) as caught:
            OPERATIONS[method](connect(server.url))
        assert len(server.requests) == 1
        assert not caught.value.may_have_acted


@pytest.mark.needs("automations.update", "sessions.tags.replace")
@pytest.mark.parametrize("method", OPERATIONS)
def test_a_refused_connection_is_repeated_always(connect, method, clock):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but not listening
        with pytest.raises(APIConnectionError, match="the request was not sent") as caught:
            OPERATIONS[method](connect(f"http://127.0.0.1:{taken.getsockname()[1]}"))
    assert len(clock.slept) == 2
    assert not caught.value.may_have_acted
    assert caught.value.__cause__ is not None


def test_a_timeout_may_have_acted(connect):
    with Server(lambda request: Reply(delay=0.5)) as server:
        devin = connect(server.url, timeout=0.05)
        with pytest.raises(APITimeoutError, match="the server may have acted") as caught:
            devin.sessions.create(prompt="p")
        assert len(server.requests) == 1
        assert caught.value.may_have_acted
        with pytest.raises(APITimeoutError) as caught:
            devin.with_options(timeout=60, max_retries=0).sessions.get("devin-1", timeout=0.05)
        assert "acted" not in str(caught.value)  # reading changes nothing


def test_after_the_last_repetition_the_error_comes_through(connect, clock):
    with Server(lambda request: Reply(503)) as server:
        with pytest.raises(InternalServerError):
            connect(server.url, max_retries=4).sessions.get("devin-1")
        assert len(server.requests) == 5
        assert len(clock.slept) == 4
        assert all(0.5 * 2**n / 2 <= pause <= 0.5 * 2**n for n, pause in enumerate(clock.slept))


def test_no_number_of_repetitions_is_too_many(connect, clock):
    with Server(lambda request: Reply(500 if len(server.requests) < 1100 else 200, session())) as server:
        connect(server.url, max_retries=2000).sessions.get("devin-1")
    assert max(clock.slept) <= 8


def test_no_repetition_if_none_is_wanted(connect):
    with Server(lambda request: Reply(503)) as server:
        with pytest.raises(InternalServerError):
            connect(server.url).with_options(max_retries=0).sessions.get("devin-1")
        assert len(server.requests) == 1


@pytest.mark.needs("enterprise.ip_access_list.clear")
def test_clearing_a_list_is_not_repeated(connect):
    with Server(lambda request: Reply(503)) as server:
        with pytest.raises(InternalServerError):
            connect(server.url).enterprise.ip_access_list.clear()
        assert len(server.requests) == 1


@pytest.mark.needs("snapshot_setup.blueprints.delete")
def test_a_delete_that_went_through_unseen_is_not_an_error(connect):
    """The first try may have deleted it, so that the second finds nothing."""
    with Server([resets(), Reply(404)]) as server:
        assert connect(server.url).snapshot_setup.blueprints.delete("blueprint-1") is None
        assert len(server.requests) == 2
    with Server([Reply(429), Reply(404)]) as server, pytest.raises(NotFoundError):
        connect(server.url).snapshot_setup.blueprints.delete("blueprint-1")


@pytest.mark.parametrize(
    ("value", "least", "most"),
    [
        ("7", 7, 7.7),
        ("0.25", 0.25, 0.275),
        ("0", 0.25, 0.5),  # 0 seconds: the same as without the header
        ("-5", 0.25, 0.5),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.25, 0.5),
        ("60", 60, 66),
        ("nonsense", 0.25, 0.5),
        ("nan", 0.25, 0.5),
        ("", 0.25, 0.5),
    ],
)
def test_retry_after_is_obeyed(connect, clock, value, least, most):
    with Server([Reply(429, headers={"Retry-After": value}), GOOD]) as server:
        connect(server.url).sessions.get("devin-1")
    assert least <= clock.slept[0] <= most


def test_retry_after_as_a_date():
    now = 1_700_000_000.0
    assert retry.retry_after({"retry-after": formatdate(now + 30, usegmt=True)}, now) == 30
    assert retry.retry_after({"retry-after": formatdate(now - 30, usegmt=True)}, now) == 0


@pytest.mark.parametrize("value", ["61", "86400", "inf", formatdate(4_000_000_000, usegmt=True)])
def test_a_long_retry_after_becomes_the_error_at_once(connect, clock, value):
    with Server(lambda request: Reply(429, headers={"Retry-After": value})) as server:
        with pytest.raises(RateLimitError):
            connect(server.url).sessions.get("devin-1")
        assert len(server.requests) == 1
    assert clock.slept == []


def test_the_asynchronous_client_repeats_the_same(aconnect, clock):
    async def get(url):
        async with aconnect(url) as devin:
            await devin.sessions.get("devin-1")
            with pytest.raises(InternalServerError):
                await devin.sessions.create(prompt="p")

    with Server([resets(), Reply(429), GOOD, Reply(503)]) as server:
        asyncio.run(get(server.url))
        assert len(server.requests) == 4
    assert len(clock.slept) == 2


# Schedules of faults. `acts` tells whether the server carries the request out.

fault = st.sampled_from(
    [
        (Reply(429), False),
        (Reply(400), False),
        (Reply(500), False),
        (Reply(500), True),
        (Reply(503), True),
        (resets(), False),
        (resets(), True),
        (closes(), True),
        (HALF, True),
        (HALF_RESET, True),
        (Reply(body=b"<html>"), True),
        (Reply(body=b""), True),
    ]
)
relaxed = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    derandomize=True,
)


class Service:
    """Creates and lists sessions; each request meets the next fault of a schedule, then none."""

    def __init__(self) -> None:
        self.begin([], 0)

    def begin(self, schedule, lag):
        self.schedule = list(schedule)
        self.lag = lag  # how many lists a new session is missing from
        self.sessions: list[dict] = []
        self.lists_since: list[int] = []
        self.posts = self.posts_after_acting = 0

    def __call__(self, request):
        reply, acts = self.schedule.pop(0) if self.schedule else (None, True)
        if request.method == "POST":
            self.posts += 1
            self.posts_after_acting += bool(self.sessions)
            if acts:
                self.sessions.append(session(len(self.sessions) + 1, tags=request.json.get("tags", [])))
                self.lists_since.append(0)
            return reply or Reply(body=self.sessions[-1])
        tag = request.query.get("tags", [""])[0]
        listed = [
            item
            for item, lists in zip(self.sessions, self.lists_since, strict=True)
            if tag in item["tags"] and lists >= self.lag
        ]
        if reply is not None:
            return reply
        self.lists_since = [lists + 1 for lists in self.lists_since]
        return Reply(body={"items": listed, "has_next_page": False, "end_cursor": None})


@pytest.fixture(scope="module")
def service():
    handler = Service()
    with Server(handler) as server:
        handler.url = server.url
        yield handler


@relaxed
@given(schedule=st.lists(fault, max_size=6), retries=st.integers(0, 4))
def test_no_schedule_repeats_a_post_that_may_have_acted(service, connect_shared, schedule, retries):
    service.begin(schedule, 0)
    error = None
    try:
        connect_shared(service.url).with_options(max_retries=retries).sessions.create(prompt="p")
    except APIError as raised:
        error = raised
    # What an error says of the server is true.
    assert error is None or error.may_have_acted or not service.sessions
    assert service.posts_after_acting == 0
    assert len(service.sessions) <= 1


@relaxed
@given(schedule=st.lists(fault, max_size=12), retries=st.integers(0, 4), lag=st.integers(0, 2), calls=st.integers(1, 3))
def test_no_schedule_makes_two_sessions_of_one_key(service, connect_shared, schedule, retries, lag, calls):
    """Whatever fails, however often it is called: one session at most, and every call that returns returns that one."""
    service.begin(schedule, lag)
    devin = connect_shared(service.url).with_options(max_retries=retries)
    returned = set()
    for _ in range(calls):
        with suppress(APIError):
            returned.add(devin.sessions.create(prompt="p", once="key").session_id)
        service.lists_since = [lists + lag for lists in service.lists_since]  # time passes between calls
    assert len(service.sessions) <= 1
    assert len(returned) <= 1


@settings(relaxed, max_examples=40)
@given(schedule=st.lists(fault, max_size=8))
def test_the_same_holds_for_the_asynchronous_client(service, aconnect, schedule):
    service.begin(schedule, 1)

    async def create():
        async with aconnect(service.url) as devin:
            return (await devin.sessions.create(prompt="p", once="key")).session_id

    with suppress(APIError):
        asyncio.run(create())
    assert len(service.sessions) <= 1


@pytest.mark.parametrize(("repeatable", "tries"), [(None, 1), (True, 2), (False, 1)])
def test_an_operation_says_whether_it_may_be_repeated(connect, repeatable, tries):
    operation = Operation("POST", "/v3/things/search", "things.search", "enterprise", form="json")
    with Server(lambda request: Reply(502)) as server:
        devin = connect(server.url, max_retries=1)
        with pytest.raises(APIError):
            devin._transport.call(operation._replace(repeatable=repeatable), (), anything, body={}, options={})
    assert len(server.requests) == tries

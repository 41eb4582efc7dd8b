"""Waiting, running, sending, following, many at a time, and at most one session for a key."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import re
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import devin_v3
import devin_v3_api
import pytest
from devin_v3 import (
    OUTCOMES,
    APIError,
    APITimeoutError,
    DevinError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
    Session,
    WaitTimeoutError,
    models,
    outcome,
)
from devin_v3.sessions.once import tag_of
from devin_v3_api.api import sessions as generated
from devin_v3_api.api import sessions_messages
from devin_v3_api.models.session_status import SESSION_STATUS_VALUES
from devin_v3_api.types import RequestOptions

from tests.sdk.server import Reply, Server, page, resets, session

WORKING = {"status": "running", "status_detail": "working"}
FINISHED = {"status": "running", "status_detail": "finished"}
WAITING = {"status": "running", "status_detail": "waiting_for_user"}


class World:
    """Sessions whose looks follow a script: each `get` shows the next state, the last one for ever."""

    def __init__(self, *script) -> None:
        self.script = list(script)
        self.creating = threading.Lock()
        self.looks: dict[str, int] = {}
        self.sessions: list[dict] = []
        self.messages: list[dict] = []

    def __call__(self, request):
        parts = request.path.split("/")
        if request.path.endswith("/messages"):
            return self.talk(request)
        if request.method == "POST":
            known = {name: value for name, value in request.json.items() if name in ("tags", "title")}
            with self.creating:  # of several connections at a time
                created = session(len(self.sessions) + 1, **known)
                self.sessions.append(created)
            return Reply(body=created)
        if parts[-1] == "sessions":
            tag = request.query.get("tags", [None])[0]
            archived = request.query.get("is_archived") == ["true"]
            matches = [
                item for item in self.sessions if tag in item["tags"] and item.get("is_archived", False) == archived
            ]
            return Reply(body=page(matches))
        look = self.looks.get(parts[-1], 0)
        self.looks[parts[-1]] = look + 1
        state = self.script[min(look, len(self.script) - 1)]
        number = int(parts[-1].rpartition("-")[2])
        return state if isinstance(state, Reply) else Reply(body=session(number, **state))

    def talk(self, request):
        if request.method == "POST":
            self.write("user", request.json["message"])
            return Reply(body=session())
        start, size = int(request.query.get("after", ["0"])[0]), 3
        items = self.messages[start : start + size]
        more = start + size < len(self.messages)
        return Reply(body=page(items, str(start + size) if more else None))

    def write(self, source, text):
        number = len(self.messages)
        self.messages.append({"event_id": f"e{number}", "created_at": number, "source": source, "message": text})


@pytest.fixture
def run(connect, aconnect):
    """Do the same with both clients; each has a world of its own."""

    def both(make_world, call, acall, check=None):
        results = []
        world = make_world()
        with Server(world) as server:
            results.append(call(connect(server.url)))
            assert check is None or check(world, server) is not False
        world = make_world()
        with Server(world) as server:

            async def ask():
                async with aconnect(server.url) as devin:
                    return await acall(devin)

            results.append(asyncio.run(ask()))
            assert check is None or check(world, server) is not False
        assert results[0] == results[1]
        return results[0]

    return both


# What a status means


def test_every_status_that_the_spec_knows_has_a_meaning():
    document = json.loads((Path(devin_v3_api.__file__).parent / "openapi.json").read_text())
    schemas = document["components"]["schemas"]
    details = schemas["SessionResponse"]["properties"]["status_detail"]["x-by-status"]
    meant = {
        (status, detail): outcome(models.SessionResponse.from_dict(session(status=status, status_detail=detail)))
        for status in SESSION_STATUS_VALUES
        for detail in details.get(status, [None])
    }
    assert {key: value for key, value in meant.items() if key[0] != "suspended"} == {
        ("new", None): "working",
        ("claimed", None): "working",
        ("resuming", None): "working",
        ("running", "working"): "working",
        ("running", "finished"): "finished",
        ("running", "waiting_for_user"): "needs_person",
        ("running", "waiting_for_approval"): "needs_person",
        ("exit", None): "finished",
        ("error", None): "failed",
    }
    lifted = {detail for (status, detail), value in meant.items() if (status, value) == ("suspended", "needs_person")}
    assert lifted == {"inactivity", "user_request"}  # by a message; nothing lifts the others but the web application
    assert {value for key, value in meant.items() if key[0] == "suspended"} == {"needs_person", "failed"}
    assert all(OUTCOMES["suspended", detail] == meant["suspended", detail] for detail in details["suspended"])


@pytest.mark.parametrize("state", [{"status": "novel"}, {"status": 7}, {"status": None}, {"status": ["exit"]}, {}])
def test_an_unknown_status_counts_as_work(state):
    assert outcome(models.SessionResponse.from_dict({**session(), "status": "running", **state})) == "working"


# wait and run


@pytest.mark.parametrize(
    ("end", "meaning"),
    [
        (FINISHED, "finished"),
        (WAITING, "needs_person"),
        ({"status": "running", "status_detail": "waiting_for_approval"}, "needs_person"),
        ({"status": "suspended", "status_detail": "out_of_credits"}, "failed"),
        ({"status": "suspended", "status_detail": "contract_expired"}, "failed"),
        ({"status": "suspended", "status_detail": "inactivity"}, "needs_person"),
        ({"status": "suspended", "status_detail": "novel"}, "needs_person"),
        ({"status": "suspended"}, "needs_person"),
        ({"status": "suspended", "status_detail": "error"}, "failed"),
        ({"status": "error"}, "failed"),
        ({"status": "exit"}, "finished"),
    ],
)
def test_wait_returns_when_it_ends_or_needs_someone(run, end, meaning):
    result = run(
        lambda: World({"status": "new"}, {"status": "claimed"}, WORKING, {"status": "novel"}, end),
        lambda devin: devin.sessions.wait("devin-1"),
        lambda devin: devin.sessions.wait("devin-1"),
        lambda world, server: len(server.requests) == 5,
    )
    assert isinstance(result, Session)
    assert isinstance(result, models.SessionResponse)
    assert result.outcome == meaning


def test_pauses_grow_up_to_half_a_minute(connect, clock):
    with Server(World(*[WORKING] * 30, FINISHED)) as server:
        connect(server.url).sessions.wait("devin-1", timeout=None)
    assert len(clock.slept) == 30
    assert clock.slept[0] < 1
    assert all(24 <= pause <= 36 for pause in clock.slept[15:])


def test_the_deadline(run, clock):
    def late(devin):
        with pytest.raises(WaitTimeoutError, match="devin-1 still works after 10 s") as caught:
            devin.sessions.wait("devin-1", timeout=10)
        return caught.value

    async def alate(devin):
        with pytest.raises(WaitTimeoutError) as caught:
            await devin.sessions.wait("devin-1", timeout=10)
        return caught.value

    started = clock.now
    run(lambda: World(WORKING), lambda devin: str(late(devin)), lambda devin: _text(alate(devin)))
    assert clock.now - started == pytest.approx(20)
    with Server(World(WORKING)) as server:
        from devin_v3 import Devin

        from tests.sdk.conftest import KEY

        with Devin(api_key=KEY, org_id="org-1", base_url=server.url) as devin:
            error = late(devin)
    assert error.session.status == "running"
    assert isinstance(error, TimeoutError)
    assert isinstance(error, DevinError)


async def _text(value):
    return str(await value)


def test_a_session_that_is_done_at_the_deadline_is_returned(connect):
    with Server(World(FINISHED)) as server:
        assert connect(server.url).sessions.wait("devin-1", timeout=0).outcome == "finished"


def test_on_update_is_called_for_changes(run):
    def call(devin):
        seen = []
        devin.sessions.wait("devin-1", on_update=lambda session: seen.append((session.status, session.acus_consumed)))
        return seen

    async def acall(devin):
        seen = []

        async def note(session):
            await asyncio.sleep(0)
            seen.append((session.status, session.acus_consumed))

        await devin.sessions.wait("devin-1", on_update=note)
        return seen

    states = [{"status": "new"}, WORKING, WORKING, {**WORKING, "acus_consumed": 1.5}, FINISHED]
    assert run(lambda: World(*states), call, acall) == [("new", 0), ("running", 0), ("running", 1.5), ("running", 0)]


def test_failures_that_pass_are_waited_out(connect):
    faults = [Reply(503), resets(), Reply(429, headers={"Retry-After": "100"}), Reply(500)]
    with Server(World(WORKING, *faults, FINISHED)) as server:
        assert connect(server.url, max_retries=0).sessions.wait("devin-1").outcome == "finished"


def test_failures_that_go_on_come_through(connect):
    with Server(World(Reply(503))) as server:
        with pytest.raises(InternalServerError):
            connect(server.url, max_retries=0).sessions.wait("devin-1", timeout=None)
        assert len(server.requests) == 11


def test_failures_that_will_not_pass_come_through_at_once(connect):
    with Server(World(Reply(404))) as server:
        with pytest.raises(NotFoundError):
            connect(server.url).sessions.wait("devin-1")
        assert len(server.requests) == 1


def test_run_creates_and_waits(run):
    def check(world, server):
        assert server.count("POST") == 1
        assert server.requests[0].json == {"prompt": "p", "title": "t"}

    result = run(
        lambda: World(Reply(404), Reply(404), WORKING, FINISHED),  # a server that finds the new session a little late
        lambda devin: devin.sessions.run("p", title="t"),
        lambda devin: devin.sessions.run("p", title="t"),
        check,
    )
    assert result.outcome == "finished"


def test_helpers_of_an_impersonating_client_read_as_the_principal(connect):
    world = World(WORKING, FINISHED)
    with Server(world) as server:
        me = connect(server.url).as_user("user-1")
        assert me.sessions.run("p", once="k").outcome == "finished"
        (posted,) = [request.json for request in server.requests if request.method == "POST"]
        assert posted["create_as_user_id"] == "user-1"
        me.sessions.send("devin-1", "hello")
        posted = [request.json for request in server.requests if request.method == "POST"][-1]
        assert posted == {"message": "hello", "message_as_user_id": "user-1"}


def test_enterprise_sessions_can_be_waited_for(run):
    result = run(
        lambda: World(WORKING, FINISHED),
        lambda devin: devin.enterprise.sessions.wait("devin-1"),
        lambda devin: devin.enterprise.sessions.wait("devin-1"),
        lambda world, server: server.requests[0].path == "/v3/enterprise/sessions/devin-1",
    )
    assert result.outcome == "finished"


def test_progress_goes_to_the_log_without_a_terminal(connect, caplog):
    caplog.set_level(logging.INFO, "devin_v3")
    with Server(World(WORKING, WORKING, FINISHED)) as server:
        connect(server.url).sessions.wait("devin-1")
        lines = [record.getMessage() for record in caplog.records if record.name == "devin_v3"]
        assert [line.split(" after")[0] for line in lines] == [
            "devin-1: running, working, 0.0 ACUs",
            "devin-1: running, finished, 0.0 ACUs",
        ]
        caplog.clear()
        connect(server.url).sessions.wait("devin-1", progress=False)
        assert not [record for record in caplog.records if record.name == "devin_v3"]


def test_progress_is_logged_once_a_minute_while_the_status_is_the_same(connect, caplog, clock):
    caplog.set_level(logging.INFO, "devin_v3")
    steps = [{**WORKING, "acus_consumed": number} for number in range(40)]
    with Server(World(*steps, FINISHED)) as server:
        began = clock.now
        connect(server.url).sessions.wait("devin-1")
        minutes = (clock.now - began) / 60
    lines = [record.getMessage() for record in caplog.records if record.name == "devin_v3"]
    assert minutes / 2 < len(lines) <= minutes + 2 < len(steps)
    assert "finished" in lines[-1]


PROGRAM = """
from devin_v3 import Devin
from devin_v3.testing import FakeDevin
{setup}
with FakeDevin() as fake, Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
    devin.sessions.run("x"{arguments})
"""


@pytest.mark.parametrize(
    ("setup", "arguments", "count"),
    [
        ("", "", True),
        ("", ", progress=False", False),
        ("import logging; logging.basicConfig(level='INFO')", "", True),
        ("import logging; logging.basicConfig()", "", False),
    ],
)
def test_progress_is_seen_by_default_off_a_terminal(setup, arguments, count):
    """A program that sets up logging decides itself."""
    program = PROGRAM.format(setup=setup, arguments=arguments)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == ""
    assert "\r" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if "running, finished" in line]
    assert len(lines) == count


def test_progress_in_a_notebook_is_one_output_that_is_updated(connect, capsys, monkeypatch):
    outputs = []

    class Handle:
        def update(self, content, raw):
            assert raw
            outputs[-1].append(content["text/plain"])

    def display(content, raw, display_id):
        assert raw
        assert display_id
        outputs.append([content["text/plain"]])
        return Handle()

    shell = SimpleNamespace(kernel=object())
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    monkeypatch.setitem(sys.modules, "IPython.display", SimpleNamespace(display=display))
    with Server(World(WORKING, WORKING, FINISHED)) as server:
        connect(server.url).sessions.wait("devin-1")
    assert len(outputs) == 1
    assert outputs[0][0].startswith("devin-1: running, working, 0.0 ACUs, ")
    assert outputs[0][-1].startswith("devin-1: running, finished, 0.0 ACUs, ")
    assert capsys.readouterr().err == ""


def test_progress_on_a_terminal_is_one_line(connect, capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with Server(World(WORKING, {**FINISHED, "status_detail": "finished\x1b[2J"}, FINISHED)) as server:
        connect(server.url).sessions.wait("devin-1")
    output = capsys.readouterr().err
    assert output.startswith("\rdevin-1: running, working")
    assert output.count("\n") == 1
    assert output.endswith("\n")
    assert "\x1b" not in output


# send and follow


def test_send_waits_for_the_answer(run):
    class Talking(World):
        def talk(self, request):
            if request.method == "POST":
                reply = super().talk(request)
                self.posted = self.looks.get("devin-1", 0)
                return reply
            if getattr(self, "posted", None) is not None and self.looks.get("devin-1", 0) == self.posted + 3:
                self.posted = None
                self.write("devin", "Done.")
                self.write("devin", "And more.")
            return super().talk(request)

    def begin():
        # Right after the message the session still rests, as it did before.
        world = Talking(WAITING, WORKING, WORKING, WAITING)
        for number in range(7):
            world.write("devin" if number % 2 else "user", f"old {number}")
        return world

    reply = run(
        begin,
        lambda devin: devin.sessions.send("devin-1", "go on", attachment_urls=["https://x.example/a"]),
        lambda devin: devin.sessions.send("devin-1", "go on", attachment_urls=["https://x.example/a"]),
        lambda world, server: server.count("POST") == 1,
    )
    assert reply.text == "Done.\n\nAnd more."
    assert [message.source for message in reply.messages] == ["devin", "devin"]
    assert reply.session.outcome == "needs_person"


def test_a_message_that_starts_nothing_ends_with_an_empty_reply(connect, clock):
    started = clock.now
    with Server(World(FINISHED)) as server:
        reply = connect(server.url).sessions.send("devin-1", "hello?")
    assert (reply.text, reply.messages) == ("", [])
    assert clock.now - started > 60


def test_a_message_is_never_sent_twice(connect):
    world = World(FINISHED)

    def handler(request):
        return resets() if request.method == "POST" else world(request)

    with Server(handler) as server:
        with pytest.raises(APIError) as caught:
            connect(server.url).sessions.send("devin-1", "hello?")
        assert server.count("POST") == 1
    assert caught.value.may_have_acted


@pytest.mark.parametrize("newest_first", [False, True])
def test_follow_yields_every_message_once(run, newest_first):
    class Growing(World):
        """Two more messages at every look."""

        def __call__(self, request):
            if not request.path.endswith("/messages"):
                self.write("devin", f"{len(self.messages)}")
                self.write("user", f"{len(self.messages)}")
            return super().__call__(request)

        def talk(self, request):
            if not newest_first:
                return super().talk(request)
            start, size = int(request.query.get("after", ["0"])[0]), 3
            messages = self.messages[::-1]
            more = start + size < len(messages)
            return Reply(body=page(messages[start : start + size], str(start + size) if more else None))

    async def acall(devin):
        return [message.message async for message in devin.sessions.messages.follow("devin-1")]

    messages = run(
        lambda: Growing(WORKING, WORKING, WORKING, WORKING, FINISHED),
        lambda devin: [message.message for message in devin.sessions.messages.follow("devin-1")],
        acall,
    )
    assert messages == [str(number) for number in range(10)]


def test_follow_can_be_left_and_has_a_deadline(connect):
    world = World(WORKING)
    world.write("devin", "a")
    with Server(world) as server:
        devin = connect(server.url)
        for message in devin.sessions.messages.follow("devin-1"):
            assert message.message == "a"
            break
        with pytest.raises(WaitTimeoutError):
            list(devin.sessions.messages.follow("devin-1", timeout=5))


# run_many


def test_run_many_yields_results_as_they_finish(run):
    class Held(World):
        """No session ends before the result of the prompt that was refused is there."""

        refused = False

        def __call__(self, request):
            if request.method == "POST" and request.json["prompt"] == "bad":
                return Reply(400, {"detail": "no"})
            self.script = [FINISHED if self.refused else WORKING]
            return super().__call__(request)

        def note(self, result):
            self.refused |= result.error is not None
            return result.index, result.prompt, result.session and result.session.outcome, type(result.error).__name__

    prompts = ["first", "bad", {"prompt": "third", "title": "t"}, "fourth"]
    worlds = []

    def world():
        worlds.append(Held())
        return worlds[-1]

    def call(devin):
        results = devin.sessions.run_many(iter(prompts), concurrency=3, tags=["x"], timeout=100_000)
        return ordered([worlds[-1].note(result) for result in results])

    async def acall(devin):
        results = devin.sessions.run_many(iter(prompts), concurrency=3, tags=["x"], timeout=100_000)
        return ordered([worlds[-1].note(result) async for result in results])

    def check(world, server):
        posted = [request.json for request in server.requests if request.method == "POST"]
        assert sorted(body["prompt"] for body in posted) == ["bad", "first", "fourth", "third"]
        assert all(body["tags"] == ["x"] for body in posted)
        assert [body.get("title") for body in posted if body["prompt"] == "third"] == ["t"]

    def ordered(results):
        assert results[0] == (1, "bad", None, "BadRequestError")
        assert {result[2:] for result in results[1:]} == {("finished", "NoneType")}
        return sorted(results)

    assert [result[0] for result in run(world, call, acall, check)] == [0, 1, 2, 3]


def test_run_many_never_has_more_at_work_than_asked_for(connect):
    at_work = 0
    most = 0

    counting = threading.Lock()

    class Counting(World):
        def __call__(self, request):
            nonlocal at_work, most
            with counting:
                if request.method == "POST":
                    at_work += 1
                    most = max(most, at_work)
                reply = super().__call__(request)
                if request.method == "GET" and reply.body.get("status_detail") == "finished":
                    at_work -= 1
            return reply

    with Server(Counting(WORKING, WORKING, FINISHED)) as server:
        results = list(connect(server.url).sessions.run_many(map(str, range(20)), concurrency=4))
    assert len(results) == 20
    assert most == 4


def test_run_many_knows_the_session_of_which_the_end_was_not_seen(run):
    def call(devin):
        return [
            (result.error and type(result.error).__name__, result.session_id)
            for result in devin.sessions.run_many(["a", "b"])
        ]

    async def acall(devin):
        return [
            (result.error and type(result.error).__name__, result.session_id)
            async for result in devin.sessions.run_many(["a", "b"])
        ]

    class Closed(World):
        def __call__(self, request):
            if request.method == "POST" and request.json["prompt"] == "b":
                return Reply(400, {"detail": "no"})
            if request.method == "GET":
                return Reply(403, {"detail": "no"})
            return super().__call__(request)

    def ordered(results):
        assert sorted(results, key=str) == [("BadRequestError", None), ("PermissionDeniedError", "devin-1")]

    async def aordered(devin):
        ordered(await acall(devin))

    run(lambda: Closed(FINISHED), lambda devin: ordered(call(devin)), aordered)


def test_run_many_goes_on_while_one_prompt_looks_for_its_session(run):
    """A creation with an unknown outcome does not delay others."""

    class Broken(World):
        """The session of `a` cannot be created before the result of `b` is there."""

        over: tuple[str, ...] = ()

        def __call__(self, request):
            if request.method == "POST" and request.json["prompt"] == "a" and "b" not in self.over:
                return Reply(500, {"detail": "oops"})
            return super().__call__(request)

        def note(self, result):
            assert result.error is None
            self.over = (*self.over, result.prompt)

    prompts = [{"prompt": "a", "once": "a"}, "b"]
    worlds = []

    def world():
        worlds.append(Broken(WORKING, FINISHED))
        return worlds[-1]

    def call(devin):
        for result in devin.with_options(max_retries=1000).sessions.run_many(prompts):
            worlds[-1].note(result)
        return worlds[-1].over

    async def acall(devin):
        async for result in devin.with_options(max_retries=1000).sessions.run_many(prompts):
            worlds[-1].note(result)
        return worlds[-1].over

    assert run(world, call, acall) == ("b", "a")


def test_run_many_can_be_left(connect, aconnect):
    world = World(FINISHED)
    with Server(world) as server:
        for _ in connect(server.url).sessions.run_many(map(str, range(100)), concurrency=2):
            break
        assert len(world.sessions) <= 3

        async def leave():
            async with aconnect(server.url) as devin:
                results = devin.sessions.run_many(map(str, range(100)), concurrency=2)
                async for _ in results:
                    break
                await results.aclose()

        asyncio.run(leave())
        assert len(world.sessions) <= 8


def test_run_many_goes_on_after_an_invalid_prompt(run):
    bad = [None, 7, {"title": "t"}, {"prompt": None}]

    def summary(results):
        return sorted((result.index, result.prompt, type(result.error).__name__) for result in results)

    def call(devin):
        return summary(devin.sessions.run_many(["a", *bad, "b"]))

    async def acall(devin):
        return summary([result async for result in devin.sessions.run_many(["a", *bad, "b"])])

    def check(world, server):
        assert server.count("POST") == 2

    results = run(lambda: World(FINISHED), call, acall, check)
    refused = [(number, "", "InvalidArgumentError") for number in (1, 2, 3, 4)]
    assert results == [(0, "a", "NoneType"), *refused, (5, "b", "NoneType")]


@pytest.mark.parametrize("prompts", ["fix it", {"prompt": "fix it"}])
def test_run_many_takes_no_single_prompt(connect, prompts):
    with Server(World(FINISHED)) as server:
        with pytest.raises(InvalidArgumentError, match="run\\(\\)"):
            list(connect(server.url).sessions.run_many(prompts))
        assert server.requests == []


def test_run_many_of_nothing_and_with_nobody(connect):
    devin = connect("http://127.0.0.1:9")
    assert list(devin.sessions.run_many([])) == []
    with pytest.raises(InvalidArgumentError):
        list(devin.sessions.run_many(["a"], concurrency=0))


# once


def test_once_marks_the_session_and_finds_it_again(run):
    def check(world, server):
        assert server.count("POST") == 1
        (posted,) = [request.json for request in server.requests if request.method == "POST"]
        assert posted == {"prompt": "p", "tags": ["mine", tag_of("nightly-42")]}
        assert "nightly" not in repr(posted)

    async def acall(devin):
        first = await devin.sessions.create(prompt="p", tags=["mine"], once="nightly-42")
        return first, await devin.sessions.create(prompt="p", tags=["mine"], once="nightly-42")

    first, second = run(
        lambda: World(FINISHED),
        lambda devin: tuple(devin.sessions.create(prompt="p", tags=["mine"], once="nightly-42") for _ in range(2)),
        acall,
        check,
    )
    assert first == second


def test_another_key_is_another_session(connect):
    world = World(FINISHED)
    with Server(world) as server:
        devin = connect(server.url)
        ids = {devin.sessions.create(prompt="p", once=key).session_id for key in ("a", "b", "a", "ä", "b", "ä")}
    assert len(ids) == len(world.sessions) == 3
    assert tag_of("a") == "once-ca978112ca1bbdcafac231b3"  # other processes and versions must find it


def test_once_finds_an_archived_session(connect):
    world = World(FINISHED)
    world.sessions.append(session(5, tags=[tag_of("k")], is_archived=True))
    with Server(world) as server:
        assert connect(server.url).sessions.create(prompt="p", once="k").session_id == "devin-5"
        assert server.count("POST") == 0


def test_of_two_sessions_all_get_the_older_one(connect):
    world = World(FINISHED)
    world.sessions += [session(7, tags=[tag_of("k")]), session(3, tags=[tag_of("k")])]
    with Server(world) as server:
        assert connect(server.url).sessions.create(prompt="p", once="k").session_id == "devin-3"


@pytest.mark.parametrize("key", ["", None, 7])
def test_an_invalid_key(connect, key):
    devin = connect("http://127.0.0.1:9", max_retries=0)
    with pytest.raises(DevinError) as caught:
        devin.sessions.create(prompt="p", once=key)
    assert isinstance(caught.value, InvalidArgumentError) == (key is not None)


def test_a_server_that_ignores_the_filter_is_found_out(connect):
    with Server(lambda request: Reply(body=page([session()]))) as server:
        with pytest.raises(DevinError, match="ignored the tag filter"):
            connect(server.url).sessions.create(prompt="p", once="k")
        assert server.count("POST") == 0


def test_an_organization_that_drops_the_tag_is_reported(connect, caplog):
    def handler(request):
        return Reply(body=session() if request.method == "POST" else page([]))

    with Server(handler) as server:
        assert connect(server.url).sessions.create(prompt="p", once="k").session_id == "devin-1"
    assert "does the organization restrict tags" in caplog.text


def test_an_organization_that_refuses_the_tag(connect):
    def handler(request):
        return Reply(422, {"detail": "tag not allowed"}) if request.method == "POST" else Reply(body=page([]))

    with Server(handler) as server:
        with pytest.raises(APIError, match="tag not allowed"):
            connect(server.url).sessions.create(prompt="p", once="k")
        assert server.count("POST") == 1


def test_when_nothing_can_be_looked_up_nothing_is_created_again(connect):
    def handler(request):
        if request.method == "POST":
            handler.posted = True
            return resets()
        return Reply(500) if handler.posted else Reply(body=page([]))

    handler.posted = False
    with Server(handler) as server:
        with pytest.raises(APIError) as caught:
            connect(server.url).sessions.create(prompt="p", once="k")
        assert server.count("POST") == 1
    assert caught.value.method == "POST"
    assert "could not be looked up" in caught.value.__notes__[0]


def test_after_a_timeout_it_looks_for_longer(connect, clock):
    world = World(FINISHED)

    def handler(request):
        return Reply(delay=0.3) if request.method == "POST" else world(request)

    with Server(handler) as server, pytest.raises(APITimeoutError):
        connect(server.url, timeout=0.1, max_retries=0).sessions.create(prompt="p", once="k")
    assert sum(clock.slept) > 30


def test_a_rate_limit_is_not_an_ambiguous_failure(connect):
    def handler(request):
        return Reply(429) if request.method == "POST" else Reply(body=page([]))

    with Server(handler) as server:
        with pytest.raises(RateLimitError):
            connect(server.url).sessions.create(prompt="p", once="k")
        assert server.count("POST") == 3
        assert server.count("GET") == 2


# The typed keyword arguments


def test_the_typed_fields_are_those_of_the_generated_method():
    from devin_v3.sessions.fields import FIELDS, ExtraOptions

    parameters = set(inspect.signature(generated.Sessions.create).parameters) - {"self", "prompt", "options"}
    assert parameters | set(ExtraOptions.__annotations__) == FIELDS
    assert set(ExtraOptions.__annotations__) | {"timeout"} == set(RequestOptions.__annotations__)


@pytest.mark.parametrize("kind", [devin_v3.Devin, devin_v3.AsyncDevin])
@pytest.mark.parametrize("name", ["create", "run", "run_many", "send"])
def test_every_parameter_is_seen_with_its_text(kind, name):
    sessions = kind(api_key="cog_x").sessions
    method = getattr(sessions, name)
    of = generated.Sessions.create if name != "send" else sessions_messages.SessionsMessages.create
    given = dict(inspect.signature(of).parameters)
    seen = inspect.signature(method).parameters
    texts = dict(re.findall(r"^ {4}(\w+): (.*)$", inspect.getdoc(method), re.M))
    for parameter in given.keys() - {"self", "options", "prompt", "message"}:
        assert set(seen[parameter].annotation.split(" | ")) == set(given[parameter].annotation.split(" | ")), parameter
        assert texts[parameter], parameter
    assert [parameter.name for parameter in seen.values() if parameter.kind is parameter.VAR_KEYWORD] in (
        ["options"],
        [],
    )


@pytest.mark.parametrize("positional", [True, False])
def test_the_prompt_is_given_by_position_or_by_name(connect, aconnect, positional):
    args, named = (("do it",), {}) if positional else ((), {"prompt": "do it"})

    async def create(url):
        async with aconnect(url) as devin:
            await devin.sessions.create(*args, **named, title="t")

    with Server(lambda request: Reply(body=session(1))) as server:
        connect(server.url).sessions.create(*args, **named, title="t")
        asyncio.run(create(server.url))
        assert [request.json for request in server.requests] == [{"prompt": "do it", "title": "t"}] * 2

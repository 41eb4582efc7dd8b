"""Collections and documents, what is not valid, and what goes wrong on demand."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from devin_v3 import (
    APIConnectionError,
    APITimeoutError,
    AsyncDevin,
    Devin,
    DevinError,
    NotFoundError,
    RateLimitError,
)
from devin_v3.testing import FakeDevin

SESSIONS = "/v3/organizations/org-fake/sessions"


@pytest.fixture
def fake() -> Iterator[FakeDevin]:
    with FakeDevin() as served:
        yield served


@pytest.fixture
def client(fake: FakeDevin) -> Iterator[Devin]:
    with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id, max_retries=0) as made:
        yield made


@pytest.fixture
def http(fake: FakeDevin) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=fake.url, headers={"authorization": "Bearer cog_x"}) as made:
        yield made


def test_pages(client: Devin, http: httpx.Client) -> None:
    made = [client.sessions.create(prompt=str(number)).session_id for number in range(205)]
    assert [one.session_id for one in client.sessions.list()] == made[::-1]
    page = http.get(SESSIONS).json()
    assert (len(page["items"]), page["has_next_page"]) == (100, True)
    rest = http.get(SESSIONS, params={"after": page["end_cursor"], "first": 200}).json()
    assert (len(rest["items"]), rest["has_next_page"], rest["end_cursor"]) == (105, False, None)
    for first in (0, 201, "many"):
        answer = http.get(SESSIONS, params={"first": first})
        assert answer.status_code == 422
        assert "first" in answer.text
    assert http.get(SESSIONS, params={"after": "nonsense"}).status_code == 404


def test_what_is_not_valid_is_said_in_the_declared_form(http: httpx.Client) -> None:
    answer = http.post(SESSIONS, json={"title": 1})
    assert answer.status_code == 422
    assert "prompt" in answer.text
    assert "title" in answer.text
    for content in (b"", b"{", b"[]", b"\xff"):
        answer = http.post(SESSIONS, content=content, headers={"content-type": "application/json"})
        assert answer.status_code == 422, content


def test_what_is_nowhere(http: httpx.Client) -> None:
    assert http.get("/v3/nowhere").status_code == 404
    answer = http.delete("/v3/self")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert http.get(f"{SESSIONS}/insights").status_code == 200  # not the session of this name


def test_knowledge(client: Devin) -> None:
    note = client.knowledge.notes.create(name="n", body="b", trigger="t")
    assert (note.name, note.org_id, note.is_enabled) == ("n", "org-fake", True)
    assert client.knowledge.notes.update(note.note_id, name="m", body="b", trigger="t").name == "m"
    assert [one.name for one in client.knowledge.notes.list()] == ["m"]
    client.knowledge.notes.delete(note.note_id)
    for call in (client.knowledge.notes.get, client.knowledge.notes.delete):
        with pytest.raises(NotFoundError):
            call(note.note_id)


def test_automations_are_merged(client: Devin) -> None:
    made = client.automations.create(
        name="nightly",
        run_as={"type": "organization"},
        triggers=[{"event_type": "webhook:incoming"}],
        actions=[{"type": "start_session", "prompt": "Look at the build"}],
        metadata={"team": "a", "tier": "1"},
    )
    client.automations.update(made.automation_id, metadata={"tier": "2"}, enabled=False)
    got = client.automations.get(made.automation_id).to_dict()
    assert got["metadata"] == {"team": "a", "tier": "2"}
    assert got["enabled"] is False
    assert got["name"] == "nightly"
    assert [one.name for one in client.automations.list(metadata={"tier": "2"})] == ["nightly"]
    assert list(client.automations.list(metadata={"tier": "1"})) == []


def test_what_is_never_created_is_exemplified(client: Devin) -> None:
    first, *_ = profiles = list(client.code_scans.profiles.list())
    assert profiles == list(client.code_scans.profiles.list())
    assert client.code_scans.profiles.get(first.profile_id).profile_id == first.profile_id


def test_an_answer_of_ones_own(fake: FakeDevin, client: Devin) -> None:
    fake.on("enterprise.queue.get", {"queue_size": 7, "status": "normal"})
    assert client.enterprise.queue.get().queue_size == 7
    with pytest.raises(DevinError, match=r"did you mean 'enterprise\.queue\.get'"):
        fake.on("enterprise.queues.get", {})
    with pytest.raises(DevinError, match="no such path"):
        fake.on("GET /v3/enterprise/queues", {})


def test_failures(fake: FakeDevin, client: Devin) -> None:
    fake.fail_next(429, retry_after=7, operation="sessions.create")
    client.self.get()
    with pytest.raises(RateLimitError) as caught:
        client.sessions.create(prompt="x")
    assert caught.value.headers["retry-after"] == "7"
    assert list(client.sessions.list()) == []
    with pytest.raises(DevinError, match="no status of an error"):
        fake.fail_next(200)
    with pytest.raises(DevinError, match=r"no operation 'sessions\.creat'"):
        fake.fail_next(operation="sessions.creat")


@pytest.mark.parametrize("after", [False, True])
def test_a_dropped_connection(fake: FakeDevin, client: Devin, after: bool) -> None:
    fake.drop_next(after=after)
    with pytest.raises(APIConnectionError):
        client.sessions.create(prompt="x")
    assert len(list(client.sessions.list())) == after
    assert fake.requests[0].status is None


def test_half_a_body(fake: FakeDevin, client: Devin) -> None:
    fake.cut_next()
    with pytest.raises(APIConnectionError):
        client.sessions.create(prompt="x")
    assert len(list(client.sessions.list())) == 1


def test_a_slow_answer(fake: FakeDevin, client: Devin) -> None:
    fake.slow_next(5)
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        client.with_options(timeout=0.05).self.get()
    fake.close()
    assert time.monotonic() - began < 2, "what is slow does not hold the end up"


def test_a_port_in_use(fake: FakeDevin) -> None:
    port = httpx.URL(fake.url).port
    assert port is not None
    with pytest.raises(DevinError, match=f"port {port} of 127.0.0.1 is in use"):
        FakeDevin(port=port).start()
    with pytest.raises(DevinError, match="cannot listen"):
        FakeDevin(port=70_000).start()
    with pytest.raises(DevinError, match="serves already"):
        fake.start()


def test_a_document_that_cannot_be_served() -> None:
    for document in ({}, {"paths": []}, {"paths": {}}):
        with pytest.raises(DevinError, match="spec has no"):
            FakeDevin(spec=document)
    with pytest.raises(DevinError, match="does not serve yet"):
        _ = FakeDevin().url


def test_nothing_is_left_behind() -> None:
    threads = threading.active_count()
    for _ in range(5):
        with FakeDevin() as fake:
            httpx.get(f"{fake.url}/v3/self")
    assert threading.active_count() == threads
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", httpx.URL(fake.url).port or 0)) != 0


def test_asynchronous(fake: FakeDevin) -> None:
    async def work() -> list[Any]:
        async with AsyncDevin(base_url=fake.url, api_key="cog_x", org_id="org-x") as client:
            await asyncio.gather(*(client.sessions.create(prompt=str(number)) for number in range(20)))
            return [one async for one in client.sessions.list()]

    assert len({one.session_id for one in asyncio.run(work())}) == 20


def test_on_the_command_line() -> None:
    command = [sys.executable, "-m", "devin_v3.testing", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = iter(process.stdout)
        assert "243 operations" in next(lines)
        url = next(lines).strip().removeprefix("DEVIN_BASE_URL=")
        assert httpx.get(f"{url}/v3/self", headers={"authorization": "Bearer cog_x"}).status_code == 200
        process.terminate()

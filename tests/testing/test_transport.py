"""The fake without a socket does what it does over one."""

from __future__ import annotations

import threading

import anyio
import httpx
import pytest
from devin_v3 import APIConnectionError, Devin, InternalServerError
from devin_v3.testing import FakeDevin

BACKENDS = ["asyncio", "trio"]


def test_a_client_without_a_socket():
    threads = threading.active_count()
    fake = FakeDevin()
    with fake.client() as devin:
        fake.on_session("running/working", "running/working", "exit")
        session = devin.sessions.run("x", timeout=None, progress=False)
        assert session.outcome == "finished"
        assert devin.sessions.list().first() == session
        assert fake.requests[0].operation == "sessions.create"
        assert fake.requests[0].headers["authorization"] == "***"
    assert threading.active_count() == threads


@pytest.mark.parametrize("backend", BACKENDS)
def test_an_asynchronous_one(backend):
    fake = FakeDevin()

    async def ask():
        async with fake.async_client() as devin:
            results = [result async for result in devin.sessions.run_many(["a", "b"], timeout=None)]
            return [result.error for result in results]

    assert anyio.run(ask, backend=backend) == [None, None]


def test_files_go_through_it_and_leave_the_credential_behind():
    fake = FakeDevin()
    with fake.client() as devin:
        given = devin.attachments.upload(("naïve.bin", b"\r\n\x00--x\xff" * 100_000, "application/x-thing"))
        assert devin.attachments.download(given) == b"\r\n\x00--x\xff" * 100_000
    assert fake.requests[0].files == ["naïve.bin"]
    *_, last = fake.requests
    assert "authorization" not in last.headers


def test_troubles_are_the_same():
    fake = FakeDevin()
    with fake.client(max_retries=0) as devin:
        fake.drop_next()
        with pytest.raises(APIConnectionError) as caught:
            devin.sessions.create("x")
        assert caught.value.may_have_acted
        fake.drop_next(after=True)
        with pytest.raises(APIConnectionError):
            devin.sessions.create("x")
        fake.cut_next()
        with pytest.raises(APIConnectionError):
            devin.sessions.create("x")
        fake.fail_next(500, body="out of order")
        with pytest.raises(InternalServerError, match="out of order"):
            devin.sessions.create("x")
        assert len(list(devin.sessions.list())) == 2


def test_the_clock_is_that_of_the_fake():
    fake = FakeDevin()
    with fake.client() as devin:
        fake.fail_next(429, retry_after=50)
        devin.sessions.list().page()
    assert sum(fake.clock.slept) >= 50


def test_for_a_client_of_ones_own_and_beside_a_socket():
    with FakeDevin() as fake, httpx.Client(transport=fake.transport, timeout=7) as http:
        devin = Devin(base_url=fake.transport.url, api_key=fake.api_key, org_id=fake.org_id, http_client=http)
        session = devin.sessions.create("x")
        with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as other:
            assert other.sessions.get(session).session_id == session.session_id


def test_another_principal():
    fake = FakeDevin()
    key = fake.add_service_user(permissions=["ViewOrgSessions"])
    with fake.client(api_key=key) as devin:
        assert list(devin.sessions.list()) == []

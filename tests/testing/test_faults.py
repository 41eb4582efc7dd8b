from __future__ import annotations

import time

import pytest
from devin_v3 import APIConnectionError, APITimeoutError, Devin, DevinError, InternalServerError, RateLimitError
from devin_v3.testing import FakeDevin


@pytest.fixture
def plain(fake_devin):
    """A client that repeats nothing."""
    arguments = {"base_url": fake_devin.url, "api_key": fake_devin.api_key, "org_id": fake_devin.org_id}
    with Devin(**arguments, max_retries=0) as client:
        yield client


def test_errors_on_demand(plain, fake_devin):
    fake_devin.fail_next(429, retry_after=7)
    with pytest.raises(RateLimitError) as error:
        plain.sessions.create(prompt="x")
    assert error.value.headers["retry-after"] == "7"
    assert list(plain.sessions.list()) == []
    fake_devin.fail_next(500, times=2, body="<html>")
    for _ in range(2):
        with pytest.raises(InternalServerError, match="html"):
            plain.sessions.list().page()
    plain.sessions.list().page()


def test_errors_of_one_operation(plain, fake_devin):
    fake_devin.fail_next(503, operation="sessions.create", headers={"x-why": "because"})
    plain.sessions.list().page()
    with pytest.raises(InternalServerError) as error:
        plain.sessions.create(prompt="x")
    assert error.value.headers["x-why"] == "because"
    assert [request.status for request in fake_devin.requests] == [200, 503]


@pytest.mark.parametrize("after", [False, True])
def test_a_connection_that_breaks(plain, fake_devin, after):
    fake_devin.drop_next(after=after, operation="sessions.create")
    with pytest.raises(APIConnectionError):
        plain.sessions.create(prompt="x")
    assert len(list(plain.sessions.list())) == after
    assert fake_devin.requests[0].status is None


def test_half_an_answer(plain, fake_devin):
    fake_devin.cut_next()
    with pytest.raises(APIConnectionError):
        plain.sessions.create(prompt="x")
    assert len(list(plain.sessions.list())) == 1


def test_slowness(plain, fake_devin):
    fake_devin.slow_next(0.2)
    began = time.monotonic()
    plain.sessions.list().page()
    assert time.monotonic() - began >= 0.2
    fake_devin.slow_next(60)
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        plain.with_options(timeout=0.1).sessions.list().page()
    fake_devin.close()
    assert time.monotonic() - began < 5


def test_a_client_that_repeats(devin, fake_devin):
    fake_devin.fail_next(429, retry_after=0)
    assert devin.sessions.create(prompt="x").status == "new"
    assert [request.status for request in fake_devin.requests] == [429, 200]


def test_demands_that_make_no_sense(fake_devin):
    for demand in (fake_devin.fail_next, fake_devin.drop_next, fake_devin.cut_next):
        with pytest.raises(DevinError, match=r"did you mean 'sessions.create'"):
            demand(operation="session.create")
    with pytest.raises(DevinError, match="no such path"):
        fake_devin.slow_next(1, operation="GET /v4/sessions")
    with pytest.raises(DevinError, match="200 is not an error status"):
        fake_devin.fail_next(200)
    with pytest.raises(DevinError, match="the clock cannot go back"):
        fake_devin.advance(-1)


def test_what_was_asked(devin, fake_devin):
    secrets = [{"key": "K", "value": "hush"}]
    devin.sessions.create(prompt="x", session_secrets=secrets, tags=["a"])
    devin.sessions.list(tags=["a", "b"], first=3).page()
    devin.attachments.upload(file=("a.txt", b"hello"))
    create, listed, uploaded = fake_devin.requests
    assert (create.method, create.operation, create.status) == ("POST", "sessions.create", 200)
    assert create.json["session_secrets"] == [{"key": "K", "value": "***"}]
    assert create.headers["authorization"] == "***"
    assert listed.query == {"tags": ["a", "b"], "first": ["3"]}
    assert uploaded.files == ["a.txt"]
    assert "hush" not in repr(fake_devin.requests)
    assert fake_devin.api_key not in repr(fake_devin.requests)


@pytest.mark.needs("sessions.tags.list")
def test_answers_of_ones_own(devin, fake_devin):
    fake_devin.on("sessions.tags.list", {"tags": ["mine"]})
    session = devin.sessions.create(prompt="x")
    assert devin.sessions.tags.list(session.session_id).tags == ["mine"]
    fake_devin.on("sessions.tags.list", lambda request: None)
    assert devin.sessions.tags.list(session.session_id).tags == []
    fake_devin.on("GET /v3/self", lambda request: {"detail": request.path}, status=418)
    with pytest.raises(DevinError, match="/v3/self: 418"):
        devin.self.get()
    with pytest.raises(DevinError, match=r"no operation 'sessions.destroy'"):
        fake_devin.on("sessions.destroy", {})


@pytest.mark.parametrize("mark", [{"x-sensitive": True}, {"format": "password"}, {"writeOnly": True}])
def test_what_a_spec_calls_a_secret_is_not_recorded(mark):
    schema = {"type": "object", "properties": {"pin": {"type": "string", **mark}, "name": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": schema}}}
    spec = {"paths": {"/v3/logins": {"post": {"operationId": "logins.create", "requestBody": body}}}}
    fake = FakeDevin(spec=spec)
    with fake.client() as devin:
        devin.request("POST", "/v3/logins", json={"pin": "hush", "name": "K"})
    assert fake.requests[0].json == {"pin": "***", "name": "K"}

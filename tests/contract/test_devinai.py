"""Another SDK of the same API, made by other people's generator, works with the fake."""

from __future__ import annotations

import pytest
from devin_v3.testing import FakeDevin


@pytest.fixture
def other(missing):
    """(A fake, the other SDK's client of it)."""
    try:
        from devin_sdk import DevinSDK
    except ModuleNotFoundError:
        missing("devinai")
        return
    with (
        FakeDevin() as fake,
        DevinSDK(base_url=fake.url, api_key=fake.api_key, max_retries=0, _strict_response_validation=True) as client,
    ):
        yield fake, client


@pytest.mark.needs("sessions.tags.append", "sessions.tags.replace")
def test_a_session_from_beginning_to_end(other):
    fake, client = other
    org, sessions = fake.org_id, client.organizations.sessions
    session = sessions.create(org, prompt="Fix the flaky test", tags=["ci"])
    assert session.status == "new"
    assert [item.session_id for item in sessions.list(org, first=10).items] == [session.session_id]
    assert sessions.retrieve(session.session_id, org_id=org).status == "claimed"
    assert sessions.retrieve(session.session_id, org_id=org).status_detail == "working"
    assert sessions.retrieve(session.session_id, org_id=org).status_detail == "finished"
    sessions.messages.send(session.session_id, org_id=org, message="And the other one")
    messages = sessions.messages.list(session.session_id, org_id=org).items
    assert [(message.source, message.message) for message in messages] == [
        ("user", "Fix the flaky test"),
        ("devin", "Done."),
        ("user", "And the other one"),
    ]
    assert sessions.tags.append(session.session_id, org_id=org, tags=["nightly"]).tags == ["ci", "nightly"]
    assert sessions.tags.replace(session.session_id, org_id=org, tags=["done"]).tags == ["done"]
    assert sessions.terminate(session.session_id, org_id=org).status == "running"
    seen = [sessions.retrieve(session.session_id, org_id=org).status for _ in range(2)]
    assert seen == ["running", "exit"]


def test_its_errors_are_those_of_the_api(other):
    import devin_sdk

    fake, client = other
    with pytest.raises(devin_sdk.NotFoundError):
        client.organizations.sessions.retrieve("devin-none", org_id=fake.org_id)
    fake.fail_next(429, retry_after=0)
    with pytest.raises(devin_sdk.RateLimitError):
        client.organizations.sessions.list(fake.org_id)

"""Sessions of the fake, seen through the SDK: their life, scripts, messages, tags, structured output, attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from devin_v3 import BadRequestError, ConflictError, Devin, DevinError, NotFoundError, UnprocessableEntityError
from devin_v3.testing import FakeDevin, Step

SCHEMA = {
    "type": "object",
    "properties": {"passed": {"type": "boolean"}, "count": {"type": "integer", "minimum": 3, "maximum": 5}},
    "required": ["passed", "count"],
}


@pytest.fixture
def fake() -> Iterator[FakeDevin]:
    with FakeDevin() as served:
        yield served


@pytest.fixture
def client(fake: FakeDevin) -> Iterator[Devin]:
    with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id, max_retries=0) as made:
        yield made


def test_a_session_lives_by_the_virtual_clock() -> None:
    with FakeDevin(auto_advance=False) as fake, Devin(base_url=fake.url, api_key="cog_x", org_id="org-x") as client:
        session_id = client.sessions.create(prompt="work").session_id
        seen = []
        for seconds in (0, 1, 2, 30, 3600):
            fake.advance(seconds)
            session = client.sessions.get(session_id)
            seen.append((str(session.status), session.status_detail and str(session.status_detail)))
        assert seen == [
            ("new", None),
            ("claimed", None),
            ("running", "working"),
            ("running", "finished"),
            ("exit", None),
        ]


def test_looking_brings_a_session_forward(client: Devin) -> None:
    session = client.sessions.create(prompt="work")
    assert session.status == "new"
    details = [client.sessions.get(session.session_id).status_detail for _ in range(3)]
    assert details[-1] == "finished"


def test_a_script_waits_for_a_message(fake: FakeDevin, client: Devin) -> None:
    fake.on_session(
        Step("running", "waiting_for_user", until="sessions.messages.create", says="Which branch?"),
        Step("running", "finished", output={"branch": "main"}),
        prompt=re.compile("release"),
    )
    other = client.sessions.create(prompt="something else")
    session_id = client.sessions.create(prompt="Prepare the release").session_id
    for _ in range(3):
        assert client.sessions.get(session_id).status_detail == "waiting_for_user"
    assert [message.message for message in client.sessions.messages.list(session_id)][-1] == "Which branch?"
    client.sessions.messages.create(session_id, message="main")
    session = client.sessions.get(session_id)
    assert (session.status_detail, session.structured_output) == ("finished", {"branch": "main"})
    assert client.sessions.get(other.session_id).status_detail != "waiting_for_user"


def test_steps_as_texts(fake: FakeDevin, client: Devin) -> None:
    fake.on_session("running/working", "suspended/out_of_credits")
    session_id = client.sessions.create(prompt="work").session_id
    fake.advance(60)
    session = client.sessions.get(session_id)
    assert (session.status, session.status_detail) == ("suspended", "out_of_credits")


def test_members_and_values_that_the_spec_does_not_know(fake: FakeDevin, client: Devin) -> None:
    fake.on_session(Step("running", "working", fields={"status": "hibernating", "mood": "fine"}))
    session = client.sessions.get(client.sessions.create(prompt="work").session_id)
    assert session.status == "hibernating"
    assert session.additional_properties["mood"] == "fine"


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ((), "a step at least"),
        (("sleeping",), "no session has the status 'sleeping'"),
        (("running/asleep",), "has no detail 'asleep'"),
        ((Step("running", "working", until="sessions.mesages.create"),), "did you mean 'sessions.messages.create'"),
        ((Step("running", "working", until="POST /v3/nowhere"),), "no such path"),
    ],
)
def test_a_script_that_cannot_be(steps: tuple[Step | str, ...], message: str) -> None:
    with pytest.raises(DevinError, match=message):
        FakeDevin().on_session(*steps)


def test_structured_output_is_made_from_the_schema_of_the_session(client: Devin) -> None:
    session_id = client.sessions.create(prompt="count", structured_output_schema=SCHEMA).session_id
    for _ in range(3):
        output = client.sessions.get(session_id).structured_output
    assert output is not None
    assert isinstance(output["passed"], bool)
    assert 3 <= output["count"] <= 5


def test_a_schema_that_is_none(client: Devin) -> None:
    with pytest.raises(DevinError):
        client.sessions.create(prompt="count", structured_output_schema={"type": "no such type"})


def test_an_unknown_platform_lists_those_that_are_known(client: Devin) -> None:
    assert client.sessions.create(prompt="x", platform="LINUX").session_id
    assert client.sessions.create(prompt="x", platform="inherit").session_id
    with pytest.raises(BadRequestError, match="linux, windows"):
        client.sessions.create(prompt="x", platform="amiga")


def test_tags(client: Devin, fake: FakeDevin) -> None:
    session_id = client.sessions.create(prompt="x", tags=["a"]).session_id
    tags = client.sessions.tags
    assert tags.append(session_id, tags=["b", "a"]).tags == ["a", "b"]
    assert tags.replace(session_id, tags=["c"]).tags == ["c"]
    client.enterprise.organizations.tags.replace(fake.org_id, tags=["c", "d"])
    assert tags.append(session_id, tags=["d"]).tags == ["c", "d"]
    with pytest.raises(UnprocessableEntityError, match="does not allow"):
        tags.append(session_id, tags=["e"])
    assert tags.list(session_id).tags == ["c", "d"]
    assert [one.session_id for one in client.sessions.list(tags=["d"])] == [session_id]
    assert list(client.sessions.list(tags=["nothing"])) == []


def test_archive_and_terminate(client: Devin) -> None:
    session_id = client.sessions.create(prompt="x").session_id
    assert client.sessions.archive(session_id).is_archived is True
    assert client.sessions.unarchive(session_id).is_archived is False
    assert client.sessions.terminate(session_id).status == "exit"
    assert client.sessions.get(session_id).status == "exit"
    with pytest.raises(ConflictError):
        client.sessions.messages.create(session_id, message="still there?")
    with pytest.raises(NotFoundError):
        client.sessions.get("devin-nobody")


def test_a_session_is_seen_in_its_organization_only(client: Devin) -> None:
    session_id = client.sessions.create(prompt="x").session_id
    with pytest.raises(NotFoundError):
        client.with_options(org_id="org-other").sessions.get(session_id)
    assert client.enterprise.sessions.get(session_id).session_id == session_id


def test_an_attachment_comes_back_from_another_origin(client: Devin, fake: FakeDevin) -> None:
    uploaded = client.attachments.upload(file=("größe b.txt", b"content"))
    session_id = client.sessions.create(prompt="x", attachment_urls=[uploaded.url]).session_id
    (attachment,) = client.sessions.attachments.list(session_id)
    assert attachment.name == "größe b.txt"
    with httpx.Client(headers={"authorization": f"Bearer {fake.api_key}"}) as http:
        answer = http.get(uploaded.url)
        assert answer.status_code == 307
        assert httpx.URL(answer.headers["location"]).host != httpx.URL(fake.url).host
        assert http.get(uploaded.url, follow_redirects=True).content == b"content"


def test_the_same_seed_tells_the_same_story() -> None:
    def told(seed: int) -> list[object]:
        with FakeDevin(seed=seed) as fake, Devin(base_url=fake.url, api_key="cog_x", org_id="org-x") as client:
            session_id = client.sessions.create(prompt="x", structured_output_schema=SCHEMA).session_id
            outputs = [client.sessions.get(session_id).to_dict() for _ in range(3)]
            return [*outputs, client.enterprise.queue.get().to_dict()]

    assert told(7) == told(7)
    assert told(7) != told(8)

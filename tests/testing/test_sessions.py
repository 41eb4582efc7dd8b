from __future__ import annotations

import asyncio
import re

import pytest
from devin_v3 import BadRequestError, ConflictError, DevinError, NotFoundError, PermissionDeniedError
from devin_v3 import UnprocessableEntityError as Unprocessable
from devin_v3.testing import FakeDevin, Step

SHAPE = {"type": "object", "properties": {"count": {"type": "integer", "minimum": 3}}, "required": ["count"]}


def state(session):
    return session.status, session.status_detail


def test_a_session_works_when_it_is_looked_at_and_then_rests(devin):
    session = devin.sessions.create(prompt="Fix it", structured_output_schema=SHAPE)
    assert state(session) == ("new", None)
    seen = [devin.sessions.get(session.session_id) for _ in range(5)]
    worked = [("claimed", None), ("running", "working")]
    assert [state(snapshot) for snapshot in seen] == [*worked, *[("running", "finished")] * 3]
    assert seen[1].structured_output is None
    assert seen[1].acus_consumed == 0.0
    assert seen[2].structured_output["count"] >= 3
    assert seen[2].acus_consumed > 0
    messages = list(devin.sessions.messages.list(session.session_id))
    assert [(message.source, message.message) for message in messages] == [("user", "Fix it"), ("devin", "Done.")]


def test_every_state_on_the_clock():
    with FakeDevin(auto_advance=False) as fake:
        from devin_v3 import Devin

        with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
            session = devin.sessions.create(prompt="Fix it")
            seen = [state(devin.sessions.get(session.session_id))]
            for seconds in (1, 5, 30, 1800):
                fake.advance(seconds)
                seen.append(state(devin.sessions.get(session.session_id)))
    assert seen == [
        ("new", None),
        ("claimed", None),
        ("running", "working"),
        ("running", "finished"),
        ("exit", None),
    ]


def test_what_only_reading_shows(devin):
    session = devin.sessions.create(prompt="Fix it", structured_output_schema=SHAPE)
    for _ in range(3):
        devin.sessions.get(session.session_id)
    assert devin.sessions.archive(session.session_id).status_detail is None
    assert devin.sessions.archive(session.session_id).structured_output is None
    (listed,) = devin.sessions.list()
    assert state(listed) == ("running", "finished")
    assert listed.structured_output is not None
    assert listed.is_archived


def test_a_script(devin, fake_devin):
    fake_devin.on_session(
        "running/working",
        Step("running", "waiting_for_user", until="sessions.messages.create", says="Which branch?"),
        Step("running", "working", seconds=60),
        Step("running", "finished", output={"count": 7}, fields={"mood": "good", "pull_requests": []}),
        prompt="branch",
    )
    asked = devin.sessions.create(prompt="Make a branch")
    assert state(devin.sessions.get(asked.session_id)) == ("running", "waiting_for_user")
    assert state(devin.sessions.get(asked.session_id)) == ("running", "waiting_for_user")
    devin.sessions.messages.create(asked.session_id, message="main")
    assert state(devin.sessions.get(asked.session_id)) == ("running", "finished")
    ended = devin.sessions.get(asked.session_id)
    assert ended.structured_output == {"count": 7}
    assert ended.additional_properties["mood"] == "good"
    other = devin.sessions.create(prompt="Something else")
    assert other.status == "new"


def test_scripts_by_pattern_and_by_request(devin, fake_devin):
    fake_devin.on_session("error", prompt=re.compile("^fail"))
    fake_devin.on_session("suspended/out_of_credits", when=lambda body: body.get("max_acu_limit") == 1)
    assert devin.sessions.create(prompt="do not fail").status == "new"
    assert devin.sessions.create(prompt="fail please").status == "error"
    assert devin.sessions.create(prompt="fail please", max_acu_limit=1).status == "suspended"


def test_a_status_that_the_spec_does_not_know(devin, fake_devin):
    fake_devin.on_session(Step("running", "working", fields={"status": "hibernating"}))
    assert devin.sessions.create(prompt="x").status == "hibernating"


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        ((), "needs at least one step"),
        (("runing",), "'runing' is not a session status"),
        (("running/finised",), "has no detail 'finised': it knows working"),
        (("exit/working",), "has no detail 'working': there is none"),
        ((Step("new", until="sessions.messages.creat"), "exit"), "did you mean 'sessions.messages.create'"),
        ((Step("new", until="GET /v3/nothing"), "exit"), "no such path"),
    ],
    ids=str,
)
def test_steps_that_make_no_sense(fake_devin, steps, says):
    with pytest.raises(DevinError, match=re.escape(says)):
        fake_devin.on_session(*steps)


def test_a_message_wakes_a_session(devin, fake_devin):
    fake_devin.on_session("suspended/inactivity")
    session = devin.sessions.create(prompt="x")
    assert devin.sessions.messages.create(session.session_id, message="Go on").status == "resuming"
    fake_devin.advance(60)
    assert state(devin.sessions.get(session.session_id)) == ("running", "finished")
    lost = devin.sessions.create(prompt="x", resumable=False)
    with pytest.raises(ConflictError, match="not resumable"):
        devin.sessions.messages.create(lost.session_id, message="Go on")


@pytest.mark.needs("sessions.unarchive")
def test_terminated(devin):
    session = devin.sessions.create(prompt="x")
    answered = devin.sessions.terminate(session.session_id, archive=True)
    assert (answered.status, answered.is_archived) == ("running", True)
    seen = [devin.sessions.get(session.session_id) for _ in range(2)]
    assert [state(snapshot) for snapshot in seen] == [("running", "finished"), ("exit", None)]
    devin.sessions.terminate(session.session_id)
    assert devin.sessions.get(session.session_id).status == "exit"
    assert not devin.sessions.unarchive(session.session_id).is_archived
    with pytest.raises(ConflictError, match="has ended"):
        devin.sessions.messages.create(session.session_id, message="Hello?")


@pytest.mark.needs("sessions.tags")
def test_tags(devin):
    session = devin.sessions.create(prompt="x", tags=["a", "a"])
    tags = devin.sessions.tags
    assert tags.append(session.session_id, tags=["b", "a"]).tags == ["a", "b"]
    assert tags.replace(session.session_id, tags=["c"]).tags == ["c"]
    assert tags.list(session.session_id).tags == ["c"]
    assert [item.session_id for item in devin.sessions.list(tags=["c"])] == [session.session_id]
    assert list(devin.sessions.list(tags=["a"])) == []
    with pytest.raises(Unprocessable):
        tags.replace(session.session_id, tags=[str(number) for number in range(51)])


@pytest.mark.needs("enterprise.organizations.tags")
def test_tags_that_the_organization_allows(devin, fake_devin):
    org = fake_devin.org_id
    allowed = devin.enterprise.organizations.tags
    assert allowed.list(org).tags == []
    allowed.replace(org, tags=["ci", "nightly"])
    assert allowed.append(org, tags=["ci", "web"]).tags == ["ci", "nightly", "web"]
    assert allowed.delete(org, "web").tags == ["ci", "nightly"]
    allowed.default.replace(org, tag="ci")
    assert allowed.default.get(org).default_tag == "ci"
    assert devin.sessions.create(prompt="x").tags == ["ci"]
    with pytest.raises(Unprocessable, match="does not allow the tags"):
        devin.sessions.create(prompt="x", tags=["mine"])
    with pytest.raises(NotFoundError):
        allowed.delete(org, "web")
    assert allowed.default.clear(org).default_tag is None
    assert allowed.clear(org).tags == []
    assert devin.sessions.create(prompt="x", tags=["mine"]).tags == ["mine"]


def test_families_and_filters(devin, fake_devin):
    parent = devin.sessions.create(prompt="x")
    fake_devin.advance(100)
    child = devin.sessions.create(prompt="y", devin_id=parent.session_id)
    assert child.parent_session_id == parent.session_id
    assert devin.sessions.get(parent.session_id).child_session_ids == [child.session_id]
    assert [session.session_id for session in devin.sessions.list()] == [child.session_id, parent.session_id]
    assert [session.session_id for session in devin.sessions.list(created_after=parent.created_at + 1)] == [
        child.session_id
    ]
    assert [session.session_id for session in devin.sessions.list(session_ids=[parent.session_id])] == [
        parent.session_id
    ]
    assert len(list(devin.enterprise.sessions.list(org_ids=[fake_devin.org_id]))) == 2
    assert list(devin.enterprise.sessions.list(org_ids=["org-other"])) == []
    with pytest.raises(NotFoundError):
        devin.with_options(org_id="org-other").sessions.get(parent.session_id)


@pytest.mark.needs("sessions.insights")
def test_insights(devin):
    session = devin.sessions.create(prompt="x")
    insights = devin.sessions.insights
    assert insights.get(session.session_id).analysis is None
    assert insights.generate(session.session_id).status == "started"
    assert insights.generate(session.session_id).status == "already_exists"
    assert insights.get(session.session_id).analysis is not None
    assert [insight.num_user_messages for insight in insights.list()] == [1]


def test_platforms(devin, fake_devin):
    with pytest.raises(BadRequestError, match="linux, windows"):
        devin.sessions.create(prompt="x", platform="beos")
    for platform in ("Linux", "inherit"):
        devin.sessions.create(prompt="x", platform=platform)
    fake_devin.platforms.append("beos")
    devin.sessions.create(prompt="x", platform="beos")


@pytest.mark.parametrize(
    "schema",
    [{"type": "nonsense"}, {"$ref": "https://example.com/other.json"}, {"title": "x" * 70_000}],
    ids=["no schema", "elsewhere", "too large"],
)
def test_schemas_of_structured_output_that_are_refused(http, org, schema):
    answer = http.post(f"{org}/sessions", json={"prompt": "x", "structured_output_schema": schema})
    assert answer.status_code == 422
    assert answer.json()


def test_acting_as_someone_else(devin, fake_devin):
    assert devin.as_user(fake_devin.user_id).sessions.create(prompt="x").user_id == fake_devin.user_id
    session = devin.sessions.create(prompt="x")
    assert session.user_id is None
    devin.as_user(fake_devin.user_id).sessions.messages.create(session.session_id, message="y")


def test_the_three_conditions_of_acting_as_someone_else(devin, fake_devin):
    outsider = fake_devin.add_user("out@example.com", org_id="org-other")
    idle = fake_devin.add_user("idle@example.com", permissions=["ViewOrgSessions"])
    for user, says in (
        (outsider, "not a member"),
        (idle, "lacks the permission UseDevinSessions"),
        ("user-0", "member"),
    ):
        with pytest.raises(PermissionDeniedError, match=says):
            devin.as_user(user).sessions.create(prompt="x")
    from devin_v3 import Devin

    key = fake_devin.add_service_user(permissions=["ManageOrgSessions"])
    with (
        Devin(base_url=fake_devin.url, api_key=key, org_id=fake_devin.org_id) as other,
        pytest.raises(PermissionDeniedError, match="create_as_user_id needs the permission ImpersonateOrgSessions"),
    ):
        other.as_user(fake_devin.user_id).sessions.create(prompt="x")


@pytest.mark.needs("attachments.download", "sessions.attachments.list")
def test_attachments(devin):
    uploaded = devin.attachments.upload(file=("größe b.txt", b"hello"))
    session = devin.sessions.create(prompt="x", attachment_urls=[uploaded.url])
    (attached,) = devin.sessions.attachments.list(session.session_id)
    assert (attached.name, attached.source, attached.attachment_id) == ("größe b.txt", "user", uploaded.attachment_id)
    assert devin.attachments.download(uploaded.attachment_id, "größe b.txt") == b"hello"
    with pytest.raises(NotFoundError):
        devin.attachments.download(uploaded.attachment_id, "other.txt")


def test_downloads_leave_the_credential_behind(http, org):
    uploaded = http.post(f"{org}/attachments", files={"file": ("a b.txt", b"hello", "text/plain")}).json()
    assert uploaded["url"] == f"https://app.devin.ai/attachments/{uploaded['attachment_id']}/a%20b.txt"
    answer = http.get(f"{org}/attachments/{uploaded['attachment_id']}/a%20b.txt")
    assert answer.status_code == 307
    place = answer.headers["location"]
    assert place.startswith("http://localhost:")
    assert http.get(place).status_code == 400
    del http.headers["authorization"]
    assert http.get(place).content == b"hello"
    assert http.get(place.replace("presigned/", "presigned/0")).status_code == 403


def test_asynchronous(async_devin):
    async def main():
        await asyncio.gather(*(async_devin.sessions.create(prompt=f"{number}") for number in range(20)))
        return {session.title async for session in async_devin.sessions.list(first=3)}

    assert asyncio.run(main()) == {f"{number}" for number in range(20)}


def test_an_unknown_session_is_reported_as_a_session(devin):
    with pytest.raises(NotFoundError, match="There is no session 'devin-nowhere'"):
        devin.sessions.get("devin-nowhere")


def test_lists_have_the_order_and_the_totals_that_people_report(devin):
    first, second = (devin.sessions.create(text).session_id for text in ("one", "two"))
    for text in ("a", "b"):
        devin.sessions.messages.create(second, message=text)
    sessions, messages = devin.sessions.list().page(), devin.sessions.messages.list(second).page()
    assert [session.session_id for session in sessions] == [second, first]
    assert [message.message for message in messages if message.source == "user"][-2:] == ["a", "b"]
    assert (sessions.total, messages.total) == (2, None)

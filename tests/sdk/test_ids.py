"""Ids of sessions in every form, and the organization of a credential; the server is as people report the service."""

from __future__ import annotations

import copy

import pytest
from devin_v3 import APIResponseError, DevinError, InvalidArgumentError, NotFoundError
from devin_v3_api.operations import OPERATIONS

from .server import Reply, Server

BARE = "0a4d31d638894ec2b9d64338be35eb3b"
PREFIXED = f"devin-{BARE}"
HOME = "/v3/organizations/org-1/sessions"
SESSION = {
    "session_id": BARE,
    "url": f"https://app.devin.ai/sessions/{BARE}",
    "status": "exit",
    "tags": [],
    "org_id": "org-1",
    "created_at": 1,
    "updated_at": 2,
    "acus_consumed": 0.0,
    "pull_requests": [],
}


def service(request):
    """Returns bare ids, and finds sessions by the prefix alone."""
    if request.path == HOME and request.method == "POST":
        return Reply(body={**SESSION, "tags": request.json.get("tags", [])})
    if request.path == HOME:
        return Reply(body={"items": [SESSION], "has_next_page": False})
    if request.path == f"{HOME}/{PREFIXED}/messages" and request.method == "GET":
        return Reply(body={"items": [], "has_next_page": False})
    if request.path.startswith(f"{HOME}/{PREFIXED}"):
        return Reply(body=SESSION)
    return Reply(404, {"title": "Not Found", "status": 404, "detail": "Session not found"})


FORMS = [
    BARE,
    PREFIXED,
    f"https://app.devin.ai/sessions/{BARE}",
    f"https://acme.devinenterprise.com/org/acme/sessions/{BARE}?tab=files#end",
    f"https://app.devin.ai/sessions/{PREFIXED}/",
]


@pytest.mark.needs("sessions.tags.append")
@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_an_id_leads_to_the_session(connect, form):
    with Server(service) as server:
        devin = connect(server.url)
        assert devin.sessions.get(form).session_id == BARE
        assert devin.sessions.wait(form, progress=False).session_id == BARE
        devin.sessions.terminate(form)
        list(devin.sessions.messages.list(form))
        assert list(devin.sessions.messages.follow(form)) == []
        devin.sessions.tags.append(form, tags=["x"])
    assert {request.path.split("/")[5] for request in server.requests} == {PREFIXED}


def test_a_session_is_an_id(connect):
    with Server(service) as server:
        devin = connect(server.url)
        created = devin.sessions.create("x")
        assert created.session_id == BARE
        for session in (created, *devin.sessions.list()):
            assert devin.sessions.get(session) == created
            assert devin.sessions.wait(session, progress=False) == created
        devin.sessions.create("y", devin_id=created, extra_headers={"x-of": "child"})
        assert list(devin.sessions.list(session_ids=[created, PREFIXED, BARE], parent_session_id=created))
    assert server.requests[-2].query == {"devin_id": [PREFIXED]}
    assert server.requests[-1].query == {"session_ids": [PREFIXED] * 3, "parent_session_id": [PREFIXED]}


def test_run_and_its_relatives_go_on_with_what_was_created(connect):
    with Server(service) as server:
        devin = connect(server.url)
        assert devin.sessions.run("x", progress=False).outcome == "finished"
        (result,) = devin.sessions.run_many(["x"])
        assert (result.error, result.session_id) == (None, BARE)


async def _run(aconnect, url):
    async with aconnect(url) as devin:
        return [await devin.sessions.run("x", progress=False), await devin.sessions.get(BARE)]


def test_asynchronously(aconnect):
    import asyncio

    with Server(service) as server:
        created, read = asyncio.run(_run(aconnect, server.url))
    assert created == read


def test_the_same_session_whatever_its_id_looks_like(connect):
    with Server(service) as server:
        session = connect(server.url).sessions.wait(BARE, progress=False)
    other = copy.copy(session)
    other.session_id = PREFIXED
    assert session == other
    other.status = "running"
    assert session != other
    assert session != BARE


@pytest.mark.needs("automations.create")
def test_members_of_bodies_that_name_sessions(connect):
    with Server(lambda request: Reply(body={})) as server:
        devin = connect(server.url)
        action = {"type": "message_session", "target_devin_id": BARE, "message": "Go on"}
        fields = {"name": "n", "triggers": [], "run_as": {"type": "organization"}, "metadata": {"devin_id": BARE}}
        devin.automations.create(actions=[action, {"type": "start_session", "prompt": BARE}], **fields)
    sent = server.requests[-1].json
    assert sent["actions"][0]["target_devin_id"] == PREFIXED
    assert sent["actions"][1]["prompt"] == sent["metadata"]["devin_id"] == BARE


@pytest.mark.needs("enterprise.members.users.get")
@pytest.mark.parametrize("user", ["email|1a2b", "google-oauth2|12", "user-1"])
def test_other_ids_go_as_they_are(connect, user):
    with Server(lambda request: Reply(body={})) as server:
        connect(server.url).enterprise.members.users.get(user)
    assert server.requests[-1].path.rpartition("/")[2].replace("%7C", "|") == user


@pytest.mark.parametrize("wrong", ["", ".", "..", "https://app.devin.ai/settings", "https://app.devin.ai/sessions", 5])
def test_what_does_not_name_a_session_is_refused(connect, wrong):
    with Server(service) as server:
        with pytest.raises(InvalidArgumentError, match="devin_id"):
            connect(server.url).sessions.get(wrong)
        assert server.requests == []


def test_every_operation_that_names_a_session_completes_its_id():
    named = [operation for operation in OPERATIONS.values() if "{devin_id}" in operation.path]
    assert named
    assert all(operation.prefixes["devin_id"] == "devin-" for operation in named)


WHERE = [
    ({"org_id": None, "devin_sessions_org_id": "org-there"}, "/v3/organizations/org-there/sessions"),
    ({"org_id": "org-here", "devin_sessions_org_id": "org-there"}, "/v3/organizations/org-there/sessions"),
    ({"org_id": "org-here", "devin_sessions_org_id": None}, "/v3/organizations/org-here/sessions"),
    ({"org_id": "org-here"}, "/v3/organizations/org-here/sessions"),
    ({"org_id": None}, "/v3/organizations/sessions"),
    ({"org_id": ""}, "/v3/organizations/sessions"),
    ({}, "/v3/organizations/sessions"),
]


@pytest.mark.parametrize(("principal", "path"), WHERE, ids=str)
def test_where_the_sessions_of_a_credential_are(connect, principal, path):
    me = {"principal_type": "pat_user", "user_id": "email|1", "user_name": "A", **principal}
    me |= {"api_key_id": "k", "api_key_name": "n"}
    with Server(lambda request: Reply(body=me if request.path == "/v3/self" else SESSION)) as server:
        devin = connect(server.url, org_id=None)
        devin.sessions.create("x")
        devin.sessions.create("x")
        assert [request.path for request in server.requests] == ["/v3/self", path, path]
        devin.sessions.create("x", org_id="org-pinned")
        devin.with_options(org_id="org-pinned").sessions.create("x")
        assert {request.path for request in server.requests[3:]} == {"/v3/organizations/org-pinned/sessions"}
        assert devin.org_id == (path.split("/")[3] if path.count("/") > 3 else None)
        if "devin_sessions_org_id" in principal:
            assert devin.whoami().devin_sessions_org_id == principal["devin_sessions_org_id"]


def test_without_organization_a_refusal_says_all_of_it(connect):
    me = {"principal_type": "service_user", "service_user_id": "s", "service_user_name": "CI", "org_id": None}
    with Server(
        lambda request: Reply(body=me) if request.path == "/v3/self" else Reply(404, {"detail": "No"})
    ) as server:
        devin = connect(server.url, org_id=None)
        with pytest.raises(
            NotFoundError, match=r"neither devin_sessions_org_id nor org_id.*org_id=… or set DEVIN_ORG_ID"
        ):
            devin.sessions.create("x")
        with pytest.raises(NotFoundError) as pinned:
            devin.sessions.create("x", org_id="org-1")
    assert "org_id=" not in str(pinned.value)


def test_a_deployment_without_an_endpoint_for_the_caller_may_still_know_the_organization(connect):
    with Server(
        lambda request: Reply(404, {"detail": "No"}) if request.path == "/v3/self" else Reply(body=SESSION)
    ) as server:
        connect(server.url, org_id=None).sessions.create("x")
        assert [request.path for request in server.requests] == ["/v3/self", "/v3/organizations/sessions"]


@pytest.mark.needs("enterprise.organizations.get")
def test_an_organization_of_the_enterprise_is_never_left_out(connect):
    with Server(service) as server, pytest.raises((DevinError, TypeError)):
        connect(server.url).enterprise.organizations.get(None)


def test_a_session_of_once_that_has_no_id_is_an_error_and_no_session(connect):
    """Neither a session of nothing nor a second one."""

    def listed(request):
        tag = request.query["tags"][0]
        return Reply(body={"items": [{**SESSION, "session_id": None, "tags": [tag]}], "has_next_page": False})

    with Server(listed) as server, pytest.raises(APIResponseError, match="without session_id"):
        connect(server.url).sessions.create("x", once="k")
    assert server.count("POST") == 0

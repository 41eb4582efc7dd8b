"""Responses as the service was seen to give them, beyond what its document says."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from devin_v3 import APIResponseError, PermissionDeniedError, models

from .server import Reply, Server, page, session

FILE = {"attachment_id": "a", "name": "o.py", "url": "https://app.devin.ai/attachments/a/o.py", "source": "devin"}


@dataclass
class Report:
    count: int


def answering(body, status=200):
    return Server(lambda request: Reply(status, body))


@pytest.mark.needs("sessions.insights.get")
def test_a_structured_output_of_the_text_null_is_none(connect):
    body = session(status="exit", structured_output="null")
    with answering(body) as server:
        devin = connect(server.url)
        assert devin.sessions.get("devin-1").structured_output is None
        assert devin.sessions.wait("devin-1", progress=False).output is None
        assert devin.sessions.run("x", output=Report, progress=False).output is None
        assert devin.sessions.insights.get("devin-1").structured_output is None
    assert models.SessionResponse.from_dict(session(structured_output={"a": "null"})).structured_output == {"a": "null"}


@pytest.mark.needs("enterprise.sessions.attachments.list", "sessions.attachments.list")
@pytest.mark.parametrize("body", [[FILE], {"items": [FILE]}, {"items": [FILE], "has_next_page": False}], ids=str)
def test_attachments_as_a_list_and_in_an_object(connect, body):
    with answering(body) as server:
        (attachment,) = connect(server.url).sessions.attachments.list("devin-1")
        assert (attachment.name, attachment.source) == ("o.py", "devin")
        (other,) = connect(server.url).enterprise.sessions.attachments.list("devin-1")
    assert attachment == other


@pytest.mark.needs("sessions.attachments.list")
@pytest.mark.parametrize("body", [{}, {"items": {}}, {"items": None}, None, 5, "x"], ids=str)
def test_attachments_that_are_not_a_list(connect, body):
    with answering(body) as server, pytest.raises(APIResponseError, match="is not a list"):
        connect(server.url).sessions.attachments.list("devin-1")


@pytest.mark.parametrize("wrong", [{}, {"session_id": None}, {"session_id": ""}, {"session_id": 7}], ids=str)
@pytest.mark.parametrize(
    "call",
    [
        lambda devin: devin.sessions.create("x"),
        lambda devin: devin.sessions.create("x", once="k"),
        lambda devin: devin.sessions.run("x", progress=False),
        lambda devin: devin.sessions.get("devin-1"),
        lambda devin: devin.sessions.wait("devin-1", progress=False),
        lambda devin: devin.enterprise.sessions.get("devin-1"),
    ],
)
def test_a_session_without_id_is_an_error(connect, call, wrong):
    body = {name: value for name, value in session().items() if name != "session_id"} | wrong

    def service(request):
        return Reply(body=page([]) if request.method == "GET" and request.path.endswith("/sessions") else body)

    with Server(service) as server, pytest.raises(APIResponseError, match="has no session_id") as failed:
        call(connect(server.url))
    assert failed.value.may_have_acted


@pytest.mark.parametrize("body", [{}, {"items": None}, {"items": 5}, [], None], ids=str)
def test_a_page_without_items_is_not_a_page(connect, body):
    with answering(body) as server, pytest.raises(APIResponseError) as failed:
        list(connect(server.url).sessions.list())
    assert failed.value.may_have_acted


def test_a_required_field_that_is_missing_is_reported(connect):
    reports = []
    body = session(pull_requests=[{"pr_state": "open"}])
    del body["acus_consumed"]
    with answering(body) as server:
        connect(server.url, on_unknown=reports.append).sessions.get("devin-1")
    assert ("SessionResponse", "missing", "acus_consumed") in {report[1:] for report in reports}
    assert ("SessionPullRequest", "missing", "pr_url") in {report[1:] for report in reports}
    assert {report.kind for report in reports} == {"missing"}


def test_members_that_no_page_names(connect):
    with answering(session(security_profile={"profile_id": "p"}, devin_mode="swe-2-high")) as server:
        got = connect(server.url).sessions.get("devin-1")
    assert (got.security_profile, got.devin_mode, got.additional_properties) == ({"profile_id": "p"}, "swe-2-high", {})
    message = {"event_id": "e", "source": "user", "message": "hi", "created_at": 1, "username": "kim"}
    with answering(page([message])) as server:
        (entry,) = connect(server.url).sessions.messages.list("devin-1")
    assert entry.username == "kim"


KEY_FIRST = r"403 Reason.*\. The API key is probably wrong.*\. sessions.get probably needs ViewOrgSessions"
PERMISSION_FIRST = r"403 Reason.*sessions.get probably needs ViewOrgSessions\. The API key is less likely to be wrong"
EITHER = r"403 Reason.*sessions.get probably needs ViewOrgSessions\. The API key may as well be wrong"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"detail": "Unauthorized"}, KEY_FIRST),
        ({"title": "Forbidden", "status": 403, "detail": "Invalid API key"}, KEY_FIRST),
        ({"detail": "This endpoint is not accessible with a Windsurf session token"}, KEY_FIRST),
        ({"message": "Could not validate credentials"}, KEY_FIRST),
        ({"detail": "The token lacks the permission ViewOrgSessions"}, PERMISSION_FIRST),
        ({"detail": "Not a member of the organization"}, PERMISSION_FIRST),
        ({"detail": "Forbidden"}, EITHER),
        ({}, EITHER),
        (b"", EITHER),
        (b"no", EITHER),
    ],
    ids=str,
)
def test_a_403_says_both_and_which_is_likelier(connect, body, says):
    with answering(body, 403) as server, pytest.raises(PermissionDeniedError, match=says):
        connect(server.url).sessions.get("devin-1")


def test_a_403_of_a_proxy_names_no_permission(connect):
    with answering(b"\n <!DOCTYPE html><html><body>Access denied: token</body></html>", 403) as server:
        with pytest.raises(PermissionDeniedError, match="proxy or firewall") as failed:
            connect(server.url).sessions.get("devin-1")
        assert "ViewOrgSessions" not in str(failed.value)
        with pytest.raises(PermissionDeniedError, match="proxy or firewall"):
            connect(server.url).request("GET", "/v3/self")


def test_a_403_of_any_path_names_the_key(connect):
    refused = pytest.raises(PermissionDeniedError, match=r"The API key is probably wrong")
    with answering({"detail": "Unauthorized"}, 403) as server, refused:
        connect(server.url).request("GET", "/v3/novel")

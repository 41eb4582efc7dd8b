"""Told of drift in use: fields, enum values and shapes that the spec does not know."""

from __future__ import annotations

import asyncio
import logging

import pytest
from devin_v3 import OPERATIONS, DevinError, Unknown, verify
from devin_v3._call import unknown as unknown_module
from devin_v3.verify import main, overlay

from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, page, session

PLANTED = session(
    status="hibernating",
    status_detail="dreaming",
    novel={"value": "hidden"},
    pull_requests=[{"pr_url": "https://x.example/1", "pr_state": "open", "mood": "hidden"}],
    origin="api",
    structured_output={"free": "form"},
)
FOUND = {
    ("SessionResponse", "field", "novel"),
    ("SessionResponse.status", "value", "hibernating"),
    ("SessionResponse.status_detail", "value", "dreaming"),
    ("SessionPullRequest", "field", "mood"),
}


@pytest.fixture(autouse=True)
def _forget(monkeypatch):
    monkeypatch.setattr(unknown_module, "_said", set())


def test_the_callback_is_told_of_place_and_name(connect):
    told = []
    with Server(lambda request: Reply(body=PLANTED)) as server:
        devin = connect(server.url, on_unknown=told.append)
        got = devin.sessions.get("devin-1")
    assert {one[1:] for one in told} == FOUND
    assert {one.operation for one in told} == {"sessions.get"}
    assert all(isinstance(one, Unknown) for one in told)
    assert "hidden" not in repr(told)
    assert got.status == "hibernating"
    assert got.additional_properties == {"novel": {"value": "hidden"}}


def test_items_of_pages_and_pages_themselves(connect, aconnect):
    told = []
    with Server(lambda request: Reply(body={**page([PLANTED]), "hint": 1})) as server:
        list(connect(server.url, on_unknown=told.append).sessions.list())
        assert {one[1:] for one in told} == FOUND | {("page of SessionResponse", "field", "hint")}
        again = []

        async def walk():
            async with aconnect(server.url, on_unknown=again.append) as devin:
                async for _ in devin.sessions.list():
                    pass

        asyncio.run(walk())
    assert again == told


def test_a_member_of_a_union_that_nobody_knows(connect):
    told = []
    automation = {"automation_id": "a", "name": "n", "triggers": [], "actions": [{"type": "sing", "song": "hidden"}]}
    with Server(lambda request: Reply(body=automation)) as server:
        connect(server.url, on_unknown=told.append).automations.get("a")
    assert ("AutomationResponse.actions", "shape", "") in {one[1:] for one in told}


def test_one_line_in_the_log_for_each_place(connect, caplog):
    caplog.set_level(logging.DEBUG, "devin_v3")
    with Server(lambda request: Reply(body=PLANTED)) as server:
        devin = connect(server.url)
        for _ in range(3):
            devin.sessions.get("devin-1")
    said = [record.getMessage() for record in caplog.records if "does not know" in record.getMessage()]
    assert len(said) == len(FOUND)
    assert "sessions.get: the spec does not know the value 'hibernating' of SessionResponse.status" in said
    assert "hidden" not in "".join(said)


def test_nothing_is_looked_for_when_nobody_listens(connect, monkeypatch):
    monkeypatch.setattr("devin_v3._call.engine.report", None)
    logging.getLogger("devin_v3").setLevel(logging.INFO)
    try:
        with Server(lambda request: Reply(body=PLANTED)) as server:
            connect(server.url).sessions.get("devin-1")
    finally:
        logging.getLogger("devin_v3").setLevel(logging.NOTSET)


def test_what_is_known_is_not_told(connect):
    told = []
    with Server(lambda request: Reply(body=session(status="running", status_detail=None, devin_mode="fast"))) as server:
        connect(server.url, on_unknown=told.append).sessions.get("devin-1")
    assert told == []


# verify


def service(request):
    """Reads of an organization, with differences planted in some."""
    assert request.method == "GET"
    path = request.path.removeprefix("/v3/organizations/org-1")
    if path == "/v3/self":
        named = {"service_user_id": "service-user-1", "service_user_name": "ci"}
        return Reply(body={"principal_type": "service_user", "org_id": "org-1", **named})
    if path == "/sessions":
        return Reply(body=page([session(7)]))
    if path == "/sessions/devin-7":
        return Reply(body=PLANTED)
    if path == "/playbooks":
        return Reply(403, {"detail": "no"})
    return Reply(404)


def test_verify_finds_what_was_planted(connect):
    with Server(service) as server:
        report = verify.verify(connect(server.url))
    assert {one[1:] for one in report.unknown} == FOUND
    assert {"self.get", "sessions.list", "sessions.get"} <= set(report.read)
    assert "403" in report.skipped["playbooks.list"]
    assert "holds a value for note_id" in report.skipped["knowledge.notes.get"]
    readable = {one.name for one in OPERATIONS.values() if one.method == "GET" and one.scope != "enterprise"}
    assert readable == {*report.read, *report.skipped}
    assert not [one for one in report.read if one.startswith("enterprise")]


def test_verify_takes_ids_from_the_lists_that_own_them(connect):
    def stale(request):
        if request.path.endswith("/code-scans/findings"):  # read before the list of sessions
            return Reply(body=page([{"session_id": "devin-gone"}]))
        return service(request)

    with Server(stale) as server:
        report = verify.verify(connect(server.url))
        assert server.count("GET", "/sessions/devin-7")
        assert not server.count("GET", "devin-gone")
    assert "sessions.get" in report.read


def test_verify_reads_the_enterprise_if_asked(connect):
    with Server(lambda request: Reply(body=page([]))) as server:
        report = verify.verify(connect(server.url), enterprise=True)
    assert [one for one in report.read if one.startswith("enterprise")]


def test_verify_drafts_an_overlay(monkeypatch, capsys):
    with Server(service) as server:
        monkeypatch.setenv("DEVIN_API_KEY", KEY)
        monkeypatch.setenv("DEVIN_BASE_URL", server.url)
        assert main([]) == 1
    shown = capsys.readouterr()
    assert "hidden" not in shown.out + shown.err
    assert KEY not in shown.out + shown.err
    assert "not read: playbooks.list" in shown.err
    yaml = pytest.importorskip("yaml")
    document = yaml.safe_load(shown.out)
    assert document["overlay"] == "1.0.0"
    updates = {json_of(one["target"]): one["update"] for one in document["actions"]}
    assert updates['$.components.schemas["SessionResponse"].properties'] == {"novel": {"description": "?"}}
    assert updates['$.components.schemas["SessionResponse"].properties["status"]'] == {"enum": ["hibernating"]}


def json_of(text):
    return text


def test_names_from_the_server_cannot_leave_their_place():
    draft = overlay([Unknown("sessions.get", "SessionResponse", "field", "a: b\n- target: $\n  remove: true")])
    yaml = pytest.importorskip("yaml")
    (action,) = yaml.safe_load(draft)["actions"]
    assert list(action["update"]) == ["a: b\n- target: $\n  remove: true"]


def test_verify_says_that_it_cannot_begin(capsys):
    assert main([]) == 2
    assert "DEVIN_API_KEY" in capsys.readouterr().err


def test_verify_of_a_service_that_answers_nothing(connect, monkeypatch, capsys):
    with Server(lambda request: Reply(401)) as server:
        monkeypatch.setenv("DEVIN_API_KEY", KEY)
        monkeypatch.setenv("DEVIN_ORG_ID", "org-1")
        monkeypatch.setenv("DEVIN_BASE_URL", server.url)
        assert main([]) == 2
    assert "0 operations read" in capsys.readouterr().err


@pytest.mark.parametrize("error", [DevinError("stop"), ZeroDivisionError()])
def test_a_callback_that_raises_is_reported_and_loses_nothing(connect, caplog, error):
    def refuse(unknown):
        raise error

    with Server(lambda request: Reply(body=PLANTED)) as server:
        created = connect(server.url, on_unknown=refuse).sessions.create("fix it")
    assert created.session_id == PLANTED["session_id"]
    assert "on_unknown raised" in caplog.text
    assert type(error).__name__ in caplog.text

"""The service against the spec: an organization on loopback, with differences planted in its responses."""

from __future__ import annotations

import pytest
import yaml
from devin_v3 import OPERATIONS, Unknown

from generator.__main__ import main
from generator.verify import overlay, verify
from tests.sdk.conftest import KEY, _no_settings, clock, connect
from tests.sdk.server import Reply, Server, page, session
from tests.sdk.test_unknown import FOUND, PLANTED

__all__ = ["_no_settings", "clock", "connect"]


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


@pytest.mark.needs("playbooks.list", "knowledge.notes.get")
def test_verify_finds_what_was_planted(connect):
    with Server(service) as server:
        report = verify(connect(server.url))
    assert {unknown[1:] for unknown in report.unknown} == FOUND
    assert {"self.get", "sessions.list", "sessions.get"} <= set(report.read)
    assert "403" in report.skipped["playbooks.list"]
    assert "holds a value for note_id" in report.skipped["knowledge.notes.get"]
    readable = {
        operation.name
        for operation in OPERATIONS.values()
        if operation.method == "GET" and operation.scope != "enterprise"
    }
    assert readable == {*report.read, *report.skipped}
    assert not [name for name in report.read if name.startswith("enterprise")]


def test_verify_takes_ids_from_the_lists_that_own_them(connect):
    def stale(request):
        if request.path.endswith("/code-scans/findings"):  # read before the list of sessions
            return Reply(body=page([{"session_id": "devin-gone"}]))
        return service(request)

    with Server(stale) as server:
        report = verify(connect(server.url))
        assert server.count("GET", "/sessions/devin-7")
        assert not server.count("GET", "devin-gone")
    assert "sessions.get" in report.read


def test_verify_reads_the_enterprise_if_asked(connect):
    with Server(lambda request: Reply(body=page([]))) as server:
        report = verify(connect(server.url), enterprise=True)
    assert [name for name in report.read if name.startswith("enterprise")]


@pytest.mark.needs("playbooks.list")
def test_verify_drafts_an_overlay(monkeypatch, capsys):
    with Server(service) as server:
        monkeypatch.setenv("DEVIN_API_KEY", KEY)
        monkeypatch.setenv("DEVIN_BASE_URL", server.url)
        assert main(["verify"]) == 1
    output = capsys.readouterr()
    assert "hidden" not in output.out + output.err
    assert KEY not in output.out + output.err
    assert "not read: playbooks.list" in output.err
    document = yaml.safe_load(output.out)
    assert document["overlay"] == "1.0.0"
    updates = {action["target"]: action["update"] for action in document["actions"]}
    assert updates['$.components.schemas["SessionResponse"].properties'] == {"novel": {"description": "?"}}
    assert updates['$.components.schemas["SessionResponse"].properties["status"]'] == {"enum": ["hibernating"]}


def test_names_from_the_server_cannot_leave_their_place():
    draft = overlay([Unknown("sessions.get", "SessionResponse", "field", "a: b\n- target: $\n  remove: true")])
    (action,) = yaml.safe_load(draft)["actions"]
    assert list(action["update"]) == ["a: b\n- target: $\n  remove: true"]


def test_verify_says_that_it_cannot_begin(capsys):
    assert main(["verify"]) == 2
    assert "DEVIN_API_KEY" in capsys.readouterr().err


def test_verify_of_a_service_that_answers_nothing(connect, monkeypatch, capsys):
    with Server(lambda request: Reply(401)) as server:
        monkeypatch.setenv("DEVIN_API_KEY", KEY)
        monkeypatch.setenv("DEVIN_ORG_ID", "org-1")
        monkeypatch.setenv("DEVIN_BASE_URL", server.url)
        assert main(["verify"]) == 2
    assert "0 operations read" in capsys.readouterr().err

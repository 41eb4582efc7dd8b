"""Jobs that people do with the API, each a program of a few lines, run against the fake."""

from __future__ import annotations

import json
import runpy
import sys

import pytest

from tests.examples.conftest import ROOT

JOBS = ROOT / "examples" / "jobs"
README = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def job(monkeypatch, capsys, tmp_path):
    """Runs a job in this process, so that it goes by the clock of the fake; what it prints, line by line."""
    monkeypatch.chdir(tmp_path)

    def run(name, *arguments):
        monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
        runpy.run_path(str(JOBS / f"{name}.py"), run_name="__main__")
        return capsys.readouterr().out.splitlines()

    return run


def lines(name):
    """Lines of code, without the docstring, blank lines and what formats them."""
    text = (JOBS / f"{name}.py").read_text(encoding="utf-8").split('"""', 2)[2]
    return sum(bool(line.strip(" ()[]{},")) for line in text.splitlines())


def test_each_is_run_here_and_listed_with_its_lines():
    names = {path.stem for path in JOBS.glob("*.py")}
    tested = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert names <= tested
    for name in names:
        row = next((line for line in README.splitlines() if f"](jobs/{name}.py)" in line), "")
        assert row.endswith(f"| {lines(name)} |"), f"{name}: {lines(name)}"


def test_issue_to_session(job, devin, monkeypatch, tmp_path):
    event = tmp_path / "event.json"
    event.write_text(json.dumps({"issue": {"number": 7, "title": "It fails", "body": "Always"}}))
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(event))
    (first,), (second,) = job("issue_to_session"), job("issue_to_session")
    assert first == second
    assert first.startswith("finished https://app.devin.ai/sessions/")
    assert len(list(devin.sessions.list())) == 1


def test_follow_up(job, devin, fake_devin):
    fake_devin.on_session("running/working", "running/waiting_for_user", prompt="one")
    first, second = job("follow_up", "thread-7", "one"), job("follow_up", "thread-7", "two")
    assert first == second
    (session,) = devin.sessions.list()
    assert [message.message for message in devin.sessions.messages.list(session) if message.source == "user"] == [
        "one",
        "two",
    ]
    devin.sessions.terminate(session)
    fake_devin.advance(60)
    assert job("follow_up", "thread-7", "three") != first


def test_structured_output(job):
    (line,) = job("structured_output")
    assert line.startswith("Triage(severity='")


@pytest.mark.needs("attachments.download", "sessions.attachments.list")
def test_files(job, tmp_path):
    (tmp_path / "in.csv").write_text("a,b\n")
    (tmp_path / "out").mkdir()
    assert job("files", "in.csv", "out") == ["out/in.csv"]
    assert (tmp_path / "out" / "in.csv").read_text() == "a,b\n"


@pytest.mark.needs("enterprise.members.users.list", "enterprise.sessions.list")
def test_consumption_csv(job, devin, fake_devin):
    session = devin.sessions.create("x", create_as_user_id=fake_devin.user_id)
    assert job("consumption_csv") == [
        "session,user,status,acus",
        f"{session.session_id},member@example.com,new,0.0",
    ]


@pytest.mark.needs("knowledge.notes.create", "knowledge.notes.delete", "knowledge.notes.list", "knowledge.notes.update")
def test_knowledge_as_code(job, devin, tmp_path):
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "style.md").write_text("in reviews\nBe kind.")
    assert job("knowledge_as_code", folder, "--dry-run") == ["+ style"]
    assert list(devin.knowledge.notes.list()) == []
    assert job("knowledge_as_code", folder) == ["+ style"]
    assert job("knowledge_as_code", folder) == []
    (folder / "style.md").write_text("in reviews\nBe brief.")
    (folder / "tests.md").write_text("always\nTest.")
    assert job("knowledge_as_code", folder) == ["~ style", "+ tests"]
    (folder / "style.md").unlink()
    assert job("knowledge_as_code", folder) == ["- style"]
    assert [note.body for note in devin.knowledge.notes.list()] == ["Test."]


@pytest.mark.needs("secrets")
def test_secrets_as_code(job, devin, tmp_path):
    (tmp_path / ".env").write_text("DB_URL=postgres://x=y\nTOKEN=t0p\n")
    assert job("secrets_as_code", ".env") == ["0 before, 2 now"]
    assert job("secrets_as_code", ".env") == ["2 before, 2 now"]
    assert {secret.key for secret in devin.secrets.list()} == {"DB_URL", "TOKEN"}


@pytest.mark.needs("enterprise.audit_logs.list")
def test_audit_to_siem(job, devin):
    everything = [entry.audit_log_id for entry in devin.enterprise.audit_logs.list(order="asc")]
    assert [json.loads(line)["audit_log_id"] for line in job("audit_to_siem", "mark")] == everything
    assert everything
    assert job("audit_to_siem", "mark") == []


@pytest.mark.needs("enterprise.members.users.invite", "enterprise.members.users.list", "enterprise.roles.list")
def test_users_and_roles(job, devin, tmp_path):
    role = next(role for role in devin.enterprise.roles.list() if role.role_type == "enterprise")
    (tmp_path / "people").write_text("new@example.com\nmember@example.com\n")
    assert job("users_and_roles", "people", role.role_name) == ["invited: new@example.com"]
    assert job("users_and_roles", "people", role.role_name) == ["invited:"]
    assert "new@example.com" in {user.email for user in devin.enterprise.members.users.list()}


def test_many_pages(job, devin, fake_devin):
    for number in range(3):
        devin.sessions.create(str(number))
    fake_devin.fail_next(429, retry_after=7, times=5)
    assert job("many_pages") == ["3"]
    assert sum(fake_devin.clock.slept) >= 35


@pytest.mark.needs("automations.create", "automations.list", "automations.update")
def test_automation_by_name(job, devin):
    first, second = job("automation_by_name"), job("automation_by_name")
    assert first == second == [automation.automation_id for automation in devin.automations.list()]


@pytest.mark.needs("enterprise.queue.get")
def test_gauges(job, devin):
    devin.sessions.create("x")
    first, queue = job("gauges")
    assert first == 'devin_sessions{outcome="working"} 1'
    assert queue.startswith("devin_queue ")


def test_fan_out_once(job, devin):
    for _ in range(2):
        assert sorted(job("fan_out_once")) == [f"{number} finished" for number in range(5)]
    assert len(list(devin.sessions.list())) == 5


def test_v1_shape(job, devin):
    session = devin.sessions.create("x")
    (line,) = job("v1_shape", session.session_id)
    assert json.loads(line) == {
        "session_id": f"devin-{session.session_id}",
        "status_enum": "working",
        "structured_output": None,
        "pull_request": None,
    }

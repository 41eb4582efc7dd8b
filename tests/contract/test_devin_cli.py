"""An unmodified command line of the same API by other authors works with the fake, apart from its own faults."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys

import pytest
from devin_v3.testing import FakeDevin

#: Commands that fail → what they do that the API does not know.
ITS_FAULTS = {
    ("secrets", "create", "K", "v"): ("422", "sends `name` for `key`"),
    ("tags", "list"): ("404", "asks for a path that v3 has not"),
    ("blueprints", "list"): ("404", "asks for a path that v3 has not"),
    ("enterprise", "whoami"): ("404", "asks for a path that v3 has not"),
}
WORKS = [
    ("sessions", "list"),
    ("secrets", "list"),
    ("knowledge", "list"),
    ("playbooks", "list"),
    ("schedules", "list"),
    ("repos", "list"),
    ("enterprise", "list-orgs"),
    ("enterprise", "queue"),
    ("enterprise", "audit-logs"),
]


@pytest.fixture
def run(missing, tmp_path):
    """(The fake, runs a command against it)."""
    if importlib.util.find_spec("devin_cli") is None:
        missing("devin-cli")
    with FakeDevin() as fake:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "COLUMNS": "200",
            "DEVIN_API_TOKEN": fake.api_key,
            "DEVIN_ORG_ID": fake.org_id,
            "DEVIN_BASE_URL": f"{fake.url}/v3",
            "DEVIN_CONFIG_FILE": str(tmp_path / "config.json"),
        }

        def call(*words):
            program = [sys.executable, "-c", "from devin_cli.cli import app; app()", "--json", *words]
            return subprocess.run(program, env=environment, capture_output=True, text=True, timeout=60, check=False)

        yield fake, call


@pytest.mark.needs("enterprise.consumption.daily.sessions.get", "sessions.attachments.list", "sessions.insights.get")
def test_a_session_by_both_forms_of_its_id(run):
    fake, call = run
    created = json.loads(call("sessions", "create", "Fix it").stdout)
    bare = created["session_id"]
    assert not bare.startswith("devin-")
    for identifier in (bare, f"devin-{bare}"):
        for command in ("get", "messages", "attachments", "insights", "cost"):
            done = call("sessions", command, identifier)
            assert done.returncode == 0, (command, done.stdout)
    assert {request.status for request in fake.requests} == {200}


@pytest.mark.needs(
    "enterprise.audit_logs.list",
    "enterprise.organizations.list",
    "enterprise.queue.get",
    "knowledge.notes.list",
    "playbooks.list",
    "repositories.list",
    "schedules.list",
    "secrets.list",
)
def test_commands_that_work(run):
    _, call = run
    for words in WORKS:
        done = call(*words)
        assert done.returncode == 0, (words, done.stdout)


@pytest.mark.needs("repositories.indexing.create", "repositories.list")
def test_a_repository_is_named_with_its_slash(run):
    fake, call = run
    [path] = {repository["repo_path"] for repository in json.loads(call("repos", "list").stdout)["repositories"][:1]}
    assert "/" in path
    done = call("repos", "index", path)
    assert done.returncode == 0, done.stdout
    assert any(f"/repositories/{path}/indexing" in request.path for request in fake.requests)


@pytest.mark.needs("secrets.create")
def test_its_faults_are_named_by_the_fake(run):
    _, call = run
    for words, (status, _) in ITS_FAULTS.items():
        done = call(*words)
        assert done.returncode == 1
        assert status in json.loads(done.stdout)["error"]

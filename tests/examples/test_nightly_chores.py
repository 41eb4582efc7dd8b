from __future__ import annotations

import subprocess
import time

import pytest

from tests.examples.conftest import command

REPOS = ("acme/api", "acme/web")


def titles(devin):
    return sorted(session.title for session in devin.sessions.list())


def expected(night="2026-01-01"):
    return [f"Nightly chores {night}: {repo}" for repo in REPOS]


def test_twice_in_a_night_is_one_session_per_repository(example, devin, fake_devin):
    fake_devin.on_session("exit")
    first = example("nightly_chores.py", *REPOS, "acme/api", "--night", "2026-01-01", "--max-acus", "7")
    assert (first.returncode, first.stderr) == (0, "")
    assert "2 of 2 finished in the night of 2026-01-01" in first.stdout
    again = example("nightly_chores.py", *REPOS, "--night", "2026-01-01")
    assert again.returncode == 0
    assert sorted(again.stdout.splitlines()) == sorted(first.stdout.splitlines())
    assert titles(devin) == expected()
    created = [request.json for request in fake_devin.requests if request.operation == "sessions.create"]
    assert sorted((body["repos"], body["max_acu_limit"]) for body in created) == sorted(([repo], 7) for repo in REPOS)
    assert all("nightly-chores" in body["tags"] for body in created)
    assert example("nightly_chores.py", *REPOS, "--night", "2026-01-02").returncode == 0
    assert titles(devin) == expected() + expected("2026-01-02")


@pytest.mark.parametrize("after", [True, False], ids=["it was created", "it was not created"])
def test_a_connection_that_breaks(main, devin, fake_devin, after):
    fake_devin.drop_next(after=after, operation="sessions.create")
    for _ in range(2):
        assert main("nightly_chores", *REPOS, "--night", "2026-01-01") == 0
    assert titles(devin) == expected()
    creations = [request for request in fake_devin.requests if request.operation == "sessions.create"]
    assert len(creations) == (2 if after else 3)


def test_a_run_that_is_killed(example, devin, fake_devin):
    fake_devin.on_session("running/working")
    program = subprocess.Popen(command("nightly_chores.py", *REPOS, "--night", "2026-01-01"))
    try:
        deadline = time.monotonic() + 60
        while len(titles(devin)) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        program.kill()
        program.wait()
    for session in devin.sessions.list():
        devin.sessions.terminate(session.session_id)
    assert example("nightly_chores.py", *REPOS, "--night", "2026-01-01").returncode == 0
    assert titles(devin) == expected()


def test_failures_are_in_the_summary_and_the_exit_code(example, fake_devin):
    fake_devin.on_session("exit")
    fake_devin.on_session("error", prompt="acme/web")
    done = example("nightly_chores.py", *REPOS, "acme/cli")
    assert done.returncode == 1
    assert "2 of 3 finished" in done.stdout
    assert [line.split()[:2] for line in done.stdout.splitlines() if "acme/web" in line] == [["acme/web", "failed"]]
    fake_devin.fail_next(403, operation="sessions.create")
    refused = example("nightly_chores.py", "acme/new")
    assert refused.returncode == 1
    assert "ManageOrgSessions" in refused.stdout


def test_no_key(example, monkeypatch, fake_devin):
    monkeypatch.delenv("DEVIN_API_KEY")
    done = example("nightly_chores.py", "acme/api")
    assert done.returncode == 2
    assert "DEVIN_API_KEY" in done.stderr
    assert fake_devin.requests == []

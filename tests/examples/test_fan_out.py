from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest
from devin_v3 import Devin

from tests.examples.conftest import need

PROMPTS = [f"Document module {name}" for name in "abcdef"]


@pytest.fixture
def prompts(tmp_path):
    path = tmp_path / "prompts.txt"
    path.write_text("\n".join([*PROMPTS, "", PROMPTS[0]]), encoding="utf-8")
    return str(path)


def rows(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def total(devin):
    return sum(session.acus_consumed for session in devin.sessions.list())


def test_results_and_totals(example, devin, fake_devin, prompts):
    fake_devin.on_session("running/working", "exit")
    done = example("fan_out.py", prompts, "--batch", "b", "--concurrency", "2")
    assert done.returncode == 0
    assert sorted(row["prompt"] for row in rows(done)) == PROMPTS
    assert {row["outcome"] for row in rows(done)} == {"finished"}
    assert done.stderr == f"6 finished; {total(devin):.2f} ACU\n"
    assert total(devin) > 0


def test_no_more_at_a_time_than_asked_for(example, fake_devin, prompts):
    """A session is at work until it was looked at for the last time."""
    fake_devin.on_session("running/working", "running/working", "exit")
    assert example("fan_out.py", prompts, "--batch", "b", "--concurrency", "2").returncode == 0
    looks = [
        (request.path, place)
        for place, request in enumerate(fake_devin.requests)
        if request.operation == "sessions.get"
    ]
    last = dict(looks)
    created, most = 0, 0
    for place, request in enumerate(fake_devin.requests):
        if request.operation == "sessions.create":
            created += 1
            most = max(most, created - sum(end < place for end in last.values()))
    assert (created, most) == (6, 2)


def test_failures_are_kept_and_made_up_for(example, devin, fake_devin, prompts):
    fake_devin.on_session("exit")
    fake_devin.fail_next(400, operation="sessions.create")
    done = example("fan_out.py", prompts, "--batch", "b")
    assert done.returncode == 1
    [failed] = [row for row in rows(done) if row["outcome"] == "error"]
    assert "400" in failed["error"]
    assert failed["session_id"] is None
    assert done.stderr.startswith("1 error, 5 finished;")
    again = example("fan_out.py", prompts, "--batch", "b")
    assert again.returncode == 0
    assert len(list(devin.sessions.list())) == 6
    assert example("fan_out.py", prompts, "--batch", "c").returncode == 0
    assert len(list(devin.sessions.list())) == 12


def test_a_session_that_outlasts_the_wait_is_counted(example, devin, fake_devin):
    fake_devin.on_session("running/working", "running/working")
    done = example("fan_out.py", "-", "--batch", "b", "--hours", "0", stdin="One\n")
    [row] = rows(done)
    assert (done.returncode, row["outcome"]) == (1, "error")
    assert "still works" in row["error"]
    [session] = devin.sessions.list()
    assert row["session_id"] == session.session_id
    assert row["acus"] > 0
    assert done.stderr == f"1 error; {row['acus']:.2f} ACU\n"


@pytest.mark.parametrize("arguments", [["nowhere.txt"], ["-", "--concurrency", "0"]])
def test_bad_input(example, fake_devin, arguments):
    done = example("fan_out.py", *arguments, "--batch", "b", stdin="One\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert fake_devin.requests == []


def test_on_dask(example, devin, fake_devin, prompts):
    need("distributed")
    fake_devin.on_session("running/working", "exit")
    fake_devin.fail_next(403, operation="sessions.get")  # the task fails after its session was created
    done = example("fan_out_dask.py", prompts, "--batch", "b")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == f"6 of 6 finished; {total(devin):.2f} ACU"
    assert len(list(devin.sessions.list())) == 6


def test_a_task_that_fails_for_good_on_dask(example, fake_devin, prompts):
    need("distributed")
    fake_devin.on_session("exit")
    fake_devin.fail_next(400, operation="sessions.create", times=18)
    done = example("fan_out_dask.py", prompts, "--batch", "b")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "0 of 6 finished; 0.00 ACU"
    assert done.stdout.count("fail with 400") == 6


def test_workers_of_a_cluster_use_the_key_of_their_own(example, fake_devin, monkeypatch, prompts, tmp_path):
    need("distributed")
    permissions = ["ManageOrgSessions", "ViewOrgSessions"]
    its_key = fake_devin.add_service_user("worker", permissions=permissions)
    fake_devin.on_session("exit")
    file = tmp_path / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    loopback = {**os.environ, "DEVIN_API_KEY": its_key, "DASK_DISTRIBUTED__WORKER__DAEMON": "False"}
    place = ["--scheduler-file", str(file), "--host", "127.0.0.1", "--no-dashboard"]
    with subprocess.Popen([*dask, "scheduler", *place, "--port", "0"]) as scheduler:
        worker = None
        try:
            deadline = time.monotonic() + 60
            while not file.exists() and time.monotonic() < deadline:
                time.sleep(0.05)
            worker = subprocess.Popen([*dask, "worker", *place, "--no-nanny"], env=loopback, cwd=tmp_path)
            address = json.loads(file.read_text())["address"]
            done = example("fan_out_dask.py", prompts, "--batch", "b", "--scheduler", address)
        finally:
            for program in (worker, scheduler):
                if program is not None:
                    program.terminate()
                    program.wait()
    assert done.returncode == 0, done.stderr
    with Devin(api_key=its_key) as itself:
        itself_id = itself.whoami().service_user_id
        assert {session.service_user_id for session in itself.sessions.list()} == {itself_id}

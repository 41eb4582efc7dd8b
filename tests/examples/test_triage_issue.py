from __future__ import annotations

import json

import pytest
from devin_v3.testing import Step

ANSWER = {
    "kind": "bug",
    "severity": 2,
    "component": "export",
    "reproduced": True,
    "summary": "Ünexpected",
    "questions": [],
}


def finished(output):
    return Step("running", "finished", output=output)


def test_the_answer_is_json_and_asked_for_once(example, devin, fake_devin, tmp_path):
    fake_devin.on_session(finished(ANSWER))
    issue = tmp_path / "issue.md"
    issue.write_text("The export crashes.\n", encoding="utf-8")
    done = example("triage_issue.py", str(issue), "--repo", "acme/api", "--max-acus", "2")
    assert (done.returncode, json.loads(done.stdout)) == (0, ANSWER)
    again = example("triage_issue.py", "-", "--repo", "acme/api", stdin="The export crashes.")
    assert json.loads(again.stdout) == ANSWER
    [created] = [request.json for request in fake_devin.requests if request.operation == "sessions.create"]
    assert (created["repos"], created["max_acu_limit"]) == (["acme/api"], 2)
    assert "The export crashes." in created["prompt"]
    severity = created["structured_output_schema"]["properties"]["severity"]
    assert (severity["minimum"], severity["maximum"]) == (1, 4)
    assert example("triage_issue.py", "-", "--repo", "acme/api", stdin="Another").returncode == 0
    assert len(list(devin.sessions.list())) == 2


def test_the_fake_makes_an_answer_up(example):
    done = example("triage_issue.py", "-", "--repo", "acme/api", stdin="x")
    assert done.returncode == 0
    assert json.loads(done.stdout).keys() == ANSWER.keys()


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (finished({**ANSWER, "severity": 9}), "not a valid Triage"),
        (Step("error"), "no answer (failed)"),
        (Step("running", "waiting_for_user"), "no answer (needs_person)"),
    ],
)
def test_no_answer(example, fake_devin, step, message):
    fake_devin.on_session(step)
    done = example("triage_issue.py", "-", "--repo", "acme/api", stdin="x")
    assert (done.returncode, done.stdout) == (1, "")
    assert message in done.stderr


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff"])
def test_bad_input(example, fake_devin, tmp_path, content):
    issue = tmp_path / "issue.md"
    if content is not None:
        issue.write_bytes(content)
    done = example("triage_issue.py", str(issue), "--repo", "acme/api")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: the issue ")
    assert fake_devin.requests == []

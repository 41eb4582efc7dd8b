"""The nightly job, but for GitHub itself: its scripts, run as they are, with upstream on loopback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import document as documents
from generator import repository
from tests.upstream.upstream import Upstream
from tests.weeks.runner import edited

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "sync.yml"

NEEDED = (".gitignore", "CHANGELOG.md", "generated/", "generator/", "overrides/", "spec/", "tests/golden/")

pytestmark = [
    pytest.mark.skipif(not WORKFLOW.is_file(), reason="not a checkout"),
    pytest.mark.skipif(sys.platform == "win32", reason="the job runs in bash"),
]


def scripts() -> dict[str, str]:
    """Name of a step → its script."""
    jobs: Any = documents.load(WORKFLOW.read_bytes(), "sync.yml")["jobs"]
    return {step["name"]: step["run"] for job in jobs.values() for step in job["steps"] if "run" in step}


class Runner:
    """A checkout, the files that GitHub gives a job, and commands in the place of those that are not here."""

    def __init__(self, folder: Path, upstream: Upstream) -> None:
        self.checkout = folder / "checkout"
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
        for name in listed.decode().split("\0"):
            if name.startswith(NEEDED):
                target = self.checkout / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, target)
        self.git("init", "-q")
        self.git("add", "--all")
        self.git("-c", "user.name=n", "-c", "user.email=e@e.test", "commit", "-qm", "Before")
        self.temp, self.bin = folder / "temp", folder / "bin"
        self.temp.mkdir()
        self.bin.mkdir()
        self.calls = folder / "calls"
        for name, body in {
            "nox": f'shift 3; exec "{sys.executable}" -m generator regenerate "$@"',
            "python": f'exec "{sys.executable}" "$@"',
            "gh": f'echo "$*" >> "{self.calls}"',
        }.items():
            (self.bin / name).write_text(f"#!/bin/bash\n{body}\n")
            (self.bin / name).chmod(0o755)
        self.environment = {
            **os.environ,
            "PATH": f"{self.bin}:{os.environ['PATH']}",
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_OUTPUT": str(folder / "output"),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            "DEVIN_DOCS_URL": upstream.url,
        }
        self.folder = folder

    def git(self, *arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=self.checkout, capture_output=True, text=True, check=True)
        return done.stdout

    def step(self, name: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a step as GitHub does: bash, which stops at the first failure."""
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", scripts()[name]],
            cwd=self.checkout,
            env=self.environment | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def outputs(self) -> dict[str, str]:
        lines = (self.folder / "output").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    server = Upstream()
    yield server
    server.stop()


@pytest.fixture
def runner(tmp_path: Path, upstream: Upstream) -> Runner:
    return Runner(tmp_path, upstream)


def publish(upstream: Upstream, edits: list[dict[str, Any]]) -> None:
    """Publish the locked documents, English after some edits."""
    for language, path in (("en", "/v3-openapi.yaml"), ("zh", "/zh/v3-openapi.yaml")):
        data = (ROOT / repository.UPSTREAM / language / "v3-openapi.yaml").read_bytes()
        if language == "en":
            data = documents.dump(edited(documents.load(data, "en"), edits)).encode()
        upstream.publish(path, data)


def test_a_night(runner: Runner, upstream: Upstream) -> None:
    english = documents.load((ROOT / repository.UPSTREAM / "en" / "v3-openapi.yaml").read_bytes(), "en")
    path = next(path for path in english["paths"] if "schedules" in path)
    place = documents.pointer("paths", path)
    publish(upstream, [{"remove": place}])
    done = runner.step("Regenerate from what is published now")
    assert done.returncode == 0, done.stderr
    assert runner.step("Hand over what changed").returncode == 0
    outputs = runner.outputs()
    assert outputs == {
        "changed": "true",
        "title": "Sync with the published spec (major)",
        "labels": "drift,drift: major,needs a person",
    }
    assert done.stdout.splitlines()[-1].startswith("next: edit overrides/overlays/")
    body = (runner.temp / "sync" / "body.md").read_text("utf-8")
    assert body.startswith("## Needs a person: ")
    assert "verdict major: " in body
    assert len(body) < 65_536
    assert (runner.folder / "summary").read_text("utf-8") == body

    # What the first job made is exactly what the second one has after the patch.
    made = runner.git("write-tree")
    runner.git("reset", "-q", "--hard")
    assert runner.step("Apply the patch, to what a sync may change and nothing else").returncode == 0
    runner.git("add", "--all")
    assert runner.git("write-tree") == made
    changed = runner.git("diff", "--cached", "--name-only").split()
    assert all(name.startswith(repository.WRITTEN) for name in changed)
    assert {"spec/openapi.yaml", "spec/report.json", "spec/withdrawn.yaml", "CHANGELOG.md"} <= set(changed)
    assert f"{repository.PACKAGE}/operations.py" in changed

    name = "Take away the labels of earlier nights, and start the checks"
    assert runner.step(name, NUMBER="7", LABELS=outputs["labels"]).returncode == 0
    assert runner.calls.read_text().splitlines() == [
        *(f"pr edit 7 --remove-label drift: {verdict}" for verdict in ("minor", "patch", "none")),
        "workflow run ci.yml --ref sync/openapi",
        "workflow run docs.yml --ref sync/openapi",
    ]


def test_a_night_without_a_change(runner: Runner, upstream: Upstream) -> None:
    for language, path in (("en", "/v3-openapi.yaml"), ("zh", "/zh/v3-openapi.yaml")):
        upstream.publish(path, (ROOT / repository.UPSTREAM / language / "v3-openapi.yaml").read_bytes())
    place = runner.checkout / repository.LOCK
    lock = place.read_bytes()
    for night in range(2):  # in the first one the lock may learn that whole documents are published
        assert runner.step("Regenerate from what is published now").returncode == 0
        learned = night == 0 and place.read_bytes() != lock
        assert runner.step("Hand over what changed").returncode == 0
        assert runner.outputs()["changed"] == ("true" if learned else "false")
        runner.git("-c", "user.name=n", "-c", "user.email=e@e.test", "commit", "-qm", "Night", "--allow-empty")


def test_a_night_with_nothing_to_read_says_why(runner: Runner, upstream: Upstream) -> None:
    upstream.publish("/v3-openapi.yaml", "<!doctype html>")
    upstream.publish("/zh/v3-openapi.yaml", "<!doctype html>")
    assert runner.step("Regenerate from what is published now").returncode == 1
    assert "fresh documents are required, but en, zh: HTML or XML" in (runner.folder / "summary").read_text()
    assert runner.git("status", "--porcelain") == ""


def test_everything_that_a_run_writes_is_handed_over() -> None:
    text = WORKFLOW.read_text("utf-8")
    for path in repository.WRITTEN:
        parts = [path, *(str(parent) for parent in Path(path).parents)]
        assert any(f"-- {part} " in text or f" {part} " in text or f" {part}\n" in text for part in parts), path
        assert any(f"--include='{part}" in text for part in parts if part != "."), path


def test_the_labels_of_a_proposal_are_those_that_are_taken_away() -> None:
    from generator.proposal import PERSON

    step = scripts()["Take away the labels of earlier nights, and start the checks"]
    assert all(
        f'"{label}"' in step for label in [*(f"drift: {word}" for word in ("major", "minor", "patch", "none")), PERSON]
    )
    assert json.dumps(PERSON) in step

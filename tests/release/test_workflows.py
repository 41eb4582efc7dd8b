"""The workflows: pinned actions, least permissions, nothing from outside in a script, the Pythons that are promised."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator.document import load

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github" / "workflows"
NAMES = ["ci", "docs", "release", "sync"]

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="not a checkout")


def workflow(name: str) -> Any:
    path = FOLDER / f"{name}.yml"
    return load(path.read_bytes(), str(path))


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in workflow(name)["jobs"].values() for step in job.get("steps", [])]


def permissions(name: str) -> dict[str, dict[str, str]]:
    assert workflow(name)["permissions"] == {}
    return {job: content["permissions"] for job, content in workflow(name)["jobs"].items()}


def test_all_are_looked_at() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_actions_are_pinned(name: str) -> None:
    for step in steps(name):
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"])


def test_one_version_of_an_action() -> None:
    used = {step["uses"] for name in NAMES for step in steps(name) if "uses" in step}
    assert len(used) == len({action.partition("@")[0] for action in used})


@pytest.mark.parametrize("name", NAMES)
def test_checkouts_leave_no_credentials(name: str) -> None:
    for step in steps(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("name", NAMES)
def test_scripts_take_values_from_the_environment(name: str) -> None:
    for step in steps(name):
        assert "${{" not in step.get("run", "")


def test_ci_only_reads() -> None:
    assert permissions("ci") == {"tests": {"contents": "read"}, "checks": {"contents": "read"}}
    assert "pull_request_target" not in workflow("ci")["on"]


def test_jobs_that_read_the_network_cannot_write() -> None:
    assert permissions("sync") == {
        "regenerate": {"contents": "read"},
        "propose": {"actions": "write", "contents": "write", "pull-requests": "write"},
    }


def test_building_jobs_cannot_publish_and_publishing_jobs_do_not_build() -> None:
    assert permissions("release") == {
        "ci": {"contents": "read"},
        "build": {"contents": "read"},
        "publish": {"id-token": "write", "attestations": "write"},
        "announce": {"contents": "write"},
    }
    publish = workflow("release")["jobs"]["publish"]
    assert publish["environment"]["name"] == "pypi"
    assert set(publish["needs"]) == {"ci", "build"}
    assert not [step for step in publish["steps"] if "run" in step]


def test_the_job_that_builds_the_documentation_cannot_publish_it() -> None:
    assert permissions("docs") == {"build": {"contents": "read"}, "publish": {"pages": "write", "id-token": "write"}}
    assert "pull_request_target" not in workflow("docs")["on"]
    publish = workflow("docs")["jobs"]["publish"]
    assert publish["if"] == "github.ref == 'refs/heads/main'"
    assert not [step for step in publish["steps"] if "run" in step]


def test_the_pythons_that_are_promised_are_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    tested = workflow("ci")["jobs"]["tests"]["strategy"]["matrix"]["python"]
    promised = [match[1] for line in project["classifiers"] if (match := re.fullmatch(r".*Python :: (3\.\d+)", line))]
    assert tested == promised
    assert project["requires-python"] == f">={tested[0]}"


def test_the_sessions_that_ci_runs_exist() -> None:
    sessions = re.findall(r"^@nox\.session\ndef (\w+)\(", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE)
    run = "\n".join(step.get("run", "") for name in NAMES for step in steps(name))
    named = re.findall(r"nox -s ([\w ]+?)(?= --|$|\n| &&)", run)
    matrix = [entry["sessions"].partition(" -- ")[0] for entry in include()]
    words = {word for text in [*named, *matrix] for word in text.split()}
    assert {"tests", "lint", "typecheck", "regenerate", "browser", "build", "smoke", "sbom"} <= words
    assert words <= set(sessions)


def include() -> list[dict[str, str]]:
    entries: list[dict[str, str]] = workflow("ci")["jobs"]["checks"]["strategy"]["matrix"]["include"]
    return entries


def test_one_version_of_ruff() -> None:
    """One version of ruff formats generated code, lints, and runs before a commit."""
    files = [ROOT / "pyproject.toml", ROOT / ".pre-commit-config.yaml"]
    pins = [pin for file in files for pin in re.findall(r"\bruff==([\d.]+)", file.read_text("utf-8"))]
    assert len(pins) >= 3
    assert len(set(pins)) == 1

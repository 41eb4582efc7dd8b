"""The workflow that proposes syncs: pinned actions, least permissions, nothing from documents in a script."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.document import load

PATH = Path(__file__).parents[2] / ".github" / "workflows" / "sync.yml"

pytestmark = pytest.mark.skipif(not PATH.is_file(), reason="not a checkout")


@pytest.fixture(scope="module")
def workflow() -> Any:
    return load(PATH.read_bytes(), str(PATH))


def steps(workflow: Any) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_actions_are_pinned(workflow: Any) -> None:
    for step in steps(workflow):
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"])


def test_who_reads_the_network_cannot_write(workflow: Any) -> None:
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["regenerate"]["permissions"] == {"contents": "read"}
    assert workflow["jobs"]["propose"]["permissions"] == {"contents": "write", "pull-requests": "write"}
    for step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_scripts_take_values_from_the_environment(workflow: Any) -> None:
    for step in steps(workflow):
        assert "${{" not in step.get("run", "")

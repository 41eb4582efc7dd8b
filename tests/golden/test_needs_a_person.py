"""Red while something of the last run needs a person; the message is the list and the way out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import report, repository

WAY_OUT = (
    "Remove each action, or give it another target, in overrides/overlays/, and add one for each schema that may "
    "have been renamed; then run nox -s regenerate -- --locked and commit what it writes."
)


def test_nothing_needs_a_person(root: Path) -> None:
    lines: list[str] = json.loads((root / "spec" / "report.json").read_text("utf-8"))["needs_person"]
    if lines:
        pytest.fail("\n".join([*lines, WAY_OUT]), pytrace=False)


def test_hand_written_code_uses_nothing_that_has_gone(root: Path) -> None:
    generated = {
        name.removeprefix(f"{repository.PACKAGE}/"): data
        for name, data in repository.files(root, (repository.PACKAGE,))
    }
    assert report.missing(root, generated) == {}
    del generated["api/attachments.py"]
    assert report.missing(root, generated) == {"api.attachments": "overrides/devin_v3/attachments/async_resource.py"}

"""Red while something of the last run needs a person; the message is the list and the way out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import document as documents
from generator import report, repository
from generator.spec import names as names_lock

WAY_OUT = (
    "Remove each action, or give it another target, in overrides/overlays/, and add one for each schema that may "
    "have been renamed; then run nox -s regenerate -- --locked and commit what it writes."
)


def test_nothing_needs_a_person(root: Path) -> None:
    lines: list[str] = json.loads((root / "spec" / "report.json").read_text("utf-8"))["needs_person"]
    if lines:
        pytest.fail("\n".join([*lines, WAY_OUT]), pytrace=False)


def test_hand_written_code_uses_nothing_that_was_removed(root: Path) -> None:
    generated = {
        name.removeprefix(f"{repository.PACKAGE}/"): data
        for name, data in repository.files(root, (repository.PACKAGE,))
    }
    canonical = documents.load((root / repository.DOCUMENT).read_bytes(), repository.DOCUMENT)
    held = names_lock.load(root / names_lock.PATH)
    assert report.missing(root, generated, report.gone(held, canonical), set(held.operations.values())) == {}
    del generated["api/attachments.py"]
    assert report.missing(root, generated) == {"api.attachments": "overrides/devin_v3/attachments/async_resource.py"}


def test_what_examples_and_pages_call_is_listed_when_it_goes(root: Path) -> None:
    generated = dict(repository.files(root, (repository.PACKAGE,)))
    missing = report.missing(root, generated, {"sessions.create"})
    assert missing["devin.sessions.create"] == "README.md"


def test_methods_beside_operations_go_with_the_last_of_their_resource() -> None:
    names = {"usage.get", "usage.users.get", "sessions.get", "sessions.list"}
    calls = {"usage.days", "usage.users.days", "sessions.run", "sessions.get"}
    assert report.lost_calls(calls, {"usage.get", "sessions.get"}, names) == ["sessions.get", "usage.days"]

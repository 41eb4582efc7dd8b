"""Each normalization as a small document beside what becomes of it; `nox -s golden` accepts changes."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from generator import document as documents
from generator.spec.normalize import normalize

CASES = sorted(path.parent for path in Path(__file__).parent.glob("normalize/*/input.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, update_golden: bool) -> None:
    source = documents.load((case / "input.yaml").read_bytes(), "input.yaml")
    made = documents.dump(normalize(source))
    golden = case / "output.yaml"
    if update_golden:
        golden.write_text(made, "utf-8")
    known = golden.read_text("utf-8") if golden.exists() else ""
    if made != known:
        diff = difflib.unified_diff(known.splitlines(), made.splitlines(), "output.yaml", "now", lineterm="")
        pytest.fail("\n".join([*diff, "accept by `nox -s golden`"]), pytrace=False)
    assert documents.dump(normalize(documents.load(made.encode(), "output.yaml"))) == made


def test_every_case_has_a_reason() -> None:
    assert len(CASES) >= 20
    for case in CASES:
        assert (case / "input.yaml").read_text("utf-8").startswith("# "), case.name
        assert {path.name for path in case.iterdir()} == {"input.yaml", "output.yaml"}


def test_every_case_is_one() -> None:
    for case in CASES:
        assert (case / "input.yaml").read_text("utf-8").count("\n") < 60, case.name

"""The comparison with oasdiff stays true: our levels are computed, the table of the documentation is made of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from generator.document import load
from generator.drift import compare

from .test_pairs import around, document, worst

FILE = Path(__file__).parent / "oasdiff.yaml"
KINDS: list[dict[str, Any]] = load(FILE.read_bytes(), FILE.name)
PAGES = Path(__file__).parents[2] / "docs" / "pages"
BEGIN, END = "<!-- levels: written by nox -s golden -->\n", "<!-- end of levels -->"

#: Why a level is another one here, as the documentation names it.
WHY = ("argument", "attribute", "default", "facts", "format", "limit", "names", "soon", "tag", "union")


def ours(kind: dict[str, Any]) -> str:
    """The level of a kind of change here."""
    if "in" in kind:
        base, revision = (around(kind[side], kind["in"], kind.get("components", {})) for side in ("base", "revision"))
    else:
        base, revision = document(kind["base"]), document(kind["revision"])
    return worst(compare(base, revision).as_json()["changes"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind["id"])
def test_a_level_that_differs_has_its_reason(kind: dict[str, Any]) -> None:
    assert ("why" in kind) == (ours(kind) != kind["theirs"]), ours(kind)
    assert kind.get("why", WHY[0]) in WHY


def table() -> str:
    """The kinds of change on which the levels differ, and how many there are on which they do not."""
    differing = sorted((kind for kind in KINDS if "why" in kind), key=lambda kind: (WHY.index(kind["why"]), kind["id"]))
    rows = [f"| {kind['id']} | {kind['theirs']} | {ours(kind)} | {kind['why']} |" for kind in differing]
    same = Counter(kind["theirs"] for kind in KINDS if "why" not in kind)
    counts = ", ".join(f"{same[level]} {level}" for level in ("breaking", "warning", "info"))
    return "\n".join(
        ["| | oasdiff | here | |", "|---|---|---|---|", *rows, f"| {sum(same.values())} kinds | = | = | {counts} |"]
    )


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_documentation_has_the_table(language: str, request: pytest.FixtureRequest) -> None:
    path = PAGES / language / "pipeline.md"
    text = path.read_text("utf-8")
    before, rest = text.split(BEGIN)
    written, after = rest.split(END)
    if request.config.getoption("--update-golden"):
        path.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")
    else:
        assert written.strip() == table().strip(), "nox -s golden"


def test_there_are_kinds_enough() -> None:
    assert len({kind["id"] for kind in KINDS}) == len(KINDS)
    assert {kind["why"] for kind in KINDS if "why" in kind} == set(WHY)

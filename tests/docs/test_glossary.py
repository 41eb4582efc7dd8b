"""The Chinese pages use the terms of `docs/glossary.csv`, and none of the words that it replaces."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from docs.hooks import glossary
from docs.reference.handwritten import translations
from docs.reference.texts import ZH

PAGES = sorted((Path(__file__).parents[2] / "docs" / "pages" / "zh").glob("*.md"))
KEYWORDS = re.compile(r"\A---\n.*?^---\n", re.M | re.S)  # what people may type instead
TEXTS = {path.name: KEYWORDS.sub("", path.read_text("utf-8")) for path in PAGES} | {
    "texts.py": "\n".join(map(str, dataclasses.astuple(ZH))),
    "handwritten.zh.yaml": "\n".join(text for texts in translations("zh").values() for text in texts.values()),
}


@pytest.mark.parametrize("name", TEXTS)
def test_no_other_word_for_a_term(name: str) -> None:
    replaced = [
        f"{line}: {word}; the term is {row['中文']} ({row['English']})"
        for row in glossary()
        for word in row["不用"].split()
        for line in TEXTS[name].splitlines()
        if word in line
    ]
    assert replaced == []


def test_every_term_is_used() -> None:
    assert [row["中文"] for row in glossary() if row["中文"] not in "".join(TEXTS.values())] == []

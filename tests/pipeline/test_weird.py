"""A weird document becomes a package that compiles, or is refused in one clear line; never a traceback."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generator import document as d
from generator.document import validate
from generator.errors import PipelineError
from generator.render import render
from generator.spec import canonical

from .weird import CASES, cases


def test_titles_are_one_each() -> None:
    assert len(CASES) == len(list(cases()))


@pytest.mark.parametrize("title", CASES)
def test_package_or_one_line(title: str) -> None:
    files, refusal = attempt(CASES[title])
    assert refusal.isprintable()
    assert "object at 0x" not in refusal
    assert "ruff could not format" not in refusal
    for file, source in files.items():
        if file.endswith(".py"):
            ast.parse(source)


def attempt(content: Any) -> tuple[dict[str, bytes], str]:
    try:
        validate.check(content, "x.json")
        return render(canonical([d.Document("x.json", "en", content, "0" * 64)], []).document), ""
    except PipelineError as error:
        return {}, str(error)

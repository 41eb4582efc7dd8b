"""A weird document becomes a package that compiles, or is refused in one clear line; never a traceback."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest

from generator import document as d
from generator.document import validate
from generator.errors import PipelineError
from generator.render import render
from generator.spec import canonical

from .weird import CASES


def build(content: Any) -> dict[str, bytes]:
    content = json.loads(json.dumps(content))
    validate.check(content, "x.json")
    return render(canonical([d.Document("x.json", "en", content, "0" * 64)], []).document)


@pytest.mark.parametrize("name", CASES)
def test_package_or_one_line(name: str) -> None:
    files, refusal = attempt(CASES[name])
    assert refusal.isprintable()
    assert "object at 0x" not in refusal
    assert "ruff could not format" not in refusal
    for file, source in files.items():
        if file.endswith(".py"):
            ast.parse(source)


def attempt(content: Any) -> tuple[dict[str, bytes], str]:
    try:
        return build(content), ""
    except PipelineError as error:
        return {}, str(error)

"""A weird document becomes a package that compiles, or is refused in one clear line; never a traceback."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest

from generator import check
from generator import document as d
from generator.canonical import canonical
from generator.errors import PipelineError
from generator.render import render

from .weird import CASES

#: Not mended yet: these end in a traceback, or in an error that a person cannot read.
OPEN = frozenset(
    [
        "allOf self",
        "anyOf map",
        "content list",
        "content null media",
        "externalDocs weird",
        "list parameters null",
        "long everything",
        "null responses",
        "param int name",
        "param no in",
        "param no name",
        "param string",
        "parameters map",
        "path segment 'None'",
        "path segment 'True'",
        "path segment '\\u2028'",
        "path segment 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "properties list",
        "texts",
        "x-enum-desc list",
        "x-weird",
    ]
)


def build(content: Any) -> dict[str, bytes]:
    content = json.loads(json.dumps(content))
    check.check(content, "x.json")
    return render(canonical([d.Document("x.json", "en", content, "0" * 64)], []).document)


@pytest.mark.parametrize("name", CASES)
def test_package_or_one_line(name: str, request: pytest.FixtureRequest) -> None:
    if name in OPEN:
        request.applymarker(pytest.mark.xfail(strict=True, reason="open"))
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

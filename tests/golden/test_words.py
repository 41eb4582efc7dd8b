"""Variables, parameters and functions of hand-written Python are named after what they hold or do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

#: These say neither what a variable holds nor of what type it is.
REFUSED = {"found", "said", "told", "shown", "one"}
WRITTEN = ("generator", "overrides", "tests", "examples", "bench", "docs")


def bound(node: ast.AST) -> str | None:
    """Return the name that a node of a program binds."""
    match node:
        case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name) | ast.ExceptHandler(name=name):
            return name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.MatchAs(name=name) | ast.MatchStar(name=name) | ast.MatchMapping(rest=name) | ast.alias(asname=name):
            return name
        case _:
            return None


def refused(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of each binding that says nothing."""
    for node in ast.walk(ast.parse(source)):
        if (name := bound(node)) in REFUSED:
            yield getattr(node, "lineno", 0), str(name)


def test_names_are_nouns_of_what_they_hold(root: Path) -> None:
    files = [file for name in WRITTEN for file in sorted((root / name).rglob("*.py"))]
    lines = [
        f"{file.relative_to(root)}:{line}: {name}"
        for file in (*files, root / "noxfile.py")
        for line, name in sorted(refused(file.read_text("utf-8")))
    ]
    assert len(files) > 100
    assert not lines, "\n".join(lines)


def test_every_way_to_bind_a_name_is_noticed() -> None:
    source = """
found = 1
def told(said, *, one=2): pass
for shown in (): pass
[one for one in ()]
with x as found, y as (said, told): pass
match z:
    case [one, *shown] | {"a": found, **said}: pass
try: pass
except E as told: pass
import a as one
class shown: pass
shown.found(said=one)
"""
    lines: dict[int, set[str]] = {}
    for line, name in refused(source):
        lines.setdefault(line, set()).add(name)
    assert lines == {
        2: {"found"},
        3: {"told", "said", "one"},
        4: {"shown"},
        5: {"one"},
        6: {"found", "said", "told"},
        8: {"one", "shown", "found", "said"},
        10: {"told"},
        11: {"one"},
        12: {"shown"},
    }

"""An id of a change that the table does not have is an error, and no module of the comparison has such an id."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import generator.drift
from generator.drift import RULES
from generator.drift.facts import Direction, Fact
from generator.drift.rules import judge

CHANGES = {change for change, _ in RULES}
MODULES = sorted(Path(generator.drift.__file__).parent.glob("*.py"))
#: Methods and functions whose argument, by its place, is the id of a change.
TAKERS = {"add": 0, "type_fact": 1}


def ids(node: ast.expr) -> Iterator[re.Pattern[str]]:
    """The ids that an argument can be, as patterns; none for a variable."""
    match node:
        case ast.Constant(value=str(text)):
            yield re.compile(re.escape(text))
        case ast.JoinedStr(values=parts):
            yield re.compile(
                "".join(re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in parts)
            )  # type: ignore[arg-type]
        case ast.IfExp(body=body, orelse=other):
            yield from ids(body)
            yield from ids(other)
        case _:
            return


def written() -> list[tuple[str, re.Pattern[str]]]:
    """Every id that is written in a call or bound to the name `change`, with its place."""
    places: list[tuple[str, re.Pattern[str]]] = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            arguments: list[ast.expr] = []
            if isinstance(node, ast.Call) and len(node.args) > 1:
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                place = TAKERS.get(name, 99)
                arguments = node.args[place : place + 1]
            elif isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "change" for target in node.targets):
                arguments = [node.value]
            places += [(f"{path.name}:{node.lineno}", pattern) for argument in arguments for pattern in ids(argument)]
    return places


def test_an_id_that_the_table_does_not_have_is_an_error() -> None:
    fact = Fact("propetry-removed", Direction.REQUEST, "", "a", "", "", None, None)
    with pytest.raises(LookupError, match="propetry-removed"):
        judge(fact)
    with pytest.raises(LookupError):
        judge(Fact("operation-added", Direction.REQUEST, "", "", "", "", None, None))


def test_every_id_that_is_written_is_in_the_table() -> None:
    places = written()
    assert len(places) > 60
    unknown = [
        f"{place} {pattern.pattern}"
        for place, pattern in places
        if not any(pattern.fullmatch(change) for change in CHANGES)
    ]
    assert not unknown

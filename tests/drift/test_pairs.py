"""One pair of documents for every rule, and pairs that mean the same."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.document import load
from generator.drift import RULES, compare

PAIRS = Path(__file__).parent / "pairs"


def read(name: str) -> list[dict[str, Any]]:
    path = PAIRS / name
    return load(path.read_bytes(), str(path))


def document(content: dict[str, Any], version: str = "3.1.0") -> dict[str, Any]:
    """A whole document of the part that a pair gives."""
    content = copy.deepcopy(content)
    whole: dict[str, Any] = {"openapi": version, "info": {"title": "t", "version": "1"}, "paths": {}}
    for method in ("get", "post"):
        if method in content:
            whole["paths"] = {"/things": {method: {"responses": {}} | content.pop(method)}}
    return whole | content


def around(schema: Any, direction: str, components: dict[str, Any], version: str = "3.1.0") -> dict[str, Any]:
    """A document with one schema as the body of a request or of a response."""
    body = {"content": {"application/json": {"schema": schema}}}
    operation = {"requestBody": body} if direction == "request" else {"responses": {"200": body}}
    return document({"post": operation, "components": {"schemas": components}}, version)


VERDICTS = {"breaking": "major", "note": "patch"}
LEVELS = ["none", "info", "warning", "breaking"]


def worst(changes: list[dict[str, Any]]) -> str:
    """The highest level among changes."""
    return max((change["level"] for change in changes), key=LEVELS.index, default="none")


SCHEMAS = [*read("schemas.yaml"), *read("limits.yaml")]
OPERATIONS = read("operations.yaml")
EQUAL = read("equal.yaml")
SAME = read("same.yaml")
JUDGED = read("judged.yaml")


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("pair", SCHEMAS, ids=lambda pair: pair["change"])
def test_schemas(pair: dict[str, Any], direction: str) -> None:
    base, revision = (around(pair[side], direction, pair.get("components", {})) for side in ("base", "revision"))
    report = compare(base, revision).as_json()
    changes = [f"{direction}-{change}" for change in (pair["change"], *pair.get("and", ()))]
    assert sorted(change["id"] for change in report["changes"]) == sorted(changes)
    level = pair[direction]
    assert worst(report["changes"]) == ("info" if level == "note" else level)
    assert report["verdict"] == VERDICTS.get(level, "minor")
    for change in report["changes"]:
        assert (change["method"], change["path"]) == ("POST", "/things")
    assert compare(revision, base).changes
    assert not compare(base, base).changes


@pytest.mark.parametrize("pair", OPERATIONS, ids=lambda pair: pair["id"])
def test_operations(pair: dict[str, Any]) -> None:
    base, revision = document(pair["base"]), document(pair["revision"])
    report = compare(base, revision).as_json()
    level = "info" if pair["level"] == "note" else pair["level"]
    assert sorted(change["id"] for change in report["changes"]) == sorted([pair["id"], *pair.get("and", ())])
    assert worst(report["changes"]) == level
    assert report["verdict"] == VERDICTS.get(pair["level"], "minor")
    assert compare(revision, base).changes
    assert not compare(base, base).changes


@pytest.mark.parametrize("pair", EQUAL, ids=lambda pair: pair["title"])
@pytest.mark.parametrize("direction", ["request", "response"])
def test_equal(pair: dict[str, Any], direction: str) -> None:
    versions = pair.get("versions", ["3.1.0", "3.1.0"])
    components = pair.get("components", {})
    base = around(pair["base"], direction, components, versions[0])
    revision = around(pair["revision"], direction, components, versions[1])
    for old, new in ((base, revision), (revision, base)):
        report = compare(old, new)
        assert report.changes == ()
        assert report.verdict.word == "none"


@pytest.mark.parametrize("pair", SAME, ids=lambda pair: pair["title"])
def test_same_documents(pair: dict[str, Any]) -> None:
    base, revision = document(pair["base"]), document(pair["revision"])
    for old, new in ((base, revision), (revision, base)):
        assert compare(old, new).changes == ()


@pytest.mark.parametrize("pair", JUDGED, ids=lambda pair: f"{pair['title']}-{pair.get('in', 'document')}")
def test_judged(pair: dict[str, Any]) -> None:
    sides = [pair[side] for side in ("base", "revision")]
    if "in" in pair:
        base, revision = (around(side, pair["in"], pair.get("components", {})) for side in sides)
    else:
        base, revision = map(document, sides)
    report = compare(base, revision)
    assert worst(report.as_json()["changes"]) in pair["levels"]


def test_every_rule_has_a_pair() -> None:
    ids = {pair["id"] for pair in OPERATIONS}
    ids |= {f"{direction}-{pair['change']}" for pair in SCHEMAS for direction in ("request", "response")}
    assert {rule.id for rule in RULES.values()} - ids == set()


def test_rules_are_whole() -> None:
    ids = [rule.id for rule in RULES.values()]
    assert len(set(ids)) == len(ids)
    for rule in RULES.values():
        assert rule.reason
        assert rule.what

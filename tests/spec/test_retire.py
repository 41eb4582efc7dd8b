"""Overlay actions that upstream has taken over are removed; comments and the form of everything else stay."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.document import dump
from generator.spec import overlay, targets
from generator.spec.retire import retire

OVERLAY = """\
# head
overlay: 1.0.0
info: {title: T, version: '1'}
actions:
# about a
- target: $.a   # why
  description: >-
    Because of
    a and b.
  update:
    x: 1   # keep me
    y: 2
    z:
    - p
    - q   # last
# about b
- target: $.b
  description: D
  update: {enum: [one, two, three], k: {a: 1}}

# about c
- {target: $.c, description: D, update: {a: 1}}
# tail
"""


def retired(text: str, document: dict[str, Any]) -> str | None:
    """The overlay after the run; applying it again changes the document as before, and nothing is stale."""
    actions = overlay.parse("o.yaml", text.encode())
    result, stale = overlay.apply(document, actions)
    edited = retire(stale, {"o.yaml": text.encode()}).get("o.yaml", text.encode())
    if edited is None:
        assert result == document
        return None
    assert overlay.apply(document, overlay.parse("o.yaml", edited)) == (result, [])
    return edited.decode()


def test_parts_and_actions_go_and_the_rest_stays_as_it_was_written() -> None:
    document = {"a": {"y": 2, "z": ["q"]}, "b": {"enum": ["two"], "k": {"a": 1}}, "c": {"a": 1}}
    expected = (
        OVERLAY.replace("    y: 2\n", "")
        .replace("    - q   # last\n", "")
        .replace("{enum: [one, two, three], k: {a: 1}}", "{enum: [one, three]}")
        .replace("- {target: $.c, description: D, update: {a: 1}}\n", "")
    )
    assert retired(OVERLAY, document) == expected


def test_a_file_without_actions_goes() -> None:
    text = "overlay: 1.0.0\nactions:\n- {target: $.a, description: D, update: {x: 1}}\n"
    assert retired(text, {"a": {"x": 1}}) is None


def test_json() -> None:
    actions = [{"target": f"$.{name}", "description": "D", "update": {"x": 1, "y": [1, 2]}} for name in "ab"]
    text = json.dumps({"overlay": "1.0.0", "actions": actions}, indent=4)
    edited = retired(text, {"a": {"x": 1, "y": [2]}, "b": {"x": 1, "y": [2, 1]}})
    actions[0]["update"] = {"y": [1]}
    assert edited == json.dumps({"overlay": "1.0.0", "actions": actions[:1]}, indent=4) + "\n"


OWN_WAYS: list[tuple[str, dict[str, Any]]] = [
    ("{servers: [{url: 'https://a.test', description: Ours.}]}", {"servers": [{"url": "https://a.test/"}]}),
    ("{p: {in: query, name: x}}", {"p": [{"name": "x", "in": "query", "schema": {}}]}),
    ("{s: {enum: [a]}}", {"s": {"$ref": "#/e"}, "e": {"enum": ["a", "b"]}}),
    ("{s: {enum: [a]}}", {"s": {"anyOf": [{"$ref": "#/e"}, {"type": "null"}]}, "e": {"enum": ["a", "b"]}}),
]


@pytest.mark.parametrize(("update", "document"), OWN_WAYS)
def test_what_upstream_writes_differently_is_reported(update: str, document: dict[str, Any]) -> None:
    assert retired(f"overlay: 1.0.0\nactions:\n- {{target: $, description: D, update: {update}}}\n", document) is None


def test_an_action_that_some_of_its_matches_need_stays() -> None:
    text = "overlay: 1.0.0\nactions:\n- {target: $.*, description: D, update: {x: 1}}\n"
    assert retired(text, {"a": {"x": 1}, "b": {}}) == text


VALUES = st.recursive(
    st.integers(0, 3) | st.sampled_from(["a", "b: c", "#d", "e\nf", ""]),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3, unique_by=repr)
        | st.dictionaries(st.sampled_from("pqr"), inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)
UPDATES = st.dictionaries(st.sampled_from("xyz"), VALUES, min_size=1, max_size=3)


@settings(max_examples=150, deadline=None)
@given(st.lists(UPDATES, min_size=1, max_size=3), st.lists(UPDATES, min_size=3, max_size=3), st.booleans())
def test_retiring_never_changes_the_document(updates: list[Any], given_: list[Any], flow: bool) -> None:
    actions = [
        {"target": f"$.{name}", "description": "D", "update": update}
        for name, update in zip("abc", updates, strict=False)
    ]
    content = {"overlay": "1.0.0", "actions": actions}
    text = json.dumps(content) if flow else dump(content)
    document = dict(zip("abc", given_, strict=True))
    _, stale = overlay.apply(document, overlay.parse("o.yaml", text.encode()))
    for item in stale:
        assert item.kind == "superseded"
    edited = retire(stale, {"o.yaml": text.encode()}).get("o.yaml", text.encode())
    if edited is not None:
        again, left = overlay.apply(document, overlay.parse("o.yaml", edited))
        assert (again, left) == (overlay.apply(document, overlay.parse("o.yaml", text.encode()))[0], [])


DOCUMENT: dict[str, Any] = {
    "paths": {"/v3/things": {"get": {"parameters": [{"name": "limit", "in": "query"}]}}},
    "components": {"schemas": {"ThingDetail": {"properties": {"status": {}}}}},
}


@pytest.mark.parametrize(
    ("target", "reason", "nearest"),
    [
        ("$.paths['/v3beta1/things'].get", "path has gone", "$.paths['/v3/things']"),
        ("$.paths['/v3/things'].post", "operation has gone", ""),
        (
            "$.paths['/v3/things'].get.parameters[?@.name == 'limits']",
            "parameter has gone",
            "$.paths['/v3/things'].get.parameters[?@.name == \"limit\"]",
        ),
        ("$.components.schemas.ThingDetails", "schema has gone", "$.components.schemas.ThingDetail"),
        (
            "$.components.schemas.ThingDetail.properties.state",
            "property has gone",
            "$.components.schemas.ThingDetail.properties.status",
        ),
        ("$..nothing", "place has gone", ""),
    ],
)
def test_a_lost_target_is_explained(target: str, reason: str, nearest: str) -> None:
    assert targets.explain(target, DOCUMENT)[:2] == (reason, nearest)

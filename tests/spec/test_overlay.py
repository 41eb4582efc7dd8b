"""Overlays: what an action does to a document, what is refused, and when an action has become pointless."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.errors import PipelineError
from generator.spec import overlay
from generator.spec.overlay import Action

DOCUMENT: dict[str, Any] = {
    "info": {"title": "T", "version": "1"},
    "tags": ["a", "b"],
    "paths": {
        "/a": {"get": {"parameters": [{"name": "x", "in": "query"}, {"name": "y", "in": "query"}], "deprecated": False}}
    },
    "components": {"schemas": {"A": {"type": "string", "enum": ["one", "two"]}, "B": {"type": "integer"}}},
}


def action(target: str, update: Any = None, *, remove: bool = False) -> Action:
    return Action("test.yaml", 1, target, "a reason", update, remove)


def apply(*actions: Action) -> tuple[dict[str, Any], list[str]]:
    """The changed document and the messages of stale actions; the given document must stay as it is."""
    given = copy.deepcopy(DOCUMENT)
    result, stale = overlay.apply(given, actions)
    assert given == DOCUMENT
    return result, [str(item) for item in stale]


def expected(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(DOCUMENT), **changes}


def test_update_merges_recursively() -> None:
    result, stale = apply(action("$", {"info": {"version": "2", "license": {"name": "MIT"}}}))
    assert stale == []
    assert result == expected(info={"title": "T", "version": "2", "license": {"name": "MIT"}})


def test_update_keeps_what_it_does_not_name() -> None:
    result, _ = apply(action("$.paths['/a'].get", {"x-note": {"deep": {"er": 1}}}))
    assert result["paths"]["/a"]["get"] == {**DOCUMENT["paths"]["/a"]["get"], "x-note": {"deep": {"er": 1}}}


def test_lists_append() -> None:
    result, stale = apply(action("$.components.schemas.A", {"enum": ["three", "four"]}))
    assert stale == []
    assert result["components"]["schemas"]["A"]["enum"] == ["one", "two", "three", "four"]


@pytest.mark.parametrize("update", ["c", ["c"]])
def test_a_targeted_list_appends(update: Any) -> None:
    assert apply(action("$.tags", update)) == (expected(tags=["a", "b", "c"]), [])


def test_an_object_is_appended_to_a_targeted_list() -> None:
    result, _ = apply(action("$.paths['/a'].get.parameters", {"name": "z", "in": "query"}))
    assert [parameter["name"] for parameter in result["paths"]["/a"]["get"]["parameters"]] == ["x", "y", "z"]


def test_primitives_replace() -> None:
    result, stale = apply(action("$.paths['/a'].get", {"deprecated": True}), action("$.info.title", "Other"))
    assert stale == []
    assert result["paths"]["/a"]["get"]["deprecated"] is True
    assert result["info"]["title"] == "Other"


@pytest.mark.parametrize("update", [{"type": {"a": 1}}, {"type": ["string", "null"]}])
def test_another_kind_of_value_replaces_a_primitive(update: Any) -> None:
    result, _ = apply(action("$.components.schemas.B", update))
    assert result["components"]["schemas"]["B"] == update


def test_every_match_is_updated() -> None:
    result, _ = apply(action("$.components.schemas.*", {"x-seen": True}))
    assert [schema["x-seen"] for schema in result["components"]["schemas"].values()] == [True, True]


def test_matches_do_not_share_what_is_added() -> None:
    result, _ = apply(action("$.components.schemas.*", {"x-list": [1]}))
    a, b = result["components"]["schemas"].values()
    a["x-list"].append(2)
    assert b["x-list"] == [1]


def test_a_filter_selects() -> None:
    result, _ = apply(action("$.paths['/a'].get.parameters[?@.name == 'y']", {"required": True}))
    assert [p.get("required") for p in result["paths"]["/a"]["get"]["parameters"]] == [None, True]


def test_remove() -> None:
    result, stale = apply(action("$.components.schemas.B", remove=True))
    assert stale == []
    assert result == expected(components={"schemas": {"A": DOCUMENT["components"]["schemas"]["A"]}})


def test_remove_several_members_of_a_list() -> None:
    result, stale = apply(action("$.paths['/a'].get.parameters[*]", remove=True))
    assert stale == []
    assert result["paths"]["/a"]["get"]["parameters"] == []


def test_remove_more_than_nine_members_of_a_list() -> None:
    result, _ = overlay.apply({"a": list(range(25))}, [action("$.a[?@ > 1]", remove=True)])
    assert result == {"a": [0, 1]}


def test_actions_see_what_earlier_ones_did() -> None:
    result, stale = apply(action("$.info", {"x-new": {"a": 1}}), action("$.info['x-new']", {"b": 2}))
    assert stale == []
    assert result["info"]["x-new"] == {"a": 1, "b": 2}


def test_stale_matches_nothing() -> None:
    result, stale = apply(action("$.components.schemas.Gone", {"a": 1}))
    assert result == DOCUMENT
    assert stale == [
        "test.yaml: action 1 ($.components.schemas.Gone): matches nothing; upstream has dropped or renamed it: "
        "remove or retarget the action"
    ]


def test_a_removal_of_what_upstream_has_removed_is_superseded() -> None:
    """Unless its parent was removed as well, or something near has been renamed."""
    kinds = {
        target: [item.kind for item in overlay.apply(DOCUMENT, [action(target, remove=True)])[1]]
        for target in ("$.components.schemas.Gone", "$.components.gone.Gone", "$.component")
    }
    assert list(kinds.values()) == [["superseded"], ["lost"], ["lost"]]


@pytest.mark.parametrize(
    ("target", "update", "named"),
    [
        ("$.info", {"title": "T"}, "title: 'T'"),
        ("$.components.schemas.A", {"enum": ["two"]}, "'two'"),
        ("$.components.schemas.A", {"enum": ["two", "three"]}, "'two'"),
        ("$.tags", "a", "'a'"),
        ("$", {"info": {"version": "1"}}, "info.version: '1'"),
    ],
)
def test_stale_adds_what_is_there(target: str, update: Any, named: str) -> None:
    _, stale = apply(action(target, update))
    assert stale == [f"test.yaml: action 1 ({target}): upstream has {named} meanwhile: remove it from the action"]


def test_stale_actions_do_not_stop_the_others() -> None:
    result, stale = apply(action("$.gone", {"a": 1}), action("$.info", {"x": 1}))
    assert len(stale) == 1
    assert result["info"]["x"] == 1


@pytest.mark.parametrize(
    "target",
    [
        "$.paths[",
        "paths./a",
        "$.a[?@.b ==]",
        "$$",
        "",
        "info",
    ],
)
def test_not_jsonpath(target: str) -> None:
    with pytest.raises(PipelineError) as caught:
        apply(action(target, {"a": 1}))
    assert str(caught.value).startswith("test.yaml: action 1: target is not a JSONPath")
    assert "\n" not in str(caught.value)


def write(folder: Path, text: str) -> Path:
    (folder / "one.yaml").write_text(text, encoding="utf-8")
    return folder


HEAD = "overlay: 1.0.0\nactions:\n- target: $.info\n  description: Because.\n  update: {a: 1}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("actions: []\n", "one.yaml: not an OpenAPI Overlay 1.x document (no `overlay: 1.0.0`)"),
        ("- a\n", "one.yaml: not an OpenAPI Overlay 1.x document (no `overlay: 1.0.0`)"),
        ("overlay: 2.0.0\nactions: []\n", "one.yaml: not an OpenAPI Overlay 1.x document (no `overlay: 1.0.0`)"),
        ("overlay: 1.0.0\n", "one.yaml: no actions; delete the file or add one"),
        ("overlay: 1.0.0\nactions: []\n", "one.yaml: no actions; delete the file or add one"),
        (HEAD + "- update: {a: 1}\n  description: Why.\n", "one.yaml: action 2: no target"),
        (HEAD + "- $.info\n", "one.yaml: action 2: no target"),
        (
            HEAD + "- target: $.info\n  update: {a: 1}\n",
            "one.yaml: action 2: no description: say why the spec must be changed here",
        ),
        (
            HEAD + "- target: $.info\n  description: '  '\n  remove: true\n",
            "one.yaml: action 2: no description: say why the spec must be changed here",
        ),
        (
            HEAD + "- target: $.info\n  description: Why.\n",
            "one.yaml: action 2: needs either update or remove: true",
        ),
        (
            HEAD + "- target: $.info\n  description: Why.\n  remove: true\n  update: {a: 1}\n",
            "one.yaml: action 2: needs either update or remove: true",
        ),
        *(
            (
                HEAD + f"- target: $.info\n  description: Why.\n  update: {nothing}\n",
                "one.yaml: action 2: its update is empty: it does nothing",
            )
            for nothing in ("{}", "[]", "")
        ),
        (
            HEAD + "- target: $\n  description: Why.\n  remove: true\n",
            "one.yaml: action 2: removes the whole document",
        ),
        (
            HEAD + "- target: $.info\n  description: Why.\n  updates: {a: 1}\n  remove: true\n",
            "one.yaml: action 2: unknown key 'updates'",
        ),
    ],
)
def test_refused(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(PipelineError) as caught:
        overlay.load(write(tmp_path, text))
    assert str(caught.value) == message


def test_extensions_are_legal(tmp_path: Path) -> None:
    (loaded,) = overlay.load(write(tmp_path, HEAD.replace("  update", "  x-ticket: 1\n  update")))
    assert loaded.update == {"a": 1}


def test_every_file_that_may_be_an_overlay_is_read(tmp_path: Path) -> None:
    for suffix in ("yaml", "yml", "json"):
        (tmp_path / f"a.{suffix}").write_text(HEAD, encoding="utf-8")
    (tmp_path / "README.md").write_text("no overlay", encoding="utf-8")
    assert [item.source for item in overlay.load(tmp_path)] == ["a.json", "a.yaml", "a.yml"]


@pytest.mark.parametrize(
    ("target", "place", "left"),
    [
        ("$.list[?@.x, ?@.y]", "list", [{"n": 1}, {"n": 3}]),
        ("$.map[?@.x, ?@.y]", "map", {"a": {"n": 1}, "c": {"n": 3}}),
        ("$.map['b', 'b']", "map", {"a": {"n": 1}, "c": {"n": 3}}),
    ],
)
def test_a_node_that_is_selected_twice_counts_once(target: str, place: str, left: Any) -> None:
    items: list[Any] = [{"n": 1}, {"n": 2, "x": True, "y": True}, {"n": 3}]
    document = {"list": items, "map": dict(zip("abc", items, strict=True))}
    result, stale = overlay.apply(document, [action(target, remove=True)])
    assert (result[place], stale) == (left, [])


def test_an_update_of_a_node_and_of_one_inside_it() -> None:
    document = {"a": {"kind": 1, "b": {"kind": 1}}}
    result, _ = overlay.apply(document, [action("$..[?@.kind == 1]", {"x": [1]})])
    assert result == {"a": {"kind": 1, "x": [1], "b": {"kind": 1, "x": [1]}}}


def test_load_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b", "c", "a"):
        (tmp_path / f"{name}.yaml").write_text(HEAD + HEAD.partition("actions:\n")[2], encoding="utf-8")
    loaded = overlay.load(tmp_path)
    assert [(item.source, item.number) for item in loaded] == [(f"{n}.yaml", i) for n in "abc" for i in (1, 2)]
    assert loaded[0].reason == "Because."
    assert str(loaded[0]) == "a.yaml: action 1 ($.info)"


def test_every_shipped_action_has_a_reason(root: Path) -> None:
    actions = overlay.load(root / "overrides" / "overlays")
    assert len(actions) > 50
    assert all(len(item.reason) > 10 for item in actions)

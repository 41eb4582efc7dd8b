"""Stable names: what spec/names.lock holds stays when other things change, and no name has a generated number."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from generator import document as documents
from generator.document import Document
from generator.errors import PipelineError
from generator.spec import canonical
from generator.spec import names as names_lock
from generator.spec.names import Names
from generator.spec.overlay import Action

LIST = "GET /v3/organizations/{org_id}/sessions"
ENTERPRISE = "GET /v3/enterprise/sessions"
VALUES = ["a", "b", "c"]


def enum(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values or VALUES)}


def source(**changes: dict[str, Any]) -> Document:
    """Two components and two lists with one equal enum, an object in place, and what `changes` puts into `paths`."""
    session = {"type": "object", "properties": {"origin": enum()}}
    limits: dict[str, Any] = {
        "type": "object",
        "properties": {"agent": {"type": "object", "properties": {"limit": {}}}},
    }

    def answer(schema: dict[str, Any]) -> dict[str, Any]:
        return {"200": {"description": "ok", "content": {"application/json": {"schema": copy.deepcopy(schema)}}}}

    def listing() -> dict[str, Any]:
        origin = {"name": "origin", "in": "query", "schema": enum()}
        items = {"type": "array", "items": {"$ref": "#/components/schemas/SessionResponse"}}
        return {"get": {"parameters": [origin], "responses": answer(items)}}

    paths = {
        LIST.split()[1]: listing(),
        ENTERPRISE.split()[1]: listing(),
        "/v3/limits": {"get": {"responses": answer(limits)}},
        "/v3/insights": {"get": {"responses": answer({"$ref": "#/components/schemas/SessionInsightsResponse"})}},
        **changes,
    }
    schemas = {"SessionResponse": session, "SessionInsightsResponse": copy.deepcopy(session)}
    content = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    return Document("t.yaml", "en", content, "0" * 64)


def run(document: Document, names: Names | None = None) -> tuple[dict[str, Any], Names]:
    result = canonical([document], [], names)
    return result.document, result.names.since(names or Names())


def parameter(document: dict[str, Any], key: str) -> str:
    method, path = key.split()
    reference: str = document["paths"][path][method.lower()]["parameters"][0]["schema"]["$ref"]
    return reference.rpartition("/")[2]


def in_component(document: dict[str, Any], name: str, member: str) -> str:
    reference: str = document["components"]["schemas"][name]["properties"][member]["$ref"]
    return reference.rpartition("/")[2]


def values(document: dict[str, Any], name: str) -> list[str]:
    members: list[str] = document["components"]["schemas"][name]["enum"]
    return members


def at(document: Document, key: str) -> dict[str, Any]:
    """The parameter `origin` of a list."""
    method, path = key.split()
    parameter: dict[str, Any] = document.content["paths"][path][method.lower()]["parameters"][0]
    return parameter


def test_a_second_run_gives_the_same_names() -> None:
    document, names = run(source())
    assert run(source(), names) == (document, names)
    assert names.schemas["SessionResponse > origin"] == names.schemas[f"{LIST} > ?origin"] == "Origin"
    assert names.schemas["GET /v3/limits > 200 > agent"] == "LimitGetAgent"
    assert names.operations["GET /v3/limits"] == "limits.get"


@pytest.mark.parametrize("held", [True, False])
def test_a_value_at_one_parameter(held: bool) -> None:
    """The name stays with the properties; the parameter is named after its own place, alone or with another."""
    _, names = run(source())
    changed = source()
    at(changed, LIST)["schema"] = enum(*VALUES, "new")
    document, _ = run(changed, names if held else None)
    assert in_component(document, "SessionResponse", "origin") == parameter(document, ENTERPRISE) == "Origin"
    assert values(document, "Origin") == VALUES
    assert parameter(document, LIST) == "SessionListOrigin"
    assert values(document, "SessionListOrigin") == [*VALUES, "new"]

    at(changed, ENTERPRISE)["schema"] = enum(*VALUES, "other")
    document, _ = run(changed, names if held else None)
    assert parameter(document, LIST) == "SessionListOrigin"
    assert parameter(document, ENTERPRISE) == "EnterpriseSessionListOrigin"


def test_a_value_at_a_property_and_not_at_parameters() -> None:
    _, names = run(source())
    changed = source()
    for name in ("SessionResponse", "SessionInsightsResponse"):
        changed.content["components"]["schemas"][name]["properties"]["origin"] = enum(*VALUES, "new")
    document, later = run(changed, names)
    assert in_component(document, "SessionResponse", "origin") == "Origin"
    assert values(document, "Origin") == [*VALUES, "new"]
    assert parameter(document, LIST) == parameter(document, ENTERPRISE) == "SessionListOrigin"
    # The week after, the parameters follow: the two names stay two, for users hold both.
    for key in (LIST, ENTERPRISE):
        at(changed, key)["schema"] = enum(*VALUES, "new")
    document, _ = run(changed, later)
    assert in_component(document, "SessionResponse", "origin") == "Origin"
    assert parameter(document, LIST) == "SessionListOrigin"


def test_properties_that_differ_from_now_on() -> None:
    _, names = run(source())
    changed = source()
    changed.content["components"]["schemas"]["SessionResponse"]["properties"]["origin"] = enum(*VALUES, "new")
    document, _ = run(changed, names)
    assert in_component(document, "SessionResponse", "origin") == "SessionOrigin"
    assert in_component(document, "SessionInsightsResponse", "origin") == parameter(document, LIST) == "Origin"


def test_a_property_that_comes_into_an_answer_changes_no_name() -> None:
    _, names = run(source())
    changed = source()
    media = changed.content["paths"]["/v3/limits"]["get"]["responses"]["200"]["content"]["application/json"]
    media["schema"]["properties"]["agent"]["properties"]["more"] = {"type": "integer"}
    _, later = run(changed, names)
    assert later == names


def test_what_comes_takes_no_name_that_is_held() -> None:
    _, names = run(source())
    changed = source()
    changed.content["components"]["schemas"]["Origin"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    changed.content["components"]["schemas"]["SessionResponse"]["properties"]["of"] = {
        "$ref": "#/components/schemas/Origin"
    }
    document, later = run(changed, names)
    assert in_component(document, "SessionResponse", "origin") == "Origin"
    assert in_component(document, "SessionResponse", "of") == "OriginModel"
    assert {place: name for place, name in later.schemas.items() if place in names.schemas} == names.schemas


def test_an_enum_that_becomes_a_component_keeps_its_name() -> None:
    _, names = run(source())
    changed = source()
    reference = {"$ref": "#/components/schemas/Origin"}
    for name in ("SessionResponse", "SessionInsightsResponse"):
        changed.content["components"]["schemas"][name]["properties"]["origin"] = dict(reference)
    for key in (LIST, ENTERPRISE):
        at(changed, key)["schema"] = dict(reference)
    changed.content["components"]["schemas"]["Origin"] = enum()
    document, later = run(changed, names)
    assert in_component(document, "SessionResponse", "origin") == "Origin"
    assert later.schemas["Origin"] == "Origin"
    assert "SessionResponse > origin" not in later.schemas


def test_no_rule_gives_a_name_that_a_person_gave() -> None:
    """The name that would be given to what differs is one that an overlay gives to what stays."""
    update = {"x-sdk-name": "SessionOrigin"}
    action = Action("names.yaml", 1, "$.components.schemas.Origin", "It is about sessions.", update, False)
    first = canonical([source()], [action], Names())
    assert in_component(first.document, "SessionResponse", "origin") == "SessionOrigin"
    changed = source()
    changed.content["components"]["schemas"]["SessionResponse"]["properties"]["origin"] = enum(*VALUES, "new")
    for held in (first.names, None):
        document = canonical([changed], [action], held).document
        assert in_component(document, "SessionInsightsResponse", "origin") == "SessionOrigin"
        assert in_component(document, "SessionResponse", "origin") == "SessionResponseOrigin"


def test_what_goes_and_comes_back_has_its_name() -> None:
    _, names = run(source())
    without = source()
    del without.content["paths"]["/v3/limits"]
    _, between = run(without, names)
    assert run(source(), between)[1] == names


def test_operations_that_come_with_a_name_that_is_taken() -> None:
    _, names = run(source())
    added = {"/v3beta1/limits": source().content["paths"]["/v3/limits"]}
    with pytest.raises(PipelineError, match=r"would both be named limits\.get"):
        run(source(**added))
    document, later = run(source(**added), names)
    assert later.operations["GET /v3beta1/limits"] == "limits.get_v3beta1"
    assert document["paths"]["/v3/limits"]["get"]["operationId"] == "limits.get"
    # The old one goes: the name of the new one stays.
    gone = source(**added)
    del gone.content["paths"]["/v3/limits"]
    assert run(gone, later)[1].operations["GET /v3beta1/limits"] == "limits.get_v3beta1"


def test_names_move_with_a_component_that_is_renamed() -> None:
    names = Names(schemas={"Old > a > []": "OldA", "Older > a": "OlderA", "Old": "Old"})
    assert names.moved({"Old": "New"}).schemas == {"New > a > []": "OldA", "Older > a": "OlderA", "Old": "Old"}


NUMBERED: dict[str, dict[str, Any]] = {
    "case": {"Item": {}, "item": {}, "ITEM": {}, "my-thing": {}, "MyThing": {}},
    "length": {f"{'Word' * 30}{end}": {} for end in ("A", "B")},
    "digits": {"1" * 90: {}, "1st": {}},
}


@pytest.mark.parametrize("names", NUMBERED.values(), ids=NUMBERED)
def test_no_name_has_a_number_made_by_machine(names: dict[str, Any]) -> None:
    changed = source()
    schema = changed.content["components"]["schemas"]
    for name in names:
        schema[name] = {"type": "object", "properties": {"kind": enum(name, "x"), "at": {"properties": {"y": {}}}}}
        reference = {"$ref": f"#/components/schemas/{name}"}
        answer = {"200": {"description": "ok", "content": {"application/json": {"schema": reference}}}}
        changed.content["paths"][f"/v3/of/{name}"] = {"get": {"responses": answer}}
    document, later = run(changed, Names())
    made = {name for place, name in later.schemas.items() if not place.startswith("1")}
    assert not [name for name in made if re.search(r"\d", name)]
    assert len({name.lower() for name in document["components"]["schemas"]}) == len(document["components"]["schemas"])
    assert all(len(name) <= 90 for name in document["components"]["schemas"])
    assert run(changed, later) == (document, later)


def objects(*properties: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": "object", "properties": copy.deepcopy(some)} for some in properties]


UNIONS: dict[str, tuple[list[dict[str, Any]], list[str]]] = {
    "properties": (objects({"url": {}, "x": {}}, {"file": {}, "x": {}}), ["OfWithFile", "OfWithUrl"]),
    "one has all that the other has": (objects({"url": {}}, {"url": {}, "x": {}}), ["Of", "OfWithX"]),
    "types": (
        objects({"at": {"type": "string"}}, {"at": {"type": "integer"}}),
        ["OfWithIntegerAt", "OfWithStringAt"],
    ),
    "enums": ([enum(), {"type": "integer", "enum": [1, 2]}], ["OfInteger", "OfString"]),
    "values": ([enum("a", "b"), enum("b", "c")], ["OfWithA", "OfWithC"]),
    "constants": (
        objects({"kind": {"const": "a"}, "x": {}}, {"kind": {"const": "b"}}),
        ["OfA", "OfB"],
    ),
}


@pytest.mark.parametrize(("members", "made"), UNIONS.values(), ids=UNIONS)
def test_members_of_a_union_are_named_after_what_only_they_have(members: list[dict[str, Any]], made: list[str]) -> None:
    for order in (members, members[::-1]):
        changed = source()
        properties = changed.content["components"]["schemas"]["SessionResponse"]["properties"]
        properties["of"] = {"anyOf": copy.deepcopy(order)}
        document, names = run(changed, Names())
        member_names = {name for place, name in names.schemas.items() if place.startswith("SessionResponse > of")}
        assert sorted(member_names) == [f"Session{name}" for name in made]
        assert run(changed, names) == (document, names)


def test_the_file_is_sorted_text_and_reads_back(tmp_path: Path) -> None:
    _, names = run(source())
    path = tmp_path / "names.lock"
    path.write_text(names.dump(), encoding="utf-8")
    assert names_lock.load(path) == names
    lines = [line for line in names.dump().splitlines() if line.startswith("  GET ")]
    assert lines[:2] == sorted(lines[:2])
    assert names_lock.load(tmp_path / "none.lock") == Names()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("schemas: {a: 1}", "1 is not a name"),
        ("schemas: {a: b-c}", "'b-c' is not a name"),
        ("schemas: []", "not a mapping"),
        ("others: {}", "sections are operations, schemas, overlays"),
        ("- a", "sections are operations, schemas, overlays"),
    ],
)
def test_an_invalid_file(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "names.lock").write_text(text + "\n", encoding="utf-8")
    with pytest.raises(PipelineError, match=words) as caught:
        names_lock.load(tmp_path / "names.lock")
    assert str(caught.value).startswith("spec/names.lock: ")


def test_the_committed_names_are_those_of_the_spec(root: Path) -> None:
    names = names_lock.load(root / names_lock.PATH)
    spec = documents.load((root / "spec/openapi.yaml").read_bytes(), "openapi.yaml")
    assert {
        f"{method.upper()} {path}": operation["operationId"] for path, method, operation in documents.operations(spec)
    } == {key: names.operations[key] for key in documents.operation_names(spec)}

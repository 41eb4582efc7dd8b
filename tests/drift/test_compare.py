"""The comparison sees what it must and nothing else, beyond one pair for each rule."""

from __future__ import annotations

import copy
import time
from typing import Any

import pytest

from generator.drift import Report, compare
from generator.drift.report import grouped
from generator.verdict import Verdict

from .test_pairs import around, document


def levels(report: Report) -> list[tuple[str, str]]:
    return [(change.id, change.level.word) for change in report.changes]


def both(base: Any, revision: Any, components: tuple[Any, Any] = ({}, {})) -> tuple[list[Any], list[Any]]:
    """Return what is found for two schemas, in a request and in a response."""
    reports = (
        compare(around(base, side, components[0]), around(revision, side, components[1]))
        for side in ("request", "response")
    )
    request, response = (levels(report) for report in reports)
    return request, response


ENUM = {"E": {"type": "string", "enum": ["a", "b"]}}


def test_reference_to_an_enum_becomes_nullable() -> None:
    request, response = both(
        {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/E"}}},
        {
            "type": "object",
            "properties": {"x": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/E"}]}},
        },
        (ENUM, ENUM),
    )
    assert request == [("request-became-nullable", "info")]
    assert response == [("response-became-nullable", "breaking")]


def test_reference_to_an_enum_becomes_nullable_and_loses_a_value() -> None:
    request, response = both(
        {"$ref": "#/components/schemas/E"},
        {"anyOf": [{"$ref": "#/components/schemas/E"}, {"type": "null"}]},
        (ENUM, {"E": {"type": "string", "enum": ["a"]}}),
    )
    assert sorted(request) == [("request-became-nullable", "info"), ("request-enum-value-removed", "breaking")]
    assert sorted(response) == [("response-became-nullable", "breaking"), ("response-enum-value-removed", "info")]


def test_change_in_one_alternative_that_has_no_name() -> None:
    old = [
        {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
        {"type": "object", "properties": {"c": {"type": "string"}, "d": {"type": "string"}}},
    ]
    new = copy.deepcopy(old)[::-1]
    new[0]["properties"]["d"]["type"] = "integer"
    request, _ = both({"oneOf": old}, {"oneOf": new})
    assert request == [("request-type-changed", "breaking")]


def test_alternatives_by_discriminator() -> None:
    def variant(kind: str, **properties: Any) -> dict[str, Any]:
        return {"type": "object", "properties": {"kind": {"type": "string", "enum": [kind]}, **properties}}

    old = {"oneOf": [variant("a", x={"type": "string"}), variant("b", x={"type": "string"})]}
    new = {"oneOf": [variant("b", x={"type": "string"}), variant("a", y={"type": "string"})]}
    request, _ = both(old, new)
    assert sorted(request) == [("request-property-added", "info"), ("request-property-removed", "breaking")]


def test_alternative_of_a_nullable_union_is_renamed() -> None:
    thing = {"type": "object", "properties": {"a": {"type": "string"}}}
    other = {"type": "object", "properties": {"z": {"type": "string"}}}
    request, _ = both(
        {"anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/Z"}, {"type": "null"}]},
        {"anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/Z"}, {"$ref": "#/components/schemas/B"}]},
        ({"A": thing, "Z": other}, {"B": thing, "Z": other}),
    )
    assert request == [("schema-renamed", "warning")]


def test_alternative_is_replaced_by_one_that_was_there_before() -> None:
    schemas = {
        name: {"type": "object", "properties": {"a": {"type": "string"}, name: {"type": "string"}}} for name in "ABC"
    }
    request, response = both(
        {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
        {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/C"}]},
        (schemas, schemas),
    )
    assert sorted(request) == [("request-alternative-added", "info"), ("request-alternative-removed", "breaking")]
    assert sorted(response) == [("response-alternative-added", "warning"), ("response-alternative-removed", "info")]


def test_discriminator_of_a_schema_that_others_extend() -> None:
    def pet(mapping: dict[str, str]) -> dict[str, Any]:
        return {
            "Pet": {
                "type": "object",
                "properties": {"kind": {"type": "string"}},
                "discriminator": {"propertyName": "kind", "mapping": mapping},
            },
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}]},
            "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}]},
        }

    reference = {"$ref": "#/components/schemas/Pet"}
    request, response = both(reference, reference, (pet({"c": "Cat", "d": "Dog"}), pet({"c": "Cat", "e": "Dog"})))
    assert request == [
        ("request-discriminator-value-removed", "breaking"),
        ("request-discriminator-value-added", "info"),
    ]
    assert response == [
        ("response-discriminator-value-removed", "info"),
        ("response-discriminator-value-added", "warning"),
    ]


def test_inlining_a_component_that_goes_away() -> None:
    thing = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    assert both({"$ref": "#/components/schemas/A"}, thing, ({"A": thing}, {})) == ([], [])
    assert both(thing, {"$ref": "#/components/schemas/A"}, ({}, {"A": thing})) == ([], [])


def test_parameters_bodies_and_responses_by_reference_or_in_place() -> None:
    parameter = {"name": "x", "in": "query", "schema": {"type": "string"}}
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    response = {"description": "", "headers": {"X-A": {"schema": {"type": "string"}}}}
    base = document({"post": {"parameters": [parameter], "requestBody": body, "responses": {"200": response}}})
    revision = document(
        {
            "post": {
                "parameters": [{"$ref": "#/components/parameters/X"}],
                "requestBody": {"$ref": "#/components/requestBodies/B"},
                "responses": {"200": {"$ref": "#/components/responses/R"}},
            },
            "components": {
                "parameters": {"X": parameter},
                "requestBodies": {"B": body},
                "responses": {"R": {**response, "headers": {"X-A": {"$ref": "#/components/headers/A"}}}},
                "headers": {"A": {"schema": {"type": "string"}}},
            },
        }
    )
    assert compare(base, revision).changes == ()
    assert compare(revision, base).changes == ()


def test_read_only_properties_do_not_travel_in_requests() -> None:
    old = {"type": "object", "properties": {"id": {"type": "string", "readOnly": True}}}
    new = {
        "type": "object",
        "required": ["id", "at"],
        "properties": {"id": {"type": "integer", "readOnly": True}, "at": {"type": "string", "readOnly": True}},
    }
    request, response = both(old, new)
    assert "breaking" not in dict(request).values()
    assert ("response-type-changed", "breaking") in response


def test_a_shared_schema_is_reported_once_with_all_operations() -> None:
    def shared(kind: str) -> dict[str, Any]:
        answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
        return document(
            {
                "paths": {f"/p{i}": {"get": {"responses": {"400": answer, "500": answer}}} for i in range(50)},
                "components": {"schemas": {"Error": {"type": "object", "properties": {"code": {"type": kind}}}}},
            }
        )

    report = compare(shared("string"), shared("integer"))
    assert levels(report) == [("response-type-changed", "breaking")]
    assert len(report.changes[0].operations) == 50
    [change] = report.as_json()["changes"]
    assert (change["method"], change["path"]) == ("GET", "/p0")
    assert "49 more operations" in change["message"]
    assert change["pointer"] == "/components/schemas/Error/properties/code/type"


def test_schema_in_requests_and_responses_is_judged_in_both() -> None:
    def used(required: list[str]) -> dict[str, Any]:
        body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
        schema = {"type": "object", "required": required, "properties": {"a": {"type": "string"}}}
        return document(
            {"post": {"requestBody": body, "responses": {"200": body}}, "components": {"schemas": {"A": schema}}}
        )

    assert levels(compare(used([]), used(["a"]))) == [
        ("request-property-became-required", "breaking"),
        ("response-property-became-required", "info"),
    ]


@pytest.mark.parametrize("direction", ["request", "response"])
def test_cycle(direction: str) -> None:
    def tree(kind: str) -> dict[str, Any]:
        return {
            "Node": {
                "type": "object",
                "properties": {
                    "value": {"type": kind},
                    "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
                    "parent": {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]},
                },
            }
        }

    reference = {"$ref": "#/components/schemas/Node"}
    report = compare(around(reference, direction, tree("string")), around(reference, direction, tree("integer")))
    assert levels(report) == [(f"{direction}-type-changed", "breaking")]


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [{"$ref": "#/components/schemas/A"}]},
        {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]},
        {"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
    ],
)
def test_schemas_that_include_themselves_end(schema: dict[str, Any]) -> None:
    components = {"A": schema, "B": {"properties": {"x": {"$ref": "#/components/schemas/B"}}}}
    base = around({"$ref": "#/components/schemas/A"}, "request", components)
    assert compare(base, copy.deepcopy(base)).changes == ()


def layered(depth: int, kind: str) -> dict[str, Any]:
    """A document that is exponential when it is expanded: every layer has the next one four times."""

    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    schemas: dict[str, Any] = {
        f"{letter}{i}": {
            "type": "object",
            "properties": {
                "a": ref(f"L{i + 1}"),
                "b": ref(f"L{i + 1}"),
                "c": {"allOf": [ref(f"L{i + 1}"), ref(f"M{i + 1}")]},
                "d": {"anyOf": [ref(f"L{i + 1}"), ref(f"M{i + 1}"), {"type": "null"}]},
            },
        }
        for i in range(depth)
        for letter in "LM"
    }
    schemas[f"L{depth}"] = {"type": "object", "properties": {"x": {"type": kind}}}
    schemas[f"M{depth}"] = {"type": "object", "properties": {"y": {"type": kind}}}
    body = {"content": {"application/json": {"schema": ref("L0")}}}
    paths = {f"/p{i}": {"post": {"requestBody": body, "responses": {"200": body}}} for i in range(20)}
    return document({"paths": paths, "components": {"schemas": schemas}})


def test_cost_is_linear_where_expansion_is_exponential() -> None:
    def cost(depth: int) -> float:
        base, revision = layered(depth, "string"), layered(depth, "integer")
        started = time.process_time()
        report = compare(base, revision)
        elapsed = time.process_time() - started
        assert {change.id for change in report.changes} == {"request-type-changed", "response-type-changed"}
        assert all(len(change.operations) == 20 for change in report.changes)
        assert all(len(change.message) < 400 for change in report.changes)
        return elapsed

    cost(20)
    small, large = cost(50), cost(200)
    assert large < 4 * small * 3, "four times the size may take four times as long, with room for noise"
    assert large < 3


def test_deep_schemas_can_be_compared() -> None:
    schemas: dict[str, Any] = {
        f"S{i}": {"type": "object", "properties": {"next": {"$ref": f"#/components/schemas/S{i + 1}"}}}
        for i in range(3000)
    }
    schemas["S3000"] = {"type": "string"}
    base = around({"$ref": "#/components/schemas/S0"}, "request", schemas)
    revision = copy.deepcopy(base)
    revision["components"]["schemas"]["S3000"]["type"] = "integer"
    assert levels(compare(base, revision)) == [("request-type-changed", "breaking")]


@pytest.mark.parametrize("inside", [lambda ref: ref, lambda ref: {"allOf": [ref, {"type": "string"}]}])
def test_schemas_made_of_schemas_a_thousand_times(inside: Any) -> None:
    schemas: dict[str, Any] = {f"S{i}": inside({"$ref": f"#/components/schemas/S{i + 1}"}) for i in range(1000)}
    schemas["S1000"] = {"type": "string"}
    base = around({"$ref": "#/components/schemas/S0"}, "request", schemas)
    revision = copy.deepcopy(base)
    revision["components"]["schemas"]["S1000"]["maxLength"] = 3
    assert ("request-max-length-set", "breaking") in levels(compare(base, revision))


def test_every_change_names_a_place() -> None:
    base = document({"get": {"parameters": [{"name": "x", "in": "query", "schema": {"type": "string"}}]}})
    revision = document({"get": {"parameters": [{"name": "x", "in": "query", "schema": {"type": "integer"}}]}})
    [change] = compare(base, revision).as_json()["changes"]
    assert change["pointer"] == "/paths/~1things/get/parameters/0/schema/type"
    assert change["message"] == "query parameter x: type changed: string → integer"
    assert (change["base"], change["revision"]) == ("string", "integer")


def test_status_codes_and_formats_of_other_dialects() -> None:
    base = document({"get": {"responses": {"200": {"content": {"application/json": {"schema": True}}}}}})
    revision = document({"get": {"responses": {"200": {"content": {"application/json": {"schema": {}}}}}}})
    assert compare(base, revision).changes == ()
    closed = document({"get": {"responses": {"200": {"content": {"application/json": {"schema": False}}}}}})
    assert levels(compare(base, closed)) == [("response-type-narrowed", "info")]


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        ([{"a": []}], [], ["security-requirement-added"]),
        ([], [{"a": []}], ["security-requirement-added", "security-requirement-removed"]),
        ([{"a": []}], [{}, {"a": []}], ["security-requirement-added"]),
        ([{"a": [], "b": []}], [{"a": []}], ["security-requirement-added"]),
        ([{"a": ["x"]}, {"a": ["x", "y"]}], [{"a": ["x"]}], ["security-requirement-dropped"]),
        ([{"a": ["x"], "b": []}], [{"a": ["x"], "b": ["x"]}], ["security-scope-required"]),
        ([{"a": ["x"]}], [{"a": ["y"]}], ["security-scope-dropped", "security-scope-required"]),
        ([{"a": []}, {"b": []}], [{"b": []}, {"a": []}], []),
        ([{"a": ["x", "y"], "b": []}], [{"b": [], "a": ["y", "x"]}], []),
        ([], [{}], []),
    ],
)
def test_security(base: list[Any], revision: list[Any], expected: list[str]) -> None:
    before, after = document({"get": {}, "security": base}), document({"get": {"security": revision}})
    assert sorted(change.id for change in compare(before, after).changes) == expected


def test_texts_stand_behind_everything_else() -> None:
    def described(*paths: str, text: str) -> dict[str, Any]:
        operation = {"summary": text, "responses": {"204": {"description": "ok"}}}
        info = {"title": "T", "version": "1"}
        return {"openapi": "3.1.0", "info": info, "paths": {path: {"get": operation} for path in paths}}

    report = compare(described("/v3/a", text="old"), described("/v3/a", "/v3/b", text="new"))
    changes = [change.verdict for group in grouped(report) for change in group.changes]
    assert changes == [Verdict.MINOR, Verdict.PATCH]

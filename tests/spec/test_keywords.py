"""One table of keywords: what it says of a place holds for every step, and every `$ref` is resolved in one way."""

from __future__ import annotations

from typing import Any

import pytest

from generator import document as documents
from generator.document import keywords, validate
from generator.errors import PipelineError
from generator.render import carry
from generator.spec.normalize import normalize


def answering(schema: dict[str, Any], **components: Any) -> dict[str, Any]:
    response = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/v3/a": {"get": {"responses": response}}},
        "components": {"schemas": components},
    }


@pytest.mark.parametrize("keyword", sorted(keywords.SUBSCHEMAS))
def test_schemas_are_rewritten_wherever_they_stand(keyword: str) -> None:
    inner = {"type": "string", "nullable": True, "title": "T"}
    below: Any = {
        keywords.KeywordKind.SCHEMA: inner,
        keywords.KeywordKind.SCHEMAS: [inner, {"type": "integer"}],
        keywords.KeywordKind.NAMED_SCHEMAS: {"x": inner},
    }[keywords.SUBSCHEMAS[keyword]]
    text = documents.dump(normalize(answering({"$ref": "#/components/schemas/A"}, A={keyword: below})))
    assert "nullable" not in text
    assert text.count("title: T") == 1  # that of the document


@pytest.mark.parametrize("keyword", sorted(keywords.SUBSCHEMAS))
@pytest.mark.parametrize("value", [True, False])
def test_a_boolean_is_a_schema(keyword: str, value: bool) -> None:
    below: Any = {
        keywords.KeywordKind.SCHEMA: value,
        keywords.KeywordKind.SCHEMAS: [value],
        keywords.KeywordKind.NAMED_SCHEMAS: {"x": value},
    }[keywords.SUBSCHEMAS[keyword]]
    normalize(answering({"type": "object", "properties": {"a": {"type": "object", keyword: below}}}))


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("#/components/schemas/A/$defs/In", "AIn"),
        ("#/components/schemas/A/$defs/In/$defs/Deep", "AInDeep"),
        ("#/components/schemas/A/$defs/a~1b%20c", "AABC"),
        ("#/components/parameters/P/schema", "ParametersP"),
    ],
)
def test_a_reference_into_something_leads_to_a_component(reference: str, name: str) -> None:
    thing = {"type": "object", "properties": {"q": {"type": "string"}}}
    inner = {**thing, "$defs": {"Deep": thing}}
    document = answering(
        {"type": "object", "properties": {"first": {"$ref": reference}, "again": {"$ref": reference}}},
        A={"type": "object", "$defs": {"In": inner, "a/b c": thing}, "properties": {"x": {"type": "string"}}},
    )
    document["components"]["parameters"] = {"P": {"name": "p", "in": "query", "schema": thing}}
    validate.check(document, "x.yaml")
    components = normalize(document)["components"]["schemas"]
    assert components[name]["properties"] == {"q": {"type": "string"}}
    (holder,) = (component for component in components.values() if "first" in component.get("properties", {}))
    assert holder["properties"] == {key: {"$ref": documents.reference(name)} for key in ("first", "again")}


def test_a_component_is_named_by_its_reference() -> None:
    assert keywords.component(keywords.reference("a/b~c")) == "a/b~c"
    assert keywords.component("#/components/schemas/A/properties/b") is None
    assert keywords.component("#/components/responses/A") is None


@pytest.mark.parametrize("keyword", ["$ref", "$dynamicRef"])
@pytest.mark.parametrize(("holders", "words"), [((), "no schema has"), (("A", "B"), "2 schemas have")])
def test_an_anchor_that_is_not_one_place_is_named(keyword: str, holders: tuple[str, ...], words: str) -> None:
    document = answering({keyword: "#here"}, **{name: {"$anchor": "here", "type": "object"} for name in holders})
    with pytest.raises(PipelineError, match=rf'schema/\{keyword}: \{keyword} "#here" names an anchor that {words}'):
        validate.check(document, "x.yaml")


@pytest.mark.parametrize("anchor", ["$anchor", "$dynamicAnchor"])
@pytest.mark.parametrize("keyword", ["$ref", "$dynamicRef"])
def test_a_reference_by_anchor_is_one_by_pointer(anchor: str, keyword: str) -> None:
    tree = {anchor: "tree", "type": "object", "properties": {"kids": {"type": "array", "items": {keyword: "#tree"}}}}
    inner = {"type": "object", "$defs": {"Leaf": {anchor: "leaf", "type": "object", "properties": {"q": {}}}}}
    example = {keyword: "#tree"}  # data, and no reference
    document = answering({keyword: "#leaf", "examples": [example]}, Tree=tree, Box=inner)
    validate.check(document, "x.yaml")
    schema = document["paths"]["/v3/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Box/$defs/Leaf", "examples": [{keyword: "#tree"}]}
    assert tree["properties"] == {"kids": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}


def test_methods_that_openapi_3_2_adds_are_refused_by_name() -> None:
    document = answering({"type": "string"})
    document["openapi"] = "3.2.0"
    item = document["paths"]["/v3/a"]
    item["query"] = item["get"]
    item["additionalOperations"] = {"COPY": item["get"]}
    with pytest.raises(PipelineError, match=r"QUERY /v3/a: .*method QUERY.*COPY /v3/a: .*method COPY"):
        carry.check(normalize(document))


def test_a_parameter_that_refers_to_something_else_is_named() -> None:
    document = answering({"type": "string"})
    document["components"]["headers"] = {"H": {"schema": {"type": "string"}}}
    document["paths"]["/v3/a"]["get"]["parameters"] = [{"$ref": "#/components/headers/H"}]
    with pytest.raises(PipelineError, match="/paths/~1v3~1a/get/parameters: a parameter without `name` and `in`"):
        normalize(document)

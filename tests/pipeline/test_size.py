"""Ten times the operations are ten times the work."""

from __future__ import annotations

import cProfile
import pstats
from typing import Any

from generator.document import Document
from generator.render import render
from generator.render.verify import operations
from generator.spec import canonical

#: Operations that one resource of the synthetic spec has.
EACH = 5


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def answers(name: str) -> dict[str, Any]:
    return {"200": {"description": "", **content(reference(name))}, "422": {"description": ""}}


def synthetic(count: int) -> Document:
    """A spec of `count` operations: resources with pages, enums and objects in place, each after the one before."""
    text, null = {"type": "string"}, {"type": "null"}
    organization = {"name": "org_id", "in": "path", "required": True, "schema": {"anyOf": [text, null]}}
    thing_id = {"name": "thing_id", "in": "path", "required": True, "schema": text}
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(count // EACH):
        name = f"Thing{number}"
        status = {"type": "string", "enum": ["new", "done", f"state_{number}"]}
        schemas[name] = {
            "type": "object",
            "title": name,
            "description": "A thing.",
            "required": ["id", "name"],
            "properties": {
                "id": text,
                "name": {"type": "string", "maxLength": 40, "title": "Name"},
                "status": {"anyOf": [status, null]},
                "parent": {"anyOf": [reference(f"Thing{max(number - 1, 0)}"), null]},
                "tags": {"type": "array", "items": text},
                "size": {"type": "object", "properties": {f"width_{number}": {"type": "integer"}}},
            },
        }
        schemas[f"{name}Request"] = {
            "type": "object",
            "required": ["name"],
            "properties": {"name": text, "status": status},
        }
        schemas[f"PaginatedResponse_{name}_"] = {
            "type": "object",
            "properties": {
                "items": {"type": "array", "items": reference(name)},
                "end_cursor": {"anyOf": [text, null]},
                "has_next_page": {"type": "boolean"},
            },
        }
        body = {"requestBody": {"required": True, **content(reference(f"{name}Request"))}}
        path = f"/v3/organizations/{{org_id}}/things{number}s"
        cursor = {"name": "after", "in": "query", "schema": {"anyOf": [text, null]}}
        collection, item = {"parameters": [organization]}, {"parameters": [organization, thing_id]}
        paths[path] = {
            "get": {"parameters": [organization, cursor], "responses": answers(f"PaginatedResponse_{name}_")},
            "post": {**collection, **body, "responses": answers(name)},
        }
        paths[f"{path}/{{thing_id}}"] = {
            "get": {**item, "responses": answers(name)},
            "patch": {**item, **body, "responses": answers(name)},
            "delete": {**item, "responses": {"204": {"description": ""}}},
        }
    content_ = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    return Document(f"{count}.yaml", "en", content_, "0" * 64)


def rendered(source: Document) -> dict[str, bytes]:
    return render(canonical([source], []).document)


def calls(count: int) -> int:
    """Function calls that a spec of `count` operations takes from merge to render."""
    profile = cProfile.Profile()
    profile.runcall(rendered, synthetic(count))
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def test_the_work_grows_with_the_spec() -> None:
    """Ten times the operations take about ten times the calls; the benchmark (`nox -s bench`) has the times."""
    rendered(synthetic(EACH))  # what is imported and compiled once
    assert len(operations(rendered(synthetic(50)))) == 50
    assert calls(500) / calls(50) < 12


def test_a_long_chain_of_references_does_not_recurse() -> None:
    """Each schema refers to the one before: 2,000 of them are more than Python's stack holds."""
    chain: dict[str, Any] = {
        f"Link{number}": {"type": "object", "properties": {"next": reference(f"Link{number + 1}")}}
        for number in range(2000)
    }
    chain["Link2000"] = {"type": "object", "properties": {"end": {"type": "string"}}}
    document = synthetic(EACH)
    document.content["components"]["schemas"] |= chain
    document.content["paths"]["/v3/self"] = {"get": {"responses": answers("Link0")}}
    files = render(canonical([document], []).document)
    assert "models/link_0.py" in files
    assert "models/link_2000.py" in files

"""Refusals, with operation and place, of what no request can carry."""

from __future__ import annotations

from typing import Any

import pytest

from generator.document import Document
from generator.errors import PipelineError
from generator.render import carry
from generator.spec import canonical

_TEXT = {"type": "string"}
_OBJECT = {"type": "object", "properties": {"a": _TEXT}}
_OK = {"200": {"description": "ok"}}


def check(path: str = "/v3/things/{id}", **operation: Any) -> None:
    parameters = [{"name": "id", "in": "path", "required": True, "schema": _TEXT}] if "{id}" in path else []
    operation = {"responses": _OK, **operation, "parameters": parameters + operation.get("parameters", [])}
    content = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"post": {"x-sdk-name": "things.send", **operation}}},
    }
    carry.check(canonical([Document("test.yaml", "en", content, "")], []).document)


def parameter(place: str, schema: Any, **facts: Any) -> list[dict[str, Any]]:
    return [{"name": "p", "in": place, "required": True, "schema": schema, **facts}]


def content(name: str, **media: Any) -> dict[str, Any]:
    return {"content": {name: {"schema": _TEXT, **media}}}


def answer(*names: str, **media: Any) -> dict[str, Any]:
    return {"200": {"description": "ok", "content": {name: {"schema": _TEXT, **media} for name in names}}}


@pytest.mark.parametrize(
    ("operation", "words"),
    [
        ({"path": "/v3/things?x=1"}, "query or fragment"),
        ({"parameters": parameter("path", _TEXT)}, "'p' is in no placeholder"),
        (
            {"parameters": parameter("query", {"type": "array", "items": _OBJECT})},
            "query parameter 'p' is a nested value",
        ),
        ({"parameters": parameter("query", _TEXT, style="matrix")}, "style matrix"),
        ({"parameters": parameter("query", _TEXT, style="deepObject", explode=True)}, "'p' is a value"),
        ({"parameters": parameter("cookie", {"type": "array", "items": _TEXT})}, "cookie parameter 'p' is a list"),
        ({"requestBody": content("multipart/mixed")}, "the body is multipart/mixed"),
        ({"requestBody": content("image/*")}, "a range of media types"),
        ({"responses": answer("application/json-seq")}, "the answer 200 is a stream of application/json-seq"),
        ({"responses": answer("application/xml", itemSchema=_TEXT)}, "the answer 200 is a stream of application/xml"),
        ({"responses": answer("text/event-stream", "application/json")}, "a stream (text/event-stream), or something"),
        ({"requestBody": content("application/jsonl")}, "the body is a stream (application/jsonl)"),
    ],
)
def test_what_no_request_can_carry_is_refused(operation: dict[str, Any], words: str) -> None:
    with pytest.raises(PipelineError) as caught:
        check(**operation)
    assert words in str(caught.value)
    assert "POST /v3/things" in str(caught.value)


@pytest.mark.parametrize(
    "operation",
    [
        {"path": "/v3/things/{id}:cancel"},
        {"path": "/v3/things/v{id}.csv"},
        {"parameters": parameter("query", {"type": "array", "items": _TEXT}, style="pipeDelimited", explode=False)},
        {"parameters": parameter("query", _OBJECT, style="deepObject", explode=True)},
        {"requestBody": content("application/octet-stream")},
        {"responses": {"200": {"description": "ok", **content("text/csv")}, "204": {"description": "none"}}},
        {"responses": answer("text/event-stream") | {"204": {"description": "none"}}},
        {"responses": answer("application/jsonl", itemSchema=_OBJECT)},
    ],
)
def test_what_a_request_can_carry_is_not(operation: dict[str, Any]) -> None:
    check(**operation)

"""Refusals, with operation and place, of what no request can carry."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.document import Document
from generator.errors import PipelineError
from generator.render import carry
from generator.render.carried import STYLES
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


def form(properties: dict[str, Any], media_type: str) -> dict[str, Any]:
    media = {"schema": {"type": "object", "properties": properties}, "encoding": {"p": {"contentType": media_type}}}
    return {"content": {"multipart/form-data": media}}


def answer(*names: str, **media: Any) -> dict[str, Any]:
    return {"200": {"description": "ok", "content": {name: {"schema": _TEXT, **media} for name in names}}}


@pytest.mark.parametrize(
    ("operation", "words"),
    [
        ({"path": "/v3/things?x=1"}, "query or fragment"),
        ({"parameters": parameter("path", _TEXT)}, "'p' is in no placeholder"),
        ({"path": "/v3/things/{id}/{part}"}, "the placeholder {part} is declared by no parameter"),
        ({"path": "/v3/things/{id}/{id}"}, "the placeholder {id} is twice in the path"),
        (
            {"requestBody": form({"p": _TEXT}, "application/json")},
            "field 'p' of the body is written as application/json",
        ),
        (
            {"requestBody": form({"p": _OBJECT}, "application/xml")},
            "field 'p' of the body is written as application/xml",
        ),
        (
            {"parameters": parameter("query", {"type": "array", "items": _OBJECT})},
            "query parameter 'p' is a nested value",
        ),
        ({"parameters": parameter("query", _TEXT, style="matrix")}, "style matrix"),
        ({"parameters": parameter("query", _TEXT, style="deepObject", explode=True)}, "'p' is a value"),
        ({"parameters": parameter("cookie", {"type": "array", "items": _TEXT})}, "cookie parameter 'p' is a list"),
        ({"requestBody": content("multipart/mixed")}, "the body is multipart/mixed"),
        ({"requestBody": content("image/*")}, "a range of media types"),
        ({"responses": answer("application/json-seq")}, "the response 200 is a stream of application/json-seq"),
        ({"responses": answer("application/xml", itemSchema=_TEXT)}, "the response 200 is a stream of application/xml"),
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
        {"requestBody": form({"p": _OBJECT}, "application/json; charset=utf-8")},
        {"requestBody": form({"p": {"type": "array", "items": _OBJECT}}, "application/json")},
        {"requestBody": form({"p": {"type": "string", "format": "binary"}}, "image/png, image/jpeg")},
        {"requestBody": form({"p": _TEXT}, "text/plain")},
        {"responses": {"200": {"description": "ok", **content("text/csv")}, "204": {"description": "none"}}},
        {"responses": answer("text/event-stream") | {"204": {"description": "none"}}},
        {"responses": answer("application/jsonl", itemSchema=_OBJECT)},
        {"responses": answer("text/event-stream", "application/json")},
    ],
)
def test_what_a_request_can_carry_is_not(operation: dict[str, Any]) -> None:
    check(**operation)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_documentation_has_the_table(language: str) -> None:
    page = (Path(__file__).parents[2] / f"docs/pages/{language}/pipeline.md").read_text("utf-8")
    rows = re.findall(r"^\| (path|query|header|cookie) \| (.+?) \| (.+?) \| ", page, re.MULTILINE)
    documented = {
        (place, style, explode == "true")
        for place, styles, explodes in rows
        for style in re.findall(r"`(\w+)`", styles)
        for explode in re.findall(r"true|false", explodes)
    }
    assert documented == STYLES.keys()


@pytest.mark.parametrize(
    ("schema", "always"),
    [
        ({"type": "array", "items": _TEXT}, True),
        ({"anyOf": [{"type": "array", "items": _TEXT}, {"type": "null"}]}, False),
        ({"type": ["array", "null"], "items": _TEXT}, False),
        ({"$ref": "#/components/schemas/Things"}, False),
    ],
)
def test_an_answer_that_may_be_null_is_not_always_a_list(schema: Any, always: bool) -> None:
    things = {"anyOf": [{"type": "array", "items": _TEXT}, {"type": "null"}]}
    operation = {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}
    assert carry.returns_list(operation, {"components": {"schemas": {"Things": things}}}) is always

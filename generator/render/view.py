"""The canonical document as the code generator's parser sees it.

The parser turns schemas into Python types. What it would trip over and no generated line depends on is left out:
answers of errors, default values, formats and bounds (they are prose in docstrings). Operations go by a number instead
of an id, so that no text from the document names a file.
"""

from __future__ import annotations

import copy
from typing import Any

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from ..normalize import schemas

_KEPT = frozenset(
    "type enum const properties required additionalProperties items anyOf oneOf allOf $ref description".split()
)


def view(document: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """A copy for the parser, and the operation (`METHOD path`) behind each numbered id."""
    keys: dict[str, str] = {}
    paths: dict[str, Any] = {}
    for number, (path, method, operation) in enumerate(documents.operations(document)):
        identifier = f"operation_{number}"
        keys[identifier] = f"{method.upper()} {path}"
        paths.setdefault(f"/{identifier}", {})[method] = _operation(operation, identifier, f"{method.upper()} {path}")
    components = document.get("components", {}).get("schemas", {})
    return {
        "openapi": "3.1.0",
        "info": {"title": "API", "version": "0"},
        "paths": paths,
        "components": {"schemas": {name: schema_view(schema) for name, schema in components.items()}},
    }, keys


def _operation(operation: dict[str, Any], identifier: str, key: str) -> dict[str, Any]:
    # Path parameters are plain strings in the generated code; the template of the path is ours, not the parser's.
    parameters = [
        {"name": parameter["name"], "in": "query", "required": parameter["required"], "schema": _described(parameter)}
        for parameter in operation.get("parameters", ())
        if parameter["in"] == "query"
    ]
    result: dict[str, Any] = {"tags": ["all"], "operationId": identifier, "parameters": parameters}
    body = operation.get("requestBody")
    if is_map(body) and body.get("content"):
        result["requestBody"] = {"required": body.get("required", False), "content": _one_media(body["content"], key)}
    result["responses"] = {"200": {"description": "", **_answer(operation, key)}}
    return result


def _described(parameter: dict[str, Any]) -> dict[str, Any]:
    schema = schema_view(parameter["schema"])
    if "description" in parameter and "$ref" not in schema:
        schema["description"] = parameter["description"]
    return schema


def _answer(operation: dict[str, Any], key: str) -> dict[str, Any]:
    """The content of the first successful answer that has any."""
    for status in sorted(operation.get("responses", {})):
        content = operation["responses"][status].get("content")
        if (status.startswith("2") or status == "default") and content:
            return {"content": _one_media(content, key)}
    return {}


def _one_media(content: dict[str, Any], key: str) -> dict[str, Any]:
    """JSON where there is a choice."""
    ranked = sorted(content, key=lambda name: (name != "application/json", not name.endswith("json"), name))
    name = ranked[0]
    if not name.isascii() or any(character in name for character in "\"'\\\r\n"):
        raise PipelineError(f"media type {name!r} is none", place=key)
    schema = content[name].get("schema", {})
    return {name: {"schema": schema_view(schema, binary=name == "multipart/form-data")}}


def schema_view(schema: Any, *, binary: bool = True) -> dict[str, Any]:
    """A schema reduced to what decides its Python type."""
    if not is_map(schema):
        return {}
    result = {key: copy.deepcopy(value) for key, value in schema.items() if key in _KEPT}
    if binary and schema.get("type") == "string" and _is_file(schema):
        result["format"] = "binary"
    if "$ref" in result:
        return {"$ref": result["$ref"]}
    if is_list(result.get("enum")) and len({type(value).__name__ for value in result["enum"]}) > 1:
        del result["enum"]  # values of several types have no Literal that the parser knows; the type is any of them
        result.pop("type", None)
    if "const" in result and not isinstance(result["const"], str | int):
        del result["const"]
    for holder, key in list(schemas.children(result)):
        if is_map(holder[key]):
            holder[key] = schema_view(holder[key])
    return result


def _is_file(schema: dict[str, Any]) -> bool:
    return schema.get("format") == "binary" or schema.get("contentMediaType") == "application/octet-stream"

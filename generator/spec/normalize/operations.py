"""Operations: parameters where they belong, cursors recognized."""

from __future__ import annotations

import copy
from typing import Any

from ... import document as documents
from ...document import is_list, is_map
from ...errors import PipelineError
from .. import naming
from .schemas import NULL


def inline_references(document: dict[str, Any]) -> None:
    """Parameters, bodies, responses and headers that are references to components are written in place.

    Parameters of a path go to each of its operations. Only schemas keep their components: they alone become classes.
    Extensions among paths, components and responses are removed.
    """
    for holder in ("paths", "components"):
        _without_extensions(document.get(holder, {}))
    for path, item in list(document.get("paths", {}).items()):
        if is_map(item) and "$ref" in item:
            item = document["paths"][path] = {
                **_follow(document, item),
                **{k: v for k, v in item.items() if k != "$ref"},
            }
        shared = item.pop("parameters", [])
        for method in documents.METHODS:
            if not is_map(operation := item.get(method)):
                continue
            own = [_follow(document, parameter) for parameter in operation.get("parameters", [])]
            taken = {(parameter.get("name"), parameter.get("in")) for parameter in own}
            inherited = [_follow(document, parameter) for parameter in shared]
            for parameter in (*own, *inherited):
                if not all(isinstance(parameter.get(needed), str) for needed in ("name", "in")):
                    raise PipelineError(
                        "a parameter without `name` and `in`; a `$ref` leads to something other than a parameter",
                        place=documents.pointer("paths", path, method, "parameters"),
                    )
            own += [copy.deepcopy(p) for p in inherited if (p.get("name"), p.get("in")) not in taken]
            if own:
                operation["parameters"] = own
            if is_map(operation.get("requestBody")):
                operation["requestBody"] = _follow(document, operation["requestBody"])
            _without_extensions(operation.get("responses", {}))
            for status, response in list(operation.get("responses", {}).items()):
                operation["responses"][status] = _follow(document, response)
                headers = operation["responses"][status].get("headers", {})
                for name in list(headers):
                    headers[name] = _follow(document, headers[name])
    for kind in ("parameters", "requestBodies", "responses", "headers"):
        document.get("components", {}).pop(kind, None)


def _without_extensions(members: dict[str, Any]) -> None:
    for name in [name for name in members if name.startswith("x-")]:
        del members[name]


def _follow(document: dict[str, Any], node: Any) -> dict[str, Any]:
    for _ in range(8):  # bounded: a chain of references may be a circle
        if not is_map(node) or "$ref" not in node:
            break
        node = documents.resolve(document, node["$ref"])
    return copy.deepcopy(node) if is_map(node) else {}


def rewrite(document: dict[str, Any]) -> None:
    """Rewrite the parameters of every operation in place."""
    for _, _, operation in documents.operations(document):
        parameters: list[dict[str, Any]] = []
        for parameter in operation.get("parameters", ()):
            parameter = _with_schema(parameter)
            parameter["schema"] = _without_null(parameter["schema"])
            parameters += _flattened(document, parameter)
        unique = {(parameter["in"], parameter["name"]): parameter for parameter in reversed(parameters)}
        if unique:
            operation["parameters"] = [_canonical(parameter) for parameter in unique.values()]


def _with_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter that says its type by `content` says it by `schema`; `x-media-type` keeps how it is written."""
    content = parameter.get("content")
    if "schema" not in parameter and is_map(content) and content:
        name, media = next(iter(content.items()))
        parameter = {key: value for key, value in parameter.items() if key != "content"}
        parameter["schema"] = media.get("schema", {})
        parameter["x-media-type"] = name
    return {"schema": {}, **parameter}


def _flattened(document: dict[str, Any], parameter: dict[str, Any]) -> list[dict[str, Any]]:
    """An object in the query that says nothing of its style is read flat by the server: each property a parameter."""
    schema = parameter["schema"]
    if parameter.get("in") != "query" or {"style", "explode", "x-query-style", "x-media-type"} & parameter.keys():
        return [parameter]
    target = _target(document, schema)
    properties = target.get("properties")
    if target.get("type") != "object":
        return [parameter]
    if not is_map(properties) or not properties:
        # Its members are not published. They are sent by the names that the caller gives them.
        return [{**parameter, "required": False, "x-query-style": "flat"}]
    required = target.get("required", ()) if parameter.get("required") else ()
    flat: list[dict[str, Any]] = []
    for name, value in properties.items():
        value = _without_null(copy.deepcopy(value))
        member = {"name": name, "in": "query", "required": name in required, "schema": value}
        if isinstance(value.get("description"), str):
            member["description"] = value.pop("description")
        if _target(document, value).get("type") == "object":
            member["x-query-style"] = "flat"  # one level only: an object may hold itself
        flat.append(member)
    return flat


def _target(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    target = documents.resolve(document, schema["$ref"]) if "$ref" in schema else schema
    return target if is_map(target) else {}


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a parameter without null: no path, query, header or cookie can say it.

    What may be left out is said by `required`; frameworks publish null for it besides. A component keeps its null: it
    may be part of a body, too, and a copy of it would be a second class.
    """
    members = schema.get("anyOf")
    if not is_list(members) or NULL not in members:
        return schema
    rest = [member for member in members if member != NULL]
    beside = {key: value for key, value in schema.items() if key != "anyOf"}
    if beside.get("default", ...) is None:
        del beside["default"]
    return {**rest[0], **beside} if len(rest) == 1 else {"anyOf": rest, **beside}


def _canonical(parameter: dict[str, Any]) -> dict[str, Any]:
    if parameter["in"] == "path":
        parameter["required"] = True  # without its parameter it would be another path
    parameter.setdefault("required", False)
    if "description" in parameter["schema"] and "description" not in parameter:
        parameter["description"] = parameter["schema"].pop("description")
    parameter["schema"].pop("description", None)
    return parameter


def mark_pages(document: dict[str, Any]) -> None:
    """Mark the operations that return a page: `x-pagination` names the cursor's and the size's parameters."""
    for _, method, operation in documents.operations(document):
        names = {parameter["name"] for parameter in operation.get("parameters", ()) if parameter["in"] == "query"}
        for status, response in operation.get("responses", {}).items():
            schema = response.get("content", {}).get("application/json", {}).get("schema", {})
            if method == "get" and status.startswith("2") and "$ref" in schema:
                if not naming.is_page(documents.resolve(document, schema["$ref"])):
                    continue
                operation["x-pagination"] = {
                    key: name for key, name in (("cursor", "after"), ("size", "first")) if name in names
                }

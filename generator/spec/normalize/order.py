"""One order: of keys, so that a reader finds them; of lists whose order means nothing, so that a diff is a change."""

from __future__ import annotations

from functools import partial
from typing import Any

from ... import document as documents
from ...document import is_list, is_map

_FIRST = (
    "openapi info jsonSchemaDialect servers security tags paths webhooks components externalDocs "
    "name in x-sdk-name summary title description operationId deprecated required parameters requestBody responses "
    "$ref type format enum const default minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern "
    "items minItems maxItems properties additionalProperties anyOf oneOf allOf discriminator schema content"
).split()
_RANK = {key: rank for rank, key in enumerate(_FIRST)}
_METHODS = {method: rank for rank, method in enumerate(documents.METHODS)}
_PLACES = {"path": 0, "query": 1, "header": 2, "cookie": 3}


def sort(document: dict[str, Any]) -> dict[str, Any]:
    """The document in canonical order. Values of an enum and members of a union keep theirs: people read them."""
    result: dict[str, Any] = _sorted(document, documents.ROOT)
    for path, item in result.get("paths", {}).items():
        template = {name: index for index, name in enumerate(path.split("/"))}
        for method in documents.METHODS:
            if is_map(operation := item.get(method)) and "parameters" in operation:
                operation["parameters"].sort(key=partial(_parameter_rank, template))
    return result


def _sorted(node: Any, kind: documents.Kind) -> Any:
    if is_map(node):
        keys = sorted(node, key=_rank) if kind is documents.ROOT else sorted(node)
        result: dict[str, Any] = {}
        for key in keys:
            value = node[key]
            if key == "required" and is_list(value) and kind is documents.ROOT:
                result[key] = sorted(dict.fromkeys(value))
            else:
                result[key] = _sorted(value, documents.child_kind(kind, key))
        return result
    if is_list(node):
        return [_sorted(item, kind) for item in node]
    return node


def _parameter_rank(template: dict[str, int], parameter: dict[str, Any]) -> tuple[int, int, str]:
    """By place, those of the path in its order, others by name."""
    name: str = parameter["name"]
    return (_PLACES.get(parameter["in"], 9), template.get(f"{{{name}}}", 0), name)


def _rank(key: str) -> tuple[int, int, str]:
    return (_RANK.get(key, len(_RANK)), _METHODS.get(key, 99), key)

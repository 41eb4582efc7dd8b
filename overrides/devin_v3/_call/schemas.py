"""JSON Schemas as the API takes them for structured output: their limits, and the schemas inside of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

import msgspec

from .json import is_array, is_object

LARGEST_SCHEMA: Final = 64 * 1024  #: bytes of JSON

#: Keywords whose members map names to schemas; below, those whose value is a schema or a list of schemas.
NAMED: Final = ("properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas")
NESTED: Final = (
    "additionalItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "oneOf",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedProperties",
)


def problem_of(schema: Mapping[str, Any]) -> str:
    """Return the reasons for which the API would refuse a schema; empty if it is fine."""
    try:
        size = len(msgspec.json.encode(schema))
    except (TypeError, ValueError, RecursionError) as error:
        return f"is not JSON ({error})"
    if size > LARGEST_SCHEMA:
        return f"has {size} bytes; at most {LARGEST_SCHEMA} are allowed"
    for part in schemas(schema):
        target = part.get("$ref")
        if isinstance(target, str) and not target.startswith("#"):
            return f"has the external $ref {target[:200]!r}"
        if isinstance(target, str) and target.startswith("#/") and not _resolves(schema, target):
            return f"has the $ref {target[:200]!r}, which leads nowhere"
    return ""


def schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and all schemas in it."""
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if is_array(node):
            waiting += node
        elif is_object(node):
            yield node
            waiting += [item for word in NAMED if is_object(node.get(word)) for item in node[word].values()]
            waiting += [node[word] for word in NESTED if word in node]


def _resolves(schema: Any, pointer: str) -> bool:
    for escaped in pointer[2:].split("/"):
        name = unquote(escaped).replace("~1", "/").replace("~0", "~")
        if is_object(schema) and name in schema:
            schema = schema[name]
        elif is_array(schema) and name.isdecimal() and int(name) < len(schema):
            schema = schema[int(name)]
        else:
            return False
    return True

"""Structured output: from a class to a Draft 7 schema, and from the answer to an instance.

pydantic is used if the class is one of pydantic's, and only then; msgspec does the rest: its own structs, attrs
classes, dataclasses and TypedDicts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

import msgspec

from .._call.json import is_array, is_object
from ..errors import InvalidArgumentError, StructuredOutputError

LARGEST_SCHEMA: Final = 64 * 1024  #: bytes of JSON
_DRAFT: Final = "http://json-schema.org/draft-07/schema#"

#: Keywords whose members map names to schemas, whose value is a schema or a list of schemas. Others hold data.
_NAMED: Final = ("properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas")
_NESTED: Final = (
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


def schema_of(kind: Any) -> dict[str, Any]:
    """The self-contained Draft 7 schema of a class; a JSON Schema (a dictionary) stays as it is.

    Raises:
        InvalidArgumentError: The class cannot be described, or not as an object, or `check_schema` finds a problem.
    """
    if isinstance(kind, Mapping):
        schema: dict[str, Any] = {**kind}
    else:
        schema = _draft_7(_described(kind))
        if schema.get("type") != "object" and not any(word in schema for word in ("anyOf", "oneOf", "allOf")):
            raise InvalidArgumentError(f"output: {_name(kind)} does not describe an object, as structured output is")
    if problem := problem_of(schema):
        raise InvalidArgumentError(f"output: the schema {problem}")
    return schema


def problem_of(schema: Mapping[str, Any]) -> str:
    """What the API would not take about a schema; empty if it is fine."""
    try:
        size = len(msgspec.json.encode(schema))
    except (TypeError, ValueError, RecursionError) as error:
        return f"is no JSON ({error})"
    if size > LARGEST_SCHEMA:
        return f"has {size} bytes; at most {LARGEST_SCHEMA} are allowed"
    for part in _schemas(schema):
        target = part.get("$ref")
        if isinstance(target, str) and not target.startswith("#"):
            return f"has the external $ref {target[:200]!r}"
        if isinstance(target, str) and target.startswith("#/") and not _resolves(schema, target):
            return f"has the $ref {target[:200]!r}, which leads nowhere"
    return ""


def instance_of(kind: Any, data: dict[str, Any]) -> Any:
    """Structured output as an instance of the class; as it is for a JSON Schema or None.

    Raises:
        StructuredOutputError: It is not what the class describes.
    """
    if kind is None or isinstance(kind, Mapping):
        return data
    try:
        adapter = _pydantic(kind)
        return adapter.validate_python(data) if adapter is not None else msgspec.convert(data, kind)
    except ValueError as error:  # msgspec's and pydantic's errors of validation are ValueErrors
        raise StructuredOutputError(f"the structured output is no {_name(kind)}: {error}") from error


def _described(kind: Any) -> dict[str, Any]:
    try:
        adapter = _pydantic(kind)
        described = adapter.json_schema() if adapter is not None else msgspec.json.schema(kind)
        plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(described))  # defaults may be tuples, for one
    except (TypeError, ValueError, NameError) as error:
        raise InvalidArgumentError(f"output: {_name(kind)} cannot be described as a JSON Schema: {error}") from error
    return plain


def _pydantic(kind: Any) -> Any:
    """Pydantic's adapter of one of its classes; None for others."""
    if not hasattr(kind, "__pydantic_validator__") and not hasattr(kind, "__pydantic_core_schema__"):
        return None
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def _name(kind: Any) -> str:
    return str(getattr(kind, "__name__", kind))


def _draft_7(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema of Draft 2020-12, as pydantic and msgspec write it, in the words of Draft 7."""
    translated = _translated(schema)
    target = translated.get("$ref")
    if isinstance(target, str):  # in Draft 7 nothing beside a $ref counts, so the root itself must not be one
        name = target.removeprefix("#/definitions/")
        translated = {**translated["definitions"][name], "definitions": translated["definitions"]}
    return {"$schema": _DRAFT, **translated}


def _translated(schema: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for word, value in schema.items():
        if word == "discriminator":  # OpenAPI's, not JSON Schema's
            continue
        if word in _NAMED and is_object(value):
            result["definitions" if word == "$defs" else word] = {key: _within(item) for key, item in value.items()}
        elif word == "prefixItems":
            result["items"] = _within(value)
        elif word == "items" and "prefixItems" in schema:
            result["additionalItems"] = _within(value)
        elif word == "$ref" and isinstance(value, str):
            result[word] = value.replace("#/$defs/", "#/definitions/", 1)
        else:
            result[word] = _within(value) if word in _NESTED else value
    if "$ref" in result and len(result) > 1 and "definitions" not in result:
        target = result.pop("$ref")
        result = {"allOf": [{"$ref": target}], **result}
    return result


def _within(value: Any) -> Any:
    if is_array(value):
        return [_within(item) for item in value]
    return _translated(value) if is_object(value) else value


def _schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and all schemas in it."""
    waiting: list[Any] = [schema]
    while waiting:
        one = waiting.pop()
        if is_array(one):
            waiting += one
        elif is_object(one):
            yield one
            waiting += [item for word in _NAMED if is_object(one.get(word)) for item in one[word].values()]
            waiting += [one[word] for word in _NESTED if word in one]


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

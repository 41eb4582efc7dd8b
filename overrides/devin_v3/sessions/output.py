"""Structured output: from a class to a Draft 7 schema, and from the response to an instance.

pydantic is used if the class is one of pydantic's, or holds one so that only pydantic can describe it; msgspec does the
rest: its own structs, attrs classes, dataclasses and TypedDicts. The response is read as the JSON that it was: what the
schema allows is accepted, also by a strict class.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final, get_args, get_type_hints

import msgspec

from .._call.json import is_array, is_object
from .._call.schemas import NAMED, NESTED, problem_of, schemas
from ..errors import InvalidArgumentError, StructuredOutputError

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"


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
            raise InvalidArgumentError(
                f"output: {_name(kind)} does not describe an object, which structured output always is"
            )
    if problem := problem_of(schema):
        raise InvalidArgumentError(f"output: the schema {problem}")
    return schema


def instance_of(kind: Any, data: dict[str, Any]) -> Any:
    """Structured output as an instance of the class; as it is for a JSON Schema or None.

    Raises:
        StructuredOutputError: It is not what the class describes.
    """
    if kind is None or isinstance(kind, Mapping):
        return data
    try:
        return _instance(kind, data)
    except Exception as error:  # of the class as well: what its __post_init__ or validators raise
        whole = _whole_numbers(data)
        if whole is not None:
            with suppress(Exception):
                return _instance(kind, whole)
        raise StructuredOutputError(f"the structured output is not a valid {_name(kind)}: {error}") from error


def _instance(kind: Any, data: Any) -> Any:
    adapter = _adapter(kind)
    if adapter is None:
        return msgspec.convert(data, kind, str_keys=True)  # JSON has no other keys
    return adapter.validate_json(json.dumps(data))


def _whole_numbers(data: Any) -> Any:
    """The data with 12 for 12.0, which is an integer to JSON Schema; None if there is no such number."""
    changed = False

    def walk(value: Any) -> Any:
        nonlocal changed
        if isinstance(value, float) and value.is_integer():
            changed = True
            return int(value)
        if is_array(value):
            return [walk(item) for item in value]
        return {key: walk(item) for key, item in value.items()} if is_object(value) else value

    result = walk(data)
    return result if changed else None


def _described(kind: Any) -> dict[str, Any]:
    try:
        adapter = _adapter(kind)
        described = adapter.json_schema() if adapter is not None else msgspec.json.schema(kind)
        plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(described))  # defaults may be tuples, for one
    except Exception as error:
        raise InvalidArgumentError(f"output: {_name(kind)} cannot be described as a JSON Schema: {error}") from error
    return plain


def _adapter(kind: Any) -> Any:
    """Pydantic's adapter of a class that is one of its own, or holds one; None for what msgspec can describe."""
    own = hasattr(kind, "__pydantic_validator__") or hasattr(kind, "__pydantic_core_schema__")
    if not own:
        if "pydantic" not in sys.modules:
            return None
        try:
            msgspec.json.schema(kind)
        except Exception:
            if not _holds_models(kind):
                return None
        else:
            return None
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def _holds_models(kind: Any) -> bool:
    """Return whether a class or type is made of classes that pydantic can describe, one of its own among them."""
    seen_ids: set[int] = set()
    waiting: list[Any] = [kind]
    while waiting:
        part = waiting.pop()
        if id(part) in seen_ids:
            continue
        seen_ids.add(id(part))
        if hasattr(part, "__pydantic_core_schema__"):
            return True
        waiting += get_args(part)
        if isinstance(part, type) and hasattr(part, "__annotations__"):
            try:
                waiting += get_type_hints(part).values()
            except Exception:
                return False
    return False


def _name(kind: Any) -> str:
    try:
        return str(getattr(kind, "__name__", kind))
    except Exception:  # of a `__str__` that is not ours
        return f"a {type(kind).__name__}"


def _draft_7(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema of Draft 2020-12, as pydantic and msgspec write it, in the words of Draft 7."""
    translated = _translated(schema)
    target = translated.get("$ref")
    if isinstance(target, str):  # in Draft 7 nothing beside a $ref counts, so the root itself must not be one
        name = target.removeprefix("#/definitions/")
        translated = {**translated["definitions"][name], "definitions": translated["definitions"]}
    for part in schemas(translated):
        if is_object(part.get("propertyNames")):
            part["propertyNames"] = _key_schema(part["propertyNames"], translated.get("definitions", {}))
    return {"$schema": _DRAFT, **translated}


def _key_schema(schema: dict[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of keys, which are texts in JSON, of that of the numbers that a class has there."""
    target = schema.get("$ref")
    if isinstance(target, str):
        schema = definitions.get(target.removeprefix("#/definitions/"), schema)
    if is_array(values := schema.get("enum")):
        return {"enum": [value if isinstance(value, str) else json.dumps(value) for value in values]}
    if "const" in schema:
        return {"const": schema["const"] if isinstance(schema["const"], str) else json.dumps(schema["const"])}
    patterns = {"integer": r"^-?[0-9]+$", "number": r"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$"}
    pattern = patterns.get(str(schema.get("type")))
    return {"pattern": pattern} if pattern else schema


def _translated(schema: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for word, value in schema.items():
        if word == "discriminator":  # OpenAPI's, not JSON Schema's
            continue
        if word in NAMED and is_object(value):
            result["definitions" if word == "$defs" else word] = {key: _within(item) for key, item in value.items()}
        elif word == "prefixItems":
            result["items"] = _within(value)
        elif word == "items" and "prefixItems" in schema:
            result["additionalItems"] = _within(value)
        elif word == "$ref" and isinstance(value, str):
            result[word] = value.replace("#/$defs/", "#/definitions/", 1)
        else:
            result[word] = _within(value) if word in NESTED else value
    if "$ref" in result and len(result) > 1 and "definitions" not in result:
        target = result.pop("$ref")
        result = {"allOf": [{"$ref": target}], **result}
    return result


def _within(value: Any) -> Any:
    if is_array(value):
        return [_within(item) for item in value]
    return _translated(value) if is_object(value) else value

"""Schemas, each written in one way only."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from ... import document as documents
from ...document import is_list, is_map
from ...document.keywords import ANNOTATIONS as ANNOTATIONS

NULL: dict[str, Any] = {"type": "null"}

#: Keywords that stay booleans, as people write them.
_SWITCHES = frozenset({"additionalProperties", "unevaluatedItems", "unevaluatedProperties"})


def roots(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every place of the document that holds a schema, as (holder, key): parameters, bodies, responses, components."""
    components = document.get("components", {}).get("schemas", {})
    for name in components:
        yield components, name
    for _, _, operation in documents.operations(document):
        for parameter in operation.get("parameters", ()):
            if "schema" in parameter:
                yield parameter, "schema"
        bodies = [operation["requestBody"]] if "requestBody" in operation else []
        responses = list(operation.get("responses", {}).values())
        for part in (*bodies, *responses):
            for media in part.get("content", {}).values():
                for key in ("schema", "itemSchema"):
                    if key in media:
                        yield media, key
            for header in part.get("headers", {}).values():
                if "schema" in header:
                    yield header, "schema"


def children(schema: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Every schema directly inside a canonical schema, as (holder, key)."""
    for holder, key in documents.subschemas(schema):
        if is_map(holder[key]):
            yield holder, key


def rewrite(document: dict[str, Any]) -> None:
    """Rewrite every schema of the document in place, innermost first."""
    for holder, key in list(roots(document)):
        holder[key] = _canonical(holder[key])


#: Keywords beside a `$ref` that make a schema of its own, which adds to the referenced one.
_STRUCTURE = frozenset(
    "additionalProperties allOf anyOf const enum items oneOf patternProperties properties required".split()
)


def _canonical(schema: Any) -> dict[str, Any]:
    if schema is True:
        return {}
    if schema is False:
        return {"not": {}}
    if not is_map(schema):
        return {}
    result: dict[str, Any] = schema
    members = schema.get("allOf")
    if is_list(members) and {"nullable": True} in members:  # OpenAPI 3.0 says so that the others may be null, too
        schema["allOf"] = [member for member in members if member != {"nullable": True}]
        schema["nullable"] = True
    if "$ref" in schema and _STRUCTURE & schema.keys():
        beside = {key: schema.pop(key) for key in list(schema) if key not in ANNOTATIONS | {"$ref", "nullable"}}
        schema["allOf"] = [{"$ref": schema.pop("$ref")}, beside]
    for holder, key in list(documents.subschemas(schema)):
        if holder is not schema or key not in _SWITCHES or is_map(holder[key]):
            holder[key] = _canonical(holder[key])
    for step in _STEPS:
        result = step(result)
    return result


def _without_title(schema: dict[str, Any]) -> dict[str, Any]:
    # FastAPI derives titles from names; the code generator would make class names of them.
    schema.pop("title", None)
    return schema


def _bounds(schema: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI 3.0 writes `minimum: 1, exclusiveMinimum: true` for what 3.1 writes `exclusiveMinimum: 1`."""
    for exclusive, inclusive in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(exclusive) is True and inclusive in schema:
            schema[exclusive] = schema.pop(inclusive)
        elif isinstance(schema.get(exclusive), bool):
            del schema[exclusive]
    return schema


def _object(schema: dict[str, Any]) -> dict[str, Any]:
    """`properties` implies an object; an object that describes no members is a JSON object with any members."""
    if "type" not in schema and ("properties" in schema or is_map(schema.get("additionalProperties"))):
        schema["type"] = "object"
    if schema.get("type") == "object" and not {"properties", "additionalProperties", "allOf", "anyOf", "oneOf"} & set(
        schema
    ):
        schema["additionalProperties"] = True
    if schema.get("additionalProperties") == {}:
        schema["additionalProperties"] = True
    if schema.get("type") == "object" and is_map(schema.get("properties")):
        for name in schema.get("required", ()):
            schema["properties"].setdefault(name, {})  # required and undescribed is a fact too
    if schema.get("required") == []:
        del schema["required"]
    if schema.get("type") == "array":
        schema.setdefault("items", {})
    return schema


def _one_value(schema: dict[str, Any]) -> dict[str, Any]:
    """An enum of one value is a constant."""
    values = schema.get("enum")
    if is_list(values):
        values = list({json.dumps(value, sort_keys=True): value for value in values}.values())
        if len(values) == 1 and values[0] is not None:
            del schema["enum"]
            schema["const"] = values[0]
        else:
            schema["enum"] = values
    if schema.get("const", ...) is None and "type" not in schema:
        schema["type"] = "null"
        del schema["const"]
    if "const" in schema and "type" not in schema:
        for kind, name in ((bool, "boolean"), (str, "string"), (int, "integer"), (float, "number")):
            if isinstance(schema["const"], kind):
                schema["type"] = name
                break
    return schema


def _null(schema: dict[str, Any]) -> dict[str, Any]:
    """Every way to write "or null" (`nullable`, a list of types, null among the values) → `anyOf [X, null]`."""
    nullable = schema.pop("nullable", False) is True
    types = schema.get("type")
    if is_list(types):
        kinds = [kind for kind in types if kind != "null"]
        nullable = nullable or "null" in types
        if {"$ref", "allOf", "anyOf", "oneOf"} & schema.keys():
            del schema["type"]  # they say it more closely
        elif len(kinds) == 1:
            schema["type"] = kinds[0]
        elif not kinds:
            schema["type"] = "null"
            nullable = False
        else:
            del schema["type"]
            rest = {key: schema.pop(key) for key in list(schema) if key not in ANNOTATIONS}
            schema["anyOf"] = [_object({"type": kind, **_that_fit(rest, kind)}) for kind in kinds]
    values = schema.get("enum")
    if is_list(values) and None in values:
        nullable = True
        rest_of_values = [value for value in values if value is not None]
        if not rest_of_values:
            schema.pop("enum")
            schema["type"] = "null"
            return schema
        schema["enum"] = rest_of_values
        schema = _one_value(schema)
    if nullable and schema.get("type") != "null":
        inner = {key: schema.pop(key) for key in list(schema) if key not in ANNOTATIONS}
        schema["anyOf"] = [_all_of_one(_union(inner)), dict(NULL)] if inner else [{}]
    return schema


_FITS = {
    "string": ("minLength", "maxLength", "pattern", "format", "enum", "const"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format", "enum", "const"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"),
    "object": ("properties", "required", "additionalProperties", "patternProperties", "propertyNames"),
    "boolean": ("const", "enum"),
}
_FITS["number"] = _FITS["integer"]
_KIND_OF: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def _that_fit(rest: dict[str, Any], kind: str) -> dict[str, Any]:
    """The keywords among `rest` that constrain values of the type `kind`."""
    result = {key: value for key, value in rest.items() if key in _FITS.get(kind, ())}
    if "enum" in result:
        result["enum"] = [
            value
            for value in result["enum"]
            if isinstance(value, _KIND_OF[kind]) and isinstance(value, bool) == (kind == "boolean")
        ]
        if not result["enum"]:
            del result["enum"]
    return result


def _union(schema: dict[str, Any]) -> dict[str, Any]:
    """Unions flat, without repetition, null last; a union of one is that one; null is a member of `anyOf` only."""
    for key in ("oneOf", "anyOf"):
        members = schema.get(key)
        if members == []:
            del schema[key]  # a union without members has no effect
        if not members or not is_list(members) or (key == "oneOf" and "anyOf" in schema):
            continue
        flat: list[dict[str, Any]] = []
        for member in members:
            inner = member.get("anyOf") if set(member) == {"anyOf"} else None
            flat += inner if is_list(inner) else [member]
        unique = list({json.dumps(member, sort_keys=True): member for member in flat}.values())
        with_null = any(member == NULL for member in unique)
        rest = [member for member in unique if member != NULL]
        if not rest:
            del schema[key]
            schema["type"] = "null"
        elif with_null and key == "oneOf" and len(rest) > 1:
            tagged = {"oneOf": rest}
            if "discriminator" in schema:
                tagged["discriminator"] = schema.pop("discriminator")
            del schema[key]
            schema["anyOf"] = [tagged, dict(NULL)]
        elif with_null:
            del schema[key]
            schema["anyOf"] = [*rest, dict(NULL)]
        elif len(rest) == 1:
            del schema[key]
            schema = _absorb(schema, rest[0])
        else:
            schema[key] = rest
    return schema


def _all_of_one(schema: dict[str, Any]) -> dict[str, Any]:
    """`allOf` with one member adds nothing to it but annotations."""
    members = schema.get("allOf")
    if is_list(members) and len(members) == 1 and not set(schema) - ANNOTATIONS - {"allOf"}:
        del schema["allOf"]
        schema = _absorb(schema, members[0])
    return schema


def _absorb(schema: dict[str, Any], member: dict[str, Any]) -> dict[str, Any]:
    """One schema that says what both say; where both annotate, the outer one is nearer to its reader."""
    if set(schema) & set(member) - ANNOTATIONS:
        return {**schema, "allOf": [member]}
    return {**member, **schema}


_STEPS: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = (
    _without_title,
    _bounds,
    _object,
    _one_value,
    _null,
    _union,
    _all_of_one,
)


def add_discriminators(document: dict[str, Any]) -> None:
    """A union of objects that one constant property tells apart gets a `discriminator`, if it has none."""
    components = document.get("components", {}).get("schemas", {})

    def visit(schema: dict[str, Any]) -> None:
        for holder, key in children(schema):
            visit(holder[key])
        for key in ("oneOf", "anyOf"):
            members = [member for member in schema.get(key, ()) if member != NULL]
            if len(members) < 2 or "discriminator" in schema or not all(set(m) == {"$ref"} for m in members):
                continue
            discriminator = _discriminator([member["$ref"] for member in members], components)
            if discriminator:
                schema["discriminator"] = discriminator

    for holder, key in roots(document):
        visit(holder[key])


def complete_discriminators(document: dict[str, Any]) -> None:
    """Every discriminator says by `mapping` which value means which schema, also what follows from their names.

    A schema that no value is mapped to goes by the constants of its own tag, or else by its name in the document.
    """
    components = document.get("components", {}).get("schemas", {})
    bases: dict[str, list[str]] = {}
    for name, schema in components.items():
        for base in _built_on(schema, components):
            bases.setdefault(base, []).append(documents.reference(name))

    def visit(schema: dict[str, Any], name: str) -> None:
        for holder, key in children(schema):
            visit(holder[key], "")
        discriminator = schema.get("discriminator")
        if not is_map(discriminator) or not isinstance(discriminator.get("propertyName"), str):
            return
        union = [
            alternative["$ref"]
            for key in ("oneOf", "anyOf")
            for alternative in schema.get(key, ())
            if "$ref" in alternative
        ]
        members = [alternative for alternative in (union or bases.get(name, [])) if documents.component(alternative)]
        targets: dict[str, Any] = discriminator["mapping"] if is_map(discriminator.get("mapping")) else {}
        mapping = {
            tag: str(target) if str(target).startswith("#/") else documents.reference(str(target))
            for tag, target in targets.items()
        }
        if set(members) - set(mapping.values()):
            for member in members:
                called = documents.component(member) or ""
                own = _tags(components.get(called, {}), discriminator["propertyName"], components)
                for tag in own or [called]:
                    mapping.setdefault(tag, member)
        if mapping:
            schema["discriminator"] = {**discriminator, "mapping": dict(sorted(mapping.items()))}

    for holder, key in roots(document):
        visit(holder[key], key if holder is components else "")


def _built_on(schema: dict[str, Any], components: dict[str, Any], inside: frozenset[str] = frozenset()) -> set[str]:
    """The components that a schema names in its `allOf`, and those that these name."""
    result: set[str] = set()
    for member in schema.get("allOf", ()):
        name = documents.component(member.get("$ref"))
        if name and name not in inside:
            result |= {name, *_built_on(components.get(name, {}), components, inside | {name})}
    return result


def _tags(schema: dict[str, Any], name: str, components: dict[str, Any]) -> list[str]:
    """The texts that a property can have, if its schema says which."""
    value = schema.get("properties", {}).get(name, {})
    value = components.get(documents.component(value.get("$ref")) or "", value)
    values = [value["const"]] if "const" in value else value.get("enum", [])
    if values and all(isinstance(text, str) for text in values):
        return list(values)
    for member in schema.get("allOf", ()):
        if tags := _tags(member, name, components):
            return tags
    return []


def _discriminator(references: list[str], components: dict[str, Any]) -> dict[str, Any] | None:
    tables: list[dict[str, set[str]]] = []
    for reference in references:
        schema = components.get(reference.removeprefix("#/components/schemas/"), {})
        table: dict[str, set[str]] = {}
        for name, value in schema.get("properties", {}).items():
            if "$ref" in value:
                value = components.get(value["$ref"].removeprefix("#/components/schemas/"), {})
            values = [value["const"]] if "const" in value else value.get("enum", [])
            if values and all(isinstance(item, str) for item in values) and name in schema.get("required", ()):
                table[name] = set(values)
        tables.append(table)
    shared = set(tables[0]).intersection(*tables[1:])
    for name in sorted(shared):
        values = [table[name] for table in tables]
        if sum(map(len, values)) == len(values[0].union(*values[1:])):
            mapping = {value: reference for reference, some in zip(references, values, strict=True) for value in some}
            return {"propertyName": name, "mapping": dict(sorted(mapping.items()))}
    return None

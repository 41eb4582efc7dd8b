"""Every way in which a test changes a document: where it can be done, and doing it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from generator.document import METHODS, is_list, is_map

Mutation = Callable[[Any, random.Random], bool]

#: Keys under which schemas stand, one or by name or in a list.
_ONE = ("items", "additionalProperties", "not", "contains", "propertyNames", "schema")
_NAMED = ("properties", "patternProperties", "dependentSchemas")
_LISTED = ("anyOf", "oneOf", "allOf", "prefixItems")


def schemas(document: dict[str, Any], *, null_is_nothing: bool = True) -> Iterator[dict[str, Any]]:
    """Every schema that is written in a document, also below others.

    Args:
        document: The document.
        null_is_nothing: Include the places where allowing null can change nothing: parameters, alternatives beside
            null, and components, which may be used beside null alone.
    """

    def below(node: Any) -> Iterator[dict[str, Any]]:
        if not is_map(node):
            return
        yield node
        for key in _ONE:
            yield from below(node.get(key))
        for key in _NAMED:
            named: dict[str, Any] = node.get(key) or {}
            for member in named.values():
                yield from below(member)
        for key in _LISTED:
            members: list[Any] = node.get(key) or []
            if null_is_nothing or {"type": "null"} not in members:
                for member in members:
                    yield from below(member)

    for schema in document.get("components", {}).get("schemas", {}).values():
        inside = below(schema)
        if not null_is_nothing:
            next(inside, None)
        yield from inside
    for operation in operations(document):
        for parameter in operation.get("parameters", []) if null_is_nothing else ():
            yield from below(parameter.get("schema"))
        for holder in bodies(operation):
            for media in holder.get("content", {}).values():
                yield from below(media.get("schema"))


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        for method in METHODS:
            if method in item:
                yield item[method]


def bodies(operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "requestBody" in operation:
        yield operation["requestBody"]
    yield from operation.get("responses", {}).values()


def _schema(change: Callable[[dict[str, Any], random.Random], bool]) -> Mutation:
    """A mutation of one schema: of a random one that it can be done to."""
    null_is_nothing = change not in (make_nullable, make_not_nullable)

    def mutate(document: Any, chance: random.Random) -> bool:
        found = schemas(document, null_is_nothing=null_is_nothing)
        places = [place for place in found if place.get("type") != "null"]
        chance.shuffle(places)
        return any(change(place, chance) for place in places)

    return mutate


def _operation(change: Callable[[dict[str, Any], random.Random], bool]) -> Mutation:
    def mutate(document: Any, chance: random.Random) -> bool:
        places = list(operations(document))
        chance.shuffle(places)
        return any(change(place, chance) for place in places)

    return mutate


def _plain(schema: dict[str, Any]) -> bool:
    """A schema with a type and nothing around it."""
    return isinstance(schema.get("type"), str) and schema["type"] != "null"


# Schemas


def remove_property(schema: dict[str, Any], chance: random.Random) -> bool:
    if not schema.get("properties"):
        return False
    del schema["properties"][chance.choice(list(schema["properties"]))]
    return True


def add_property(schema: dict[str, Any], chance: random.Random) -> bool:
    if "properties" not in schema:
        return False
    schema["properties"]["added_by_mutation"] = {"type": "string"}
    return True


def rename_property(schema: dict[str, Any], chance: random.Random) -> bool:
    if not schema.get("properties"):
        return False
    name = chance.choice(list(schema["properties"]))
    schema["properties"][f"{name}_renamed"] = schema["properties"].pop(name)
    return True


def toggle_required(schema: dict[str, Any], chance: random.Random) -> bool:
    if not schema.get("properties"):
        return False
    name = chance.choice(list(schema["properties"]))
    required = schema.setdefault("required", [])
    (required.remove if name in required else required.append)(name)
    return True


def change_type(schema: dict[str, Any], chance: random.Random) -> bool:
    if not _plain(schema):
        return False
    schema["type"] = chance.choice(
        [name for name in ("string", "integer", "boolean", "object", "array", "number") if name != schema["type"]]
    )
    return True


def remove_type(schema: dict[str, Any], chance: random.Random) -> bool:
    return _plain(schema) and bool(schema.pop("type"))


def make_nullable(schema: dict[str, Any], chance: random.Random) -> bool:
    if not _plain(schema) or "enum" in schema or "const" in schema:
        return False
    if chance.random() < 0.5:
        schema["type"] = [schema["type"], "null"]
    else:
        copy = dict(schema)
        schema.clear()
        schema["anyOf"] = [{"type": "null"}, copy]
    return True


def make_not_nullable(schema: dict[str, Any], chance: random.Random) -> bool:
    if {"type": "null"} not in schema.get("anyOf", []):
        return False
    schema["anyOf"].remove({"type": "null"})
    return True


def remove_alternative(schema: dict[str, Any], chance: random.Random) -> bool:
    for key in ("anyOf", "oneOf"):
        if len(schema.get(key, [])) > 1:
            schema[key].pop(chance.randrange(len(schema[key])))
            return True
    return False


def add_alternative(schema: dict[str, Any], chance: random.Random) -> bool:
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            schema[key].insert(
                chance.randrange(len(schema[key]) + 1), {"type": "object", "properties": {"mutant": {"type": "string"}}}
            )
            return True
    return False


def add_enum_value(schema: dict[str, Any], chance: random.Random) -> bool:
    return "enum" in schema and schema["enum"].append("mutant") is None


def remove_enum_value(schema: dict[str, Any], chance: random.Random) -> bool:
    if len(schema.get("enum", [])) < 2:
        return False
    schema["enum"].pop(chance.randrange(len(schema["enum"])))
    return True


def remove_enum(schema: dict[str, Any], chance: random.Random) -> bool:
    return schema.pop("enum", None) is not None


def change_format(schema: dict[str, Any], chance: random.Random) -> bool:
    if schema.get("type") != "string":
        return False
    if "format" in schema and chance.random() < 0.5:
        del schema["format"]
    else:
        schema["format"] = "mutant"
    return True


def change_limit(schema: dict[str, Any], chance: random.Random) -> bool:
    keys = {"string": "maxLength", "integer": "minimum", "number": "maximum", "array": "minItems"}
    key = keys.get(str(schema.get("type")))
    if key is None or "enum" in schema:
        return False
    if key in schema and chance.random() < 0.3:
        del schema[key]
    else:
        schema[key] = schema.get(key, 4) + chance.choice([1, 2, 3])
    return True


def change_default(schema: dict[str, Any], chance: random.Random) -> bool:
    if "$ref" in schema:
        return False
    schema["default"] = "mutant"
    return True


def add_pattern(schema: dict[str, Any], chance: random.Random) -> bool:
    if schema.get("type") != "string":
        return False
    schema["pattern"] = "^mutant"
    return True


def change_items(schema: dict[str, Any], chance: random.Random) -> bool:
    if not isinstance(schema.get("items"), dict) or not schema["items"]:
        return False
    if chance.random() < 0.5:
        del schema["items"]
    else:
        schema["items"] = {"type": "object", "properties": {"mutant": {"type": "string"}}}
    return True


def close(schema: dict[str, Any], chance: random.Random) -> bool:
    if schema.get("type") != "object" or schema.get("additionalProperties") is False:
        return False
    schema["additionalProperties"] = False
    return True


def redirect(schema: dict[str, Any], chance: random.Random) -> bool:
    if "$ref" not in schema:
        return False
    schema["$ref"] = "#/components/schemas/MutationTarget"
    return True


def deprecate(schema: dict[str, Any], chance: random.Random) -> bool:
    return "$ref" not in schema and not schema.get("deprecated") and not schema.update(deprecated=True)


def describe(schema: dict[str, Any], chance: random.Random) -> bool:
    return "$ref" not in schema and not schema.update(description="Said by a mutation")


# Operations


def remove_operation(document: Any, chance: random.Random) -> bool:
    path = chance.choice(list(document["paths"]))
    method = chance.choice([name for name in METHODS if name in document["paths"][path]])
    del document["paths"][path][method]
    return True


def add_operation(document: Any, chance: random.Random) -> bool:
    item = document["paths"][chance.choice(list(document["paths"]))]
    item["trace"] = {"responses": {"200": {"description": ""}}}
    return True


def rename_path(document: Any, chance: random.Random) -> bool:
    path = chance.choice(list(document["paths"]))
    document["paths"][f"{path}/mutant"] = document["paths"].pop(path)
    return True


def rename_path_parameter(document: Any, chance: random.Random) -> bool:
    paths = [path for path in document["paths"] if "{" in path]
    path = chance.choice(paths)
    name = path.partition("{")[2].partition("}")[0]
    item = document["paths"].pop(path)
    document["paths"][path.replace(f"{{{name}}}", "{mutant}")] = item
    for operation in (item[method] for method in METHODS if method in item):
        for parameter in operation.get("parameters", []):
            if parameter.get("name") == name and parameter.get("in") == "path":
                parameter["name"] = "mutant"
    return True


def remove_parameter(operation: dict[str, Any], chance: random.Random) -> bool:
    if not operation.get("parameters"):
        return False
    operation["parameters"].pop(chance.randrange(len(operation["parameters"])))
    return True


def add_parameter(operation: dict[str, Any], chance: random.Random) -> bool:
    operation.setdefault("parameters", []).append(
        {"name": "mutant", "in": "query", "required": chance.random() < 0.5, "schema": {"type": "string"}}
    )
    return True


def toggle_parameter_required(operation: dict[str, Any], chance: random.Random) -> bool:
    parameters = [parameter for parameter in operation.get("parameters", []) if parameter["in"] != "path"]
    if not parameters:
        return False
    parameter = chance.choice(parameters)
    parameter["required"] = not parameter.get("required", False)
    return True


def move_parameter(operation: dict[str, Any], chance: random.Random) -> bool:
    for parameter in operation.get("parameters", []):
        if parameter.get("in") == "query":
            parameter["in"] = "header"
            return True
    return False


def remove_response(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["responses"].pop(chance.choice(list(operation["responses"])))
    return True


def add_response(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["responses"]["418"] = {"description": ""}
    return True


def change_media_type(operation: dict[str, Any], chance: random.Random) -> bool:
    holders = [holder for holder in bodies(operation) if holder.get("content")]
    if not holders:
        return False
    content = chance.choice(holders)["content"]
    name = chance.choice(list(content))
    content["application/x-mutant"] = content.pop(name) if chance.random() < 0.5 else {}
    return True


def remove_body(operation: dict[str, Any], chance: random.Random) -> bool:
    return operation.pop("requestBody", None) is not None


def toggle_body_required(operation: dict[str, Any], chance: random.Random) -> bool:
    body = operation.get("requestBody")
    if body is None:
        return False
    body["required"] = not body.get("required", False)
    return True


def change_operation_id(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["operationId"] = "mutant"
    return True


def change_tags(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["tags"] = [*operation.get("tags", []), "mutant"]
    return True


def change_security(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["security"] = chance.choice([[], [{"mutant": []}], [{"bearerAuth": ["mutant"]}]])
    return True


def deprecate_operation(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["deprecated"] = not operation.get("deprecated", False)
    return True


def add_header(operation: dict[str, Any], chance: random.Random) -> bool:
    response = chance.choice(list(operation["responses"].values()))
    response.setdefault("headers", {})["X-Mutant"] = {"schema": {"type": "string"}}
    return "$ref" not in response


def summarize(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["summary"] = "Said by a mutation"
    return True


TEXTS: dict[str, Mutation] = {"describe": _schema(describe), "summarize": _operation(summarize)}

MUTATIONS: dict[str, Mutation] = {
    **{
        change.__name__: _schema(change)
        for change in (
            remove_property,
            add_property,
            rename_property,
            toggle_required,
            change_type,
            remove_type,
            make_nullable,
            make_not_nullable,
            remove_alternative,
            add_alternative,
            add_enum_value,
            remove_enum_value,
            remove_enum,
            change_format,
            change_limit,
            change_default,
            add_pattern,
            change_items,
            close,
            redirect,
            deprecate,
        )
    },
    **{
        change.__name__: _operation(change)
        for change in (
            remove_parameter,
            add_parameter,
            toggle_parameter_required,
            move_parameter,
            remove_response,
            add_response,
            change_media_type,
            remove_body,
            toggle_body_required,
            change_operation_id,
            change_tags,
            change_security,
            deprecate_operation,
            add_header,
        )
    },
    "remove_operation": remove_operation,
    "add_operation": add_operation,
    "rename_path": rename_path,
    "rename_path_parameter": rename_path_parameter,
}


def prepare(document: dict[str, Any]) -> None:
    """Put the schema into a document that `redirect` points to."""
    target = {"type": "object", "properties": {"mutant": {"type": "string"}}}
    document.setdefault("components", {}).setdefault("schemas", {})["MutationTarget"] = target


def shuffle(node: Any, chance: random.Random, key: str = "") -> Any:
    """The same document with everything in another order that has no order."""
    if is_map(node):
        items = list(node.items())
        chance.shuffle(items)
        return {name: shuffle(item, chance, name) for name, item in items}
    if is_list(node):
        found = [shuffle(item, chance) for item in node]
        if key in ("required", "enum", "anyOf", "oneOf", "allOf", "type", "parameters", "tags", "security"):
            chance.shuffle(found)
        return found
    return node

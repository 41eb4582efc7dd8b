"""Every way in which a test changes a document: where it can be done, and doing it."""

from __future__ import annotations

import json
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
        nodes = schemas(document, null_is_nothing=null_is_nothing)
        places = [place for place in nodes if place.get("type") != "null"]
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
    return "enum" in schema and schema["enum"].append(9 if schema.get("type") == "integer" else "mutant") is None


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


def change_format_of_text(schema: dict[str, Any], chance: random.Random) -> bool:
    """Set, change or remove a format that clients know."""
    if schema.get("type") != "string" or "enum" in schema:
        return False
    formats = [None, "date-time", "date", "uuid", "uri", "binary", "byte"]
    formats.remove(schema.get("format") if schema.get("format") in formats else None)
    form = chance.choice(formats)
    schema.pop("format", None)
    return form is None or not schema.update(format=form)


def change_format_of_number(schema: dict[str, Any], chance: random.Random) -> bool:
    formats = {"integer": ["int32", "int64"], "number": ["float", "double"]}.get(str(schema.get("type")), [])
    choices = [form for form in formats if form != schema.get("format")]
    return bool(choices) and not schema.update(format=chance.choice(choices))


def change_bound(schema: dict[str, Any], chance: random.Random) -> bool:
    """Set or move any limit that the type has."""
    keys = {
        "string": ["minLength", "maxLength"],
        "integer": ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
        "number": ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
        "array": ["minItems", "maxItems"],
        "object": ["minProperties", "maxProperties"],
    }.get(str(schema.get("type")), [])
    if not keys or "enum" in schema:
        return False
    key = chance.choice(keys)
    old = schema.get(key)
    number = old if isinstance(old, int) and not isinstance(old, bool) else 5
    schema[key] = number + chance.choice([2, 3])
    return True


def limit_items(schema: dict[str, Any], chance: random.Random) -> bool:
    return schema.get("type") == "array" and not schema.get("uniqueItems") and not schema.update(uniqueItems=True)


def toggle_default(schema: dict[str, Any], chance: random.Random) -> bool:
    """Remove a default, or set one that fits the type."""
    value = {"string": "fits", "integer": 7, "number": 1.5, "boolean": True, "array": []}.get(str(schema.get("type")))
    if value is None or "enum" in schema:
        return False
    if "default" in schema:
        del schema["default"]
    else:
        schema["default"] = value
    return True


def make_read_only(schema: dict[str, Any], chance: random.Random) -> bool:
    """Give a property to one direction alone, or to both again."""
    properties = [
        member for member in (schema.get("properties") or {}).values() if is_map(member) and "$ref" not in member
    ]
    if not properties:
        return False
    member, key = chance.choice(properties), chance.choice(["readOnly", "writeOnly"])
    if member.pop(key, None) is None:
        member[key] = True
    return True


def fix_value(schema: dict[str, Any], chance: random.Random) -> bool:
    """Make a value of a list the only one, or list one value."""
    if schema.get("enum") and schema["enum"][0] is not None:
        schema["const"] = schema.pop("enum")[0]
        return True
    if "const" in schema:
        schema["enum"] = [schema.pop("const"), "mutant"]
        return True
    return schema.get("type") == "string" and len(schema) == 1 and not schema.update(enum=["mutant", "fixed"])


def make_list(schema: dict[str, Any], chance: random.Random) -> bool:
    if not _plain(schema) or schema["type"] == "array":
        return False
    item = dict(schema)
    schema.clear()
    schema.update(type="array", items=item)
    return True


def make_map(schema: dict[str, Any], chance: random.Random) -> bool:
    """Declare no properties, or some where any name was one."""
    if schema.get("type") != "object":
        return False
    if schema.pop("properties", None):
        schema.pop("required", None)
        schema["additionalProperties"] = {"type": "string"}
    else:
        schema["properties"] = {"mutant": {"type": "integer"}}
    return True


def wrap(schema: dict[str, Any], chance: random.Random) -> bool:
    """Make one schema one of two alternatives."""
    if not _plain(schema) or "enum" in schema:
        return False
    inner = dict(schema)
    schema.clear()
    mutant = {"type": "object", "required": ["mutant"], "properties": {"mutant": {"type": "string"}}}
    schema[chance.choice(["anyOf", "oneOf"])] = [inner, mutant]
    return True


def unwrap(schema: dict[str, Any], chance: random.Random) -> bool:
    """Leave one of several alternatives."""
    for key in ("anyOf", "oneOf"):
        members = [member for member in schema.get(key, []) if member != {"type": "null"}]
        if len(members) > 1 and is_map(members[0]):
            del schema[key]
            schema.update(members[0])
            return True
    return False


def condition(schema: dict[str, Any], chance: random.Random) -> bool:
    """Add a condition that no type of a language can say."""
    if not _plain(schema) or "not" in schema:
        return False
    schema["not"] = {"const": "mutant"} if schema["type"] == "string" else {"required": ["mutant"]}
    return schema["type"] in ("string", "object")


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


def deprecate_parameter(operation: dict[str, Any], chance: random.Random) -> bool:
    if not operation.get("parameters"):
        return False
    parameter = chance.choice(operation["parameters"])
    parameter["deprecated"] = not parameter.get("deprecated", False)
    return True


def write_otherwise(operation: dict[str, Any], chance: random.Random) -> bool:
    """Write a list of the query in another way."""
    parameters = [
        parameter
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query" and _is_list(parameter.get("schema"))
    ]
    if not parameters:
        return False
    parameter = chance.choice(parameters)
    parameter["explode"] = not parameter.get("explode", True)
    return True


def write_as_json(operation: dict[str, Any], chance: random.Random) -> bool:
    """Send a text as JSON, in quotes. (Numbers are the same in either form.)"""
    parameters = [
        parameter
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query" and (parameter.get("schema") or {}).get("type") == "string"
    ]
    if not parameters:
        return False
    parameter = chance.choice(parameters)
    parameter["content"] = {"application/json": {"schema": parameter.pop("schema")}}
    return True


def add_content(operation: dict[str, Any], chance: random.Random) -> bool:
    """Declare a content where a response has none, or another one beside it."""
    if not operation.get("responses"):
        return False
    content = chance.choice(list(operation["responses"].values())).setdefault("content", {})
    name = "text/csv" if content else "application/json"
    if name in content:
        return False
    content[name] = {"schema": {"type": "string"}}
    return True


def change_status(operation: dict[str, Any], chance: random.Random) -> bool:
    if not operation.get("responses"):
        return False
    responses = operation["responses"]
    status = chance.choice(list(responses))
    other = {"200": "2XX", "201": "200", "2XX": "202", "404": "4XX"}.get(status, "203")
    if other in responses:
        return False
    responses[other] = responses.pop(status)
    return True


def add_callback(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["callbacks"] = {"mutant": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": ""}}}}}}
    return True


def serve_elsewhere(operation: dict[str, Any], chance: random.Random) -> bool:
    operation["servers"] = [{"url": "https://mutant.example"}]
    return True


def _is_list(schema: Any) -> bool:
    return is_map(schema) and schema.get("type") == "array"


def rename_schema(document: Any, chance: random.Random) -> bool:
    """Give a component another name, wherever it is used."""
    components = document.get("components", {}).get("schemas", {})
    names = [name for name in components if "Mutation" not in name]
    name = chance.choice(names)
    renamed = json.loads(
        json.dumps(document).replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{name}Mutant"')
    )
    renamed["components"]["schemas"] = {
        f"{name}Mutant" if key == name else key: value for key, value in renamed["components"]["schemas"].items()
    }
    document.clear()
    document.update(renamed)
    return True


def describe_security(document: Any, chance: random.Random) -> bool:
    """Ask for another scheme everywhere, or declare one that nothing asks for."""
    schemes = document.setdefault("components", {}).setdefault("securitySchemes", {})
    schemes["mutantScheme"] = {"type": "apiKey", "in": "header", "name": "X-Mutant"}
    if chance.random() < 0.5:
        document["security"] = [{"mutantScheme": []}]
    return True


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
            change_format_of_text,
            change_format_of_number,
            change_bound,
            limit_items,
            toggle_default,
            make_read_only,
            fix_value,
            make_list,
            make_map,
            wrap,
            unwrap,
            condition,
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
            deprecate_parameter,
            write_otherwise,
            write_as_json,
            add_content,
            change_status,
            add_callback,
            serve_elsewhere,
        )
    },
    "remove_operation": remove_operation,
    "add_operation": add_operation,
    "rename_path": rename_path,
    "rename_path_parameter": rename_path_parameter,
    "rename_schema": rename_schema,
    "describe_security": describe_security,
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
        elements = [shuffle(item, chance) for item in node]
        if key in ("required", "enum", "anyOf", "oneOf", "allOf", "type", "parameters", "tags", "security"):
            chance.shuffle(elements)
        return elements
    return node

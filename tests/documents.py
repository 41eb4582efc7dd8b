"""Small documents for the laws: made by hypothesis, cut out of what upstream publishes, and changed at random."""

from __future__ import annotations

import copy
import functools
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from generator import document as d

ROOT = Path(__file__).parent.parent
PREFIX = "#/components/schemas/"

#: Paths whose operations have names that differ, and the names of component schemas: some are renamed.
PATHS = (
    "/v3/organizations/{org_id}/things",
    "/v3/organizations/{org_id}/things/{thing_id}",
    "/v3/organizations/{org_id}/things/{thing_id}/parts",
    "/v3/enterprise/things",
    "/v3beta1/others/{other_id}",
)
COMPONENTS = ("Thing", "ThingResponse", "PartRequest", "Part-Input", "PaginatedResponse_Thing_", "error")
PROPERTIES = ("id", "kind", "status", "items", "type", "properties", "a-b", "größe")
VALUES = ("a", "b", "open", "in progress", "no", "1", "")
TEXTS = ("A text.", "Another: text", "文本", "")
CODES = ("200", "201", "204", "307", "404", "422", "default")

Schema = dict[str, Any]


def _with(base: st.SearchStrategy[Schema], **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Schema]:
    return st.builds(lambda schema, more: {**schema, **more}, base, st.fixed_dictionaries({}, optional=optional))


_ENUMS = st.lists(st.sampled_from(VALUES), min_size=1, max_size=4)
_LEAVES: st.SearchStrategy[Schema] = st.one_of(
    _with(
        st.just({"type": "string"}),
        enum=_ENUMS,
        title=st.sampled_from(TEXTS),
        description=st.sampled_from(TEXTS),
        nullable=st.booleans(),
    ),
    _with(st.just({"type": "string"}), minLength=st.integers(0, 3), maxLength=st.integers(3, 9), format=st.just("uri")),
    _with(
        st.sampled_from([{"type": "integer"}, {"type": "number"}]),
        minimum=st.integers(0, 9),
        exclusiveMinimum=st.booleans(),
        default=st.integers(0, 9),
    ),
    _with(st.just({"enum": ["a", None]}), description=st.sampled_from(TEXTS)),
    st.sampled_from(
        [
            {"type": "boolean", "default": False},
            {"type": ["string", "null"], "enum": ["open", "a", None]},
            {"type": ["string", "integer"], "maxLength": 3},
            {"type": "null"},
            {"type": "object"},
            {"type": "object", "additionalProperties": False},
            {"const": "open"},
            {},
        ]
    ),
    st.sampled_from(COMPONENTS).map(lambda name: {"$ref": PREFIX + name}),
)


def _objects(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    def build(properties: dict[str, Schema], required: list[str], title: str | None) -> Schema:
        named = [name for name in dict.fromkeys(required) if name in properties]
        return {
            "type": "object",
            "properties": properties,
            **({"required": named} if named else {}),
            **({"title": title} if title else {}),
        }

    return st.builds(
        build,
        st.dictionaries(st.sampled_from(PROPERTIES), inner, min_size=1, max_size=3),
        st.lists(st.sampled_from(PROPERTIES), max_size=4),
        st.none() | st.sampled_from(TEXTS),
    )


def _nested(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.one_of(
        _with(st.builds(lambda items: {"type": "array", "items": items}, inner), minItems=st.integers(0, 2)),
        st.builds(lambda schema: {"anyOf": [schema, {"type": "null"}]}, inner),
        st.builds(lambda schema: {"anyOf": [{"type": "null"}, schema], "title": "X", "default": None}, inner),
        st.builds(lambda members: {"anyOf": members}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda members: {"oneOf": members}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda schema: {"allOf": [schema], "description": "Said here."}, inner),
        st.builds(lambda schema: {"type": "object", "additionalProperties": schema}, inner),
        _objects(inner),
    )


SCHEMAS = st.recursive(_LEAVES, _nested, max_leaves=3)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document of a few operations and components; every `$ref` leads somewhere."""
    paths: dict[str, Any] = {}
    for path in draw(st.lists(st.sampled_from(PATHS), min_size=1, max_size=3, unique=True)):
        item: dict[str, Any] = {}
        inline = [{"in": "path", "name": name, "required": True, "schema": draw(_PATH)} for name in _names(path)]
        shared = inline and draw(st.booleans())
        if shared:
            item["parameters"] = inline
        for method in draw(
            st.lists(st.sampled_from(["get", "put", "delete", "patch"]), min_size=1, max_size=2, unique=True)
        ):
            item[method] = draw(_operations([] if shared else inline, method))
        paths[path] = item
    used = list(dict.fromkeys(_references(paths)))
    schemas: dict[str, Any] = {}
    while used:
        name = used.pop()
        if name not in schemas:
            schemas[name] = draw(_objects(SCHEMAS))
            used += _references(schemas[name])
    return {
        "openapi": draw(st.sampled_from(["3.0.3", "3.1.0"])),
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


_METHODS = st.lists(st.sampled_from(["get", "put", "delete", "patch"]), min_size=1, max_size=2, unique=True)
_PATH = st.sampled_from([{"type": "string"}, {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "Id"}])


@st.composite
def _operations(draw: st.DrawFn, inline: list[Schema], method: str) -> dict[str, Any]:
    parameters = copy.deepcopy(inline)
    for name in draw(st.lists(st.sampled_from(PROPERTIES), max_size=3, unique=True)):
        place = draw(st.sampled_from(["query", "query", "header"]))
        parameter = {
            "in": place,
            "name": name,
            "required": draw(st.booleans()),
            "schema": draw(_LEAVES.filter(_is_plain)),
        }
        if draw(st.booleans()):
            parameter["description"] = draw(st.sampled_from(TEXTS))
        parameters.append(parameter)
    operation: dict[str, Any] = {"responses": {}}
    if parameters:
        operation["parameters"] = parameters
    if method in ("put", "patch"):
        operation["requestBody"] = {"content": {"application/json": {"schema": draw(SCHEMAS)}}}
    for code in draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True)):
        operation["responses"][code] = {"description": draw(st.sampled_from(TEXTS))}
        if code not in ("204", "307"):
            operation["responses"][code]["content"] = {"application/json": {"schema": draw(SCHEMAS)}}
    return operation


def _is_plain(schema: Schema) -> bool:
    """Not an object: those of the query are taken apart."""
    return "$ref" not in schema and schema.get("type") != "object"


def _names(path: str) -> list[str]:
    return [segment[1:-1] for segment in path.split("/") if segment.startswith("{")]


def _references(node: Any) -> list[str]:
    references = [schema.get("$ref") for schema in walk(node)]
    return [
        reference.removeprefix(PREFIX)
        for reference in references
        if isinstance(reference, str) and reference.startswith(PREFIX)
    ]


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping of a document."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


@functools.cache
def upstream(language: str) -> dict[str, Any]:
    """Return what upstream publishes in a language."""
    path = ROOT / "spec" / "upstream" / language / "v3-openapi.yaml"
    content: dict[str, Any] = d.load(path.read_bytes(), path.name)
    return content


@functools.cache
def _used_by(language: str, name: str) -> tuple[str, ...]:
    return tuple(_references(upstream(language)["components"]["schemas"][name]))


def piece(language: str, keys: list[tuple[str, str]]) -> dict[str, Any]:
    """The document of some operations of upstream, with all that they refer to."""
    whole = upstream(language)
    paths: dict[str, Any] = {}
    for path, method in keys:
        paths.setdefault(path, {})[method] = whole["paths"][path][method]
    names: set[str] = set()
    waiting = _references(paths)
    while waiting:
        name = waiting.pop()
        if name not in names:
            names.add(name)
            waiting += _used_by(language, name)
    schemas = {name: whole["components"]["schemas"][name] for name in sorted(names)}
    rest = {key: value for key, value in whole.items() if key not in ("paths", "components")}
    return copy.deepcopy({**rest, "paths": paths, "components": {"schemas": schemas}})


@functools.cache
def operation_keys(language: str) -> list[tuple[str, str]]:
    return [(path, method) for path, method, _ in d.operations(upstream(language))]


def pieces(language: str = "en") -> st.SearchStrategy[dict[str, Any]]:
    """One to three operations of upstream."""
    keys = st.lists(st.sampled_from(operation_keys(language)), min_size=1, max_size=3, unique=True)
    return keys.map(functools.partial(piece, language))


def _typed(schema: Schema) -> bool:
    return isinstance(schema.get("type"), str) and schema["type"] != "null"


def _move(schema: Schema) -> Schema:
    inner = dict(schema)
    schema.clear()
    return inner


def _nullable(schema: Schema) -> None:
    schema["nullable"] = True


def _types(schema: Schema) -> None:
    if "enum" not in schema and "const" not in schema:
        schema["type"] = [schema["type"], "null"]


def _any_of(schema: Schema) -> None:
    schema["anyOf"] = [_move(schema), {"type": "null"}]


def _all_of(schema: Schema) -> None:
    schema["allOf"] = [_move(schema)]


def _titled(schema: Schema) -> None:
    schema["title"] = "Any Title"


def _described(schema: Schema) -> None:
    schema["description"] = "Said otherwise."


def _undescribed(schema: Schema) -> None:
    schema.pop("description", None)


def _bounded(schema: Schema) -> None:
    if schema["type"] in ("integer", "number"):
        schema.update(minimum=0, exclusiveMinimum=True)


def _one_value(schema: Schema) -> None:
    if schema["type"] == "string":
        schema["enum"] = ["only"]


def _more_values(schema: Schema) -> None:
    if "enum" in schema:
        schema["enum"] = ["first", *schema["enum"], "last", "first"]


def _more_properties(schema: Schema) -> None:
    if "properties" in schema:
        schema["properties"]["x_new"] = {
            "type": "object",
            "properties": {"deep": {"enum": ["p", "q"], "type": "string"}},
        }


_MUTATIONS: tuple[Callable[[Schema], None], ...] = (
    _nullable,
    _types,
    _any_of,
    _all_of,
    _titled,
    _described,
    _undescribed,
    _bounded,
    _one_value,
    _more_values,
    _more_properties,
)


def mutated(content: dict[str, Any], chance: random.Random, count: int = 3) -> dict[str, Any]:
    """A copy in which some schemas are changed or written in another way."""
    result = copy.deepcopy(content)
    for _ in range(count):
        candidates = [schema for schema in _schemas(result) if _typed(schema)]
        if candidates:
            chance.choice(_MUTATIONS)(chance.choice(candidates))
    return result


def _schemas(node: Any, kind: d.Kind = d.ROOT) -> Iterator[Schema]:
    if d.is_map(node):
        if kind is d.ROOT and "type" in node and "in" not in node:
            yield node
        for key, value in node.items():
            below = d.child_kind(kind, key)
            if below is not d.DATA and key != "securitySchemes":
                yield from _schemas(value, below)
    elif d.is_list(node):
        for value in node:
            yield from _schemas(value, kind)


def shuffled(node: Any, chance: random.Random, kind: d.Kind = d.ROOT) -> Any:
    """The same document with keys, `required` and `parameters` in another order; data stays as it is."""
    if kind is d.DATA:
        return node
    if d.is_map(node):
        result: dict[str, Any] = {}
        for key in chance.sample(list(node), len(node)):
            value = node[key]
            if kind is not d.NAMES and key in ("required", "parameters") and d.is_list(value):
                value = chance.sample(value, len(value))
            result[key] = shuffled(value, chance, d.child_kind(kind, key))
        return result
    return [shuffled(value, chance, kind) for value in node] if d.is_list(node) else node


def contradicted(content: dict[str, Any], chance: random.Random, count: int = 2) -> dict[str, Any]:
    """A copy in which some schemas are others: of another type, a reference, a choice, an object of their own."""
    result = copy.deepcopy(content)
    components = list(result.get("components", {}).get("schemas", {}))
    others: list[Schema] = [
        {"type": "integer"},
        {"type": "string", "enum": ["of another type", "a"]},
        {"type": "object", "properties": {"other": {"type": "string", "enum": ["inside"]}}},
        {"type": "array", "items": {"const": "in a list"}},
        {"anyOf": [{"type": "object", "properties": {"chosen": {"type": "string"}}}, {"type": "boolean"}]},
        *({"$ref": PREFIX + name} for name in components),
    ]
    for _ in range(count):
        whole = [id(schema) for schema in result.get("components", {}).get("schemas", {}).values()]
        candidates = [schema for schema in _schemas(result) if _typed(schema) and id(schema) not in whole]
        if candidates:
            schema = chance.choice(candidates)
            schema.clear()
            schema.update(copy.deepcopy(chance.choice(others)))
    return result


Fact = tuple[str, ...]
Facts = set[Fact]
#: The keywords through which a schema is reached, each with the place (a JSON Pointer) of the schema that has it.
Way = tuple[tuple[str, str], ...]


def facts(content: dict[str, Any]) -> Facts:
    """Return the inventory of a document: operations, parameters, codes, and at each place its properties and values.

    Components can get other names and what is written in place can become a component, so a schema is told by the
    way to it from an operation.
    """
    return set(ways(content))


def ways(content: dict[str, Any]) -> dict[Fact, set[Way]]:
    """The inventory of a document, each fact with the ways to it. List indexes and unions are left out of places."""
    inventory: dict[Fact, set[Way]] = {}
    seen: Facts = set()

    def add(fact: Fact, way: Way = ()) -> None:
        inventory.setdefault(fact, set()).add(way)

    def reach(schema: Any, place: Fact, way: Way, at: str) -> None:
        if not d.is_map(schema) or len(place) > 9:
            return
        if "$ref" in schema:
            reference = schema["$ref"]
            if (*place, reference) not in seen:
                seen.add((*place, reference))
                reach(d.resolve(content, reference), place, (*way, (at, "$ref")), reference[1:])
            return
        for value in schema.get("enum", ()):
            if value is not None:
                add((*place, f"= {json.dumps(value)}"), (*way, (at, "enum")))
        if schema.get("const") is not None:
            add((*place, f"= {json.dumps(schema['const'])}"), (*way, (at, "const")))
        for name, value in schema.get("properties", {}).items():
            inside = (*way, (at, "properties"))
            add((*place, f".{name}"), inside)
            reach(value, (*place, f".{name}"), inside, at + d.pointer("properties", name))
        for key in ("anyOf", "oneOf", "allOf"):
            for member in schema.get(key, ()):
                reach(member, place, (*way, (at, key)), at)
        for key in ("items", "additionalProperties"):
            reach(schema.get(key), (*place, key), (*way, (at, key)), at + d.pointer(key))

    for path, method, operation in d.operations(content):
        key = f"{method.upper()} {path}"
        add((key,))
        for at, parameters in (
            (d.pointer("paths", path), content["paths"][path].get("parameters", ())),
            (d.pointer("paths", path, method), operation.get("parameters", ())),
        ):
            for parameter in parameters:
                place = (key, parameter["in"], parameter["name"])
                add(place)
                reach(parameter.get("schema", {}), place, (), f"{at}/parameters/schema")
        for media, body in operation.get("requestBody", {}).get("content", {}).items():
            at = d.pointer("paths", path, method, "requestBody", "content", media, "schema")
            reach(body.get("schema", {}), (key, "body", media), (), at)
        for code, response in operation.get("responses", {}).items():
            add((key, code))
            for media, body in response.get("content", {}).items():
                at = d.pointer("paths", path, method, "responses", code, "content", media, "schema")
                reach(body.get("schema", {}), (key, code, media), (), at)
    return inventory


def write(files: dict[str, bytes], folder: Path) -> None:
    """Write the files of a package below a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

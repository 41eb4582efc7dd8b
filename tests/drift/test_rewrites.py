"""The real document, written in another way that means the same: nothing may be noticed, in either order."""

from __future__ import annotations

import copy
import pickle
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.document import METHODS, load
from generator.drift import compare

from .mutations import bodies, operations, schemas

SPEC = Path(__file__).parents[2] / "spec" / "openapi.yaml"
NULL = {"type": "null"}
PREFIX = "#/components/schemas/"

pytestmark = pytest.mark.skipif(not SPEC.is_file(), reason="the canonical document is not there")

Rewrite = Callable[[dict[str, Any], dict[str, Any], random.Random], dict[str, Any]]


@pytest.fixture(scope="module")
def spec() -> bytes:
    return pickle.dumps(load(SPEC.read_bytes(), str(SPEC)))


def below(schema: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """A schema with everything in it rewritten, the innermost first."""
    if not isinstance(schema, dict):
        return schema
    schema = dict(schema)
    for key in ("items", "additionalProperties", "not"):
        if key in schema:
            schema[key] = below(schema[key], change)
    if "properties" in schema:
        schema["properties"] = {name: below(member, change) for name, member in schema["properties"].items()}
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            schema[key] = [below(member, change) for member in schema[key]]
    return change(schema)


def everywhere(document: dict[str, Any], change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    schemas = document["components"]["schemas"]
    schemas.update({name: below(schema, change) for name, schema in schemas.items()})
    for operation in operations(document):
        media = [media for body in bodies(operation) for media in body.get("content", {}).values()]
        for holder in [*operation.get("parameters", []), *media]:
            if "schema" in holder:
                holder["schema"] = below(holder["schema"], change)


def inline(schema: dict[str, Any], document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Some references, at any depth, replaced by what they name."""
    if set(schema) == {"$ref"} and chance.random() < 0.3:
        return copy.deepcopy(document["components"]["schemas"][schema["$ref"].removeprefix(PREFIX)])
    return schema


def extract(schema: dict[str, Any], document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Some schemas made components."""
    if "$ref" in schema or schema == NULL or chance.random() > 0.1:
        return schema
    name = f"Extracted{len(document['extracted'])}"
    document["extracted"][name] = schema
    return {"$ref": PREFIX + name}


def wrap(schema: dict[str, Any], document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Some schemas put into an `allOf` of one."""
    return {"allOf": [schema]} if chance.random() < 0.2 else schema


def other_null(schema: dict[str, Any], document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Null written in another way."""
    for key in ("anyOf", "oneOf"):
        if NULL in schema.get(key, []):
            rest = [member for member in schema.pop(key) if member != NULL]
            [only] = rest if len(rest) == 1 else [{}]
            ways: list[dict[str, Any]] = [
                {"oneOf": [NULL, *rest]},
                {"anyOf": [{"anyOf": rest}, NULL]},
                {"anyOf": [*rest, {"enum": [None]}]},
            ]
            if isinstance(only.get("type"), str) and "enum" not in only and not only.keys() & schema.keys():
                ways.append({**only, "type": ["null", only["type"]]})
            schema |= chance.choice(ways)
    return schema


def older(schema: dict[str, Any], document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The forms of OpenAPI 3.0."""
    document["openapi"] = "3.0.3"
    for key in ("anyOf", "oneOf"):
        if NULL in schema.get(key, []):
            rest = [member for member in schema.pop(key) if member != NULL]
            schema |= {"allOf" if len(rest) == 1 else key: rest, "nullable": True}
    if isinstance(schema.get("type"), list):
        types = [name for name in schema.pop("type") if name != "null" or schema.update(nullable=True)]
        schema |= {"type": types[0]} if len(types) == 1 else {"anyOf": [{"type": name} for name in types]}
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if "exclusiveMinimum" in schema:
        schema |= {"minimum": schema["exclusiveMinimum"], "exclusiveMinimum": True}
    return schema


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("rewrite", [inline, extract, wrap, other_null, older], ids=lambda rewrite: rewrite.__name__)
def test_schemas_written_otherwise(spec: bytes, rewrite: Rewrite, seed: int) -> None:
    base, revision = pickle.loads(spec), pickle.loads(spec)
    chance = random.Random(seed)
    revision["extracted"] = {}
    everywhere(revision, lambda schema: rewrite(schema, revision, chance))
    revision["components"]["schemas"] |= revision.pop("extracted")
    assert revision != base
    assert compare(base, revision).changes == ()
    assert compare(revision, base).changes == ()


def test_parameters_of_the_path(spec: bytes) -> None:
    base, revision = pickle.loads(spec), pickle.loads(spec)
    for item in revision["paths"].values():
        methods = [method for method in METHODS if method in item]
        if len(methods) == 1:
            item["parameters"] = item[methods[0]].pop("parameters", [])
    assert revision != base
    assert compare(base, revision).changes == ()
    assert compare(revision, base).changes == ()


def test_responses_and_parameters_as_components(spec: bytes) -> None:
    base, revision = pickle.loads(spec), pickle.loads(spec)
    components = revision["components"]
    components |= {"responses": {}, "parameters": {}, "requestBodies": {}}
    for number, operation in enumerate(operations(revision)):
        for status, response in operation["responses"].items():
            components["responses"][f"R{number}-{status}"] = response
            operation["responses"][status] = {"$ref": f"#/components/responses/R{number}-{status}"}
        for index, parameter in enumerate(operation.get("parameters", [])):
            components["parameters"][f"P{number}-{index}"] = parameter
            operation["parameters"][index] = {"$ref": f"#/components/parameters/P{number}-{index}"}
        if "requestBody" in operation:
            components["requestBodies"][f"B{number}"] = operation["requestBody"]
            operation["requestBody"] = {"$ref": f"#/components/requestBodies/B{number}"}
    assert compare(base, revision).changes == ()
    assert compare(revision, base).changes == ()


def test_renamed_components_are_the_only_change(spec: bytes) -> None:
    base, revision = pickle.loads(spec), pickle.loads(spec)
    everywhere(revision, lambda schema: schema | {key: _renamed(schema[key]) for key in schema.keys() & {"$ref"}})
    for schema in _with_mapping(revision):
        mapping = schema["discriminator"]["mapping"]
        mapping.update({value: _renamed(target) for value, target in mapping.items()})
    renamed = {f"New{name}": schema for name, schema in revision["components"]["schemas"].items()}
    revision["components"]["schemas"] = renamed
    ids = {change.id for change in compare(base, revision).changes}
    assert ids <= {"schema-renamed", "unused-schema-added", "unused-schema-removed"}


def _renamed(reference: str) -> str:
    return reference.replace(PREFIX, f"{PREFIX}New")


def _with_mapping(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [schema for schema in schemas(document) if "mapping" in schema.get("discriminator", {})]

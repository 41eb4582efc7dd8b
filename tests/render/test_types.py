"""The types of the generated classes against a second reading of the documents that shares no code with the generator.

For every document of the suite: the attributes of each class, which of them are required, which can be null, their
kinds (those within lists and maps included) and the values of their enums.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import document as d
from generator.document import validate
from generator.errors import PipelineError
from generator.render import render
from generator.spec import canonical
from tests.pipeline.weird import CASES

ROOT = Path(__file__).parent.parent.parent
FILES = [
    *sorted((ROOT / "tests" / "render" / "legal").glob("*.yaml")),
    *sorted((ROOT / "tests" / "golden" / "normalize").glob("*/input.yaml")),
    ROOT / "spec" / "openapi.yaml",
]

#: A type: kinds, `("list", type)`, `("map", type)` and `("value", text or number)`. `ANY` accepts everything.
Type = frozenset[Any]
ANY: Type = frozenset(["any"])
NULL: Type = frozenset(["null"])
_KINDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "null"}


class Reading:
    """The document, read with nothing but the rules of JSON Schema and OpenAPI."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def target(self, reference: str) -> Any:
        node: Any = self._document
        for part in reference.removeprefix("#/").split("/"):
            part = part.replace("~1", "/").replace("~0", "~")
            node = node[int(part)] if isinstance(node, list) else node[part]
        return node

    def type(self, schema: Any, inside: tuple[str, ...] = ()) -> Type:
        if not isinstance(schema, dict):
            return ANY
        parts = [self._own(schema, inside)]
        if reference := schema.get("$ref"):
            parts.append(ANY if reference in inside else self.type(self.target(reference), (*inside, reference)))
        for keyword in ("anyOf", "oneOf"):
            if schema.get(keyword):
                members = [self.type(member, inside) for member in schema[keyword]]
                parts.append(ANY if ANY in members else frozenset().union(*members))
        nullable = schema.get("nullable") is True
        for member in schema.get("allOf") or ():
            if member == {"nullable": True}:
                nullable = True
            else:
                parts.append(self.type(member, inside))
        result = ANY
        for part in parts:
            result = both(result, part)
        return result | NULL if nullable and result != ANY else result

    def _own(self, schema: dict[str, Any], inside: tuple[str, ...]) -> Type:
        types = schema.get("type")
        kinds = [types] if isinstance(types, str) else types if isinstance(types, list) else []
        if not kinds and (schema.get("properties") or isinstance(schema.get("additionalProperties"), dict)):
            kinds = ["object"]
        values = schema.get("enum") if isinstance(schema.get("enum"), list) else None
        if "const" in schema:
            values = [schema["const"]]
        if values is not None:
            fitting = [value for value in values if not kinds or fits(value, kinds)] or values
            literals = [literal for value in fitting for literal in value_of(value)]
            return ANY if "other" in literals else frozenset(literals) or ANY
        result: set[Any] = set()
        for kind in kinds:
            if kind == "array":
                items = {} if "prefixItems" in schema else schema.get("items", {})
                result.add(("list", self.type(items, inside)))
            elif kind == "object":
                rest = schema.get("additionalProperties")
                if self.members(schema):
                    result.add("object")
                else:
                    loose = "patternProperties" in schema or not isinstance(rest, dict)
                    result.add(("map", ANY if loose else self.type(rest, inside)))
            else:
                result.add(_KINDS.get(kind, "any"))
        return ANY if "any" in result else frozenset(result) or ANY

    def members(self, schema: Any, inside: tuple[str, ...] = ()) -> dict[str, list[Any]]:
        """The properties of an object, each with all of its schemas."""
        if not isinstance(schema, dict):
            return {}
        result: dict[str, list[Any]] = {}
        parts = [*(schema.get("allOf") or ())]
        if (reference := schema.get("$ref")) and reference not in inside:
            parts.append(self.target(reference))
            inside = (*inside, reference)
        for part in parts:
            for name, schemas in self.members(part, inside).items():
                result[name] = [*result.get(name, []), *schemas]
        for name, value in (schema.get("properties") or {}).items():
            result[name] = [value, *result.get(name, [])]
        for name in (schema.get("required") or ()) if result else ():
            result.setdefault(name, [{}])
        return result

    def required(self, schema: Any, inside: tuple[str, ...] = ()) -> set[str]:
        if not isinstance(schema, dict):
            return set()
        result = set(schema.get("required") or ())
        for member in schema.get("allOf") or ():
            result |= self.required(member, inside)
        if (reference := schema.get("$ref")) and reference not in inside:
            result |= self.required(self.target(reference), (*inside, reference))
        return result

    def classes(self) -> Iterator[tuple[str, dict[str, tuple[bool, Type]]]]:
        for name, schema in (self._document.get("components", {}).get("schemas") or {}).items():
            if not isinstance(schema, dict) or {"anyOf", "oneOf", "nullable"} & schema.keys() or "$ref" in schema:
                continue
            members = self.members(schema)
            if not members or schema.get("type", "object") != "object" or self._chooses(schema):
                continue
            required = self.required(schema)
            yield name, {key: (key in required, self._all(schemas)) for key, schemas in members.items()}

    def _chooses(self, schema: Any, inside: tuple[str, ...] = ()) -> bool:
        """Return whether a schema, or one that it is built on, is a choice."""
        if (reference := schema.get("$ref")) in inside:
            return False
        if reference:
            schema, inside = self.target(reference), (*inside, reference)
        return bool({"anyOf", "oneOf"} & schema.keys()) or any(
            self._chooses(member, inside) for member in schema.get("allOf") or ()
        )

    def _all(self, schemas: list[Any]) -> Type:
        result = ANY
        for schema in schemas:
            result = both(result, self.type(schema))
        return result


def value_of(value: Any) -> list[Any]:
    if value is None:
        return ["null"]
    if isinstance(value, bool):
        return ["bool"]
    if isinstance(value, float):
        return ["float"]
    return [("value", value)] if isinstance(value, str | int) else ["other"]


def fits(value: Any, kinds: list[str]) -> bool:
    kind = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
    own = kind.get(type(value), "null")
    return own in kinds or (own == "integer" and "number" in kinds) or value is None


def both(first: Type, second: Type) -> Type:
    """Return what two types share; the first where they contradict each other."""
    if first == ANY or second == ANY:
        return second if first == ANY else first
    result = {left for left in first for right in second if narrower(left, right)}
    result |= {right for left in first for right in second if narrower(right, left)}
    return frozenset(result) or first


def narrower(left: Any, right: Any) -> bool:
    if left == right or (left, right) == ("int", "float"):
        return True
    if isinstance(left, tuple) and left[0] == "value":
        return right == ("str" if isinstance(left[1], str) else "int") or (
            right == "float" and not isinstance(left[1], str)
        )
    if isinstance(left, tuple) and isinstance(right, tuple):
        return bool(left[0] == right[0] and right[1] == ANY)
    return left == "object" and isinstance(right, tuple) and right[0] == "map"


class Generated:
    """The classes of a generated package, read from its source."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.classes: dict[str, dict[str, tuple[bool, bool, ast.expr]]] = {}
        self._enums: dict[str, Type] = {}
        for name, source in files.items():
            if not name.startswith("models/") or name == "models/__init__.py":
                continue
            for node in ast.parse(source).body:
                if isinstance(node, ast.ClassDef):
                    self.classes[node.name] = dict(self._attributes(node))
                elif isinstance(node, ast.AnnAssign) and node.value and ast.unparse(node.annotation) == "TypeAlias":
                    self._enums[ast.unparse(node.target)] = frozenset(self._literals(node.value))

    def named(self, component: str, members: set[str]) -> str | None:
        """The class of a component: the one so called, or else one with its members whose name is alike, or any."""
        if component in self.classes:
            return component
        alike = [name for name, attributes in self.classes.items() if attributes.keys() == members]
        close = [name for name in alike if letters(name) == letters(component)]
        return next(iter(close or alike), None)

    @staticmethod
    def _attributes(node: ast.ClassDef) -> Iterator[tuple[str, tuple[bool, bool, ast.expr]]]:
        """Yield (wire name, (required, has a default, type)) of each attribute."""
        members = next(
            statement
            for statement in node.body
            if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) == "MEMBERS"
        )
        names = {attribute: wire for wire, attribute in ast.literal_eval(members.value).items()}
        required = next(
            statement
            for statement in node.body
            if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) == "REQUIRED"
        )
        listed = {ast.literal_eval(element) for element in ast.walk(required) if isinstance(element, ast.Constant)}
        defaults: set[str] = set()
        for statement in node.body:
            if isinstance(statement, ast.AnnAssign) and statement.value and ast.unparse(statement.target) == "DEFAULTS":
                defaults = set(ast.literal_eval(statement.value))
        for statement in node.body:
            attribute = ast.unparse(statement.target) if isinstance(statement, ast.AnnAssign) else ""
            if isinstance(statement, ast.AnnAssign) and attribute in names:
                yield names[attribute], (names[attribute] in listed, attribute in defaults, statement.annotation)

    @staticmethod
    def _literals(node: ast.expr) -> Iterator[Any]:
        for child in ast.walk(node):
            if isinstance(child, ast.Subscript) and ast.unparse(child.value) == "Literal":
                values = child.slice.elts if isinstance(child.slice, ast.Tuple) else [child.slice]
                for value in map(ast.literal_eval, values):
                    yield from value_of(value)

    def type(self, node: ast.expr) -> Type:
        match node:
            case ast.BinOp(left=left, right=right):
                types = (self.type(left), self.type(right))
                return ANY if ANY in types else types[0] | types[1]
            case ast.Subscript(value=ast.Name(id="Literal")):
                return frozenset(self._literals(node))
            case ast.Subscript(value=ast.Name(id="list"), slice=inner):
                return frozenset([("list", self.type(inner))])
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, inner])):
                return frozenset([("map", self.type(inner))])
            case ast.Attribute(attr=name):
                return self._enums.get(name, frozenset(["object"]))
            case ast.Constant(value=None):
                return NULL
            case ast.Name(id="FileTypes"):
                return frozenset(["str"])
            case _:
                name = ast.unparse(node)
                return ANY if name == "Any" else frozenset([name])


#: Members of a page. Lists give its items, so that it needs no class.
_PAGE = {"items", "has_next_page"}

#: Documents that say two things at once: no reading of them is better than another.
_CONTRADICTIONS = {"An allOf whose members disagree on the type of a property"}


def letters(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def generated_of(content: dict[str, Any]) -> dict[str, bytes]:
    return render(canonical([d.Document("x.json", "en", content, "0" * 64)], []).document)


def differences(content: dict[str, Any], files: dict[str, bytes] | None = None) -> tuple[int, list[str]]:
    """Return how many attributes were compared, and what differs."""
    generated = Generated(files or generated_of(content))
    count = 0
    result: list[str] = []
    for name, members in Reading(content).classes():
        class_name = generated.named(name, set(members))
        if class_name is None:
            result += [] if members.keys() >= _PAGE else [f"{name}: no class"]
            continue
        attributes = generated.classes[class_name]
        if attributes.keys() != members.keys():
            result.append(f"{name}: {sorted(attributes)} for {sorted(members)}")
            continue
        for key, (required, expected) in members.items():
            count += 1
            given, default, annotation = attributes[key]
            if not required and not default and expected is not ANY:
                expected |= NULL  # what was not sent is None
            actual = generated.type(annotation)
            if (given, actual) != (required, expected):
                result.append(
                    f"{name}.{key}: {given} {ast.unparse(annotation)} for {required} {sorted(map(repr, expected))}"
                )
    return count, result


def load(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = validate.load(path.read_bytes(), path.name)
    return content


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem if path.stem != "input" else path.parent.name)
def test_classes_have_the_types_of_the_document(path: Path) -> None:
    assert differences(load(path))[1] == []


_THING = {
    "type": "object",
    "required": ["name", "size"],
    "properties": {
        "name": {"type": "string"},
        "size": {"type": ["integer", "null"]},
        "color": {"$ref": "#/components/schemas/Color"},
        "parts": {"type": "array", "items": {"type": "number"}},
        "by_name": {"type": "object", "additionalProperties": {"type": "boolean"}},
    },
}


@pytest.mark.parametrize(
    ("planted", "instead"),
    [
        ("name: str\n", "name: int\n"),
        ("size: int | None\n", "size: int\n"),
        ("list[float]", "list[int]"),
        ("dict[str, bool]", "dict[str, str]"),
        ('frozenset(["name", "size"])', 'frozenset(["name"])'),
        ('Literal["blue", "red"]', 'Literal["blue"]'),
        ('"parts": "parts"', '"part": "parts"'),
        ("color: models.Color | None", "color: str | None"),
    ],
)
def test_a_planted_fault_is_noticed(planted: str, instead: str) -> None:
    color = {"type": "string", "enum": ["blue", "red"]}
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    content = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/v3/things": {"get": {"responses": {"200": {"description": "ok", "content": media}}}}},
        "components": {"schemas": {"Thing": _THING, "Color": color}},
    }
    files = generated_of(content)
    assert differences(content, files)[1] == []
    faulty = {name: source.replace(planted.encode(), instead.encode()) for name, source in files.items()}
    assert faulty != files, sorted(files)
    assert differences(content, faulty)[1] != []


@pytest.mark.parametrize("name", sorted(CASES.keys() - _CONTRADICTIONS))
def test_classes_of_weird_documents_have_their_types(name: str) -> None:
    content = json.loads(json.dumps(CASES[name]))
    try:
        validate.check(content, "x.json")
        problems = differences(content)[1]
    except PipelineError:
        return  # refused, which test_weird tests
    assert problems == []

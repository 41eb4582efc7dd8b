"""Schemas reduced to what decides their Python types: which of them are classes, and what the others stand for.

A component is a class if it is an object with properties or an enum. Every other one is only a name for something (a
list, a map, a union, a text), and what refers to it gets the thing itself. Whatever has no form in Python's types
becomes `{}`, any value. Shapes are schemas themselves, of few keywords: `$ref` to a class, `anyOf` with or without a
`discriminator`, lists, maps, scalars and constants.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError

PREFIX = "#/components/schemas/"

#: How many schemas one type may be made of. Names for unions of names for unions would grow without bound.
_LIMIT = 2_000

_SCALARS = ("string", "integer", "number", "boolean", "null")


class Shapes:
    """The types of one canonical document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._classes = {name for name, schema in self._components.items() if self._is_class(schema)}
        self._bases = _bases(self._components, self._classes)

    def classes(self) -> dict[str, dict[str, Any]]:
        """Every component that is a class, by name: the values of an enum, or the properties of an object."""
        return {name: self._class(self._components[name], PREFIX + name) for name in sorted(self._classes)}

    def of(self, schema: Any, place: str) -> dict[str, Any]:
        """The shape of a schema in which every `$ref` leads to a class.

        Raises:
            PipelineError: It is made of too many schemas; the error names `place`.
        """
        return self._reader(place).shape(schema, ())

    def _reader(self, place: str) -> _Reader:
        return _Reader(self._document, self._classes, self._bases, place)

    def _is_class(self, schema: Any) -> bool:
        return is_map(schema) and (bool(_values(schema)) or _Reader(self._document, set(), {}, "").object(schema))

    def _class(self, schema: dict[str, Any], place: str) -> dict[str, Any]:
        if values := _values(schema):
            return {"enum": values}
        return self._reader(place).members(schema)


class _Reader:
    """Reads one type; counts the schemas that it is made of."""

    def __init__(
        self, document: dict[str, Any], classes: set[str], bases: Mapping[str, dict[str, Any]], place: str
    ) -> None:
        self._document = document
        self._classes = classes
        self._bases = bases
        self._place = place
        self._left = _LIMIT

    def shape(self, schema: Any, inside: tuple[str, ...]) -> dict[str, Any]:
        """The shape of a schema; `inside` are the references that are being followed."""
        self._left -= 1
        if not self._left:
            raise PipelineError(f"a type of more than {_LIMIT} schemas", place=self._place)
        if not is_map(schema):
            return {}
        if "$ref" in schema:
            reference: str = schema["$ref"]
            name = reference.removeprefix(PREFIX)
            if name in self._bases:
                return self._bases[name]
            if name in self._classes:
                return {"$ref": reference}
            # A list of lists of lists … of itself has no end in Python's types.
            return {} if reference in inside else self.shape(self._target(reference), (*inside, reference))
        if self.object(schema):
            return self.members(schema)
        shapes = [self._union(schema, keyword, inside) for keyword in ("anyOf", "oneOf") if schema.get(keyword)]
        shapes += [self.shape(member, inside) for member in schema.get("allOf", ())]
        return _all_of([*shapes, self._plain(schema, inside)])

    def _union(self, schema: dict[str, Any], keyword: str, inside: tuple[str, ...]) -> dict[str, Any]:
        result: dict[str, Any] = {"anyOf": [self.shape(member, inside) for member in schema[keyword]]}
        discriminator = _discriminator(schema, {str(shape.get("$ref", "")) for shape in result["anyOf"]})
        return result | ({"discriminator": discriminator} if discriminator else {})

    def _plain(self, schema: dict[str, Any], inside: tuple[str, ...]) -> dict[str, Any]:
        kind = schema.get("type")
        if kind == "array":
            # Tuples are lists of anything: clients of other languages send longer ones.
            items = None if "prefixItems" in schema else schema.get("items")
            return {"type": "array", "items": self.shape(items, inside)}
        if kind == "object":
            rest = schema.get("additionalProperties")
            shape = self.shape(rest, inside) if is_map(rest) and "patternProperties" not in schema else {}
            return {"type": "object", "additionalProperties": shape or True}
        if "enum" in schema and kind != "boolean" and not _values(schema):
            return _constants(schema["enum"])
        result: dict[str, Any] = {"type": kind} if kind in _SCALARS else {}
        if "enum" in schema and not result and (values := _values(schema)):
            result["type"] = "integer" if isinstance(values[0], int) else "string"
        if isinstance(schema.get("const"), str | int):
            result["const"] = schema["const"]
        if kind == "string" and (
            schema.get("format") == "binary" or schema.get("contentMediaType") == "application/octet-stream"
        ):
            result["format"] = "binary"
        return result

    def members(self, schema: dict[str, Any]) -> dict[str, Any]:
        """An object with all that `allOf` and unions add to its properties."""
        properties, required = self._collected(schema, ())
        return {
            "type": "object",
            "properties": {
                name: _all_of([self.shape(part, ()) for part in schemas])
                for name, schemas in sorted(properties.items())
            },
            "required": sorted(required & properties.keys()),
        }

    def object(self, schema: dict[str, Any]) -> bool:
        """Return whether a schema itself describes an object with properties, rather than a choice of some."""
        return bool(schema.get("properties")) or any(self._is_object(member, ()) for member in schema.get("allOf", ()))

    def _is_object(self, schema: Any, inside: tuple[str, ...]) -> bool:
        if not is_map(schema):
            return False
        if "$ref" in schema:
            reference: str = schema["$ref"]
            return reference not in inside and self._is_object(self._target(reference), (*inside, reference))
        return bool(schema.get("properties")) or any(
            self._is_object(member, inside) for member in schema.get("allOf", ())
        )

    def _collected(self, schema: Any, inside: tuple[str, ...]) -> tuple[dict[str, list[Any]], set[str]]:
        """Properties with all that is said of each, the nearest first, and required names.

        What is added by a member of a union is required if every member requires it.
        """
        properties: dict[str, list[Any]] = {}
        required: set[str] = set()
        if not is_map(schema):
            return properties, required
        if "$ref" in schema:
            reference: str = schema["$ref"]
            if reference in inside:
                return properties, required
            return self._collected(self._target(reference), (*inside, reference))
        for keyword in ("oneOf", "anyOf"):
            members = [
                self._collected(branch, inside) for branch in schema.get(keyword, ()) if self._may_be_object(branch)
            ]
            for more, _ in members:
                _add(properties, more)
            required |= set[str].intersection(*(needed for _, needed in members)) if members else set()
        for member in schema.get("allOf", ()):
            more, needed = self._collected(member, inside)
            _add(properties, more)
            required |= needed
        _add(properties, {name: [value] for name, value in schema.get("properties", {}).items()})
        required |= set(schema.get("required", ()))
        return properties, required

    @staticmethod
    def _may_be_object(schema: Any) -> bool:
        return is_map(schema) and schema.get("type", "object") == "object" and not {"enum", "const"} & schema.keys()

    def _target(self, reference: str) -> Any:
        return documents.resolve(self._document, reference)


def _add(properties: dict[str, list[Any]], more: Mapping[str, list[Any]]) -> None:
    for name, schemas in more.items():
        properties[name] = [*schemas, *properties.get(name, ())]


def _all_of(shapes: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The shape of a value that has all of some shapes: the one that says most of it, the nearest of these."""
    return min((shape for shape in shapes if _says(shape)), key=_rank, default=dict[str, Any]())


def _says(shape: dict[str, Any]) -> bool:
    """Return whether a shape says anything at all."""
    return bool(shape) and all(_says(member) for member in shape.get("anyOf", ()))


def _rank(shape: dict[str, Any]) -> int:
    if "const" in shape:
        return 0
    if "$ref" in shape or "anyOf" in shape or shape.get("items") or shape.get("additionalProperties", True) is not True:
        return 1
    return 2


def _constants(values: Any) -> dict[str, Any]:
    """The values of an enum of several kinds; any value if one of them is not a scalar."""
    shapes: list[dict[str, Any]] = []
    for value in values if is_list(values) else ():
        if value is None:
            shapes.append({"type": "null"})
        elif isinstance(value, str | int):
            shapes.append({"const": value})
        elif isinstance(value, float):
            shapes.append({"type": "number"})  # no `Literal` holds a float
        else:
            return {}
    unique = [shape for index, shape in enumerate(shapes) if shape not in shapes[:index] or "const" in shape]
    return unique[0] if len(unique) == 1 else {"anyOf": unique} if unique else {}


def _values(schema: dict[str, Any]) -> list[Any]:
    """The values of an enum that has a `Literal` of its own: texts only or whole numbers only."""
    values = schema.get("enum")
    if not is_list(values) or schema.get("type") == "boolean":
        return []
    kinds = {value.__class__ for value in values}
    return list(values) if kinds in ({str}, {int}) else []


def _bases(components: Mapping[str, Any], classes: set[str]) -> dict[str, dict[str, Any]]:
    """Class that a `discriminator` makes a base → union of it and of the classes that are built on it."""
    result: dict[str, dict[str, Any]] = {}
    for name in sorted(classes):
        discriminator = _discriminator(components[name], {PREFIX + other for other in classes})
        members = sorted({*discriminator.get("mapping", {}).values(), PREFIX + name})
        if len(members) > 1:
            result[name] = {"anyOf": [{"$ref": member} for member in members], "discriminator": discriminator}
    return result


def _discriminator(schema: dict[str, Any], members: set[str]) -> dict[str, Any]:
    """The discriminator of a schema with what its mapping says of the members (as `$ref`); empty if it says nothing."""
    discriminator = schema.get("discriminator")
    if not is_map(discriminator) or not isinstance(discriminator.get("propertyName"), str):
        return {}
    mapping = discriminator.get("mapping")
    known = {str(tag): str(target) for tag, target in mapping.items() if target in members} if is_map(mapping) else {}
    return {"propertyName": discriminator["propertyName"], "mapping": known} if known else {}

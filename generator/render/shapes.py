"""Schemas reduced to what decides their Python types: which of them are classes, and what the others stand for.

A component is a class if it is an object with properties or an enum. Every other one is only a name for something (a
list, a map, a union, a text), and what refers to it gets the thing itself. Whatever has no form in Python's types
becomes `{}`, any value.
"""

from __future__ import annotations

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

    def classes(self) -> dict[str, dict[str, Any]]:
        """Every component that is a class, by name: the values of an enum, or the properties of an object."""
        return {name: self._class(self._components[name], PREFIX + name) for name in sorted(self._classes)}

    def of(self, schema: Any, place: str) -> dict[str, Any]:
        """The shape of a schema in which every `$ref` leads to a class.

        Raises:
            PipelineError: It is made of too many schemas; the error names `place`.
        """
        return _Reader(self._document, self._classes, place).shape(schema, ())

    def _is_class(self, schema: Any) -> bool:
        return is_map(schema) and (bool(_values(schema)) or bool(_Reader(self._document, set(), "").object(schema)))

    def _class(self, schema: dict[str, Any], place: str) -> dict[str, Any]:
        if values := _values(schema):
            return {"enum": values}
        return _Reader(self._document, self._classes, place).members(schema)


class _Reader:
    """Reads one type; counts the schemas that it is made of."""

    def __init__(self, document: dict[str, Any], classes: set[str], place: str) -> None:
        self._document = document
        self._classes = classes
        self._place = place
        self._left = _LIMIT

    def shape(self, schema: Any, inside: tuple[str, ...]) -> dict[str, Any]:
        """The shape of a schema; `inside` are the references that are being followed."""
        self._left -= 1
        if not self._left:
            raise PipelineError(f"a type made of more than {_LIMIT} schemas", place=self._place)
        if not is_map(schema):
            return {}
        if "$ref" in schema:
            reference: str = schema["$ref"]
            if reference.removeprefix(PREFIX) in self._classes:
                return {"$ref": reference}
            # A list of lists of lists … of itself has no end in Python's types.
            return {} if reference in inside else self.shape(self._target(reference), (*inside, reference))
        if self.object(schema):
            return self.members(schema)
        for keyword in ("anyOf", "oneOf"):
            if schema.get(keyword):
                return {"anyOf": [self.shape(member, inside) for member in schema[keyword]]}
        if "allOf" in schema:
            members = [self.shape(member, inside) for member in schema["allOf"]]
            return next(filter(None, members), self.shape(None, inside))
        return self._plain(schema, inside)

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
            "properties": {name: self.shape(value, ()) for name, value in sorted(properties.items())},
            "required": sorted(required & properties.keys()),
        }

    def object(self, schema: dict[str, Any]) -> bool:
        """Whether a schema itself describes an object with properties, rather than a choice of some."""
        return bool(schema.get("properties")) or ("allOf" in schema and bool(self._collected(schema, ())[0]))

    def _collected(self, schema: Any, inside: tuple[str, ...]) -> tuple[dict[str, Any], set[str]]:
        """Properties and required names; what stands nearer wins, what a member of a union adds is optional."""
        properties: dict[str, Any] = {}
        required: set[str] = set()
        if not is_map(schema):
            return properties, required
        if "$ref" in schema:
            reference: str = schema["$ref"]
            if reference in inside:
                return properties, required
            return self._collected(self._target(reference), (*inside, reference))
        for keyword in ("oneOf", "anyOf", "allOf"):
            for member in schema.get(keyword, ()):
                more, needed = self._collected(member, inside)
                properties |= more
                required |= needed if keyword == "allOf" else set()
        properties |= schema.get("properties", {})
        required |= set(schema.get("required", ()))
        return properties, required

    def _target(self, reference: str) -> Any:
        return documents.resolve(self._document, reference)


def _values(schema: dict[str, Any]) -> list[Any]:
    """The values of an enum that has a `Literal` of its own: texts only or whole numbers only."""
    values = schema.get("enum")
    if not is_list(values) or schema.get("type") == "boolean":
        return []
    kinds = {value.__class__ for value in values}
    return list(values) if kinds in ({str}, {int}) else []

"""Places in a document: values together with the JSON Pointer where they stand, references followed.

Every other module asks these classes for the members of an object, so that whatever is malformed is reported once, in
one way: the document, the pointer, what was expected there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..document import is_list, is_map
from ..errors import PipelineError

#: Keys whose values are data or documents of their own: a `$ref` in there is not a reference.
_OPAQUE = frozenset({"const", "default", "enum", "example", "examples"})
#: Keys whose values map names to things; a thing named `$ref` or `default` is a name, not a keyword.
_NAMED = frozenset(
    {
        "callbacks",
        "content",
        "dependentSchemas",
        "encoding",
        "headers",
        "links",
        "parameters",
        "pathItems",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "webhooks",
        "$defs",
    }
)


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands.

    Attributes:
        value: Plain data. An absent schema is the schema that allows everything: `{}`.
        pointer: JSON Pointer from the root of its document; the identity of the node.
        parts: Several schemas that hold at once, where `allOf` defines one property more than once.
    """

    value: Any
    pointer: str
    parts: tuple[Node, ...] = ()

    @property
    def key(self) -> str:
        """The identity of the node in its document."""
        return self.pointer

    def child(self, key: str | int) -> Node:
        """The member `key`, which must exist."""
        value: Any = self.value[key]
        return Node(value, f"{self.pointer}/{_escape(str(key))}")

    def sub(self, key: str) -> Node:
        """The schema under `key`; the schema that allows everything if there is none."""
        value: Any = self.value.get(key) if is_map(self.value) else None
        return Node({} if value is None else value, f"{self.pointer}/{_escape(key)}")


def both(left: Node, right: Node) -> Node:
    """One node for two schemas that hold at once."""
    parts = {part.pointer: part for node in (left, right) for part in (node.parts or (node,))}
    if len(parts) == 1:
        return next(iter(parts.values()))
    ordered = tuple(parts[pointer] for pointer in sorted(parts))
    return Node({"allOf": [part.value for part in ordered]}, "&".join(part.pointer for part in ordered), ordered)


class Tree:
    """One OpenAPI document.

    Raises:
        PipelineError: The document is not OpenAPI 3, or a reference in it leads out of it or to nothing.
    """

    def __init__(self, content: Any, location: str) -> None:
        self.location = location
        if not is_map(content):
            raise PipelineError(f"an OpenAPI document is an object, not {kind(content)}", location=location, place="/")
        version = content.get("openapi")
        if not str(version).startswith("3."):
            what = "Swagger 2.0" if "swagger" in content else "not an OpenAPI 3 document: no `openapi: 3.…`"
            raise PipelineError(f"{what}; OpenAPI 3.0 and 3.1 can be compared", location=location, place="/openapi")
        self.modern = not str(version).startswith("3.0")
        self.root = Node(content, "")
        #: Pointers of everything that a reference names.
        self.referred = {target.pointer for target in self._targets(self.root)}
        #: Pointers of everything that a reference names on the way from an operation or an event.
        self.used = self._used()
        #: Whether some message is XML.
        self.speaks_xml = any("xml" in str(name).lower() for name in self._media_types())

    def _targets(self, node: Node) -> Iterator[Node]:
        """Everything that references inside a node name."""
        for holder in _objects(node):
            if isinstance(holder.value.get("$ref"), str):
                yield self.target(holder)
            mapping: Any = holder.value.get("mapping") if "propertyName" in holder.value else None
            for reference in mapping.values() if is_map(mapping) else ():
                schema = self._meant(str(reference))
                if schema is not None:
                    yield schema

    def _meant(self, reference: str) -> Node | None:
        """The component that a value of a discriminator's mapping names."""
        components: Any = self.root.value.get("components")
        schemas: Any = components.get("schemas") if is_map(components) else None
        name = reference.rpartition("/")[2]
        exists = is_map(schemas) and name in schemas
        return Node(schemas[name], f"/components/schemas/{_escape(name)}") if exists else None

    def _used(self) -> set[str]:
        waiting = [self.root.child(key) for key in ("paths", "webhooks") if self.root.value.get(key)]
        pointers: set[str] = set()
        while waiting:
            for target in self._targets(waiting.pop()):
                if target.pointer not in pointers:
                    pointers.add(target.pointer)
                    waiting.append(target)
        return pointers

    def _media_types(self) -> Iterator[str]:
        for holder in _objects(self.root):
            content: Any = holder.value.get("content")
            if is_map(content):
                yield from content

    def follow(self, node: Node) -> Node:
        """The schema itself, where the node is nothing but a reference: the first component that it leads to.

        A component that is nothing but a reference has a name of its own, and is left as it is.
        """
        visited: set[str] = set()
        while is_reference(node) and not component(node.pointer):
            if node.pointer in visited:
                raise self.error("$ref leads back to itself", node.pointer)
            visited.add(node.pointer)
            node = self.target(node)
        return node

    def error(self, message: str, pointer: str) -> PipelineError:
        return PipelineError(message, location=self.location, place=pointer or "/")

    def members(self, node: Node, key: str) -> dict[str, Node]:
        """The members of the object under `key`, in the document's order; none if it is absent."""
        value: Any = self.object(node).get(key)
        if value is None:
            return {}
        if not is_map(value):
            raise self.error(f"an object was expected, not {kind(value)}", f"{node.pointer}/{_escape(key)}")
        holder = node.child(key)
        return {name: holder.child(name) for name in value}

    def components(self, section: str) -> dict[str, Node]:
        """The components of one kind."""
        return self.members(self.root.child("components"), section) if self.root.value.get("components") else {}

    def elements(self, node: Node, key: str) -> list[Node]:
        """The elements of the array under `key`; none if it is absent."""
        value: Any = self.object(node).get(key)
        if value is None:
            return []
        if not is_list(value):
            raise self.error(f"an array was expected, not {kind(value)}", f"{node.pointer}/{_escape(key)}")
        holder = node.child(key)
        return [holder.child(index) for index in range(len(value))]

    def object(self, node: Node) -> dict[str, Any]:
        """The value of a node that must be an object."""
        value: Any = node.value
        if not is_map(value):
            raise self.error(f"an object was expected, not {kind(value)}", node.pointer)
        return value

    def deref(self, node: Node) -> Node:
        """The object itself, where the node is a Reference Object (its siblings say nothing that matters here)."""
        visited: set[str] = set()
        while is_map(node.value) and isinstance(node.value.get("$ref"), str):
            if node.pointer in visited:
                raise self.error("$ref leads back to itself", node.pointer)
            visited.add(node.pointer)
            node = self.target(node)
        return node

    def target(self, node: Node) -> Node:
        """The node that the `$ref` of `node` names."""
        reference: str = node.value["$ref"]
        place = f"{node.pointer}/$ref"
        text = json.dumps(reference[:80], ensure_ascii=False)
        if reference == "#":
            return self.root
        if not reference.startswith("#/"):
            raise self.error(f"$ref {text} points outside the document", place)
        target = self.root
        for part in reference[2:].split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            if is_map(target.value) and key not in target.value:
                key = unquote(key)
            if is_map(target.value) and key in target.value:
                target = target.child(key)
            elif is_list(target.value) and key.isdecimal() and int(key) < len(target.value):
                target = target.child(int(key))
            else:
                raise self.error(f"$ref {text} points to nothing", place)
        return target


def _objects(root: Node) -> Iterator[Node]:
    """Every object of a document that is not example data."""
    stack: list[tuple[Node, bool]] = [(root, False)]
    while stack:
        node, names = stack.pop()
        if is_list(node.value):
            stack += [(node.child(index), False) for index, value in enumerate(node.value) if _holds(value)]
        elif is_map(node.value):
            if not names:
                yield node
            for key, value in node.value.items():
                if _holds(value) and (names or not (key in _OPAQUE or key.startswith("x-"))):
                    stack.append((node.child(key), not names and key in _NAMED))


def _holds(value: object) -> bool:
    return isinstance(value, dict | list)


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1") if "~" in part or "/" in part else part


def kind(value: object) -> str:
    """Return the type of a value, in the words of JSON."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "an array" if is_list(value) else "an object"


def canonical(value: object) -> str:
    """A text that is equal for equal JSON values: key order is nothing, `1` is `1.0` and is not `true`."""
    return json.dumps(_integral(value), sort_keys=True, ensure_ascii=False)


def _integral(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_list(value):
        return [_integral(item) for item in value]
    if is_map(value):
        return {key: _integral(item) for key, item in value.items()}
    return value


def is_reference(node: Node) -> bool:
    """Return whether a schema is nothing but a reference."""
    return is_map(node.value) and len(node.value) == 1 and isinstance(node.value.get("$ref"), str)


def component(pointer: str) -> str:
    """The name of the component that stands at a pointer; empty if it is none."""
    name = pointer.removeprefix("/components/schemas/")
    return "" if name == pointer or "/" in name else name.replace("~1", "/").replace("~0", "~")

"""Places in a document: values together with the JSON Pointer where they stand, references followed.

Every other module asks these classes for the members of an object, so that whatever is malformed is reported once, in
one way: the document, the pointer, what was expected there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError


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
        for value, place in documents.objects(node.value):
            if isinstance(value.get("$ref"), str):
                yield self.target(Node(value, node.pointer + documents.pointer_of(place)))
            mapping: Any = value.get("mapping") if "propertyName" in value else None
            for reference in mapping.values() if is_map(mapping) else ():
                schema = self._meant(str(reference))
                if schema is not None:
                    yield schema

    def _meant(self, reference: str) -> Node | None:
        """The component that a value of a discriminator's mapping names."""
        try:
            return self.target(Node({"$ref": documents.reference(reference.rpartition("/")[2])}, ""))
        except PipelineError:
            return None

    def _used(self) -> set[str]:
        waiting = [Node({key: self.root.value[key] for key in ("paths", "webhooks") if key in self.root.value}, "")]
        pointers: set[str] = set()
        while waiting:
            for target in self._targets(waiting.pop()):
                if target.pointer not in pointers:
                    pointers.add(target.pointer)
                    waiting.append(target)
        return pointers

    def _media_types(self) -> Iterator[str]:
        for value, _ in documents.objects(self.root.value):
            content: Any = value.get("content")
            if is_map(content):
                yield from content

    def follow(self, node: Node) -> Node:
        """The schema itself, where the node is nothing but a reference: the first component that it leads to.

        A component that is nothing but a reference has a name of its own, and is left as it is.
        """
        return self._chase(node, lambda node: is_reference(node) and not component(node.pointer))

    def deref(self, node: Node) -> Node:
        """The object itself, where the node is a Reference Object (its siblings say nothing that matters here)."""
        return self._chase(node, lambda node: is_map(node.value) and isinstance(node.value.get("$ref"), str))

    def _chase(self, node: Node, leads_on: Callable[[Node], bool]) -> Node:
        visited: set[str] = set()
        while leads_on(node):
            if node.pointer in visited:
                raise self.error("$ref leads back to itself", node.pointer)
            visited.add(node.pointer)
            node = self.target(node)
        return node

    def target(self, node: Node) -> Node:
        """The node that the `$ref` of `node` names."""
        reference: str = node.value["$ref"]
        if reference == "#":
            return self.root
        try:
            value, way = documents.locate(self.root.value, reference)
        except PipelineError as error:
            raise self.error(error.message, f"{node.pointer}/$ref") from None
        return Node(value, documents.pointer(*way))

    def error(self, message: str, pointer: str) -> PipelineError:
        return PipelineError(message, location=self.location, place=pointer or "/")

    def members(self, node: Node, key: str) -> dict[str, Node]:
        """The members of the object under `key`, in the document's order; none if it is absent."""
        if self.object(node).get(key) is None:
            return {}
        holder = node.child(key)
        return {name: holder.child(name) for name in self.object(holder)}

    def components(self, section: str) -> dict[str, Node]:
        return self.members(self.root.child("components"), section) if self.root.value.get("components") else {}

    def elements(self, node: Node, key: str) -> list[Node]:
        """The elements of the array under `key`; none if it is absent."""
        if self.object(node).get(key) is None:
            return []
        holder = node.child(key)
        if not is_list(holder.value):
            raise self.error(f"an array was expected, not {kind(holder.value)}", holder.pointer)
        return [holder.child(index) for index in range(len(holder.value))]

    def object(self, node: Node) -> dict[str, Any]:
        """The value of a node that must be an object."""
        value: Any = node.value
        if not is_map(value):
            raise self.error(f"an object was expected, not {kind(value)}", node.pointer)
        return value


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
    return is_map(node.value) and len(node.value) == 1 and isinstance(node.value.get("$ref"), str)


def component(pointer: str) -> str:
    """The name of the component at a pointer; empty if there is no component."""
    name = pointer.removeprefix("/components/schemas/")
    return "" if name == pointer or "/" in name else name.replace("~1", "/").replace("~0", "~")

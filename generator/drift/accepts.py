"""Decide whether one schema accepts everything that another one describes; when in doubt, it does not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .resolve import Node
from .schema import Schemas
from .view import CONDITIONS, Union, View, fits

#: The depth to which two schemas are compared.
_DEPTH = 12


class Acceptance:
    """Decides which schemas accept what others describe.

    An object is recognized by the properties that its schema declares: an unknown one does no harm unless
    further properties are ruled out.

    Args:
        inner: Schemas of what is described.
        outer: Schemas of what accepts.
    """

    def __init__(self, inner: Schemas, outer: Schemas) -> None:
        self._inner = inner
        self._outer = outer
        self._known: dict[tuple[str, str], bool] = {}

    def accepts(self, inner: View, outer: View, depth: int = _DEPTH) -> bool:
        """Return whether `outer` accepts everything that `inner` describes."""
        key = (inner.key, outer.key)
        if key not in self._known:
            if depth == 0:
                return False
            self._known[key] = True  # a schema inside itself: it depends on the rest
            self._known[key] = self._accepts(inner, outer, depth - 1)
        return self._known[key]

    def _accepts(self, inner: View, outer: View, depth: int) -> bool:
        if any(
            all(self.accepts(self._inner.view(node), outer, depth) for node in union.members) for union in inner.unions
        ):
            return not inner.nullable or outer.nullable
        return (
            fits(inner, outer)
            and all(self._union(inner, union, depth) for union in outer.unions)
            and self._object(inner, outer, depth)
            and self._array(inner, outer, depth)
            and self._conditions(inner, outer)
        )

    def _union(self, inner: View, union: Union, depth: int) -> bool:
        bare = self._inner.without_null(inner)
        accepting = sum(self.accepts(bare, self._outer.view(node), depth) for node in union.members)
        return accepting == 1 if union.kind == "oneOf" else accepting > 0

    def _object(self, inner: View, outer: View, depth: int) -> bool:
        if inner.implied is not None and "object" not in inner.implied:
            return True
        if not (outer.required <= inner.required and outer.pairs <= inner.pairs):
            return False
        rest, more = outer.subschemas.get("additionalProperties"), inner.subschemas.get("additionalProperties")
        for name, node in outer.properties.items():
            if name in inner.properties and not self._nodes(inner.properties[name], node, depth):
                return False
            if name not in inner.properties and more is not None and not self._nodes(more, node, depth):
                return False
        if rest is None:
            return True
        undeclared = [node for name, node in inner.properties.items() if name not in outer.properties]
        if more is not None:
            undeclared.append(more)
        elif not inner.properties:
            return False  # a map of anything
        return all(self._nodes(node, rest, depth) for node in undeclared)

    def _array(self, inner: View, outer: View, depth: int) -> bool:
        if inner.implied is not None and "array" not in inner.implied:
            return True
        theirs, ours = outer.subschemas.get("items"), inner.subschemas.get("items")
        for index in range(max(len(inner.prefix), len(outer.prefix))):
            accepting = outer.prefix[index] if index < len(outer.prefix) else theirs
            described = inner.prefix[index] if index < len(inner.prefix) else ours
            if accepting is not None and (described is None or not self._nodes(described, accepting, depth)):
                return False
        return theirs is None or (ours is not None and self._nodes(ours, theirs, depth))

    def _conditions(self, inner: View, outer: View) -> bool:
        """Return whether the conditional parts of two schemas are written alike."""
        return all(
            key in inner.subschemas and inner.subschemas[key].value == outer.subschemas[key].value
            for key in CONDITIONS
            if key in outer.subschemas
        ) and all(_written(inner.keyed.get(key, {})) == _written(nodes) for key, nodes in outer.keyed.items())

    def _nodes(self, inner: Node, outer: Node, depth: int) -> bool:
        if inner.value is False:
            return True
        return self.accepts(self._inner.view(inner), self._outer.view(outer), depth)


def _written(nodes: Mapping[str, Node]) -> dict[str, Any]:
    return {name: node.value for name, node in nodes.items()}

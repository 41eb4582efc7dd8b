"""The two sides of a comparison, and what is compared in the same way in many places of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ..document import is_map
from .facts import Direction
from .graph import Step
from .resolve import Node, Tree, canonical

TEXTS = ("summary", "description", "example", "examples", "externalDocs")
#: Extensions that say nothing of the API: what the fake of the SDK does.
_OWN = frozenset({"x-fake"})
_OUTLINE = ("operationId", "summary", "description", "$ref", "required")

T = TypeVar("T")
K = TypeVar("K")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """One thing of the base and one of the revision."""

    base: T
    revision: T

    def both(self, function: Callable[[T, Node], R], base: Node, revision: Node) -> tuple[R, R]:
        """A function of each side and its node."""
        return function(self.base, base), function(self.revision, revision)


def paired(old: Mapping[K, T], new: Mapping[K, T]) -> Iterator[tuple[K, T | None, T | None]]:
    """The keys of two maps, each with its two values: first those of the old map, in its order."""
    for key in {**old, **new}:
        yield key, old.get(key), new.get(key)


@dataclass(frozen=True, slots=True)
class Sides(Pair[Tree]):
    """The two documents, and what many of their objects have: texts, extensions, flags."""

    def objects(self, base: Node, revision: Node) -> tuple[dict[str, Any], dict[str, Any]]:
        """The values of two nodes that must be objects."""
        return self.both(Tree.object, base, revision)

    def nodes(self, base: Node, revision: Node) -> tuple[tuple[Tree, Node], tuple[Tree, Node]]:
        """Each document with its node."""
        return (self.base, base), (self.revision, revision)

    def members(self, base: Node, revision: Node, key: str) -> tuple[dict[str, Node], dict[str, Node]]:
        """The members of the objects under `key`, none where it is absent; references followed."""

        def followed(tree: Tree, node: Node) -> dict[str, Node]:
            return {name: tree.deref(member) for name, member in tree.members(node, key).items()}

        return self.both(followed, base, revision)

    def flag(self, step: Step, base: Node, revision: Node, key: str, on: str, off: str) -> None:
        """Compare what is either true or not there."""
        old, new = (side.get(key) is True for side in self.objects(base, revision))
        if old != new:
            places = Node(old, f"{base.pointer}/{key}"), Node(new, f"{revision.pointer}/{key}")
            step.add(on if new else off, *places, name=key)

    def deprecated(self, step: Step, what: str, base: Node, revision: Node) -> None:
        """Compare whether something is deprecated."""
        self.flag(step, base, revision, "deprecated", f"{what}-deprecated", f"{what}-undeprecated")

    def common(self, step: Step, base: Node, revision: Node) -> None:
        """Compare texts and extensions."""
        for key in TEXTS:
            self.text(step, base, revision, key)
        self.extensions(step, base, revision)

    def text(self, step: Step, base: Node, revision: Node, key: str) -> None:
        """Compare what only people read."""
        self._plain(step, "text-changed", base, revision, key)

    def extensions(self, step: Step, base: Node, revision: Node) -> None:
        """Compare all `x-…` that say something of the API."""
        old, new = self.objects(base, revision)
        for key in {**old, **new}:
            if key.startswith("x-") and key not in _OWN:
                self._plain(step, "extension-changed", base, revision, key)

    def _plain(self, step: Step, change: str, base: Node, revision: Node, key: str) -> None:
        old, new = self.objects(base, revision)
        if old.get(key) is not new.get(key) and canonical(old.get(key)) != canonical(new.get(key)):
            before = base.child(key) if key in old else None
            after = revision.child(key) if key in new else None
            step.add(change, before, after, name=key, direction=Direction.NONE)


def outline(node: Node) -> Node:
    """An operation or a response in a few words instead of all of it."""
    if not is_map(node.value):
        return node
    members = {key: item for key, item in node.value.items() if key in _OUTLINE}
    for key in ("responses", "content"):
        if is_map(node.value.get(key)):
            members[key] = list(node.value[key])
    return Node(members or node.value, node.pointer)

"""Facts of change between alternatives: which were removed or added, and which value selects which. Judges nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..document import is_map
from .accepts import Acceptance
from .facts import Direction
from .graph import Graph, Step
from .match import Similarity
from .resolve import Node
from .schema import Schemas
from .sides import Pair, paired
from .view import Union, View


class Alternatives:
    """Compares what is under `anyOf` and `oneOf`.

    Args:
        graph: Where pairs of alternatives go to be compared.
        schemas: The schemas of the two documents.
        likeness: Knows which alternative is which.
        views: The comparison of two schemas.
    """

    def __init__(
        self,
        graph: Graph,
        schemas: Pair[Schemas],
        likeness: Similarity,
        views: Callable[[Step, View, View], None],
    ) -> None:
        self._graph = graph
        self._base = schemas.base
        self._revision = schemas.revision
        self._likeness = likeness
        self._views = views
        self._forth = Acceptance(self._base, self._revision)
        self._back = Acceptance(self._revision, self._base)
        self._before = Acceptance(self._base, self._base)
        self._after = Acceptance(self._revision, self._revision)

    def compare(self, step: Step, base: View, revision: View) -> bool:
        """Compare alternatives, and return whether nothing is left to compare."""
        old, new = base.unions, revision.unions
        if not old and not new:
            self._children(step, base, revision)
            return False
        if old and new:
            removals, additions = list(old), list(new)
            for before, after in self._which(old, new):
                removals.remove(before)
                additions.remove(after)
                self._union(step, before, after, base, revision)
            for union in removals:
                step.add("union-removed", self._named(self._base, union), revision.node)
            for union in additions:
                step.add("union-added", base.node, self._named(self._revision, union))
            if base.plain and revision.plain and base.types is None and revision.types is None:
                null_fact(step, base, revision)
                return True
            return False
        holder, other = (base, revision) if old else (revision, base)
        if not holder.plain or len(holder.unions) > 1:
            if old:
                step.add("union-removed", self._named(self._base, old[0]), revision.node)
            else:
                step.add("union-added", base.node, self._named(self._revision, new[0]))
            return False
        if other.plain and other.implied is None:  # one side allows everything
            type_fact(step, "type-widened" if old else "type-narrowed", base, revision)
            return True
        null_fact(step, base, revision)
        self._single(step, base, revision)
        return True

    @staticmethod
    def _named(schemas: Schemas, union: Union) -> Node:
        return Node(_names_of(schemas, union), union.pointer)

    def _children(self, step: Step, base: View, revision: View) -> None:
        """Compare the discriminator of a schema that others extend, and those that it names."""
        if not (base.discriminator or revision.discriminator) or not (base.extended and revision.extended):
            return
        meant = _mapping(base.discriminator or {}), _mapping(revision.discriminator or {})
        self._discriminator(step, base, revision, [(name, name) for name in {*meant[0].values(), *meant[1].values()}])
        components = [side.tree.components("schemas") for side in (self._base, self._revision)]
        for value, name in meant[0].items():
            other = meant[1].get(value, "")
            if name in components[0] and other in components[1]:
                pair = self._base.view(components[0][name]), self._revision.view(components[1][other])
                if pair[0] is not base:
                    self._pair(step, *pair)

    def _which(self, old: list[Union], new: list[Union]) -> list[tuple[Union, Union]]:
        """Return pairs of unions, where an `allOf` has several: those that have most alternatives in common."""
        if len(old) == len(new) == 1:
            return [(old[0], new[0])]
        signs = {id(union): set(_names_of(self._base, union)) for union in old}
        signs |= {id(union): set(_names_of(self._revision, union)) for union in new}
        common = [
            (len(signs[id(before)] & signs[id(after)]), i, j)
            for i, before in enumerate(old)
            for j, after in enumerate(new)
        ]
        pairs: dict[int, int] = {}
        for _, i, j in sorted(common, key=lambda entry: (-entry[0], entry[1], entry[2])):
            if i not in pairs and j not in pairs.values():
                pairs[i] = j
        return [(old[i], new[j]) for i, j in pairs.items()]

    def _union(self, step: Step, old: Union, new: Union, base: View, revision: View) -> None:
        if old.kind != new.kind:
            step.add("union-kind-changed", Node(old.kind, old.pointer), Node(new.kind, new.pointer))
        tags = _tag(base), _tag(revision)
        before, after = _members(self._base, old), _members(self._revision, new)
        pairs = self._likeness.pairs(before, after, tags[0] if tags[0] == tags[1] else None)
        for i, j in pairs:
            self._pair(step, before[i], after[j])
        self._gone(step, before, after, {i for i, _ in pairs}, Node(None, new.pointer))
        for j, view in enumerate(after):
            if j not in {pair[1] for pair in pairs}:
                step.add("alternative-added", Node(None, old.pointer), _label_node(view), name=_label(view))
        self._overlap(step, before, old.kind, new, revision)
        named = [(before[i].name, after[j].name) for i, j in pairs if before[i].name and after[j].name]
        self._discriminator(step, base, revision, named)

    def _gone(self, step: Step, before: list[View], after: list[View], known: set[int], place: Node) -> None:
        """Report the alternatives that were removed, except those that another alternative still covers."""
        for i, view in enumerate(before):
            if i not in known:
                merged = any(
                    self._forth.accepts(view, other) and view.properties.keys() <= other.properties.keys()
                    for other in after
                )
                change = "alternative-merged" if merged else "alternative-removed"
                step.add(change, _label_node(view), place, name=_label(view), revision=None)

    def _overlap(self, step: Step, before: list[View], kind: str, new: Union, revision: View) -> None:
        """Report a `oneOf` with two members that accept a value that was valid before: it is no longer valid."""
        if new.kind != "oneOf" or _tag(revision):
            return
        after = _members(self._revision, new)
        for view in before:
            taken = _shared(view, after, self._forth, self._back, self._after)
            if len(taken) < 2:
                continue
            if kind != "oneOf" or len(_shared(view, before, self._before, self._before, self._before)) < 2:
                name = " and ".join(map(_label, taken[:2]))
                step.add("alternatives-overlap", _label_node(view), Node(None, new.pointer), name=name, base=None)
                return

    def _single(self, step: Step, base: View, revision: View) -> None:
        """A union on one side, a schema on the other: that schema is one alternative, or several by type."""
        before = self._as_alternatives(self._base, base)
        after = self._as_alternatives(self._revision, revision)
        pairs = self._likeness.pairs(before, after, None)
        if not pairs:
            type_fact(step, "type-changed", base, revision)
            return
        shared = step.direction is Direction.REQUEST and not base.unions and self._is_shared_out(before[0], after)
        for i, j in pairs:
            if not shared or (self._forth.accepts(before[i], after[j]) and _has_all(before[i], [after[j]])):
                self._pair(step, before[i], after[j])
        self._gone(step, before, after, {i for i, _ in pairs}, revision.node)
        for j, view in enumerate(after):
            if j not in {pair[1] for pair in pairs}:
                change = "alternative-added" if base.unions or len(before) > 1 else "became-union"
                step.add(change, base.node, _label_node(view), name=_label(view))
        if revision.unions:
            self._overlap(step, before, "", revision.unions[0], revision)

    def _is_shared_out(self, view: View, after: list[View]) -> bool:
        """Return whether an alternative accepts a schema, and each of its properties is declared by one of them."""
        return any(self._forth.accepts(view, other) for other in after) and _has_all(view, after)

    def _pair(self, step: Step, base: View, revision: View) -> None:
        label = _label(revision)
        self._graph.link(step, self._views, base, revision, path=f"{step.path}({label})")

    @staticmethod
    def _as_alternatives(schemas: Schemas, view: View) -> list[View]:
        if view.unions:
            return _members(schemas, view.unions[0])
        if view.types and len(view.types) > 1:
            return [schemas.of_type(view, name) for name in sorted(view.types)]
        core = view.core or view
        return [core if not core.nullable else schemas.without_null(core)]

    def _discriminator(self, step: Step, base: View, revision: View, named: list[tuple[str, str]]) -> None:
        old, new = base.discriminator, revision.discriminator
        places = base.place("discriminator"), revision.place("discriminator")
        if old is None or new is None:
            if old or new:
                change = "discriminator-set" if old is None else "discriminator-unset"
                name = str((old or new or {}).get("propertyName"))
                step.add(change, Node(old, places[0]), Node(new, places[1]), name=name)
            return
        if old.get("propertyName") != new.get("propertyName"):
            properties = Node(old.get("propertyName"), places[0]), Node(new.get("propertyName"), places[1])
            step.add("discriminator-property-changed", *properties)
        self._values_of(step, places, _mapping(old), _mapping(new), named)

    @staticmethod
    def _values_of(
        step: Step,
        places: tuple[str, str],
        old: dict[str, str],
        new: dict[str, str],
        named: list[tuple[str, str]],
    ) -> None:
        """Compare which value selects which alternative, among those that both have; a name stands for itself."""
        before = {name: name for name, _ in named if name not in old.values()} | old
        after = {name: name for _, name in named if name not in new.values()} | new
        for value, target, new_target in sorted(paired(before, after), key=lambda entry: entry[0]):
            nodes = Node(target, places[0]), Node(new_target, places[1])
            if target is not None and new_target is not None:
                if target != new_target and (target, new_target) not in named:
                    step.add("discriminator-value-changed", *nodes, name=value)
            elif target in {name for name, _ in named}:
                step.add("discriminator-value-removed", *nodes, name=value)
            elif new_target in {name for _, name in named}:
                step.add("discriminator-value-added", *nodes, name=value)


def _members(schemas: Schemas, union: Union) -> list[View]:
    """The alternatives without null, which belongs to the union as a whole."""
    return [schemas.without_null(schemas.view(node)) for node in union.members]


def _has_all(view: View, others: list[View]) -> bool:
    """Return whether every property of a schema is declared by at least one of several others."""
    return view.properties.keys() <= {name for other in others for name in other.properties}


def _shared(view: View, alternatives: list[View], forth: Acceptance, back: Acceptance, among: Acceptance) -> list[View]:
    """The most alternatives that accept one thing which a schema describes: all of it, or one alternative's part."""
    accepting = [other for other in alternatives if forth.accepts(view, other)]
    inside = [
        [other for other in alternatives if among.accepts(alternative, other)]
        for alternative in alternatives
        if alternative.is_scalar and view.is_scalar and back.accepts(alternative, view)
    ]
    return max([accepting, *inside], key=len)


def _label_node(view: View) -> Node:
    return Node(_label(view), view.pointer)


def type_fact(step: Step, change: str, base: View, revision: View) -> None:
    old, new = type_names(base), type_names(revision)
    step.add(change, Node(old, base.place("type")), Node(new, revision.place("type")), name=f"{old} → {new}")


def null_fact(step: Step, base: View, revision: View) -> None:
    if base.nullable != revision.nullable:
        step.add(
            "became-nullable" if revision.nullable else "became-not-nullable",
            Node(type_names(base), base.pointer),
            Node(type_names(revision), revision.pointer),
        )


def implied(schemas: Schemas, view: View) -> frozenset[str] | None:
    """The types of a schema; of a union, the types of its alternatives."""
    if view.implied is not None or len(view.unions) != 1:
        return view.implied
    names: set[str] = set()
    for node in view.unions[0].members:
        types = schemas.view(node).implied
        if types is None:
            return None
        names |= types
    return frozenset(names)


def _mapping(discriminator: dict[str, Any]) -> dict[str, str]:
    """The values of a discriminator that are written out, to the names of components."""
    written: Any = discriminator.get("mapping")
    return {str(value): str(target).rpartition("/")[2] for value, target in written.items()} if is_map(written) else {}


def _tag(view: View) -> str | None:
    return (
        str(view.discriminator["propertyName"]) if view.discriminator and "propertyName" in view.discriminator else None
    )


def type_names(view: View) -> str:
    if view.unions:
        return f"{view.unions[0].kind} of {len(view.unions[0].members)}" + (" | null" if view.nullable else "")
    names = sorted(view.types) if view.types is not None else ["any"]
    if view.integral:
        names = ["whole number" if name == "integer" else name for name in names]
    return " | ".join([*names, *(["null"] if view.null else [])]) or "nothing"


def _label(view: View) -> str:
    """A short name of an alternative."""
    if view.name:
        return view.name
    if view.texts.get("title"):
        return view.texts["title"][0].strip('"')
    if view.values is not None and len(view.values) <= 3:
        return ", ".join(view.values)
    return str(view.keywords.get("format") or type_names(view))


def _names_of(schemas: Schemas, union: Union) -> list[str]:
    return [_label(schemas.view(node)) for node in union.members]

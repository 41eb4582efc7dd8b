"""Facts of change between alternatives: which went, which came, which value tells which. Knows no rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..document import is_map
from .match import Likeness

if TYPE_CHECKING:
    from .graph import Graph, Step
    from .schema import Schemas, Union, View


class Alternatives:
    """Compares what is under `anyOf` and `oneOf`.

    Args:
        graph: Where pairs of alternatives go to be compared.
        base: Schemas of the base.
        revision: Schemas of the revision.
        likeness: Knows which alternative is which.
        views: The comparison of two schemas.
    """

    def __init__(
        self,
        graph: Graph,
        base: Schemas,
        revision: Schemas,
        likeness: Likeness,
        views: Callable[[Step, View, View], None],
    ) -> None:
        self._graph = graph
        self._base = base
        self._revision = revision
        self._likeness = likeness
        self._views = views

    def compare(self, step: Step, base: View, revision: View) -> bool:
        """Compare alternatives; whether with them everything is compared."""
        old, new = base.unions, revision.unions
        if not old and not new:  # the discriminator of a schema that others extend
            meant = {*_mapping(base.discriminator or {}).values(), *_mapping(revision.discriminator or {}).values()}
            self._discriminator(step, base, revision, [(name, name) for name in meant])
            return False
        if old and new:
            gone, come = list(old), list(new)
            for before, after in self._which(old, new):
                gone.remove(before)
                come.remove(after)
                self._union(step, before, after, base, revision)
            for union in gone:
                step.add("union-removed", union.pointer, revision.pointer, base=_names_of(self._base, union))
            for union in come:
                step.add("union-added", base.pointer, union.pointer, revision=_names_of(self._revision, union))
            if base.plain and revision.plain and base.types is None and revision.types is None:
                null_fact(step, base, revision)
                return True
            return False
        holder, other = (base, revision) if old else (revision, base)
        if not holder.plain or len(holder.unions) > 1:
            union = holder.unions[0]
            schemas = self._base if old else self._revision
            places = (union.pointer, revision.pointer) if old else (base.pointer, union.pointer)
            names = _names_of(schemas, union)
            step.add(
                "union-removed" if old else "union-added",
                *places,
                base=names if old else None,
                revision=None if old else names,
            )
            return False
        if other.plain and other.implied is None:  # one side allows everything
            type_fact(step, "type-widened" if old else "type-narrowed", base, revision)
            return True
        null_fact(step, base, revision)
        self._single(step, base, revision)
        return True

    def _which(self, old: list[Union], new: list[Union]) -> list[tuple[Union, Union]]:
        """Which union is which, where an `allOf` has several: those that have most alternatives in common."""
        if len(old) == len(new) == 1:
            return [(old[0], new[0])]
        signs = {id(union): set(_names_of(self._base, union)) for union in old}
        signs |= {id(union): set(_names_of(self._revision, union)) for union in new}
        common = [
            (len(signs[id(one)] & signs[id(two)]), i, j) for i, one in enumerate(old) for j, two in enumerate(new)
        ]
        found: dict[int, int] = {}
        for _, i, j in sorted(common, key=lambda entry: (-entry[0], entry[1], entry[2])):
            if i not in found and j not in found.values():
                found[i] = j
        return [(old[i], new[j]) for i, j in found.items()]

    def _union(self, step: Step, old: Union, new: Union, base: View, revision: View) -> None:
        if old.kind != new.kind:
            step.add("union-kind-changed", old.pointer, new.pointer, base=old.kind, revision=new.kind)
        tags = _tag(base), _tag(revision)
        before = [self._base.view(node) for node in old.members]
        after = [self._revision.view(node) for node in new.members]
        pairs = self._likeness.pairs(before, after, tags[0] if tags[0] == tags[1] else None)
        for i, j in pairs:
            self._pair(step, before[i], after[j])
        for i, view in enumerate(before):
            if i not in {pair[0] for pair in pairs}:
                step.add("alternative-removed", view.pointer, new.pointer, name=_label(view), base=_label(view))
        for j, view in enumerate(after):
            if j not in {pair[1] for pair in pairs}:
                step.add("alternative-added", old.pointer, view.pointer, name=_label(view), revision=_label(view))
        named = [(before[i].name, after[j].name) for i, j in pairs if before[i].name and after[j].name]
        self._discriminator(step, base, revision, named)

    def _single(self, step: Step, base: View, revision: View) -> None:
        """A union on one side, a schema on the other: that schema is one alternative, or several by type."""
        before = self._as_alternatives(self._base, base)
        after = self._as_alternatives(self._revision, revision)
        pairs = self._likeness.pairs(before, after, None)
        if not pairs:
            type_fact(step, "type-changed", base, revision)
            return
        for i, j in pairs:
            self._pair(step, before[i], after[j])
        for i, view in enumerate(before):
            if i not in {pair[0] for pair in pairs}:
                step.add("alternative-removed", view.pointer, revision.pointer, name=_label(view), base=_label(view))
        for j, view in enumerate(after):
            if j not in {pair[1] for pair in pairs}:
                change = "alternative-added" if base.unions or len(before) > 1 else "became-union"
                step.add(change, base.pointer, view.pointer, name=_label(view), revision=_label(view))

    def _pair(self, step: Step, base: View, revision: View) -> None:
        label = _label(revision)
        self._graph.link(step, self._views, base, revision, path=f"{step.path}({label})")

    @staticmethod
    def _as_alternatives(schemas: Schemas, view: View) -> list[View]:
        if view.unions:
            return [schemas.view(node) for node in view.unions[0].members]
        if view.types and len(view.types) > 1:
            return [schemas.of_type(view, name) for name in sorted(view.types)]
        core = view.core or view
        return [core if not core.nullable else schemas.without_null(core)]

    def _discriminator(self, step: Step, base: View, revision: View, named: list[tuple[str, str]]) -> None:
        old, new = base.discriminator, revision.discriminator
        places = f"{base.pointer}/discriminator", f"{revision.pointer}/discriminator"
        if old is None or new is None:
            if old or new:
                change = "discriminator-set" if old is None else "discriminator-unset"
                step.add(change, *places, name=str((old or new or {}).get("propertyName")), base=old, revision=new)
            return
        if old.get("propertyName") != new.get("propertyName"):
            step.add(
                "discriminator-property-changed",
                *places,
                base=old.get("propertyName"),
                revision=new.get("propertyName"),
            )
        self._values_of(step, places, _mapping(old), _mapping(new), named)

    @staticmethod
    def _values_of(
        step: Step,
        places: tuple[str, str],
        old: dict[str, str],
        new: dict[str, str],
        named: list[tuple[str, str]],
    ) -> None:
        """Compare which value means which alternative, among those that both have; a name stands for itself."""
        before = {name: name for name, _ in named if name not in old.values()} | old
        after = {name: name for _, name in named if name not in new.values()} | new
        for value in sorted({*before, *after}):
            target, now = before.get(value), after.get(value)
            if target is not None and now is not None:
                if target != now and (target, now) not in named:
                    step.add("discriminator-value-changed", *places, name=value, base=target, revision=now)
            elif target in {name for name, _ in named}:
                step.add("discriminator-value-removed", *places, name=value, base=target)
            elif now in {name for _, name in named}:
                step.add("discriminator-value-added", *places, name=value, revision=now)


def type_fact(step: Step, change: str, base: View, revision: View) -> None:
    old, new = type_names(base), type_names(revision)
    step.add(change, base.place("type"), revision.place("type"), name=f"{old} → {new}", base=old, revision=new)


def null_fact(step: Step, base: View, revision: View) -> None:
    if base.nullable != revision.nullable:
        step.add(
            "became-nullable" if revision.nullable else "became-not-nullable",
            base.pointer,
            revision.pointer,
            base=type_names(base),
            revision=type_names(revision),
        )


def implied(schemas: Schemas, view: View) -> frozenset[str] | None:
    """The types of a schema; of a union, the types of its alternatives."""
    if view.implied is not None or len(view.unions) != 1:
        return view.implied
    found: set[str] = set()
    for node in view.unions[0].members:
        types = schemas.view(node).implied
        if types is None:
            return None
        found |= types
    return frozenset(found)


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

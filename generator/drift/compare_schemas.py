"""Facts of change between two schemas, one pair of views at a time. Knows no rule: what differs, not how bad."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .alternatives import Alternatives, implied, null_fact, type_fact
from .facts import Direction
from .match import Likeness
from .resolve import Node, canonical
from .schema import ANNOTATIONS, CONDITIONS, KEYED, LOWER, UPPER, Schemas, View

if TYPE_CHECKING:
    from .graph import Graph, Step

_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")
#: Conditions that say nothing about one value alone: a change inside is a change of the condition.
_OPAQUE = ("not", "if")
#: A format, and one that allows everything that it allows.
_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}
_MISSING = object()


class SchemaComparison:
    """Compares schemas of a base with schemas of a revision."""

    def __init__(self, graph: Graph, base: Schemas, revision: Schemas) -> None:
        self._graph = graph
        self._base = base
        self._revision = revision
        self._likeness = Likeness(base, revision)
        self._alternatives = Alternatives(graph, base, revision, self._likeness, self.views)

    def link(
        self,
        step: Step,
        base: Node,
        revision: Node,
        *,
        direction: Direction | None = None,
        where: str | None = None,
        path: str | None = None,
    ) -> None:
        """Compare two schemas inside `step`."""
        if not _same_leaf(base.value, revision.value):
            views = self._base.view(base), self._revision.view(revision)
            self._graph.link(step, self.views, *views, direction=direction, where=where, path=path)

    def views(self, step: Step, base: View, revision: View) -> None:
        """Compare two schemas, members excepted: those are pairs of their own."""
        if base.core and revision.core and base.outer == revision.outer:
            self._graph.link(step, self.views, base.core, revision.core)
            return
        self._names(step, base, revision)
        self._annotations(step, base, revision)
        if self._alternatives.compare(step, base, revision):
            return
        if not self._types(step, base, revision):
            return
        self._values(step, base, revision)
        self._limits(step, base, revision)
        self._properties(step, base, revision)
        self._additional(step, base, revision)
        self._members(step, base, revision)

    # What a schema is called and says of itself

    def _names(self, step: Step, base: View, revision: View) -> None:
        if base.name and revision.name and base.name != revision.name:
            step.add(
                "schema-renamed",
                f"/components/schemas/{base.name}",
                f"/components/schemas/{revision.name}",
                name=f"{base.name} → {revision.name}",
                base=base.name,
                revision=revision.name,
                direction=Direction.NONE,
            )

    def _annotations(self, step: Step, base: View, revision: View) -> None:
        for key in ANNOTATIONS:
            old, new = base.keywords.get(key, _MISSING), revision.keywords.get(key, _MISSING)
            if old is _MISSING and new is _MISSING:
                continue
            if old is _MISSING or new is _MISSING or canonical(old) != canonical(new):
                _changed(step, key, base, revision, old, new)
        for key in sorted({*base.texts, *revision.texts}):
            if base.texts.get(key) != revision.texts.get(key):
                step.add(
                    "text-changed",
                    base.place(key) if key in base.texts else "",
                    revision.place(key) if key in revision.texts else "",
                    name=key,
                    base=" ".join(base.texts.get(key, ())) or None,
                    revision=" ".join(revision.texts.get(key, ())) or None,
                    direction=Direction.NONE,
                )
        for key in sorted({*base.others, *revision.others}):
            old, new = base.others.get(key, _MISSING), revision.others.get(key, _MISSING)
            if old is _MISSING or new is _MISSING or canonical(old) != canonical(new):
                extension = key.startswith("x-")
                step.add(
                    "extension-changed" if extension else "xml-changed" if key == "xml" else "keyword-changed",
                    base.place(key) if old is not _MISSING else "",
                    revision.place(key) if new is not _MISSING else "",
                    name=key,
                    base=None if old is _MISSING else old,
                    revision=None if new is _MISSING else new,
                    direction=Direction.NONE if extension else None,
                )

    # Types, null, values

    def _types(self, step: Step, base: View, revision: View) -> bool:
        """Compare types and null; whether it makes sense to look further."""
        old, new = implied(self._base, base), implied(self._revision, revision)
        if old == new:
            if base.stated != revision.stated and not (base.unions and revision.unions):
                type_fact(step, "type-stated" if revision.stated else "type-unstated", base, revision)
            null_fact(step, base, revision)
            return True
        if _within(new, old):
            change = "type-narrowed"
        elif _within(old, new):
            change = "type-widened"
        else:
            change = "type-changed"
        type_fact(step, change, base, revision)
        if old is None or new is None:
            return False
        null_fact(step, base, revision)
        return change != "type-changed" or bool(old & new)

    @staticmethod
    def _values(step: Step, base: View, revision: View) -> None:
        old, new = base.values, revision.values
        if old is None and new is None:
            return
        const = (base.const or old is None) and (revision.const or new is None)
        word = "const" if const else "enum"
        places = base.place(word), revision.place(word)
        shown = _listed(base), _listed(revision)
        if old is None or new is None:
            step.add(
                f"{word}-set" if old is None else f"{word}-unset",
                *places,
                name=str(shown[1] if old is None else shown[0]),
                base=shown[0],
                revision=shown[1],
            )
        elif const and old.keys() != new.keys():
            step.add("const-changed", *places, base=shown[0], revision=shown[1])
        else:
            for value in [key for key in old if key not in new]:
                step.add("enum-value-removed", *places, name=value, base=shown[0], revision=shown[1])
            for value in [key for key in new if key not in old]:
                step.add("enum-value-added", *places, name=value, base=shown[0], revision=shown[1])
            for value in [key for key in new if key in base.said.keys() & revision.said.keys()]:
                if base.said[value] != revision.said[value]:
                    texts = {"base": base.said[value], "revision": revision.said[value]}
                    step.add("text-changed", *places, name=f"text of {value}", **texts, direction=Direction.NONE)

    @staticmethod
    def _limits(step: Step, base: View, revision: View) -> None:
        keys = {*base.keywords, *revision.keywords} - set(ANNOTATIONS)
        for key in sorted(keys):
            old, new = base.keywords.get(key, _MISSING), revision.keywords.get(key, _MISSING)
            if old is _MISSING or new is _MISSING or canonical(old) != canonical(new):
                _changed(step, key, base, revision, old, new)
        for trigger, needed in sorted(base.pairs ^ revision.pairs):
            added = (trigger, needed) in revision.pairs
            step.add(
                "dependent-required-added" if added else "dependent-required-removed",
                base.place("dependentRequired"),
                revision.place("dependentRequired"),
                name=f"{trigger} → {needed}",
                base=None if added else [trigger, needed],
                revision=[trigger, needed] if added else None,
            )

    # Members

    def _properties(self, step: Step, base: View, revision: View) -> None:
        old, new = base.properties, revision.properties
        for name, node in old.items():
            if name in new:
                self._property(step, name, node, new[name], base, revision)
            else:
                step.add("property-removed", node.pointer, revision.place("properties"), name=name, base=node.value)
        for name, node in new.items():
            if name not in old:
                self._added(step, name, node, base, revision)
        for name in sorted(base.required ^ revision.required):
            told = name in old if name in base.required else name in new  # as removed, as added, or by its pair
            if not told:
                self._required(step, name, base.place("required"), revision.place("required"), revision)

    def _property(self, step: Step, name: str, old: Node, new: Node, base: View, revision: View) -> None:
        """A property that both have; one that the direction ignores is compared for information only."""
        required = (name in base.required) != (name in revision.required)
        if not required and _same_leaf(old.value, new.value):
            return
        before, after = self._ignored(step, self._base, old), self._ignored(step, self._revision, new)
        direction = Direction.NONE if before and after else step.direction
        self.link(step, old, new, direction=direction, path=_join(step.path, name))
        if before and not after and name in revision.required:
            step.add("required-property-added", old.pointer, new.pointer, name=name, revision=new.value)
        elif required and before == after:
            self._required(step, name, old.pointer, new.pointer, revision, direction)

    @staticmethod
    def _ignored(step: Step, schemas: Schemas, node: Node) -> bool:
        """Whether a property does not travel in this direction."""
        keyword = {Direction.REQUEST: "readOnly", Direction.RESPONSE: "writeOnly"}.get(step.direction)
        return keyword in schemas.view(node).keywords

    @staticmethod
    def _required(
        step: Step, name: str, old: str, new: str, revision: View, direction: Direction | None = None
    ) -> None:
        now = name in revision.required
        step.add(
            "property-became-required" if now else "property-became-optional",
            old,
            new,
            name=name,
            base="optional" if now else "required",
            revision="required" if now else "optional",
            direction=direction,
        )

    def _added(self, step: Step, name: str, node: Node, base: View, revision: View) -> None:
        required = name in revision.required - base.required and not self._ignored(step, self._revision, node)
        step.add(
            "required-property-added" if required else "property-added",
            base.place("properties"),
            node.pointer,
            name=name,
            revision=node.value,
        )

    def _additional(self, step: Step, base: View, revision: View) -> None:
        key = "additionalProperties"
        old, new = base.subschemas.get(key), revision.subschemas.get(key)
        places = base.place(key), revision.place(key)
        closed = old is not None and old.value is False, new is not None and new.value is False
        if closed == (False, False):
            if old or new:
                self.link(
                    step,
                    old or Node({}, places[0]),
                    new or Node({}, places[1]),
                    path=_join(step.path, "*"),
                )
        elif closed[0] != closed[1]:
            step.add(
                "additional-properties-closed" if closed[1] else "additional-properties-opened",
                *places,
                base=old.value if old else True,
                revision=new.value if new else True,
            )

    def _members(self, step: Step, base: View, revision: View) -> None:
        old, new = base.subschemas.get("items"), revision.subschemas.get("items")
        if old or new:
            self.link(
                step,
                old or Node({}, base.place("items")),
                new or Node({}, revision.place("items")),
                path=f"{step.path}[]" if step.path else "each item",
            )
        for index, pair in enumerate(zip(base.prefix, revision.prefix, strict=False)):
            self.link(step, *pair, path=f"{step.path}[{index}]")
        for index, node in enumerate(base.prefix[len(revision.prefix) :], len(revision.prefix)):
            step.add("prefix-item-removed", node.pointer, revision.pointer, name=str(index), base=node.value)
        for index, node in enumerate(revision.prefix[len(base.prefix) :], len(base.prefix)):
            step.add("prefix-item-added", base.pointer, node.pointer, name=str(index), revision=node.value)
        for key in CONDITIONS:
            self._condition(step, key, base.subschemas.get(key), revision.subschemas.get(key), base, revision)
        for key in KEYED:
            old_, new_ = base.keyed.get(key, {}), revision.keyed.get(key, {})
            for name in {**old_, **new_}:
                self._condition(step, key, old_.get(name), new_.get(name), base, revision, name)

    def _condition(
        self, step: Step, key: str, old: Node | None, new: Node | None, base: View, revision: View, name: str = ""
    ) -> None:
        if old is None and new is None:
            return
        word = _kebab(key)
        path = f"{step.path}⟨{key}{' ' + name if name else ''}⟩"
        if old is None or new is None:
            step.add(
                f"{word}-set" if old is None else f"{word}-unset",
                old.pointer if old else base.pointer,
                new.pointer if new else revision.pointer,
                name=name,
                base=old.value if old else None,
                revision=new.value if new else None,
            )
        elif key not in _OPAQUE:
            self.link(step, old, new, path=path)
        elif not self._likeness.same(self._base.view(old), self._revision.view(new)):
            step.add(f"{word}-changed", old.pointer, new.pointer, base=old.value, revision=new.value)
        else:
            self.link(step, old, new, path=path, direction=Direction.NONE)


def _changed(step: Step, key: str, base: View, revision: View, old: Any, new: Any) -> None:
    """A keyword with a scalar value: set, unset, raised, lowered or changed."""
    if old is _MISSING:
        how = "set"
    elif new is _MISSING:
        how = "unset"
    elif key in LOWER or key in UPPER:
        how = "increased" if new > old else "decreased"
    elif key == "format" and (old, new) in _WIDER_FORMATS:
        how = "widened"
    elif key == "format" and (new, old) in _WIDER_FORMATS:
        how = "narrowed"
    elif key == "multipleOf" and _divides(new, old):
        how = "generalized"
    elif key == "multipleOf" and _divides(old, new):
        how = "specialized"
    else:
        how = "changed"
    step.add(
        f"{_kebab(key)}-{how}",
        base.place(key),
        revision.place(key),
        base=None if old is _MISSING else old,
        revision=None if new is _MISSING else new,
    )


def _divides(divisor: Any, number: Any) -> bool:
    try:
        ratio = number / divisor
    except (TypeError, ZeroDivisionError, OverflowError):
        return False
    return bool(abs(ratio - round(ratio)) < 1e-9)


def _within(inner: frozenset[str] | None, outer: frozenset[str] | None) -> bool:
    """Whether every type of the one is a type of the other; an integer is a number."""
    if outer is None:
        return True
    return inner is not None and all(name in outer or (name == "integer" and "number" in outer) for name in inner)


def _same_leaf(base: Any, revision: Any) -> bool:
    """Whether two schemas without anything inside are written alike (as text: `1` equals `True` in Python)."""
    if not isinstance(base, dict) or not isinstance(revision, dict):
        return False
    nested = any(isinstance(item, dict | list) for item in base.values())  # pyright: ignore[reportUnknownVariableType]
    return not nested and "$ref" not in base and str(base) == str(revision)  # pyright: ignore[reportUnknownArgumentType]


def _listed(view: View) -> list[Any] | None:
    return None if view.values is None else list(view.values.values())


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _kebab(keyword: str) -> str:
    return _WORDS.sub("-", keyword).lower()

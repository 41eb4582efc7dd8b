"""Facts of change between two schemas, one pair of views at a time: what differs, not how bad it is."""

from __future__ import annotations

from typing import Any

from ..document import is_map
from .alternatives import Alternatives, implied, null_fact, type_fact
from .bounds import LOWER, NUMBER_FORMATS, NUMBERS, UPPER, WIDER_FORMATS, Bound, bound, divides, tighter
from .facts import Direction, kebab
from .graph import Graph, Step
from .match import Similarity
from .resolve import Node, canonical
from .schema import Schemas
from .settle import type_name
from .sides import Pair, paired
from .view import ANNOTATIONS, CONDITIONS, KEYED, View, within

#: Conditions that say nothing about one value alone: a change inside is a change of the condition.
_OPAQUE = ("not", "if")
#: What applies where the `if` beside it holds, or does not hold.
_BRANCHES = ("then", "else")
_BOUNDS = frozenset(key for names in NUMBERS for key in names)
_OBJECT = frozenset({"object"})
_MISSING = object()


class SchemaComparison:
    """Compares schemas of a base with schemas of a revision."""

    def __init__(self, graph: Graph, schemas: Pair[Schemas]) -> None:
        self._graph = graph
        self.schemas = schemas
        self._likeness = Similarity(schemas)
        self._alternatives = Alternatives(graph, schemas, self._likeness, self.views)

    def link(
        self,
        step: Step,
        base: Node,
        revision: Node,
        *,
        direction: Direction | None = None,
        where: str | None = None,
        path: str | None = None,
        null: bool = True,
    ) -> Step | None:
        """Compare two schemas inside `step`; `null` is false where null cannot be written, as in a path."""
        if _same_leaf(base.value, revision.value):
            return None
        old, new = self.schemas.both(Schemas.view, base, revision)
        if not null:
            old, new = self.schemas.base.without_null(old), self.schemas.revision.without_null(new)
        return self._graph.link(step, self.views, old, new, direction=direction, where=where, path=path)

    def views(self, step: Step, base: View, revision: View) -> None:
        """Compare two schemas without their members, which are pairs of their own."""
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
        self._items(step, base, revision)
        self._conditions(step, base, revision)

    # What a schema is called and says of itself

    def _names(self, step: Step, base: View, revision: View) -> None:
        if base.name and revision.name and base.name != revision.name:
            old, new = (side.tree.components("schemas") for side in (self.schemas.base, self.schemas.revision))
            own = base.name in new and revision.name not in old
            step.add(
                "schema-name-added" if own else "schema-renamed",
                Node(base.name, f"/components/schemas/{base.name}"),
                Node(revision.name, f"/components/schemas/{revision.name}"),
                name=f"{base.name} → {revision.name}",
                direction=Direction.NONE,
            )

    def _annotations(self, step: Step, base: View, revision: View) -> None:
        for key in ANNOTATIONS:
            if _differ(base.keywords.get(key, _MISSING), revision.keywords.get(key, _MISSING)):
                _changed(step, key, base, revision)
        for key in sorted({*base.texts, *revision.texts}):
            if base.texts.get(key) != revision.texts.get(key):
                old, new = (
                    Node(" ".join(view.texts[key]), view.place(key)) if view.texts.get(key) else None
                    for view in (base, revision)
                )
                step.add("text-changed", old, new, name=key, direction=Direction.NONE)
        for key, before, after in sorted(paired(base.others, revision.others), key=lambda entry: entry[0]):
            if key in base.others and key in revision.others and canonical(before) == canonical(after):
                continue
            silent = key.startswith("x-") or (key == "xml" and not self._speaks_xml)
            step.add(
                "extension-changed" if silent else "xml-changed" if key == "xml" else "keyword-changed",
                Node(before, base.place(key)) if key in base.others else None,
                Node(after, revision.place(key)) if key in revision.others else None,
                name=key,
                direction=Direction.NONE if silent else None,
            )

    @property
    def _speaks_xml(self) -> bool:
        return self.schemas.base.tree.speaks_xml or self.schemas.revision.tree.speaks_xml

    # Types, null, values

    def _types(self, step: Step, base: View, revision: View) -> bool:
        """Compare types and null, and return whether it makes sense to look further."""
        old, new = implied(self.schemas.base, base), implied(self.schemas.revision, revision)
        if old == new:
            if base.stated != revision.stated and not (base.unions and revision.unions):
                type_fact(step, "type-stated" if revision.stated else "type-unstated", base, revision)
            if base.integral and not revision.integral and step.direction is Direction.REQUEST:
                type_fact(step, "type-stated", base, revision)
            elif base.integral != revision.integral:
                type_fact(step, "type-narrowed" if base.integral else "type-widened", base, revision)
            null_fact(step, base, revision)
            return True
        if within(new, old):
            change = "type-narrowed"
        elif within(old, new):
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
        before, after = (Node(_listed(view), view.place(word)) for view in (base, revision))
        if old is None or new is None:
            name = str(after.value if old is None else before.value)
            step.add(f"{word}-set" if old is None else f"{word}-unset", before, after, name=name)
        elif const and old.keys() != new.keys():
            step.add("const-changed", before, after)
        else:
            for value in [key for key in old if key not in new]:
                step.add("enum-value-removed", before, after, name=value)
            for value in [key for key in new if key not in old]:
                step.add("enum-value-added", before, after, name=value)
            for value in [key for key in new if key in base.descriptions.keys() & revision.descriptions.keys()]:
                if base.descriptions[value] != revision.descriptions[value]:
                    texts = {"base": base.descriptions[value], "revision": revision.descriptions[value]}
                    name = f"text of {value}"
                    step.add("text-changed", before, after, name=name, **texts, direction=Direction.NONE)

    @staticmethod
    def _limits(step: Step, base: View, revision: View) -> None:
        for names in NUMBERS:
            _bound_fact(step, bound(base.keywords, names), bound(revision.keywords, names), base, revision)
        for key in sorted({*base.keywords, *revision.keywords} - _BOUNDS - set(ANNOTATIONS)):
            old, new = base.keywords.get(key, _MISSING), revision.keywords.get(key, _MISSING)
            if key == "format" and base.implied != revision.implied and {old, new} <= {*NUMBER_FORMATS, _MISSING}:
                continue  # the type says it: a float is not another integer
            if _differ(old, new):
                _changed(step, key, base, revision)
        places = Node(None, base.place("dependentRequired")), Node(None, revision.place("dependentRequired"))
        for trigger, needed in sorted(base.pairs ^ revision.pairs):
            name = f"{trigger} → {needed}"
            if (trigger, needed) in revision.pairs:
                step.add("dependent-required-added", *places, name=name, revision=[trigger, needed])
            else:
                step.add("dependent-required-removed", *places, name=name, base=[trigger, needed])

    # Members of objects

    def _properties(self, step: Step, base: View, revision: View) -> None:
        old, new = (
            {name: node for name, node in view.members.items() if name in view.properties or name in other.properties}
            for view, other in ((base, revision), (revision, base))
        )
        if new and _is_map(base) and not base.unions and not revision.unions:
            places = Node("a map", base.pointer), Node(list(new), revision.place("properties"))
            step.add("map-became-class", *places)
        for name, before, after in paired(old, new):
            if before and after:
                self._property(step, name, before, after, base, revision)
            elif before:
                ignored = self._ignored(step, self.schemas.base, before)
                step.add("property-removed", before, None, name=name, direction=Direction.NONE if ignored else None)
            elif after:
                self._added(step, name, after, base, revision)
        for name in sorted(base.required ^ revision.required):
            reported = name in (old if name in base.required else new)  # as removed, as added, by its pair
            if not reported:
                self._required(step, name, base.node, Node(None, revision.place("required")), revision)

    def _property(self, step: Step, name: str, old: Node, new: Node, base: View, revision: View) -> None:
        """A property that both have; one that the direction ignores is compared for information only."""
        required = (name in base.required) != (name in revision.required)
        if not required and _same_leaf(old.value, new.value):
            return
        before, after = self.schemas.both(lambda schemas, node: self._ignored(step, schemas, node), old, new)
        direction = Direction.NONE if before or after else step.direction
        inner = self.link(step, old, new, direction=direction, path=_join(step.path, name))
        if inner and before != after:
            keyword = _IGNORED[step.direction]
            places = (view.at(keyword) for view in self.schemas.both(Schemas.view, old, new))
            inner.add(f"{kebab(keyword)}-{'set' if after else 'unset'}", *places, direction=step.direction)
        if not before and not after and name not in base.required | revision.required:
            self._default(step, name, old, new)
        if before and not after and name in revision.required:
            step.add("required-property-added", old, new, name=name, base=None)
        elif required and before == after:
            self._required(step, name, old, new, revision, direction)

    def _default(self, step: Step, name: str, old: Node, new: Node) -> None:
        """Tell of an optional property of responses that is read as its default, and has none of its type any more."""
        before, after = self.schemas.both(Schemas.view, old, new)
        lost = _has_default(self.schemas.base, before) and not _has_default(self.schemas.revision, after)
        if lost and step.direction is Direction.RESPONSE and not before.nullable:
            step.add("property-lost-default", before.at("default"), after.at("default"), name=name)

    @staticmethod
    def _ignored(step: Step, schemas: Schemas, node: Node) -> bool:
        """Return whether a property does not travel in this direction."""
        return _IGNORED.get(step.direction) in schemas.view(node).keywords

    @staticmethod
    def _required(
        step: Step, name: str, old: Node, new: Node, revision: View, direction: Direction | None = None
    ) -> None:
        required = name in revision.required
        step.add(
            "property-became-required" if required else "property-became-optional",
            old,
            new,
            name=name,
            base="optional" if required else "required",
            revision="required" if required else "optional",
            direction=direction,
        )

    def _added(self, step: Step, name: str, node: Node, base: View, revision: View) -> None:
        if self._ignored(step, self.schemas.revision, node):
            step.add("property-added", None, node, name=name, direction=Direction.NONE)
            return
        required = name in revision.required - base.required
        step.add("required-property-added" if required else "property-added", None, node, name=name)
        rest = base.subschemas.get("additionalProperties")
        if rest is not None and rest.value is not False:  # it had a type before, as any other name
            self.link(step, rest, node, path=_join(step.path, name))

    def _additional(self, step: Step, base: View, revision: View) -> None:
        key = "additionalProperties"
        old, new = base.subschemas.get(key), revision.subschemas.get(key)
        closed = old is not None and old.value is False, new is not None and new.value is False
        before, after = old or Node({}, base.place(key)), new or Node({}, revision.place(key))
        if closed == (False, False):
            if old or new:
                self.link(step, before, after, path=_join(step.path, "*"))
        elif closed[0] != closed[1]:
            change = "additional-properties-closed" if closed[1] else "additional-properties-opened"
            step.add(change, before, after, base=old.value if old else True, revision=new.value if new else True)

    # Members of arrays

    def _items(self, step: Step, base: View, revision: View) -> None:
        """Compare items: those that a tuple names by their place, and the rest."""
        for index in range(max(len(base.prefix), len(revision.prefix))):
            old, new = _item(base, index), _item(revision, index)
            if old and new:
                self.link(step, old, new, path=f"{step.path}[{index}]")
            elif old:
                step.add("prefix-item-removed", old, None, name=str(index))
            elif new:
                step.add("prefix-item-added", None, new, name=str(index))
        old, new = base.subschemas.get("items"), revision.subschemas.get("items")
        if old or new:
            before, after = old or Node({}, base.place("items")), new or Node({}, revision.place("items"))
            self.link(step, before, after, path=f"{step.path}[]" if step.path else "each item")

    # Conditions

    def _conditions(self, step: Step, base: View, revision: View) -> None:
        old, new = base.subschemas, revision.subschemas
        for key in CONDITIONS:
            if key not in _BRANCHES or ("if" in old and "if" in new):
                self._condition(step, key, old.get(key), new.get(key), base, revision)
        for key in KEYED:
            for name, before, after in paired(base.keyed.get(key, {}), revision.keyed.get(key, {})):
                self._condition(step, key, before, after, base, revision, name)

    def _condition(
        self, step: Step, key: str, old: Node | None, new: Node | None, base: View, revision: View, name: str = ""
    ) -> None:
        if old is None and new is None:
            return
        word = kebab(key)
        path = f"{step.path}⟨{key}{' ' + name if name else ''}⟩"
        if old is None or new is None:
            change = f"{word}-set" if old is None else f"{word}-unset"
            step.add(change, old or base.node, new or revision.node, name=name)
        elif key not in _OPAQUE:
            self.link(step, old, new, path=path)
        elif not self._likeness.same(*self.schemas.both(Schemas.view, old, new)):
            step.add(f"{word}-changed", old, new)
        else:
            self.link(step, old, new, path=path, direction=Direction.NONE)


#: What does not travel: the server owns it, or it is never shown.
_IGNORED = {Direction.REQUEST: "readOnly", Direction.RESPONSE: "writeOnly"}


def _is_map(view: View) -> bool:
    """Return whether a schema is an object of which no property is declared, and any is allowed."""
    closed = view.subschemas.get("additionalProperties")
    return view.types == _OBJECT and not view.members and (closed is None or closed.value is not False)


def _has_default(schemas: Schemas, view: View) -> bool:
    """Return whether a schema has a default that is of its type."""
    value, types = view.keywords.get("default"), implied(schemas, view)
    return value is not None and within(frozenset({type_name(value)}), types)


def _item(view: View, index: int) -> Node | None:
    """The schema of an item by its place; `None` if no array is that long."""
    if index >= view.keywords.get("maxItems", index + 1):
        return None
    if index < len(view.prefix):
        return view.prefix[index]
    rest = view.subschemas.get("items") or Node({}, view.place("items"))
    return None if rest.value is False else rest


def _differ(old: Any, new: Any) -> bool:
    """Return whether two values differ; absence is a value of its own."""
    if old is _MISSING or new is _MISSING:
        return old is not new
    return canonical(old) != canonical(new)


def _bound_fact(step: Step, old: Bound | None, new: Bound | None, base: View, revision: View) -> None:
    """The lower or the upper bound of a number: one fact, whichever keyword says it."""
    limit = new or old
    if limit is None:
        return
    before = Node(_number(old, new), base.place(old.keyword if old else limit.keyword))
    after = Node(_number(new, old), revision.place(limit.keyword))
    if old is None or new is None:
        step.add(f"{kebab(limit.keyword)}-{'set' if old is None else 'unset'}", before, after)
    elif old[:2] != new[:2]:
        up = tighter(new, old) == (new.keyword in LOWER)
        step.add(f"{kebab(new.keyword)}-{'increased' if up else 'decreased'}", before, after)


def _number(bound: Bound | None, other: Bound | None) -> Any:
    """The number; with a sign where the two sides have different ones."""
    if bound is None or other is None or bound.strict == other.strict:
        return bound.value if bound else None
    sign = (">" if bound.keyword in LOWER else "<") if bound.strict else ("≥" if bound.keyword in LOWER else "≤")
    return f"{sign} {bound.value}"


def _changed(step: Step, key: str, base: View, revision: View) -> None:
    """A keyword with a scalar value: set, unset, raised, lowered or changed."""
    old, new = base.keywords.get(key, _MISSING), revision.keywords.get(key, _MISSING)
    if old is _MISSING:
        how = "set"
    elif new is _MISSING:
        how = "unset"
    elif key in LOWER or key in UPPER:
        how = "increased" if new > old else "decreased"
    elif key == "format" and (old, new) in WIDER_FORMATS:
        how = "widened"
    elif key == "format" and (new, old) in WIDER_FORMATS:
        how = "narrowed"
    elif key == "multipleOf" and divides(new, old):
        how = "generalized"
    elif key == "multipleOf" and divides(old, new):
        how = "specialized"
    else:
        how = "changed"
    step.add(f"{kebab(key)}-{how}", base.at(key), revision.at(key))


def _same_leaf(base: Any, revision: Any) -> bool:
    """Return whether two schemas without anything inside are written alike (as text: `1` equals `True` in Python)."""
    if not is_map(base) or not is_map(revision):
        return False
    nested = any(isinstance(item, dict | list) for item in base.values())
    return not nested and "$ref" not in base and str(base) == str(revision)


def _listed(view: View) -> list[Any] | None:
    return None if view.values is None else list(view.values.values())


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name

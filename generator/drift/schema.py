"""The meaning of a schema, whatever way it is written.

A view is the conjunction of a schema with everything that it refers to: `$ref` followed, `allOf` merged, `anyOf [X,
null]` and `nullable: true` the same, OpenAPI 3.0 and 3.1 the same. Two schemas that allow the same values in ways that
people and frameworks write have equal views. Members (properties, items, …) stay nodes: views are shallow, and each is
made once, so the cost is the size of the document even if its expansion is exponential.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..document import is_list, is_map
from .bounds import LOWER, NUMBERS, UPPER, is_number
from .resolve import Node, Tree, both, canonical, component, is_reference, kind
from .settle import is_open, settle, type_name
from .view import ANNOTATIONS, CONDITIONS, KEYED, OPEN_SUBSCHEMAS, Union, View, fits, within

_TEXTS = ("title", "description", "summary", "example", "examples", "externalDocs", "$comment")
_SCALARS = ("format", "pattern", "multipleOf", "uniqueItems", "contentMediaType", "contentEncoding")
_VALUE_WHEN_ABSENT: dict[str, Any] = {
    "minLength": 0,
    "minItems": 0,
    "minProperties": 0,
    "uniqueItems": False,
    "deprecated": False,
    "readOnly": False,
    "writeOnly": False,
}
_SILENT = frozenset({"$ref", "$defs", "definitions", "$schema", "$id", "$anchor", "$dynamicAnchor", "$vocabulary"})
_KNOWN = frozenset(
    {*LOWER, *UPPER, *OPEN_SUBSCHEMAS, *CONDITIONS, *KEYED, *ANNOTATIONS, *_TEXTS, *_SCALARS, *_SILENT}
    | {"type", "nullable", "enum", "const", "properties", "required", "dependentRequired", "prefixItems"}
    | {"allOf", "anyOf", "oneOf", "discriminator", "x-extensible-enum"}
)


class Schemas:
    """The views of one document.

    Args:
        tree: The document.
        strict_null: `type: [X, null]` with an `enum` that does not list null does not allow null. JSON Schema says
            so, OpenAPI 3.0's `nullable` was mostly written otherwise; false where one of the two documents is 3.0.
    """

    def __init__(self, tree: Tree, *, strict_null: bool) -> None:
        self.tree = tree
        self._strict_null = strict_null
        self._views: dict[str, View] = {}
        self._open: set[str] = set()

    def view(self, node: Node) -> View:
        """The view of a schema; made once."""
        node = self.tree.follow(node)
        view = self._views.get(node.pointer)
        if view is None:
            view = View(node.pointer, name=component(node.pointer))
            if node.pointer in self._open:  # a schema that includes itself adds nothing to itself
                if is_reference(node):
                    raise self.tree.error("$ref leads back to itself", node.pointer)
                return view
            self._open.add(node.pointer)
            self._fill(view, node)
            settle(view, self.tree)
            self._open.discard(node.pointer)
            self._views[node.pointer] = view
        return view

    def of_type(self, view: View, name: str) -> View:
        """The part of a view that is about one of its types: `type: [a, b]` as an alternative of a union."""
        key = f"{view.pointer}#{name}"
        part = self._views.get(key)
        if part is None:
            part = replace(
                view,
                aspect=name,
                types=frozenset({name}),
                null=False,
                core=None,
                keywords=dict(view.keywords),
                subschemas=dict(view.subschemas),
                keyed=dict(view.keyed),
                spelling=dict(view.spelling),
            )
            settle(part, self.tree)
            self._views[key] = part
        return part

    def without_null(self, view: View) -> View:
        """The same, but for null."""
        if view.null is False:
            return view
        key = f"{view.pointer}#not null"
        part = self._views.get(key)
        if part is None:
            keywords = {key: item for key, item in view.keywords.items() if key != "default" or item is not None}
            part = self._views[key] = replace(view, aspect="not null", null=False, core=None, keywords=keywords)
        return part

    # One schema

    def _fill(self, view: View, node: Node) -> None:
        if node.parts:
            for part in node.parts:
                self._merge(view, self.view(part))
            return
        if isinstance(node.value, bool):
            if not node.value:
                view.types, view.null, view.stated = frozenset(), False, True
            return
        value = node.value
        if not is_map(value):
            raise self.tree.error(f"a schema was expected, not {kind(value)}", node.pointer)
        self._own(view, node, value)
        included: list[View] = []
        grants_null = False
        if isinstance(value.get("$ref"), str):
            included.append(self.view(self.tree.target(node)))
        included += [self.view(member) for member in self.tree.elements(node, "allOf")]
        for keyword in ("anyOf", "oneOf"):
            if value.get(keyword) is not None:
                union, null = self._alternatives(view, keyword, self.tree.elements(node, keyword))
                grants_null = grants_null or null
                if union.members or null:
                    included.append(self._union(union))
        own_null, own_texts = view.null, canonical(view.texts)
        alone = view.types is None and view.plain and view.discriminator is None
        for other in included:
            self._merge(view, other)
        if value.get("nullable") is True or (grants_null and own_null is not False):
            view.null = True
        if alone and len(included) == 1 and not included[0].unions:
            inner = included[0]
            view.core = self.without_null(inner) if grants_null and inner.null is True else inner
            view.name = view.name or included[0].name
            added = {key: item for key, item in value.items() if key not in ("$ref", "allOf", "anyOf", "oneOf")}
            view.outer = f"{grants_null}{own_texts}{canonical(added)}"

    def _own(self, view: View, node: Node, value: dict[str, Any]) -> None:
        """The keywords of the schema object itself."""
        self._types(view, node, value)
        for key in (*_SCALARS, *ANNOTATIONS, *LOWER, *UPPER):
            if key in value and not (key in _VALUE_WHEN_ABSENT and value[key] == _VALUE_WHEN_ABSENT[key]):
                view.keywords[key] = value[key]
        for limit, flagged in NUMBERS:
            if isinstance(view.keywords.get(flagged), bool):  # OpenAPI 3.0: a flag of the limit beside it
                flag = view.keywords.pop(flagged)
                if flag and limit in view.keywords:
                    view.keywords[flagged] = view.keywords.pop(limit)
                    view.spelling[flagged] = limit
        for key in (*LOWER, *UPPER):
            if key in view.keywords and not is_number(view.keywords[key]):
                view.others[key] = view.keywords.pop(key)
        view.properties = self.tree.members(node, "properties")
        if is_list(value.get("required")):
            view.required = {str(name) for name in value["required"]}
        elif value.get("required") is not None:
            view.others["required"] = value["required"]
        for name in self.tree.members(node, "dependentRequired"):
            needed = self.tree.elements(node.child("dependentRequired"), name)
            view.pairs |= {(name, str(item.value)) for item in needed}
        for key in (*OPEN_SUBSCHEMAS, *CONDITIONS):
            if key in value and not (key in OPEN_SUBSCHEMAS and (value[key] in (True, {}) or is_list(value[key]))):
                view.subschemas[key] = node.child(key)
        for key in KEYED:
            members = self.tree.members(node, key)
            if members:
                view.keyed[key] = members
        prefix = "items" if is_list(value.get("items")) else "prefixItems"
        view.prefix = self.tree.elements(node, prefix)
        if is_map(value.get("discriminator")):
            view.discriminator = value["discriminator"]
        for key, item in value.items():
            if key in _TEXTS:
                view.texts[key] = [canonical(item)]
            elif key not in _KNOWN:
                view.others[key] = item

    def _types(self, view: View, node: Node, value: dict[str, Any]) -> None:
        """Types, null and values of the schema object itself."""
        stated: Any = value.get("type")
        names = [stated] if isinstance(stated, str) else stated
        if names is not None and not (is_list(names) and all(isinstance(name, str) for name in names)):
            raise self.tree.error("a type or an array of types was expected", f"{node.pointer}/type")
        nullable = value.get("nullable") is True
        values: list[Any] | None = None
        if "const" in value:
            values, view.const = [value["const"]], True
        else:
            for key in ("enum", "x-extensible-enum"):
                if values is None and is_list(value.get(key)):
                    values = value[key]
        if names is None and {} in (value.get("properties"), value.get("additionalProperties")):
            view.types = frozenset({"object"})  # without a description of its members
        if names is not None:
            view.types, view.stated = _normal(names), True
            view.null = nullable or "null" in names
        if values is not None:
            has_null = any(item is None for item in values)
            view.values = {canonical(item): item for item in values if item is not None}
            if names is None:
                view.types = _types_of(view.values.values())
                view.null = nullable or has_null
            elif self._strict_null and not nullable:
                view.null = view.null and has_null
            if not view.values:
                view.types, view.values = frozenset(), None
        elif nullable:
            view.null = True

    def _union(self, union: Union) -> View:
        """Return the facts that the alternatives share, null apart."""
        self._simplify(union)
        views = [self.view(member) for member in union.members]
        if len(views) == 1:
            return views[0]
        result = View(union.pointer, null=any(view.nullable for view in views))
        if not views:
            result.types = frozenset()
        elif all(view.values is not None and _values_alone(view) for view in views):
            result.types = _normal(name for view in views for name in view.types or ())
            result.stated = all(view.stated for view in views)
            result.values = {key: item for view in views for key, item in (view.values or {}).items()}
            result.origin = dict.fromkeys(("type", "enum", "const"), union.pointer.rpartition("/")[0])
            for view in views:
                text = canonical([view.texts, view.others, view.keywords])
                result.descriptions |= view.descriptions or dict.fromkeys(view.values or (), text)
        else:
            result.unions.append(union)
        return result

    def _simplify(self, union: Union) -> None:
        """Leave out alternatives of `anyOf` that add nothing: repeated ones, and scalars that another one allows."""
        if union.kind != "anyOf" or any(self.tree.follow(member).pointer in self._open for member in union.members):
            return
        members: dict[str, Node] = {}
        for member in union.members:
            if is_open(self.tree, member):
                union.members = [member]
                return
            written = self.tree.follow(member)
            members.setdefault(written.pointer if component(written.pointer) else canonical(written.value), member)
        views = [(member, self.view(member)) for member in members.values()]
        union.members = [
            member
            for index, (member, view) in enumerate(views)
            if not any(_is_part(view, other, place < index) for place, (_, other) in enumerate(views) if place != index)
        ]

    def _alternatives(self, holder: View, keyword: str, nodes: list[Node]) -> tuple[Union, bool]:
        """Alternatives without null and without unions inside, and whether null was among them.

        The annotations of those that are taken out go to the holder.
        """
        members: dict[str, Node] = {}
        inner: list[Union] = []
        null = False
        for node in nodes:
            node = self.tree.follow(node)
            view = self.view(node)
            if view.is_null:
                null = True
                _note(holder, view)
            elif len(view.unions) == 1 and view.plain and view.types is None and view.discriminator is None:
                null = null or view.null is True
                inner += view.unions
                members |= {member.pointer: member for member in view.unions[0].members}
                _note(holder, view)
            else:
                members[node.pointer] = node
        alone = len(inner) == 1 and len(members) == len(inner[0].members)
        kind = inner[0].kind if alone else keyword
        return Union(kind, f"{holder.pointer}/{keyword}", list(members.values())), null

    # Several schemas that hold at once

    def _merge(self, view: View, other: View) -> None:
        """Make `view` the conjunction of itself and `other`; where they contradict each other, `view` wins."""
        if other.types is not None:
            view.types = other.types if view.types is None else _common(view.types, other.types)
            view.stated = view.stated or other.stated
            self._owe(view, other, "type")
        view.integral = view.integral or other.integral
        if other.null is not None:
            view.null = other.null if view.null is None else view.null and other.null
        if other.values is not None:
            mine = view.values
            view.values = {key: item for key, item in other.values.items() if mine is None or key in mine}
            view.const = view.const or other.const
            view.descriptions |= other.descriptions
            self._owe(view, other, "enum")
            self._owe(view, other, "const")
        for key, item in other.keywords.items():
            self._merge_keyword(view, other, key, item)
        for name, node in other.properties.items():
            view.properties[name] = both(view.properties[name], node) if name in view.properties else node
        view.required |= other.required
        view.pairs |= other.pairs
        for key, node in other.subschemas.items():
            own_node = view.subschemas.get(key)
            if own_node is None or node.value is False:
                view.subschemas[key] = node
            elif own_node.value is not False:
                view.subschemas[key] = both(own_node, node)
        for key, members in other.keyed.items():
            present = dict(view.keyed.get(key, {}))
            for name, node in members.items():
                present[name] = both(present[name], node) if name in present else node
            view.keyed[key] = present
        longest = max(len(view.prefix), len(other.prefix))
        view.prefix = [
            both(*pair) if len(pair) == 2 else pair[0]
            for pair in ([*view.prefix[i : i + 1], *other.prefix[i : i + 1]] for i in range(longest))
        ]
        pointers = {union.pointer for union in view.unions}
        view.unions += [union for union in other.unions if union.pointer not in pointers]
        if view.discriminator is None and other.discriminator is not None:
            view.discriminator = other.discriminator
            self._owe(view, other, "discriminator")
        for key, texts in other.texts.items():
            view.texts[key] = sorted({*view.texts.get(key, ()), *texts})
            self._owe(view, other, key)
        for key, item in other.others.items():
            if key not in view.others:
                view.others[key] = item
                self._owe(view, other, key)

    def _merge_keyword(self, view: View, other: View, key: str, item: Any) -> None:
        mine = view.keywords.get(key)
        if mine is None:
            view.keywords[key] = item
        elif key in LOWER:
            view.keywords[key] = max(mine, item)
        elif key in UPPER:
            view.keywords[key] = min(mine, item)
        elif key in ("pattern", "format") and mine != item:
            view.keywords[key] = " & ".join(sorted({str(mine), str(item)}))
        if view.keywords[key] is item:
            self._owe(view, other, key)

    @staticmethod
    def _owe(view: View, other: View, key: str) -> None:
        if key not in view.origin:
            view.origin[key] = other.origin.get(key, other.pointer)
            if key in other.spelling:
                view.spelling[key] = other.spelling[key]


def _note(holder: View, view: View) -> None:
    """Keep what an alternative says about itself, where only its meaning is kept otherwise."""
    facts = {**view.keywords, **view.others} if view.texts or view.keywords or view.others else {}
    for key, texts in (*view.texts.items(), *((key, [canonical(item)]) for key, item in facts.items())):
        holder.texts[key] = sorted({*holder.texts.get(key, ()), *texts})
        holder.origin.setdefault(key, view.pointer)


def _is_part(view: View, other: View, first: bool) -> bool:
    """Return whether another alternative allows every scalar of this one; of two equal ones the first stays."""
    scalar = all(side.is_scalar and side.values is None for side in (view, other))
    return scalar and fits(view, other) and (first or not fits(other, view))


def _values_alone(view: View) -> bool:
    return not (view.unions or view.properties or view.subschemas or view.keywords.keys() - set(ANNOTATIONS))


def _normal(names: Iterable[str]) -> frozenset[str]:
    types = frozenset(names) - {"null"}
    return types - {"integer"} if "number" in types else types


def _common(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """The types that both allow; an integer is a number."""
    return frozenset(name for name in left | right if all(within(frozenset({name}), side) for side in (left, right)))


def _types_of(values: Iterable[Any]) -> frozenset[str]:
    return _normal(type_name(value) for value in values if value is not None)

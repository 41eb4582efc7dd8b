"""The meaning of a schema as data, and which scalars it allows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .bounds import holds
from .bounds import implied as follows
from .resolve import Node

#: Keywords whose value is one schema. Where it is absent, everything is allowed.
OPEN_SUBSCHEMAS = ("items", "additionalProperties")
#: Keywords whose value is one schema that constrains only where it is present.
CONDITIONS = (
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
    "not",
    "if",
    "then",
    "else",
)
#: Keywords whose value maps names to schemas that apply under a condition.
KEYED = ("patternProperties", "dependentSchemas")
ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly")

_IMPLIED = {
    "object": {"properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"},
    "array": {"items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"},
    "string": {"minLength", "maxLength", "pattern"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
}


@dataclass(slots=True)
class Union:
    """`anyOf` or `oneOf` with its alternatives: nested ones flattened, null taken out."""

    kind: str
    pointer: str
    members: list[Node]


@dataclass(slots=True)
class View:
    """The meaning of one schema, members left as nodes.

    Attributes:
        pointer: Where the schema stands after references.
        aspect: Which part of that schema it is, if it is not all of it.
        name: The component that it is, or that it only adds annotations or null to; empty if it is written in place.
        types: The types that it allows beside null; `None` for all.
        stated: Whether `types` were written rather than inferred.
        null: Whether null is allowed; `None` if it is not mentioned, which allows it.
        values: The values that it allows beside null, by canonical form; `None` for all.
        const: Whether the values were written as `const`.
        descriptions: The texts of single values, where each is an alternative of its own.
        keywords: Limits and annotations by keyword, without those that only repeat what absence means.
        pairs: `dependentRequired` as pairs: an object that has the first must have the second.
        core: The schema that this one only adds annotations or null to.
        outer: What it adds, in canonical form.
        origin: Keyword to the pointer of the schema object that has it, where it is not this one.
        spelling: Keyword to the one that is written for it, where that is another one.
        integral: Whether `number` is written, and only whole ones are allowed.
    """

    pointer: str
    aspect: str = ""
    name: str = ""
    types: frozenset[str] | None = None
    stated: bool = False
    null: bool | None = None
    values: dict[str, Any] | None = None
    const: bool = False
    descriptions: dict[str, str] = field(default_factory=dict[str, str])
    keywords: dict[str, Any] = field(default_factory=dict[str, Any])
    properties: dict[str, Node] = field(default_factory=dict[str, Node])
    required: set[str] = field(default_factory=set[str])
    pairs: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    subschemas: dict[str, Node] = field(default_factory=dict[str, Node])
    keyed: dict[str, dict[str, Node]] = field(default_factory=dict[str, dict[str, Node]])
    prefix: list[Node] = field(default_factory=list[Node])
    unions: list[Union] = field(default_factory=list[Union])
    discriminator: dict[str, Any] | None = None
    texts: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    others: dict[str, Any] = field(default_factory=dict[str, Any])
    core: View | None = None
    outer: str = ""
    origin: dict[str, str] = field(default_factory=dict[str, str])
    spelling: dict[str, str] = field(default_factory=dict[str, str])
    integral: bool = False

    @property
    def key(self) -> str:
        """The identity of the view in its document."""
        return f"{self.pointer}#{self.aspect}" if self.aspect else self.pointer

    @property
    def nullable(self) -> bool:
        """Return whether null is allowed; what only describes objects does not mean null, though it does not say so."""
        return self.null is True or (self.null is None and self.implied is None)

    @property
    def extended(self) -> bool:
        """Return whether its discriminator, if it has one, is its own rather than that of a schema that it extends."""
        here = self.core.pointer if self.core else self.pointer
        return self.origin.get("discriminator", here) == here

    @property
    def is_null(self) -> bool:
        return self.types == frozenset() and self.nullable and not self.unions

    @property
    def plain(self) -> bool:
        """Return whether it has no keywords besides types, null, annotations and unions."""
        return not (
            self.properties
            or self.required
            or self.pairs
            or self.subschemas
            or self.keyed
            or self.prefix
            or self.values is not None
            or self.keywords.keys() - set(ANNOTATIONS)
        )

    @property
    def members(self) -> dict[str, Node]:
        """The properties, with those that are required though nothing describes them: they are as any other name."""
        rest = self.subschemas.get("additionalProperties")
        if rest is not None and rest.value is False:
            return self.properties
        undescribed = sorted(self.required - self.properties.keys())
        return self.properties | {name: rest or Node({}, f"{self.place('required')}/{name}") for name in undescribed}

    @property
    def is_scalar(self) -> bool:
        """Return whether it has a type, and no parts."""
        inside = self.properties or self.required or self.subschemas or self.keyed or self.prefix or self.unions
        return bool(self.types) and not inside and not {"array", "object"} & (self.types or set())

    @property
    def implied(self) -> frozenset[str] | None:
        """The types, inferred from the other keywords if there is no `type`."""
        if self.types is not None:
            return self.types
        present = {*self.keywords, *self.subschemas, *self.keyed}
        present |= {"properties"} if self.properties else set()
        present |= {"required"} if self.required else set()
        present |= {"prefixItems"} if self.prefix else set()
        types = frozenset(name for name, keywords in _IMPLIED.items() if keywords & present)
        return types or None

    def place(self, keyword: str) -> str:
        """The pointer of a keyword, in whichever schema object has it."""
        return f"{self.origin.get(keyword, self.pointer)}/{self.spelling.get(keyword, keyword)}"

    def at(self, keyword: str) -> Node:
        """A keyword with a plain value, and where it stands; the value is `None` where it is absent."""
        return Node(self.keywords.get(keyword), self.place(keyword))

    @property
    def node(self) -> Node:
        """The node at which the view stands."""
        return Node(None, self.pointer)

    def move(self, written: str, keyword: str) -> None:
        """Note that one keyword stands for another one."""
        self.spelling[keyword] = self.spelling.get(written, written)
        if written in self.origin:
            self.origin[keyword] = self.origin[written]


def fits(inner: View, outer: View) -> bool:
    """Return whether `outer` allows every scalar that `inner` allows; parts of values are not looked at."""
    if inner.nullable and not outer.nullable:
        return False
    if not within(inner.implied, outer.types):
        return False
    if outer.values is not None and (inner.values is None or not inner.values.keys() <= outer.values.keys()):
        return False
    return all(_keeps(inner, key, limit) for key, limit in outer.keywords.items() if key not in ANNOTATIONS)


def within(inner: frozenset[str] | None, outer: frozenset[str] | None) -> bool:
    """Return whether every type of the one is a type of the other; an integer is a number."""
    if outer is None:
        return True
    return inner is not None and all(name in outer or (name == "integer" and "number" in outer) for name in inner)


def _keeps(inner: View, keyword: str, limit: Any) -> bool:
    if follows(keyword, limit, inner.keywords):
        return True
    return inner.values is not None and all(holds(keyword, limit, value) for value in inner.values.values())

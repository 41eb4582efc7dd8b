"""The schemas of two languages for one place, in the wording of the leading one.

Frameworks write the same schema in several ways: `anyOf` with null and one more member, `oneOf` with the same, `allOf`
of one, a schema without any of them. Languages that were generated at different times differ in that alone, and what
they say can be merged as soon as it is written alike.
"""

from __future__ import annotations

from typing import Any

from ..document import is_list, is_map
from ..document.keywords import ANNOTATIONS

#: Keywords of a schema that do not affect what it accepts; around another schema they annotate that one.
_BESIDE = ANNOTATIONS | {"title", "summary", "nullable"}
_UNIONS = ("allOf", "anyOf", "oneOf")

#: A schema that wraps another one: itself, the keyword, and the index of the other one below it.
_Wrapper = tuple[dict[str, Any], str, int]


def alike(leading: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """A schema with the wrappers that `leading` has; as it is if they have the same, or are not of one type."""
    wrappers, core = _unwrapped(leading)
    own, inner = _unwrapped(other)
    if [key for _, key, _ in wrappers] == [key for _, key, _ in own]:
        return other
    if contradict(core, inner):
        return other
    around = own or [(inner, "", 0)]
    annotations = {key: wrapper[key] for wrapper, _, _ in reversed(around) for key in _BESIDE & wrapper.keys()}
    result = inner if own else {key: value for key, value in inner.items() if key not in annotations}
    for wrapper, key, index in reversed(wrappers):
        members = list(wrapper[key])
        members[index] = result
        result = {key: members}
    return {**result, **annotations}


def contradict(left: dict[str, Any], right: dict[str, Any]) -> bool:
    """Return True if two schemas are different references, have no type in common, or one alone is a choice."""
    if "$ref" in left or "$ref" in right:
        return left.get("$ref") != right.get("$ref")
    types, others = types_of(left), types_of(right)
    if types and others:
        return not types & others
    return any((key in left) != (key in right) for key in ("anyOf", "oneOf"))


def with_enum(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema whose constant, if it has one, is an enum of one value."""
    if "const" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "const"}
    return {**rest, "enum": [*schema.get("enum", ()), schema["const"]]}


def types_of(schema: dict[str, Any]) -> set[str]:
    """The types that a schema names, but null."""
    value = schema.get("type")
    return {kind for kind in (value if is_list(value) else [value]) if isinstance(kind, str)} - {"null"}


def _unwrapped(schema: dict[str, Any]) -> tuple[list[_Wrapper], dict[str, Any]]:
    """The wrappers of a schema, the outermost first, and what they wrap."""
    wrappers: list[_Wrapper] = []
    while (keys := schema.keys() - _BESIDE) and len(keys) == 1 and (key := next(iter(keys))) in _UNIONS:
        members = schema[key]
        indexes = [index for index, member in enumerate(members) if not _is_null(member)] if is_list(members) else []
        if len(indexes) != 1 or not is_map(members[indexes[0]]):
            break
        wrappers.append((schema, key, indexes[0]))
        schema = members[indexes[0]]
    return wrappers, schema


def _is_null(schema: Any) -> bool:
    return is_map(schema) and (schema.get("type") == "null" or schema == {"nullable": True})

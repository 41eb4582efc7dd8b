"""Limits as facts: one lower bound and one upper bound of numbers, and which limit implies which."""

from __future__ import annotations

import math
from collections.abc import Sized
from typing import Any, NamedTuple, cast

#: Bounds from below and from above: raising the one or lowering the other allows less.
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
#: What is counted, and in values of which kind.
_COUNTED: dict[str, type] = {"Length": str, "Items": list, "Properties": dict}
#: The two keywords of each bound of numbers. A settled view has one of them at most.
NUMBERS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))

_SIZES = {f"{side}{what}": kind for what, kind in _COUNTED.items() for side in ("min", "max")}


class Bound(NamedTuple):
    """A bound of numbers.

    Attributes:
        value: The number.
        strict: Whether the number itself is outside.
        keyword: The keyword that says so.
    """

    value: float
    strict: bool
    keyword: str


def bound(keywords: dict[str, Any], names: tuple[str, str]) -> Bound | None:
    """The bound that two keywords state together: the tighter one counts."""
    inclusive, exclusive = names
    stated = [Bound(keywords[key], key == exclusive, key) for key in (inclusive, exclusive) if key in keywords]
    if len(stated) < 2:
        return stated[0] if stated else None
    return stated[1] if not tighter(stated[0], stated[1]) else stated[0]


def tighter(bound: Bound, other: Bound) -> bool:
    """Return whether a bound allows less than another one of the same side."""
    if bound.value != other.value:
        return (bound.value > other.value) == (bound.keyword in LOWER)
    return bound.strict and not other.strict


def whole(bound: Bound) -> int:
    """The last whole number inside a bound."""
    if bound.keyword in LOWER:
        return math.floor(bound.value) + 1 if bound.strict else math.ceil(bound.value)
    return math.ceil(bound.value) - 1 if bound.strict else math.floor(bound.value)


def divides(divisor: Any, number: Any) -> bool:
    """Return whether a number is a multiple of another one."""
    try:
        ratio = number / divisor
        return bool(abs(ratio - round(ratio)) < 1e-9)
    except (TypeError, ZeroDivisionError, OverflowError, ValueError):
        return False


def holds(keyword: str, limit: Any, value: Any) -> bool:
    """Return whether a value is within a limit that is a number, or of a kind that the limit does not apply to."""
    if keyword in _SIZES:
        if not isinstance(value, _SIZES[keyword]):
            return True
        size = len(cast(Sized, value))
        return bool(size >= limit if keyword in LOWER else size <= limit)
    if not is_number(value):
        return True
    match keyword:
        case "minimum":
            return bool(value >= limit)
        case "exclusiveMinimum":
            return bool(value > limit)
        case "maximum":
            return bool(value <= limit)
        case "exclusiveMaximum":
            return bool(value < limit)
        case "multipleOf":
            return divides(limit, value)
        case _:
            return False


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def implied(keyword: str, limit: Any, keywords: dict[str, Any]) -> bool:
    """Return whether a limit follows from others."""
    for names in NUMBERS:
        if keyword in names:
            stated = bound(keywords, names)
            return stated is not None and not tighter(Bound(limit, keyword == names[1], keyword), stated)
    if keyword not in keywords:
        return False
    other = keywords[keyword]
    if keyword in LOWER:
        return bool(other >= limit)
    if keyword in UPPER:
        return bool(other <= limit)
    if keyword == "multipleOf":
        return divides(limit, other)
    if keyword == "format":
        return other == limit or (other, limit) in WIDER_FORMATS
    return bool(other == limit)


#: A format, and one that allows everything that it allows.
WIDER_FORMATS = frozenset(
    {("int32", "int64"), ("float", "double"), ("int32", "double"), ("int32", "float"), ("int64", "double")}
)
#: Formats of numbers: how many of them the server keeps apart.
NUMBER_FORMATS = frozenset({"int32", "int64", "float", "double"})

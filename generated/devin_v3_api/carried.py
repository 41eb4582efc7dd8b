"""The table of what a request can carry: the generator refuses everything else, and the client sends by it.

The generator copies this module into the package that it makes, so that both read the one table. OpenAPI 3.1 says
what a style means; RFC 6570 says how it is written.
"""

from __future__ import annotations

import datetime
import enum
import math
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, cast
from urllib.parse import quote, unquote

#: (location, style, explode) → how the client writes it, and the shapes of values that it can write so. An object holds
#: scalars, or lists of them where its members are parameters of their own.
STYLES: Mapping[tuple[str, str, bool], tuple[str, frozenset[str]]] = {
    ("path", "simple", False): ("comma", frozenset({"value", "list", "object"})),
    ("path", "simple", True): ("equals", frozenset({"value", "list", "object"})),
    ("query", "form", True): ("repeat", frozenset({"value", "list", "object", "object of lists"})),
    ("query", "form", False): ("comma", frozenset({"value", "list", "object"})),
    ("query", "spaceDelimited", False): ("space", frozenset({"list"})),
    ("query", "pipeDelimited", False): ("pipe", frozenset({"list"})),
    ("query", "deepObject", True): ("deep", frozenset({"object", "object of lists"})),
    # A list is a field line for each element, which RFC 9110 (5.3) calls equal to one line with commas.
    ("header", "simple", False): ("comma", frozenset({"value", "list", "object"})),
    ("header", "simple", True): ("equals", frozenset({"value", "list", "object"})),
    ("cookie", "form", True): ("repeat", frozenset({"value"})),
    ("cookie", "form", False): ("comma", frozenset({"value", "list", "object"})),
}

#: Media types that a parameter can have by `content`: the value is one JSON text.
PARAMETER_MEDIA = frozenset({"application/json"})

#: Media types of responses that are read item by item, and how: as server-sent events, or as a JSON text on each line.
STREAMS: Mapping[str, str] = {
    "text/event-stream": "events",
    "application/jsonl": "lines",
    "application/jsonlines": "lines",
    "application/ndjson": "lines",
    "application/x-jsonlines": "lines",
    "application/x-ndjson": "lines",
}

#: Style → the name of the parameter that a member of an object becomes.
_MEMBERS = {"repeat": "{key}", "deep": "{name}[{key}]", "dotted": "{name}.{key}"}
_SEPARATORS = {"comma": ",", "equals": ",", "space": "%20", "pipe": "|"}


class UnsendableError(ValueError):
    """A value that has no text on the wire. The message says what it is, and leaves its content out."""


class Styled(NamedTuple):
    """The value of a parameter that is written in another way than its location's own.

    Attributes:
        style: A word of `STYLES`, `json`, or `dotted` for an object whose members are `name.member=value`.
        value: The value.
    """

    style: str
    value: Any


def text(value: object) -> str:
    """The text of a scalar: an enum's value, `true` and `false`, ISO 8601 for dates and times.

    Raises:
        UnsendableError: It is not a scalar, or not a finite number.
    """
    if isinstance(value, enum.Enum):
        return text(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, (float, Decimal)):
        if not math.isfinite(value):
            raise UnsendableError("is NaN or infinite, which a request cannot represent")
        return float.__repr__(value) if isinstance(value, float) else str(value)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    raise UnsendableError(f"is {kind_of(value)}, which cannot be written as text; pass a string, a number or a date")


def cookie_text(value: str) -> str:
    """A text with escapes for characters that a cookie cannot have (RFC 6265), and for the percent sign."""
    return quote(value, safe="!#$&'()*+-./:<=>?@[]^_`{|}~")


def kind_of(value: object) -> str:
    """Return the type of a value with its article, as messages name it: a value itself may be a secret."""
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[:1] in tuple('AEIOaeio') else 'a'} {name}"


def is_list(value: object) -> bool:
    """Return whether a value is sent as a list."""
    return isinstance(value, (list, tuple, set, frozenset)) and not isinstance(value, Styled)


def query_text(name: str, style: str, value: Any) -> list[str]:
    """The parts of a query (`name=text`, escaped) that a parameter becomes; an empty list or object becomes none.

    What stands between the elements of a value goes out as it is (`a,b`, `a|b`, `name[key]`), and only the elements'
    own characters are escaped: a server that splits before it unescapes reads each as it was given.

    Raises:
        UnsendableError: Something of the value has no text, or has the separator where nothing tells it from the text.
    """
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        if form := _MEMBERS.get(style):
            return [
                f"{form.format(name=escaped(name), key=escaped(key))}={escaped(text(item))}"
                for key, member in members.items()
                for item in (member if is_list(member) else [member])
            ]
    elif style == "dotted":
        raise UnsendableError(f"is {kind_of(value)}; pass a dictionary")
    elif is_list(value):
        if style in ("repeat", "deep"):
            return [f"{escaped(name)}={escaped(text(item))}" for item in value]
    else:
        return [f"{escaped(name)}={escaped(text(value))}"]
    return [f"{escaped(name)}={joined(style, value, escaped)}"] if value else []


def header_lines(style: str, value: Any) -> list[str]:
    """The field lines of a header: one for each element of a list, none for an empty list, else one.

    Recipients may join the lines of a name by commas (RFC 9110, 5.3), and some, those of FastAPI among them, take a
    line for an element as it is. So no element has a comma.

    Raises:
        UnsendableError: Something of the value has no text, or an element has a comma.
    """
    if not is_list(value):
        return [joined(style, value)]
    return list(_told_apart([text(element) for element in value], ","))


def escaped(value: str) -> str:
    """A text with everything escaped that RFC 3986 reserves."""
    return quote(value, safe="")


def joined(style: str, value: Any, escape: Callable[[str], str] = str) -> str:
    """The one text of a value, its parts escaped and put together as the style says.

    Raises:
        UnsendableError: Something of the value has no text, or has the separator where nothing tells it from the text.
    """
    separator = _SEPARATORS.get(style, ",")
    if isinstance(value, Mapping):
        between = "=" if style == "equals" else separator
        members = cast("Mapping[str, Any]", value)
        parts = [between.join(_told_apart((escape(key), escape(text(item))), between)) for key, item in members.items()]
        return separator.join(parts if between == separator else _told_apart(parts, separator))
    if is_list(value):
        elements = [escape(text(item)) for item in cast("Iterable[object]", value)]
        return separator.join(_told_apart(elements, separator))
    return escape(text(value))


def _told_apart(parts: Sequence[str], separator: str) -> Sequence[str]:
    """Parts that have no separator of their own: headers, and lists with spaces between, have no way to escape it."""
    if any(separator in part for part in parts):
        raise UnsendableError(f"has {unquote(separator)!r} within an element, which is what separates the elements")
    return parts

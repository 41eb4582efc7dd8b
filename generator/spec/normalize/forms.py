"""Check that the values of keywords have the form that the specification gives them.

`check` looks at what makes a document OpenAPI; this looks at every place that a later step reads without asking. A
keyword without a value (`parameters:` and nothing behind it) is left out.
"""

from __future__ import annotations

from typing import Any

from ... import document as documents
from ...document import Kind, is_list, is_map
from ...document.keywords import KEYWORDS, KeywordKind
from ...errors import PipelineError

_MAPS = frozenset(
    "components discriminator externalDocs info requestBody x-enum-descriptions x-impersonation x-pagination "
    "x-permission-fields x-timeline".split()
) | {key for key, holds in KEYWORDS.items() if holds in (KeywordKind.NAMED, KeywordKind.NAMED_SCHEMAS)} - {"parameters"}
_LISTS = frozenset("enum parameters servers".split()) | {
    key for key, holds in KEYWORDS.items() if holds is KeywordKind.SCHEMAS
}
_SCHEMAS = frozenset(
    key
    for key, holds in KEYWORDS.items()
    if holds in (KeywordKind.SCHEMA, KeywordKind.SCHEMAS, KeywordKind.NAMED_SCHEMAS)
)
#: Maps whose members are no objects only, or hold keywords in a form of their own: a link's `parameters` is a map.
_ALONE = frozenset({"callbacks", "links", "securitySchemes", "variables"})


def check(document: dict[str, Any]) -> None:
    """Leave out keywords without a value, in place.

    Raises:
        PipelineError: A keyword has a value of another form than its own; the error names the place.
    """
    _check(document, Kind.OBJECT, "", "")


def _check(node: Any, kind: Kind, keyword: str, place: str) -> None:
    if is_map(node):
        for key, value in list(node.items()):
            here = place + documents.pointer(key)
            if kind is Kind.NAMES and key.startswith("x-") and keyword in ("paths", "responses"):
                continue
            if kind is Kind.NAMES:
                if value is None:  # a media type without a schema
                    node[key] = {}
                    continue
                _member(value, keyword, here)
            elif value is None and (key in _MAPS or key in _LISTS):
                del node[key]
                continue
            else:
                _keyword(key, value, keyword, here)
            below = documents.child_kind(kind, key)
            if below is not Kind.DATA and below is not Kind.TEXT and key not in _ALONE:
                _check(value, below, key if kind is Kind.OBJECT else "", here)
    elif is_list(node) and keyword in _LISTS:
        for index, member in enumerate(node):
            here = f"{place}/{index}"
            _member(member, keyword, here)
            _check(member, Kind.OBJECT, "", here)


def _keyword(key: str, value: Any, parent: str, place: str) -> None:
    if key == "required" and is_list(value) and not all(isinstance(name, str) for name in value):
        raise _fail("a list with members other than names", place)
    if key in _LISTS and parent != "components":
        if not is_list(value):
            raise _fail("not a list", place)
    elif (key in _MAPS or key in _LISTS) and not is_map(value):
        raise _fail("not a mapping", place)


def _member(member: Any, keyword: str, place: str) -> None:
    """A member of a map or list of objects."""
    if not is_map(member) and not (keyword in _SCHEMAS and isinstance(member, bool)):
        raise _fail("not a mapping", place)
    if keyword == "parameters" and is_map(member) and "$ref" not in member:
        for needed in ("name", "in"):
            if not isinstance(member.get(needed), str):
                raise _fail(f"a parameter whose `{needed}` is not a string", place)


def _fail(message: str, place: str) -> PipelineError:
    return PipelineError(message, place=place if place.isprintable() and len(place) < 200 else documents.quoted(place))

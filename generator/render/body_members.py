"""The members of a request's body, each with the way to it: `actions[].target_devin_id`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import document as documents
from ..document import is_map
from . import contents


def of_body(operation: dict[str, Any], document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the way to each member of the body and of all that is in it, and its schema as it is written there.

    `[]` stands for every element of an array and every value of a map.
    """
    media = contents.media(operation.get("requestBody", {}).get("content", {}), "")
    if media:
        yield from _members(media[2], document, "", frozenset())


def sensitive(operation: dict[str, Any], document: dict[str, Any]) -> tuple[str, ...]:
    """Return the ways to the members of the body that hold secrets, sorted."""
    return tuple(sorted({way for way, member in of_body(operation, document) if is_sensitive(member)}))


def is_sensitive(member: Any) -> bool:
    """Return whether a property holds a secret: it is marked, a password, or one that no response shows."""
    return is_map(member) and (
        member.get("x-sensitive") is True or member.get("format") == "password" or member.get("writeOnly") is True
    )


def _members(
    schema: Any, document: dict[str, Any], way: str, inside: frozenset[str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    if not is_map(schema):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference not in inside:
            yield from _members(documents.resolve(document, reference), document, way, inside | {reference})
        return
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
        yield from _members(branch, document, way, inside)
    for keyword in ("items", "additionalProperties"):
        if is_map(schema.get(keyword)):
            yield f"{way}[]", schema[keyword]
            yield from _members(schema[keyword], document, f"{way}[]", inside)
    properties = schema.get("properties")
    for name, member in properties.items() if is_map(properties) else ():
        place = f"{way}.{name}" if way else str(name)
        if is_map(member):
            yield place, member
        yield from _members(member, document, place, inside)

"""The arguments of an operation that take the id of a session, and the prefix that such an id has in requests.

A prefix is a fact of the document: `x-prefix` of a parameter or member, else what its description states. The client
completes those prefixes alone that the service itself leaves out of its answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..document import is_map
from . import contents
from .shapes import PREFIX as REFERENCE

#: Prefixes that ids have in requests and may lack in answers. Other ids (`user-…`, `email|…`) go as they are.
_LEFT_OUT = frozenset({"devin-"})
_STATED = re.compile(r"(?<![\w-])[a-z]+(?:-[a-z]+)*-(?![\w-])")


def of_parameters(operation: dict[str, Any]) -> dict[str, str]:
    """Parameter of the path or the query → prefix."""
    parameters = (*contents.in_path(operation), *contents.sent(operation))
    return {str(parameter["name"]): prefix for parameter in parameters if (prefix := _prefix(parameter))}


def of_body(operation: dict[str, Any], document: dict[str, Any]) -> dict[str, str]:
    """Member of the body, with the way to it (`actions[].target_devin_id`) → prefix."""
    media = contents.media(operation.get("requestBody", {}).get("content", {}), "")
    return dict(sorted(_members(media[2], document, "", frozenset()))) if media else {}


def _prefix(facts: Any) -> str:
    """The prefix that a parameter or member states, if the client completes it."""
    if not is_map(facts):
        return ""
    given = facts.get("x-prefix")
    words = [given] if isinstance(given, str) else _STATED.findall(str(facts.get("description", "")))
    return next((word for word in words if word in _LEFT_OUT), "")


def _members(schema: Any, document: dict[str, Any], way: str, inside: frozenset[str]) -> Iterator[tuple[str, str]]:
    """(Way, prefix) of the members of a schema and of all that is in it."""
    if not is_map(schema):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference not in inside:
            target = document.get("components", {}).get("schemas", {}).get(reference.removeprefix(REFERENCE))
            yield from _members(target, document, way, inside | {reference})
        return
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
        yield from _members(branch, document, way, inside)
    if "items" in schema:
        yield from _members(schema["items"], document, f"{way}[]", inside)
    properties = schema.get("properties")
    for name, member in properties.items() if is_map(properties) else ():
        place = f"{way}.{name}" if way else str(name)
        if prefix := _prefix(member):
            yield place, prefix
        else:
            yield from _members(member, document, place, inside)

"""The arguments of an operation that take the id of a session, and the prefix that such an id has in requests.

A prefix is a fact of the document: `x-prefix` of a parameter or member, else what its description states. The client
completes those prefixes alone that the service itself leaves out of its responses.
"""

from __future__ import annotations

import re
from typing import Any

from ..document import is_map
from . import body_members, contents

#: Prefixes that ids have in requests and may lack in responses. Other ids (`user-…`, `email|…`) go as they are.
_LEFT_OUT = frozenset({"devin-"})
_STATED = re.compile(r"(?<![\w-])[a-z]+(?:-[a-z]+)*-(?![\w-])")


def of_parameters(operation: dict[str, Any]) -> dict[str, str]:
    """Parameter of the path or the query → prefix."""
    parameters = (*contents.in_path(operation), *contents.sent(operation))
    return {str(parameter["name"]): prefix for parameter in parameters if (prefix := _prefix(parameter))}


def of_body(operation: dict[str, Any], document: dict[str, Any]) -> dict[str, str]:
    """Member of the body, with the way to it (`actions[].target_devin_id`) → prefix."""
    ways = body_members.of_body(operation, document)
    return dict(sorted((way, prefix) for way, member in ways if (prefix := _prefix(member))))


def _prefix(facts: Any) -> str:
    """The prefix that a parameter or member states, if the client completes it."""
    if not is_map(facts):
        return ""
    given = facts.get("x-prefix")
    words = [given] if isinstance(given, str) else _STATED.findall(str(facts.get("description", "")))
    return next((word for word in words if word in _LEFT_OUT), "")

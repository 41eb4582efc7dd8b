"""References by anchor, as the references by pointer that they are.

A `$dynamicRef` is decided by the schemas that were passed on the way to it. Where a document has one anchor of its
name, there is nothing to decide, and it is a reference as others are.
"""

from __future__ import annotations

from typing import Any

from .. import document as d
from ..errors import PipelineError
from . import Kind

_KEYWORDS = ("$anchor", "$dynamicAnchor")


def settle(content: dict[str, Any], location: str) -> None:
    """Replace references by anchor, in place.

    Raises:
        PipelineError: No schema has the anchor, or several have.
    """
    anchors: dict[str, list[str]] = {}
    references: list[tuple[dict[str, Any], str, Any]] = []
    stack: list[tuple[Any, Kind, Any]] = [(content, Kind.OBJECT, ())]
    seen: set[int] = set()
    while stack:
        node, kind, place = stack.pop()
        if d.is_map(node):
            if kind is Kind.OBJECT:
                for keyword in _KEYWORDS:
                    if keyword in node:
                        anchors.setdefault(str(node[keyword]), []).append(pointer_of(place))
                if id(node) not in seen and ("$dynamicRef" in node or _by_anchor(node.get("$ref"))):
                    seen.add(id(node))  # YAML's aliases share nodes
                    references.append((node, "$dynamicRef" if "$dynamicRef" in node else "$ref", place))
            for key, value in node.items():
                below = d.child_kind(kind, key)
                if below is not Kind.DATA and below is not Kind.TEXT:
                    stack.append((value, below, (place, key)))
        elif d.is_list(node):
            stack += [(value, Kind.OBJECT, (place, index)) for index, value in enumerate(node)]
    for node, keyword, place in references:
        reference = node[keyword]
        if _by_anchor(reference):
            places = sorted(set(anchors.get(reference[1:], ())))
            if len(places) != 1:
                have = f"{len(places)} schemas have" if places else "no schema has"
                raise PipelineError(
                    f"{keyword} {d.shown(reference)} names an anchor that {have}; name the place by its JSON pointer",
                    location=location,
                    place=pointer_of((place, keyword)),
                )
            reference = f"#{places[0]}"
        del node[keyword]
        node["$ref"] = reference


def _by_anchor(reference: Any) -> bool:
    return isinstance(reference, str) and reference.startswith("#") and len(reference) > 1 and reference[1] != "/"


def pointer_of(place: Any) -> str:
    """The JSON pointer of a place: (place of the parent, key), or () for the document."""
    parts: list[str | int] = []
    while place:
        place, part = place
        parts.append(part)
    return d.pointer(*reversed(parts))

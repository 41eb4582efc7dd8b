"""References by anchor, as the references by pointer that they are.

A `$dynamicRef` is decided by the schemas that were passed on the way to it. Where a document has one anchor of its
name, there is nothing to decide, and it is a reference as others are.
"""

from __future__ import annotations

from typing import Any

from .. import document as d
from ..errors import PipelineError

_KEYWORDS = ("$anchor", "$dynamicAnchor")


def settle(content: dict[str, Any]) -> None:
    """Replace references by anchor, in place.

    Raises:
        PipelineError: No schema has the anchor, or several have.
    """
    anchors: dict[str, list[str]] = {}
    references: list[tuple[dict[str, Any], str, Any]] = []
    seen: set[int] = set()
    for node, place in d.objects(content):
        for keyword in _KEYWORDS:
            if keyword in node:
                anchors.setdefault(str(node[keyword]), []).append(d.pointer_of(place))
        if id(node) not in seen and ("$dynamicRef" in node or _by_anchor(node.get("$ref"))):
            seen.add(id(node))  # YAML's aliases share nodes
            references.append((node, "$dynamicRef" if "$dynamicRef" in node else "$ref", place))
    for node, keyword, place in references:
        reference = node[keyword]
        if _by_anchor(reference):
            places = sorted(set(anchors.get(reference[1:], ())))
            if len(places) != 1:
                have = f"{len(places)} schemas have" if places else "no schema has"
                raise PipelineError(
                    f"{keyword} {d.quoted(reference)} names an anchor that {have}; name the place by its JSON pointer",
                    place=d.pointer_of((place, keyword)),
                )
            reference = f"#{places[0]}"
        del node[keyword]
        node["$ref"] = reference


def _by_anchor(reference: Any) -> bool:
    return isinstance(reference, str) and reference.startswith("#") and len(reference) > 1 and reference[1] != "/"

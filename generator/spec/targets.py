"""Overlay targets that match nothing: the part that has gone, and the most similar one that is there."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

import jsonpath

from .. import document as documents
from ..document import is_list, is_map

#: One step of a path: `.name`, `['name']`, `["name"]`, `[0]`, `[*]`, `[?…]`. A filter goes to its last bracket.
_STEP = re.compile(r"""\.\.?(?:[^.\['"\]]+)|\['(?:[^'\\]|\\.)*'\]|\["(?:[^"\\]|\\.)*"\]|\[[^\]'"]*\]|\[.*\]""")
_NAMED = re.compile(r"""\.(?P<plain>[^.*\['"]+)$|\['(?P<single>.*)'\]$|\["(?P<double>.*)"\]$""")
_COMPARED = re.compile(r"""@\.(?:name|in)\s*==\s*['"](?P<name>[^'"]*)['"]""")
_VERSION = re.compile(r"^/v\d+[a-z0-9]*/")

#: Similarity from which on a name may be the one that was meant.
_NEAR = 0.55

#: What a step below a keyword is called.
_NOUNS = {
    "paths": "path",
    "schemas": "schema",
    "properties": "property",
    "parameters": "parameter",
    "responses": "response",
    "securitySchemes": "security scheme",
    "content": "media type",
}


def explain(target: str, document: Any) -> tuple[str, str, bool]:
    """Return why a target matches nothing.

    Args:
        target: A JSONPath.
        document: The document in which it matches nothing.

    Returns:
        What is gone, for example `path has gone`; the JSONPath of the nearest place, empty if nothing is near; and
        whether the last step alone is gone, and all that it was in is still there.
    """
    steps = _STEP.findall(target[1:])
    if "$" + "".join(steps) != target:
        return "place has gone", "", False
    for depth in range(len(steps)):
        prefix, step = "$" + "".join(steps[:depth]), steps[depth]
        if not _nodes(prefix + step, document):
            keyword = _name(steps[depth - 1]) if depth else ""
            return (
                f"{_noun(keyword, step)} has gone",
                _nearest(prefix, steps[depth:], document),
                depth == len(steps) - 1,
            )
    return "place has gone", "", False


def quoted(name: str) -> str:
    """A name as a step of a JSONPath: `.status`, `['/v3/self']`."""
    if re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII):
        return f".{name}"
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


def _noun(keyword: str, step: str) -> str:
    if _name(step) in documents.METHODS:
        return "operation"
    return _NOUNS.get(keyword, "place")


def _nodes(path: str, document: Any) -> list[Any]:
    try:
        return [match.value for match in jsonpath.finditer(path, document)]
    except jsonpath.JSONPathError:
        return []


def _name(step: str) -> str:
    if not (match := _NAMED.search(step)):
        return ""
    name = match["plain"] or match["single"] or match["double"] or ""
    return re.sub(r"\\(.)", r"\1", name)


def _nearest(prefix: str, steps: Sequence[str], document: Any) -> str:
    """The member of what the prefix selects whose name is most like the one of the first step.

    Members that have what the further steps lead to come first.
    """
    step, rest = steps[0], "".join(steps[1:])
    holders = _nodes(prefix, document)
    if len(holders) != 1:
        return ""
    compared = _COMPARED.search(step)
    wanted = compared["name"] if compared else _name(step)
    names = dict(_names(holders[0]))
    if not wanted or not names:
        return ""
    same = [name for name in names if _VERSION.sub("/", name) == _VERSION.sub("/", wanted)]
    likeness = {name: _likeness(wanted, name) for name in names}
    close = same or sorted(
        (name for name in names if likeness[name] >= _NEAR),
        key=lambda name: (not _nodes(prefix + names[name] + rest, document), -likeness[name], name),
    )
    return prefix + names[close[0]] if close else ""


def _likeness(wanted: str, name: str) -> float:
    """Return the similarity of two names, from 0 to 1; of paths, the segments that both begin with do not count."""
    segments, other = (_VERSION.sub("/", text).split("/") for text in (wanted, name))
    while len(segments) > 1 and len(other) > 1 and segments[0] == other[0]:
        del segments[0], other[0]
    return difflib.SequenceMatcher(None, "/".join(segments), "/".join(other)).ratio()


def _names(holder: Any) -> Iterator[tuple[str, str]]:
    """The names of the members of a node, and the step of a JSONPath to each."""
    if is_map(holder):
        yield from ((str(key), quoted(str(key))) for key in holder)
    elif is_list(holder):
        for item in holder:
            if is_map(item) and isinstance(item.get("name"), str):
                yield item["name"], f"[?@.name == {json.dumps(item['name'], ensure_ascii=False)}]"

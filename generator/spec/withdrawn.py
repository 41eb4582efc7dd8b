"""`spec/withdrawn.yaml`: what the leading language once had and no longer has.

A language that lags, or that is published no more and stays as it was locked, still has what the leading one has
dropped: operations, parameters, properties, values, schemas. Without a memory it would bring them back. So every
structural place that the leading document loses is remembered, the topmost of each, and left out of all other languages
until the leading one has it again. It is not forgotten when the others follow: an old copy, or a language that is
published later from an older state, would bring it back.

A place is a JSON Pointer, with members of lists by what they are (`…/parameters/query limit`, `…/enum/"red"`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from .. import document as documents
from ..document import Kind, is_list, is_map
from ..errors import PipelineError

_HEAD = """\
# Written by `nox -s regenerate`; not edited by hand. What the leading language of the published spec once had and has
# no more: other languages, which may lag behind, do not bring it back.
"""
#: Lists whose members are values.
VALUES = frozenset({"enum", "tags"})


def identity(item: Any) -> str:
    """Return the key by which members of lists are the same one in two languages."""
    if is_map(item):
        if "$ref" in item:
            return f"$ref {item['$ref']}"
        if "name" in item:
            return f"{item.get('in', '')} {item['name']}".strip()
        if "url" in item:
            return f"url {item['url']}"
        properties = item.get("properties")
        names = sorted(map(str, properties)) if is_map(properties) else []
        return f"{item.get('type', '')} {item.get('format', '')} {'enum' in item} {names}"
    return json.dumps(item, sort_keys=True, ensure_ascii=False)


def load(data: bytes, location: str) -> frozenset[str]:
    """The places that the file holds.

    Raises:
        PipelineError: It is not a list of places.
    """
    content = documents.load(data, location)
    places = content.get("withdrawn") if is_map(content) else None
    if not is_list(places) or not all(isinstance(place, str) for place in places):
        raise PipelineError(f"not a list of places; restore it with `git checkout -- {location}`", location=location)
    return frozenset(places)


def dump(places: Iterable[str]) -> bytes:
    """The bytes of the file."""
    return (_HEAD + documents.dump({"withdrawn": sorted(places)})).encode()


def update(known: frozenset[str], before: dict[str, Any], after: dict[str, Any]) -> frozenset[str]:
    """Return the withdrawn things after a run.

    Args:
        known: What was withdrawn before it.
        before: The leading document of the last run.
        after: The leading document of this run.
    """
    parents = dict(places(before))
    there = {place for place, _ in places(after)}
    removals = parents.keys() - there
    topmost = {place for place in removals if parents[place] not in removals}
    return frozenset((known - there) | topmost)


def places(content: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every structural place of a document with the place that it is in, without texts and examples."""
    yield from _places(content, Kind.OBJECT, "")


def _places(node: Any, kind: Kind, place: str) -> Iterator[tuple[str, str]]:
    for key, value, below, here in _members(node, kind, place):
        yield here, place
        if is_list(value) and key in VALUES and kind is Kind.OBJECT:
            yield from ((f"{here}{documents.pointer(identity(item))}", here) for item in value)
        elif below is not Kind.DATA:
            yield from _places(value, below, here)


def is_structure(kind: Kind, key: str) -> bool:
    """Return True if the value under `key` of a mapping of `kind` is neither a text nor an example."""
    return documents.child_kind(kind, key) is not Kind.TEXT and not (kind is Kind.OBJECT and key in documents.EXAMPLES)


def _members(node: Any, kind: Kind, place: str) -> Iterator[tuple[str, Any, Kind, str]]:
    """The structural members of a mapping or list: key, value, kind of the value, place."""
    if is_map(node):
        for key, value in node.items():
            if is_structure(kind, key):
                yield key, value, documents.child_kind(kind, key), place + documents.pointer(key)
    elif is_list(node):
        for item in node:
            yield "", item, Kind.OBJECT, place + documents.pointer(identity(item))


def label(place: str) -> str:
    """A place as people read it: `GET /v3/self`, `Session.automation_id`, else the pointer."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in place.split("/")[1:]]
    match parts:
        case ["paths", path]:
            return path
        case ["paths", path, method] if method in documents.METHODS:
            return f"{method.upper()} {path}"
        case ["paths", path, method, "parameters", name] if method in documents.METHODS:
            return f"{method.upper()} {path}: parameter {name.split(' ')[-1]}"
        case ["paths", path, method, *rest] if method in documents.METHODS:
            return f"{method.upper()} {path}: {' '.join(map(_plain, rest))}"
        case ["components", "schemas", name, *rest]:
            return ".".join([name, *(_plain(part) for part in rest if part != "properties")])
        case _:
            return place


def _plain(part: str) -> str:
    """The name of a member of a list, without the details that `identity` adds: `string`, `Session`, `red`."""
    if match := re.fullmatch(r"(\w*) \S* ?(?:True|False) \[.*\]", part):
        return match[1] or "schema"
    return part.removeprefix("$ref #/components/schemas/").strip('"')

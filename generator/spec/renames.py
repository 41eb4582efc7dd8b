"""Schemas that upstream has renamed: overlays follow, and the old name is kept.

It is kept as an alias that warns, or, where the hand-written code of the SDK says it, as the name: what stands on a
class must not warn all users, and cannot follow by itself.

A match is certain where the schemas are alike (`aliases.renamed`) and every place that referred to the old one, if it
is still there, refers to the new one. What is not certain is left to a person, with the lines to choose from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from .. import document as documents
from .. import version
from ..document import is_list, is_map
from ..verdict import Verdict
from . import aliases
from .names import SEPARATOR, Names
from .overlay import Action

_PREFIX = "#/components/schemas/"
_RESPONSES = "/responses/"
_COMPONENT = re.compile(r"\$\.components\.schemas\.(\w+)")
_FILE = "names.yaml"


@dataclass(frozen=True, slots=True)
class Rename:
    """A schema that has another name upstream.

    Attributes:
        old: The name that users hold.
        new: The name that it would have now.
        target: The name of `old` that overlays address: another one, if an overlay gave `old` by `x-sdk-name`.
        stays: True if `old` stays the name.
    """

    old: str
    new: str
    target: str
    stays: bool = False

    @property
    def message(self) -> str:
        """Return a description of the work done, for a person."""
        if self.target != self.old:
            return f"schema {self.old} stays: what it is made of is {self.new} upstream now; overlays address that"
        if self.stays:
            return f"schema {self.old} is {self.new} upstream now: it stays {self.old}, by x-sdk-name in {_FILE}"
        return f"schema {self.old} is {self.new} upstream now: the old name is kept as an alias in {_FILE}"


def certain(
    base: dict[str, Any], revision: dict[str, Any], actions: Sequence[Action], used: Set[str] = frozenset()
) -> list[Rename]:
    """The schemas of `base` that certainly have another name in `revision`, sorted by old name.

    Args:
        base: The canonical spec of the last run.
        revision: That of this run.
        actions: The actions of overlays.
        used: Words of the hand-written code: what is among them stays the name.
    """
    pairs = {old: new for old, new, _ in aliases.renamed(base, revision)}
    after = _references(revision, {})
    pairs |= _split(base, revision, _references(base, pairs), after)
    before = _references(base, pairs)
    given = {
        action.update["x-sdk-name"]: match[1]
        for action in actions
        if is_map(action.update) and "x-sdk-name" in action.update
        if (match := _COMPONENT.fullmatch(action.target))
    }
    renames: list[Rename] = []
    for old, new in sorted(pairs.items()):
        names = [after[place] for place in before if before[place] == old and place in after]
        read = [after[place] for place in before if before[place] == old and place in after and _RESPONSES in place]
        if names and (all(name == new for name in names) or (read and all(name == new for name in read))):
            renames.append(Rename(old, new, given.get(old, old), old in used))
    return renames


def new_things(actions: Sequence[Action]) -> set[str]:
    """The schemas that a person has declared, by an empty list of old names, not to be others under a new name."""
    return {
        match[1]
        for action in actions
        if is_map(action.update) and action.update.get(aliases.KEY) == {}
        if (match := _COMPONENT.fullmatch(action.target))
    }


def _split(
    base: dict[str, Any], revision: dict[str, Any], before: Mapping[str, str], after: Mapping[str, str]
) -> dict[str, str]:
    """Schemas that are two now, as FastAPI makes `Thing-Input` and `Thing-Output` of one: the one that is read."""
    removed, added = (_names(document) - _names(other) for document, other in ((base, revision), (revision, base)))
    renames: dict[str, str] = {}
    for old in removed:
        places = [place for place in before if before[place] == old and after.get(place) in added]
        read = {after[place] for place in places if _RESPONSES in place} or {after[place] for place in places}
        if len(read) == 1 and aliases.alike(base, old, revision, min(read)):
            renames[old] = min(read)
    return renames


def _names(document: dict[str, Any]) -> set[str]:
    return set(document.get("components", {}).get("schemas", {}))


def own(renames: Sequence[Rename], held: Names) -> list[Rename]:
    """The renames without those of schemas inside renamed components: they keep their names with `moved`."""
    places = {name: place for place, name in held.schemas.items()}
    components = {places[rename.target] for rename in renames if SEPARATOR not in places.get(rename.target, SEPARATOR)}
    owners = {rename.target: places.get(rename.target, "").partition(SEPARATOR) for rename in renames}
    return [rename for rename in renames if not owners[rename.target][1] or owners[rename.target][0] not in components]


def _references(document: dict[str, Any], renamed: Mapping[str, str]) -> dict[str, str]:
    """JSON Pointer → the component that is referred to there; components go by the names that they have now.

    A component that may be null is at the place of the union of both.
    """
    result: dict[str, str] = {}

    def visit(node: Any, place: str) -> None:
        if is_map(node):
            union = node.get("anyOf", node.get("oneOf"))
            members = [member for member in union if member != {"type": "null"}] if is_list(union) else []
            if len(members) == 1 and is_map(members[0]):
                visit(members[0], place)
                return
            if str(node.get("$ref", "")).startswith(_PREFIX):
                result[place] = str(node["$ref"]).removeprefix(_PREFIX)
            for key, value in node.items():
                visit(value, place + documents.pointer(key))
        elif is_list(node):
            for index, value in enumerate(node):
                # A parameter is known by its name, wherever it stands among others.
                name = f"{value['in']} {value['name']}" if is_map(value) and {"in", "name"} <= value.keys() else index
                visit(value, place + documents.pointer(name))

    visit(document.get("paths", {}), "/paths")
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        visit(schema, documents.pointer(renamed.get(name, name)))
    return result


def edits(overlays: Mapping[str, bytes], renames: Sequence[Rename], current: str) -> dict[str, bytes]:
    """File name → bytes of the overlay documents that follow the renames.

    Args:
        overlays: The overlay documents by name.
        renames: The renames.
        current: The version of the distribution.
    """
    since = version.proposed(current, Verdict.MAJOR)
    until = version.proposed(since, Verdict.MAJOR)
    files = {name: data.decode("utf-8-sig") for name, data in sorted(overlays.items())}
    result = {name: _retargeted(text, renames) for name, text in files.items()}
    actions = [line for rename in renames if rename.target == rename.old for line in _alias(rename, since, until)]
    if actions:
        head = f"overlay: 1.0.0\ninfo:\n  title: Names\n  version: {current}\nactions:\n"
        result[_FILE] = result.get(_FILE, head).rstrip("\n") + "\n" + "".join(f"{line}\n" for line in actions)
    return {name: text.encode() for name, text in result.items() if text != files.get(name)}


def _retargeted(text: str, renames: Sequence[Rename]) -> str:
    new = {rename.target: rename.new for rename in renames}
    return re.sub(
        r"(?P<before>\$\.components\.schemas(?:\.|\[(?P<quote>['\"])))(?P<name>\w+)",
        lambda match: match["before"] + new.get(match["name"], match["name"]),
        text,
    )


def _alias(rename: Rename, since: str, until: str) -> Iterator[str]:
    yield f"- target: $.components.schemas.{rename.new}"
    yield f"  description: Upstream has renamed {rename.old}."
    yield "  update:"
    if rename.stays:
        yield f"    x-sdk-name: {rename.old}"
        return
    yield f"    {aliases.KEY}:"
    yield f"      {rename.old}: {{since: {since}, until: {until}}}"


def moved(held: Names, given: Names, renames: Sequence[Rename]) -> Names:
    """The locked names, with those inside renamed components moved to their new places."""
    old = {name: place for place, name in held.schemas.items() if SEPARATOR not in place}
    new = {name: place for place, name in given.schemas.items() if SEPARATOR not in place}
    return held.moved(
        {
            old[rename.target]: new[rename.new]
            for rename in renames
            if rename.target in old and rename.new in new and old[rename.target] != new[rename.new]
        }
    )

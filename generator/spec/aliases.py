"""Old names of what has been renamed: `x-sdk-aliases` on a component schema or an operation, set by an overlay.

    x-sdk-aliases:
      SessionResponse: {since: 0.2.0, until: 0.3.0}

The old name can be imported or called until it goes; using it warns. An alias says nothing of the wire.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from ..verdict import Verdict
from ..version import FORM, parse, proposed
from . import naming

KEY = "x-sdk-aliases"

_METHOD = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")

#: Share of members that two schemas have in common above which one may be the other under a new name.
_NEAR = 0.7


@dataclass(frozen=True, slots=True)
class Alias:
    """An old name.

    Attributes:
        old: The old name: of a class, or the dotted one of an operation.
        new: The present name.
        since: Version that has the new name.
        until: Version that no longer has the old one.
    """

    old: str
    new: str
    since: str
    until: str

    @property
    def message(self) -> str:
        """Return the message for its users."""
        return f"{self.old} is called {self.new} since {self.since}; the old name goes in {self.until}."


def schemas(document: dict[str, Any]) -> list[Alias]:
    """The old names of component schemas, sorted.

    Raises:
        PipelineError: One is not a class name, is a schema (again), or stands for two.
    """
    components = document.get("components", {}).get("schemas", {})
    lower = {name.lower() for name in components}
    aliases: dict[str, Alias] = {}
    for name, schema in components.items():
        place = f"#/components/schemas/{name}"
        for alias in _aliases(schema, name, place):
            if not _CLASS.fullmatch(alias.old) or keyword.iskeyword(alias.old):
                raise PipelineError(f"{KEY}: {documents.quoted(alias.old)} is not a class name", place=place)
            if alias.old.lower() in lower:
                raise PipelineError(
                    f"{KEY}: {alias.old} is a schema itself; remove the alias from the overlay, or give the schema "
                    "another name by x-sdk-name",
                    place=place,
                )
            if other := aliases.get(alias.old.lower()):
                raise PipelineError(f"{KEY}: {alias.old} is also an old name of {other.new}", place=place)
            aliases[alias.old.lower()] = alias  # names that differ in case alone would share a module
    return sorted(aliases.values(), key=lambda alias: alias.old)


def operations(document: dict[str, Any]) -> list[Alias]:
    """The old dotted names of operations, sorted; the document has its names as operation ids.

    Raises:
        PipelineError: One is not a dotted name, is in another resource, or is taken.
    """
    every = [(f"{method.upper()} {path}", item) for path, method, item in documents.operations(document)]
    taken = {str(operation.get("operationId", "")) for _, operation in every}
    taken |= {name[:at] for name in taken for at, character in enumerate(name) if character == "."}  # resources
    aliases: dict[str, Alias] = {}
    for place, operation in every:
        new = str(operation.get("operationId", ""))
        for item in _aliases(operation, new, place):
            if not _METHOD.fullmatch(item.old) or any(map(keyword.iskeyword, item.old.split("."))):
                raise PipelineError(
                    f"{KEY}: {documents.quoted(item.old)} is not a dotted name like sessions.stop", place=place
                )
            if item.old.rpartition(".")[0] != new.rpartition(".")[0]:
                raise PipelineError(
                    f"{KEY}: {item.old} is not in the resource of {new}; only the last part can be an old name",
                    place=place,
                )
            if item.old in taken or item.old in aliases:
                raise PipelineError(f"{KEY}: {item.old} is taken; remove the alias from the overlay", place=place)
            aliases[item.old] = item
    return [aliases[name] for name in sorted(aliases)]


def _aliases(holder: dict[str, Any], new: str, place: str) -> Iterator[Alias]:
    old_names = holder.get(KEY, {})
    if not is_map(old_names):
        raise PipelineError(f"{KEY} is not a mapping of old names", place=place)
    for old, facts in sorted(old_names.items()):
        if (
            not is_map(facts)
            or set(facts) != {"since", "until"}
            or not all(isinstance(value, str) and FORM.fullmatch(value) for value in facts.values())
            or parse(facts["since"]) >= parse(facts["until"])
        ):
            raise PipelineError(
                f"{KEY}: {documents.quoted(old)} needs two versions, the later one last, "
                "for example {since: 0.2.0, until: 0.3.0}",
                place=place,
            )
        yield Alias(old, new, facts["since"], facts["until"])


def due(document: dict[str, Any], version: str) -> list[Alias]:
    """Old names that a version should no longer have."""
    return [alias for alias in (*schemas(document), *operations(document)) if parse(alias.until) <= parse(version)]


def check_due(document: dict[str, Any], version: str) -> None:
    """Refuse a version that still has old names which should have gone by then.

    Raises:
        PipelineError: Names them.
    """
    if aliases := due(document, version):
        lines = "\n".join(f"  {alias.old} (of {alias.new}, until {alias.until})" for alias in aliases)
        raise PipelineError(
            f"version {version} must not have these old names any more; remove the aliases from the overlays:\n{lines}"
        )


def renamed(base: dict[str, Any], revision: dict[str, Any]) -> list[tuple[str, str, float]]:
    """Schemas that have gone and those that came, where they look like each other: old name, new name, likeness.

    Likeness is the share of members (properties, values of an enum) that both have; 1 if they are the same.
    """
    before, after = (document.get("components", {}).get("schemas", {}) for document in (base, revision))
    old_names = {item.old for item in schemas(revision)}
    removals = [name for name in before if name not in after and name not in old_names]
    additions = [name for name in after if name not in before]
    scores = sorted(
        (-_likeness(before[old], after[new]), old != new, old, new) for old in removals for new in additions
    )
    pairs: list[tuple[str, str, float]] = []
    for score, _, old, new in scores:
        if -score >= _NEAR and old not in {item[0] for item in pairs} and new not in {item[1] for item in pairs}:
            pairs.append((old, new, -score))
    return sorted(pairs)


def alike(base: dict[str, Any], old: str, revision: dict[str, Any], new: str) -> bool:
    """Return True if a schema of `base` and one of `revision` look like each other."""
    return _likeness(base["components"]["schemas"][old], revision["components"]["schemas"][new]) >= _NEAR


def _likeness(schema: dict[str, Any], other: dict[str, Any]) -> float:
    ours, theirs = _members(schema), _members(other)
    if not ours | theirs or naming.is_page(schema):  # nobody uses the class of a page by its name
        return 0.0
    return len(ours & theirs) / len(ours | theirs)


def _members(schema: dict[str, Any]) -> set[str]:
    values = schema.get("enum")
    properties = schema.get("properties")
    return {
        *((f"value {value!r}" for value in values) if is_list(values) else ()),
        *((f"property {name}" for name in properties) if is_map(properties) else ()),
    }


def undecided(
    base: dict[str, Any] | None, revision: dict[str, Any], earlier: Mapping[str, str], new_things: Set[str]
) -> dict[str, str]:
    """Schemas that may be others under a new name, of which no overlay says whether they are: old name → new name.

    A schema that has the old name, or has it among its own old ones, decides it, too. A question goes along with a
    schema that is renamed before someone has responded.

    Args:
        base: The canonical spec of the last run, if there was one.
        revision: That of this run.
        earlier: What earlier runs left undecided.
        new_things: Schemas that an overlay declares not to be others under a new name.
    """
    components = revision.get("components", {}).get("schemas", {})
    old_names = {alias.old: alias.new for alias in schemas(revision)}
    pairs = {old: new for old, new, _ in renamed(base, revision)} if base is not None else {}
    following = {**old_names, **pairs}
    followed = {old: new if new in components else following.get(new, "") for old, new in earlier.items()}
    return {
        old: new
        for old, new in sorted((followed | pairs).items())
        if new in components and new not in new_things and old not in old_names and old not in components
    }


def advice(old: str, new: str, version: str) -> list[str]:
    """Lines for the maintainer: a schema that may have been renamed, and the three ways to decide it.

    Args:
        old: Name that is gone.
        new: Name that came.
        version: The next version, with the new name.
    """
    until = proposed(version, Verdict.MAJOR)
    target = f'"$.components.schemas.{new}"'
    facts = f"{{since: {version}, until: {until}}}"
    return [
        f"schema {old} has gone, and {new} has most of its members: renamed?",
        f"  keep {old} as an alias that warns:  "
        f"{{target: {target}, description: why, update: {{{KEY}: {{{old}: {facts}}}}}}}",
        f"  or keep it as the name:  {{target: {target}, description: why, update: {{x-sdk-name: {old}}}}}",
        f"  or let it go, as another thing:  {{target: {target}, description: why, update: {{{KEY}: {{}}}}}}",
    ]

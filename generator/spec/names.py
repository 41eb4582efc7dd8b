"""`spec/names.lock`: the names that the rules have given, by the places that have them.

A name that users can write stays, whatever else changes: `regenerate` reads this file before any rule gives a name, and
writes it in its transaction. It is meant to be read in review: a line that comes is a new name, a line that changes is
a break. Names that a person gave stand in overrides/overlays; they are above these, except that operations are listed
with the names that they have in the SDK, whoever gave them.

A place is written as upstream writes it: `SessionResponse > category`, `GET /v3/self > 200`, `GET /v3/x > ?order`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import document as documents
from .. import repository
from ..document import is_map
from ..errors import PipelineError

PATH = repository.NAMES

_HEAD = "# Names given by rule, by place: made by `nox -s regenerate`, read by it first. See generator/spec/names.py.\n"
_SECTIONS = ("operations", "schemas", "overlays")
SEPARATOR = " > "


@dataclass(slots=True)
class SchemaNames:
    """The names of schemas in one pass of normalizing.

    Attributes:
        held: Place → name that users hold.
        reserved: Names that persons give by overlays, later: no rule gives them.
        components: Whether components are renamed by rule; where not, they have had their names already.
        given: Place → name that the pass has given.
    """

    held: Mapping[str, str] = field(default_factory=dict[str, str])
    reserved: Set[str] = frozenset()
    components: bool = True
    given: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Names:
    """All names that are held.

    Attributes:
        operations: `METHOD path` → dotted name.
        schemas: Place of a schema → name of its class before overlays.
        overlays: The same for schemas that overlays write in place.
    """

    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    schemas: Mapping[str, str] = field(default_factory=dict[str, str])
    overlays: Mapping[str, str] = field(default_factory=dict[str, str])

    def since(self, before: Names) -> Names:
        """These names, and those of places that have gone: they come back by their name, unless it has a new place."""
        operations, schemas, overlays = (
            {**{place: name for place, name in old.items() if name not in set(new.values())}, **new}
            for old, new in (
                (before.operations, self.operations),
                (before.schemas, self.schemas),
                (before.overlays, self.overlays),
            )
        )
        return Names(operations, schemas, overlays)

    def moved(self, owners: Mapping[str, str]) -> Names:
        """The names after upstream has renamed components or moved operations (`METHOD path`); all inside are kept."""

        def place(old: str) -> str:
            owner, separator, rest = old.partition(SEPARATOR)
            return owners[owner] + separator + rest if separator and owner in owners else old

        return Names(
            {owners.get(old, old): name for old, name in self.operations.items()},
            {place(old): name for old, name in self.schemas.items()},
            {place(old): name for old, name in self.overlays.items()},
        )

    def dump(self) -> str:
        """The text of the file."""
        tables = zip(_SECTIONS, (self.operations, self.schemas, self.overlays), strict=True)
        return _HEAD + documents.dump({section: dict(sorted(table.items())) for section, table in tables})


def load(path: Path) -> Names:
    """The names of a file; empty if it does not exist.

    Raises:
        PipelineError: The file is not a lock of names.
    """
    if not path.exists():
        return Names()
    content: Any = documents.load(path.read_bytes(), path.name)
    if not is_map(content) or set(content) - set(_SECTIONS):
        raise PipelineError(f"sections are {', '.join(_SECTIONS)}", location=PATH)
    tables = [content.get(section, {}) for section in _SECTIONS]
    for section, table in zip(_SECTIONS, tables, strict=True):
        if not is_map(table):
            raise PipelineError("not a mapping of places to names", location=PATH, place=section)
        for key, name in table.items():
            parts: Iterable[str] = name.split(".") if isinstance(name, str) else [""]
            if not all(part.isidentifier() for part in parts):
                raise PipelineError(f"{name!r} is not a name", location=PATH, place=f"{section}: {key}")
    return Names(*tables)

"""Operations that upstream has moved to another path: their names stay, and overlays follow.

A move is certain where an operation goes and one of the same method comes whose path differs in what says nothing of
the operation: the version of the API, the organization at the start, names of placeholders, dashes, a slash at the
end. Any other path may be that of another operation: actions on the old one are set aside, with the nearest place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .. import document as documents
from . import table
from .naming import identifier, segments

Operation = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Move:
    """An operation that is at another path.

    Attributes:
        method: Its method, in capitals.
        old: The path where it was.
        new: The path where it is.
    """

    method: str
    old: str
    new: str

    @property
    def before(self) -> Operation:
        return self.method, self.old

    @property
    def after(self) -> Operation:
        return self.method, self.new

    @property
    def is_elsewhere(self) -> bool:
        """Return True if requests go to another path, False if a placeholder has another name alone."""
        return _plain(self.old) != _plain(self.new)

    def __str__(self) -> str:
        return f"{self.method} {self.old} is {self.method} {self.new} now; the name stays"


def certain(base: dict[str, Any], revision: dict[str, Any]) -> list[Move]:
    """The operations of one document that certainly are at another path in a later one, sorted."""
    before, after = (
        {(method.upper(), path) for path, method, _ in documents.operations(document)} for document in (base, revision)
    )
    shapes: dict[Operation, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for side, operations in enumerate((before - after, after - before)):
        for method, path in operations:
            shapes[method, _shape(path)][side].append(path)
    return sorted(
        (Move(method, *old, *new) for (method, _), (old, new) in shapes.items() if len(old) == len(new) == 1),
        key=lambda move: (move.old, move.method),
    )


def _shape(path: str) -> str:
    return "/".join("{}" if segment.startswith("{") else identifier(segment) for segment in segments(path))


def _plain(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def is_half(moves: Sequence[Move], kind: str, operations: Sequence[Operation]) -> bool:
    """Return True if a change of the spec is the one half of a move: an operation that goes, or one that comes."""
    sides = {"operation-removed": {move.before for move in moves}, "operation-added": {move.after for move in moves}}
    return not sides.get(kind, set()).isdisjoint(operations)


def edits(overlays: Mapping[str, bytes], moves: Sequence[Move], revision: dict[str, Any]) -> dict[str, bytes]:
    """File name → bytes of the overlay documents that follow the moves.

    Args:
        overlays: The overlay documents by name.
        moves: The moves.
        revision: The document in which the operations are where they moved to.
    """
    result: dict[str, bytes] = {}
    for name, data in sorted(overlays.items()):
        text = data.decode("utf-8-sig")
        for move in moves:
            if name.endswith(table.SUFFIX):
                pattern = rf'(?m)^("?{move.method} )(){re.escape(move.old)}(?=[",])'
            else:
                # A whole path goes along when nothing is left of it.
                whole = r"(?!\.\w)" if move.old not in revision.get("paths", {}) else r"(?!)"
                pattern = (
                    rf"""(\$\.paths\[(\\?"|'{{1,2}})){re.escape(move.old)}"""
                    rf"(?=\2\](?:\.{move.method.lower()}\b|{whole}))"
                )
            escaped = move.new.replace("\\", r"\\")
            text = re.sub(pattern, rf"\g<1>{escaped}", text)
        if text != data.decode("utf-8-sig"):
            result[name] = text.encode()
    return result

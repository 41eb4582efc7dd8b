"""What many objects of two documents have, compared: texts, extensions, flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..document import is_map, pointer
from .facts import Direction
from .resolve import Node, Tree, canonical

if TYPE_CHECKING:
    from .graph import Step

TEXTS = ("summary", "description", "example", "examples", "externalDocs")
_OUTLINE = ("operationId", "summary", "description", "$ref", "required")


class Sides:
    """A base and a revision, and what is compared in the same way in many places of them.

    Args:
        base: The old document.
        revision: The new document.
    """

    def __init__(self, base: Tree, revision: Tree) -> None:
        self.base = base
        self.revision = revision

    def sides(self, base: Node, revision: Node) -> tuple[tuple[Tree, Node], tuple[Tree, Node]]:
        return (self.base, base), (self.revision, revision)

    def flag(self, step: Step, base: Node, revision: Node, key: str, on: str, off: str) -> None:
        old, new = self.base.object(base).get(key) is True, self.revision.object(revision).get(key) is True
        if old != new:
            place = f"{base.pointer}/{key}", f"{revision.pointer}/{key}"
            step.add(on if new else off, *place, name=key, base=old, revision=new)

    def deprecated(self, step: Step, what: str, base: Node, revision: Node) -> None:
        self.flag(step, base, revision, "deprecated", f"{what}-deprecated", f"{what}-undeprecated")

    def common(self, step: Step, base: Node, revision: Node) -> None:
        for key in TEXTS:
            self.text(step, base, revision, key)
        self.extensions(step, base, revision)

    def text(self, step: Step, base: Node, revision: Node, key: str) -> None:
        self._plain(step, "text-changed", base, revision, key)

    def extensions(self, step: Step, base: Node, revision: Node) -> None:
        for key in {**self.base.object(base), **self.revision.object(revision)}:
            if key.startswith("x-"):
                self._plain(step, "extension-changed", base, revision, key)

    def _plain(self, step: Step, change: str, base: Node, revision: Node, key: str) -> None:
        old, new = self.base.object(base).get(key), self.revision.object(revision).get(key)
        if old is not new and canonical(old) != canonical(new):
            step.add(
                change,
                base.pointer + pointer(key) if key in base.value else "",
                revision.pointer + pointer(key) if key in revision.value else "",
                name=key,
                base=old,
                revision=new,
                direction=Direction.NONE,
            )


def outline(value: Any) -> Any:
    """What an operation or a response is, in a few words instead of all of it."""
    if not is_map(value):
        return value
    shown = {key: item for key, item in value.items() if key in _OUTLINE}
    for key in ("responses", "content"):
        if is_map(value.get(key)):
            shown[key] = list(value[key])
    return shown or value

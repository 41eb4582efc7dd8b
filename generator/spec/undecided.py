"""`spec/undecided.yaml`: what a person has to decide, from the run that finds it until someone has.

Two things change in silence otherwise. A schema may be another one under a new name, without being it for sure. And an
overlay may say something else than upstream does since the last run: what it adds came with another type, or the value
that it corrects is another one now. Both are listed in each run. A rename is decided by an action on the new schema; an
action of an overlay by any change of it, its reason included.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import document as documents
from .. import repository
from ..document import is_map
from ..errors import PipelineError
from .overlay import Action, Overridden

_HEAD = """\
# Written by `nox -s regenerate`; not edited by hand. What needs a person, until someone has decided it in
# overrides/overlays. See generator/spec/undecided.py.
"""
_ABSENT = "absent"
_SECTIONS = ("renames", "overrides")


@dataclass(frozen=True, slots=True)
class Undecided:
    """The questions that a person has to decide.

    Attributes:
        renames: Name of a schema that went → name of one that came, which may be the same.
        overrides: `FINGERPRINT PLACE` of an overlay action and a place in its update → what upstream had there before,
            as JSON, or `absent`.
    """

    renames: Mapping[str, str] = field(default_factory=dict[str, str])
    overrides: Mapping[str, str] = field(default_factory=dict[str, str])

    def dump(self) -> bytes:
        """The bytes of the file."""
        sections = {"renames": self.renames, "overrides": self.overrides}
        content = {name: dict(sorted(section.items())) for name, section in sections.items() if section}
        return (_HEAD + documents.dump(content)).encode()


def load(root: Path) -> Undecided:
    """The questions that earlier runs left to a person.

    Raises:
        PipelineError: The file is damaged.
    """
    path = root / repository.UNDECIDED
    if not path.exists():
        return Undecided()
    content: Any = documents.load(path.read_bytes(), repository.UNDECIDED)
    sections = [content.get(name, {}) for name in _SECTIONS] if is_map(content) else [content]
    if not all(is_map(section) and all(isinstance(value, str) for value in section.values()) for section in sections):
        message = f"not what a run writes; restore it with `git checkout -- {repository.UNDECIDED}`"
        raise PipelineError(message, location=repository.UNDECIDED)
    renames, overrides = sections
    return Undecided(renames, overrides)


def overrides(earlier: Mapping[str, str], before: Overridden | None, after: Overridden) -> dict[str, str]:
    """The overrides that a person has to look at.

    Args:
        earlier: Those that were left by earlier runs.
        before: What the actions override in the documents of the last run; None if these are the same.
        after: What they override in this run.
    """
    result = {key: was for key, was in earlier.items() if key in after.values and _json(after.values[key]) != was}
    if before is not None:
        for key, value in after.values.items():
            if key.partition(" ")[0] in before.applied and before.values.get(key, _ABSENT) != value:
                result.setdefault(key, _json(before.values[key]) if key in before.values else _ABSENT)
    return result


def lines(overrides: Mapping[str, str], actions: Sequence[Action], after: Overridden) -> dict[str, str]:
    """A line for each override: which action, where, and what upstream says there; with the file of the action."""
    result: dict[str, str] = {}
    by_fingerprint = {action.fingerprint: action for action in actions}
    for key, was in sorted(overrides.items()):
        fingerprint, _, place = key.partition(" ")
        action = by_fingerprint[fingerprint]
        before = "which it did not have" if was == _ABSENT else f"which was {was}"
        result[f"{action}: {place} is {_json(after.values[key])} upstream now, {before}"] = action.source
    return result


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)

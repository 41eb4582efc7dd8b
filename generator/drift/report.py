"""A judged comparison as data: changes with their levels, the verdict, the fixed JSON form."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..document import is_list, is_map
from ..verdict import Level, Verdict
from .facts import Finding
from .resolve import canonical
from .rules import judge

#: What a verdict means, for people.
MEANING = {
    Verdict.MAJOR: "a new major version",
    Verdict.MINOR: "a new minor version",
    Verdict.PATCH: "nothing that a program notices: a new patch version",
    Verdict.NONE: "nothing that anybody could notice",
}
#: Limits of the values in a report, which people read: depth, number of members, length.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]")
_DEPTH, _WIDTH, _LENGTH, _LINE = 5, 24, 600, 160


@dataclass(frozen=True, slots=True)
class Change:
    """One change, judged.

    Attributes:
        id: The rule that judged it.
        level: How bad it is.
        verdict: The part of the version that it raises.
        direction: `request`, `response` or `none`.
        operations: The operations that it concerns as (METHOD, path); none if it is the document.
        pointer: JSON Pointer in the revision, or in the base for what is gone.
        message: One line for people.
        reason: Why it has its level.
        base: The old value, shortened.
        revision: The new value, shortened.
    """

    id: str
    level: Level
    verdict: Verdict
    direction: str
    operations: tuple[tuple[str, str], ...]
    pointer: str
    message: str
    reason: str
    base: Any
    revision: Any

    @property
    def unnoticed(self) -> bool:
        """Return whether only people notice what changed."""
        return self.verdict is Verdict.PATCH

    def as_json(self) -> dict[str, Any]:
        """The change in the fixed form; what concerns several operations names the first one, and then all."""
        method, path = self.operations[0] if self.operations else ("", "")
        others = len(self.operations) - 1
        content: dict[str, Any] = {
            "id": self.id,
            "level": self.level.word,
            "method": method,
            "path": path,
            "pointer": self.pointer,
            "message": self.message + (f" (and in {others} more operation{'s' * (others > 1)})" if others > 0 else ""),
            "base": self.base,
            "revision": self.revision,
            "direction": self.direction,
        }
        if others > 0:
            content["operations"] = [f"{method} {path}".strip() for method, path in self.operations]
        return content


@dataclass(frozen=True, slots=True)
class Report:
    """The changes between two documents.

    Attributes:
        base: What the base is called.
        revision: What the revision is called.
        changes: The changes, in the order of the document.
        names: (METHOD, path) of operations to their names in the SDK: `sessions.create`.
    """

    base: str
    revision: str
    changes: tuple[Change, ...]
    names: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def name(self, group: Group) -> str:
        """The name in the SDK of the one operation that a group concerns; empty if it has none."""
        return self.names.get(group.operations[0], "") if len(group.operations) == 1 else ""

    def named(self, operation: tuple[str, str]) -> str:
        """An operation with its name in the SDK, if it has one, beside it."""
        return " ".join((*operation, self.names.get(operation, ""))).strip()

    def which(self, group: Group, most: int, form: Callable[[str], str]) -> str:
        """The operations of a group on one line, up to a number."""
        names = [form(self.named(operation)) for operation in group.operations[:most]]
        rest = len(group.operations) - len(names)
        return ", ".join([*names, *([f"… {rest} more"] if rest else [])])

    @property
    def verdict(self) -> Verdict:
        return max((change.verdict for change in self.changes), default=Verdict.NONE)

    def reaches(self, level: Level) -> bool:
        """Return whether a change is of that level or worse."""
        return any(change.level >= level for change in self.changes)

    def as_json(self) -> dict[str, Any]:
        return {"verdict": self.verdict.word, "changes": [change.as_json() for change in self.changes]}

    def json(self) -> str:
        return json.dumps(self.as_json(), indent=2, ensure_ascii=False) + "\n"


def judged(findings: Iterable[Finding]) -> tuple[Change, ...]:
    """Judge the facts by the rules."""
    changes: list[Change] = []
    for finding in findings:
        fact = finding.fact
        rule, message = judge(fact)
        removed = fact.revision is None and fact.base is not None and bool(fact.base_pointer)
        changes.append(
            Change(
                id=rule.id,
                level=rule.level,
                verdict=rule.verdict,
                direction=str(rule.direction),
                operations=finding.operations,
                pointer=fact.base_pointer if removed else fact.revision_pointer or fact.base_pointer,
                message=message,
                reason=rule.reason,
                base=shortened(fact.base),
                revision=shortened(fact.revision),
            )
        )
    return tuple(changes)


@dataclass(frozen=True, slots=True)
class Group:
    """Changes that concern the same operations, the worst first.

    Attributes:
        operations: As (METHOD, path); none for the document.
        changes: The changes.
    """

    operations: tuple[tuple[str, str], ...]
    changes: tuple[Change, ...]

    @property
    def silent(self) -> bool:
        """Return whether no program notices any of its changes."""
        return not self.noticed

    @property
    def noticed(self) -> list[Change]:
        return [change for change in self.changes if not change.unnoticed]

    @property
    def texts(self) -> list[Change]:
        """The changes that only people notice: reports fold them into one line."""
        return [change for change in self.changes if change.unnoticed]

    def count(self, level: Level) -> int:
        return sum(change.level is level for change in self.changes)

    @property
    def title(self) -> str:
        """The operation, or how many there are."""
        if not self.operations:
            return "The document"
        return (
            " ".join(self.operations[0]).strip() if len(self.operations) == 1 else f"{len(self.operations)} operations"
        )


def counted(groups: list[Group]) -> dict[Level, int]:
    """Count the changes of each level that people read, the worst level first."""
    return {level: sum(group.count(level) for group in groups) for level in reversed(Level)}


def grouped(report: Report) -> list[Group]:
    """The changes as people read them: by what they concern, worst first, each recurring one listed once."""
    merged: dict[str, Change] = {}
    for change in report.changes:
        key = canonical([change.id, change.message, change.base, change.revision])
        if change.operations and key in merged and merged[key].operations:
            operations = dict.fromkeys((*merged[key].operations, *change.operations))
            merged[key] = replace(merged[key], operations=tuple(operations))
        else:
            merged[key if key not in merged else f"{key} {len(merged)}"] = change
    groups: dict[tuple[tuple[str, str], ...], list[Change]] = {}
    for change in merged.values():
        groups.setdefault(change.operations, []).append(change)
    all_groups = [Group(operations, tuple(sorted(changes, key=_worst_first))) for operations, changes in groups.items()]
    return sorted(all_groups, key=lambda group: (_worst_first(group.changes[0]), bool(group.operations)))


def _worst_first(change: Change) -> tuple[int, bool]:
    """The order of changes: the worst first, and texts behind all others."""
    return -change.level, change.unnoticed


def printable(text: str) -> str:
    """Text of unknown origin on one line, without anything that steers a terminal or turns the direction of writing."""
    return _UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode(), " ".join(text.split("\n")))


def value_line(value: Any) -> str:
    """A value on one line, cut."""
    text = printable(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _LINE else text[: _LINE - 1] + "…"


def shortened(value: Any, depth: int = _DEPTH) -> Any:
    """A value cut to a length that a person reads."""
    if isinstance(value, str):
        return value if len(value) <= _LENGTH else value[:_LENGTH] + "…"
    if is_map(value):
        if depth == 0 and value:
            return "{…}"
        members = {key: shortened(item, depth - 1) for key, item in list(value.items())[:_WIDTH]}
        return members | ({"…": f"{len(value) - _WIDTH} more"} if len(value) > _WIDTH else {})
    if is_list(value):
        if depth == 0 and value:
            return "[…]"
        items = [shortened(item, depth - 1) for item in value[:_WIDTH]]
        return items + ([f"… {len(value) - _WIDTH} more"] if len(value) > _WIDTH else [])
    return value

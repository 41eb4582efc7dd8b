"""The order of a comparison: pairs of places, each compared once, and which operations reach which pair.

Pairs wait in a queue instead of on the call stack: no depth of nesting and no cycle is a problem, and what many
operations share is compared once, then counted for all of them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from .facts import Direction, Fact, Finding
from .resolve import Node


class Place(Protocol):
    """A place that can be compared: anything with an identity in its document."""

    @property
    def key(self) -> str: ...


P = TypeVar("P", bound=Place)

_LONGEST = 160
_ITS_VALUE = object()


@dataclass(slots=True, eq=False)
class Step:
    """One pair under comparison.

    Attributes:
        direction: Which way the compared things travel.
        where: The part of the operation, as a person would name it.
        path: The way from there to the compared value: `data[].status`.
        facts: What the comparison of this pair found.
        links: The pairs inside this one.
        operations: The operations that reach it, one bit for each.
    """

    direction: Direction
    where: str
    path: str = ""
    facts: list[Fact] = field(default_factory=list[Fact])
    links: list[Step] = field(default_factory=list["Step"])
    operations: int = 0

    def add(
        self,
        change: str,
        before: Node | None,
        after: Node | None,
        *,
        name: str = "",
        base: Any = _ITS_VALUE,
        revision: Any = _ITS_VALUE,
        direction: Direction | None = None,
    ) -> None:
        """Note a fact about this pair.

        Args:
            change: A key of the table of rules.
            before: The place in the base; `None` if there is none.
            after: The place in the revision; `None` if there is none.
            name: What the change is about.
            base: The old value, where it is not that of the place.
            revision: The new value, where it is not that of the place.
            direction: Which way it travels, if not the way of the pair.
        """
        self.facts.append(
            Fact(
                change,
                direction or self.direction,
                ", ".join(part for part in (self.where, self.path) if part),
                name,
                before.pointer if before else "",
                after.pointer if after else "",
                (before.value if before else None) if base is _ITS_VALUE else base,
                (after.value if after else None) if revision is _ITS_VALUE else revision,
            )
        )


class Graph:
    """Every pair that a comparison meets, from the document and its operations down."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._known: dict[tuple[str, str, str, Direction], Step] = {}
        self._queue: deque[Callable[[], None]] = deque()
        self._operations: list[tuple[str, str]] = []

    def root(self, operation: tuple[str, str] | None = None) -> Step:
        """A step to begin with: an operation, or the document."""
        step = Step(Direction.NONE, "")
        if operation:
            step.operations = 1 << len(self._operations)
            self._operations.append(operation)
        self._steps.append(step)
        return step

    def link(
        self,
        parent: Step,
        job: Callable[[Step, P, P], None],
        base: P,
        revision: P,
        *,
        direction: Direction | None = None,
        where: str | None = None,
        path: str | None = None,
    ) -> Step:
        """Compare a pair inside `parent`: later, and once for each direction."""
        direction = direction or parent.direction
        key = (job.__name__, base.key, revision.key, direction)
        step = self._known.get(key)
        if step is None:
            step = Step(
                direction, parent.where if where is None else where, _cut(parent.path if path is None else path)
            )
            self._known[key] = step
            self._steps.append(step)
            self._queue.append(lambda: job(step, base, revision))
        parent.links.append(step)
        return step

    def run(self) -> None:
        """Compare the waiting pairs, and those that they lead to."""
        while self._queue:
            self._queue.popleft()()

    def findings(self) -> list[Finding]:
        """Every fact once, in the order of the document, with all the operations that it reaches."""
        self._spread()
        facts: dict[tuple[str, ...], tuple[Fact, int]] = {}
        for step in self._steps:
            for fact in step.facts:
                first, operations = facts.get(fact.identity, (fact, 0))
                facts[fact.identity] = (first, operations | step.operations)
        directed = {fact.place for fact, _ in facts.values() if fact.direction is not Direction.NONE}
        return [
            Finding(fact, self._named(bits))
            for fact, bits in facts.values()
            if fact.direction is not Direction.NONE or fact.place not in directed
        ]

    def _named(self, bits: int) -> tuple[tuple[str, str], ...]:
        return tuple(operation for index, operation in enumerate(self._operations) if bits >> index & 1)

    def _spread(self) -> None:
        """Hand the operations down to every pair that leads to a fact."""
        parents: dict[int, list[Step]] = {}
        for step in self._steps:
            for inner in step.links:
                parents.setdefault(id(inner), []).append(step)
        waiting = deque(step for step in self._steps if step.facts)
        telling = {id(step) for step in waiting}
        while waiting:
            for parent in parents.get(id(waiting.popleft()), ()):
                if id(parent) not in telling:
                    telling.add(id(parent))
                    waiting.append(parent)
        changed = deque(step for step in self._steps if step.operations and id(step) in telling)
        while changed:
            step = changed.popleft()
            for inner in step.links:
                if id(inner) in telling and step.operations | inner.operations != inner.operations:
                    inner.operations |= step.operations
                    changed.append(inner)


def _cut(path: str) -> str:
    """A path that a person can read, and that does not grow with the depth of a document."""
    return path if len(path) <= _LONGEST else f"{path[:50]}…{path[50 - _LONGEST :]}"

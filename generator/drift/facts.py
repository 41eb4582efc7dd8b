"""The facts of change that a comparison finds, without a judgement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Direction(StrEnum):
    """The direction in which the changed thing travels, seen from the client."""

    REQUEST = "request"
    RESPONSE = "response"
    #: Neither: the operation itself, what no operation reaches, what a direction ignores (readOnly in a request).
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Fact:
    """One change, at the place where it is written.

    Attributes:
        change: What happened, a key of the table of rules.
        direction: Which way the changed thing travels.
        where: The place as a person would name it: "response 200, `data[].status`".
        name: What the change is about, for example the name of a property.
        base_pointer: The place in the base; empty if there is none.
        revision_pointer: The place in the revision; empty if there is none.
        base: The old value; `None` if there is none.
        revision: The new value; `None` if there is none.
    """

    change: str
    direction: Direction
    where: str
    name: str
    base_pointer: str
    revision_pointer: str
    base: Any
    revision: Any

    @property
    def identity(self) -> tuple[str, ...]:
        """Equal for one change that was reached in two ways."""
        return (self.direction, *self.place)

    @property
    def place(self) -> tuple[str, ...]:
        """Equal for one change in several directions."""
        return (self.change, self.base_pointer, self.revision_pointer, self.name)


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact and every operation that it reaches, as (METHOD, path); none if it concerns the document."""

    fact: Fact
    operations: tuple[tuple[str, str], ...]


def kebab(keyword: str) -> str:
    """A keyword as names of changes have it: `max-length`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", keyword).lower()

"""The records of the fake's world, one class for each kind, and how records are dated and numbered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, NamedTuple

from ..clock import Clock
from .script import Step

Item = dict[str, Any]


class Row(NamedTuple):
    """An item of a table. `order` grows with each row that is made, so that it can serve as a cursor."""

    order: int
    item: Item


@dataclass
class Key:
    """A credential."""

    token: str
    principal: Principal
    record: Item


@dataclass
class Principal:
    """The caller: a service user.

    Attributes:
        service_user_id: Its id.
        name: Its name.
        org_id: The one organization that it can act in; None for all.
    """

    service_user_id: str
    name: str
    org_id: str | None


@dataclass
class File:
    """An attachment."""

    name: str
    content_type: str
    data: bytes
    org_id: str


@dataclass
class Session:
    """A session, the steps that are before it, and what was said in it."""

    item: Item
    order: int
    steps: tuple[Step, ...]
    began: float
    schema: Mapping[str, Any] | None
    resumable: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    messages: list[Row] = field(default_factory=list[Row])
    attachments: list[Row] = field(default_factory=list[Row])
    has_insights: bool = False
    ending: bool = False

    @property
    def step(self) -> Step:
        """The step that the session is in."""
        return self.steps[0]


@dataclass(kw_only=True)
class Ledger:
    """Dates and numbers everything that is created; the same seed gives the same ids."""

    seed: int
    clock: Clock = field(default_factory=Clock)
    counts: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def now(self) -> float:
        """The time of the clock."""
        return self.clock.now

    @property
    def time(self) -> int:
        """The virtual clock as the API writes times."""
        return int(self.now)

    def next(self, kind: str) -> int:
        """A number that grows with each call for a kind."""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return self.counts[kind]

    def token(self, kind: str) -> str:
        """Hexadecimal digits that no other call gives, and that the same seed gives again."""
        random = Random(f"{self.seed}:{kind}:{self.next(kind)}")  # noqa: S311 — the same every time is the point
        return f"{random.getrandbits(128):032x}"

    def new_id(self, kind: str) -> str:
        """An id such as `note-…`."""
        return f"{kind}-{self.token(kind)}"

    def row(self, item: Item) -> Row:
        """A row that is newer than all others."""
        return Row(self.next("row"), item)

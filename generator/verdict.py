"""The two scales of judgement: how bad a change is, and the part of the version that it raises."""

from __future__ import annotations

from enum import IntEnum


class Level(IntEnum):
    """The severity of a change."""

    INFO = 1
    WARNING = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        return self.name.lower()


class Verdict(IntEnum):
    """The part of the version that a change raises."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def word(self) -> str:
        return self.name.lower()

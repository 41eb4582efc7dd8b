from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class AutomationInvocationLimits:
    """Limit on invocations per time window."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["max_per_window", "window_seconds"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["max_per_window", "window_seconds"])

    max_per_window: int
    """Most invocations per window, 1 or more. (at least 1)"""
    window_seconds: int
    """Length of the window in seconds, 60 or more. (at least 60)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.max_per_window = data.pop("max_per_window", UNSET)
        self.window_seconds = data.pop("window_seconds", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"max_per_window": self.max_per_window, "window_seconds": self.window_seconds}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

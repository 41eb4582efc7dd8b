from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class AutomationConcurrency:
    """Limits on runs at the same time."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["max_concurrent_runs", "max_queue_depth"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    max_concurrent_runs: int | None | Unset = UNSET
    """Most runs at the same time, 1 or more; can be null. (at least 1)"""
    max_queue_depth: int | None | Unset = UNSET
    """Most runs that wait, 0 or more; needs `max_concurrent_runs`. (at least 0)"""
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
        self.max_concurrent_runs = data.pop("max_concurrent_runs", UNSET)
        self.max_queue_depth = data.pop("max_queue_depth", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "max_concurrent_runs": self.max_concurrent_runs,
            "max_queue_depth": self.max_queue_depth,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class ActiveUserMetricsResponse:
    """Number of active users in one time span."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["active_users", "end_time", "start_time"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["active_users", "end_time", "start_time"])

    active_users: int
    """Number of active users."""
    end_time: int
    """End of the time span, in epoch seconds."""
    start_time: int
    """Start of the time span, in epoch seconds."""
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
        self.active_users = data.pop("active_users", UNSET)
        self.end_time = data.pop("end_time", UNSET)
        self.start_time = data.pop("start_time", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "active_users": self.active_users,
            "end_time": self.end_time,
            "start_time": self.start_time,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

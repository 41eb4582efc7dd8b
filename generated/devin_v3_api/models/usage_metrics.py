from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class UsageMetrics:
    """Numbers of sessions, searches and pull requests."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["prs_created_count", "prs_merged_count", "searches_count", "sessions_count"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["prs_created_count", "prs_merged_count", "searches_count", "sessions_count"]
    )

    prs_created_count: int
    """Number of pull requests created."""
    prs_merged_count: int
    """Number of pull requests merged."""
    searches_count: int
    """Number of searches."""
    sessions_count: int
    """Number of sessions."""
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
        self.prs_created_count = data.pop("prs_created_count", UNSET)
        self.prs_merged_count = data.pop("prs_merged_count", UNSET)
        self.searches_count = data.pop("searches_count", UNSET)
        self.sessions_count = data.pop("sessions_count", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "prs_created_count": self.prs_created_count,
            "prs_merged_count": self.prs_merged_count,
            "searches_count": self.searches_count,
            "sessions_count": self.sessions_count,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class PrMetricsResponse:
    """Numbers of pull requests in the time range."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "prs_closed_count",
            "prs_created_count",
            "prs_merged_count",
            "prs_opened_count",
            "prs_taken_over_closed_count",
            "prs_taken_over_count",
            "prs_taken_over_merged_count",
            "prs_taken_over_opened_count",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["prs_closed_count", "prs_created_count", "prs_merged_count", "prs_opened_count"]
    )

    prs_closed_count: int
    """Number of pull requests closed."""
    prs_created_count: int
    """Number of pull requests created."""
    prs_merged_count: int
    """Number of pull requests merged."""
    prs_opened_count: int
    """Number of pull requests opened."""
    prs_taken_over_closed_count: int | Unset = UNSET
    """Number of pull requests taken over that are counted as closed."""
    prs_taken_over_count: int | Unset = UNSET
    """Number of pull requests taken over."""
    prs_taken_over_merged_count: int | Unset = UNSET
    """Number of pull requests taken over that are counted as merged."""
    prs_taken_over_opened_count: int | Unset = UNSET
    """Number of pull requests taken over that are counted as opened."""
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
        self.prs_closed_count = data.pop("prs_closed_count", UNSET)
        self.prs_created_count = data.pop("prs_created_count", UNSET)
        self.prs_merged_count = data.pop("prs_merged_count", UNSET)
        self.prs_opened_count = data.pop("prs_opened_count", UNSET)
        self.prs_taken_over_closed_count = data.pop("prs_taken_over_closed_count", UNSET)
        self.prs_taken_over_count = data.pop("prs_taken_over_count", UNSET)
        self.prs_taken_over_merged_count = data.pop("prs_taken_over_merged_count", UNSET)
        self.prs_taken_over_opened_count = data.pop("prs_taken_over_opened_count", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "prs_closed_count": self.prs_closed_count,
            "prs_created_count": self.prs_created_count,
            "prs_merged_count": self.prs_merged_count,
            "prs_opened_count": self.prs_opened_count,
            "prs_taken_over_closed_count": self.prs_taken_over_closed_count,
            "prs_taken_over_count": self.prs_taken_over_count,
            "prs_taken_over_merged_count": self.prs_taken_over_merged_count,
            "prs_taken_over_opened_count": self.prs_taken_over_opened_count,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class CodeScanMetricsResponse:
    """Numbers about code scans in a time range."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "avg_pr_open_duration_seconds",
            "avg_pr_time_to_merge_seconds",
            "open_critical_findings_count",
            "open_high_findings_count",
            "open_low_findings_count",
            "open_medium_findings_count",
            "prs_closed_count",
            "prs_created_count",
            "prs_merged_count",
            "prs_open_count",
            "repos_scanned_count",
            "scans_count",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "avg_pr_open_duration_seconds",
            "avg_pr_time_to_merge_seconds",
            "open_critical_findings_count",
            "open_high_findings_count",
            "open_low_findings_count",
            "open_medium_findings_count",
            "prs_closed_count",
            "prs_created_count",
            "prs_merged_count",
            "prs_open_count",
            "repos_scanned_count",
            "scans_count",
        ]
    )

    avg_pr_open_duration_seconds: float | None
    """How long pull requests stay open on average, in seconds, or null."""
    avg_pr_time_to_merge_seconds: float | None
    """How long pull requests take to be merged on average, in seconds, or null."""
    open_critical_findings_count: int
    """Number of open findings of severity `critical`."""
    open_high_findings_count: int
    """Number of open findings of severity `high`."""
    open_low_findings_count: int
    """Number of open findings of severity `low`."""
    open_medium_findings_count: int
    """Number of open findings of severity `medium`."""
    prs_closed_count: int
    """Number of pull requests that were closed."""
    prs_created_count: int
    """Number of pull requests that were created."""
    prs_merged_count: int
    """Number of pull requests that were merged."""
    prs_open_count: int
    """Number of open pull requests."""
    repos_scanned_count: int
    """Number of repositories that were scanned."""
    scans_count: int
    """Number of scans."""
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
        self.avg_pr_open_duration_seconds = data.pop("avg_pr_open_duration_seconds", UNSET)
        self.avg_pr_time_to_merge_seconds = data.pop("avg_pr_time_to_merge_seconds", UNSET)
        self.open_critical_findings_count = data.pop("open_critical_findings_count", UNSET)
        self.open_high_findings_count = data.pop("open_high_findings_count", UNSET)
        self.open_low_findings_count = data.pop("open_low_findings_count", UNSET)
        self.open_medium_findings_count = data.pop("open_medium_findings_count", UNSET)
        self.prs_closed_count = data.pop("prs_closed_count", UNSET)
        self.prs_created_count = data.pop("prs_created_count", UNSET)
        self.prs_merged_count = data.pop("prs_merged_count", UNSET)
        self.prs_open_count = data.pop("prs_open_count", UNSET)
        self.repos_scanned_count = data.pop("repos_scanned_count", UNSET)
        self.scans_count = data.pop("scans_count", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "avg_pr_open_duration_seconds": self.avg_pr_open_duration_seconds,
            "avg_pr_time_to_merge_seconds": self.avg_pr_time_to_merge_seconds,
            "open_critical_findings_count": self.open_critical_findings_count,
            "open_high_findings_count": self.open_high_findings_count,
            "open_low_findings_count": self.open_low_findings_count,
            "open_medium_findings_count": self.open_medium_findings_count,
            "prs_closed_count": self.prs_closed_count,
            "prs_created_count": self.prs_created_count,
            "prs_merged_count": self.prs_merged_count,
            "prs_open_count": self.prs_open_count,
            "repos_scanned_count": self.repos_scanned_count,
            "scans_count": self.scans_count,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

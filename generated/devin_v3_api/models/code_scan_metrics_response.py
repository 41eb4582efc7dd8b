from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanMetricsResponse(_Model):
    """Numbers about code scans in a time range."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "avg_pr_open_duration_seconds": "avg_pr_open_duration_seconds",
        "avg_pr_time_to_merge_seconds": "avg_pr_time_to_merge_seconds",
        "open_critical_findings_count": "open_critical_findings_count",
        "open_high_findings_count": "open_high_findings_count",
        "open_low_findings_count": "open_low_findings_count",
        "open_medium_findings_count": "open_medium_findings_count",
        "prs_closed_count": "prs_closed_count",
        "prs_created_count": "prs_created_count",
        "prs_merged_count": "prs_merged_count",
        "prs_open_count": "prs_open_count",
        "repos_scanned_count": "repos_scanned_count",
        "scans_count": "scans_count",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.avg_pr_open_duration_seconds = data.pop("avg_pr_open_duration_seconds")
            self.avg_pr_time_to_merge_seconds = data.pop("avg_pr_time_to_merge_seconds")
            self.open_critical_findings_count = data.pop("open_critical_findings_count")
            self.open_high_findings_count = data.pop("open_high_findings_count")
            self.open_low_findings_count = data.pop("open_low_findings_count")
            self.open_medium_findings_count = data.pop("open_medium_findings_count")
            self.prs_closed_count = data.pop("prs_closed_count")
            self.prs_created_count = data.pop("prs_created_count")
            self.prs_merged_count = data.pop("prs_merged_count")
            self.prs_open_count = data.pop("prs_open_count")
            self.repos_scanned_count = data.pop("repos_scanned_count")
            self.scans_count = data.pop("scans_count")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

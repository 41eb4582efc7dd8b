from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class PrMetricsResponse(_Model):
    """Numbers of pull requests in the time range."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "prs_closed_count": "prs_closed_count",
        "prs_created_count": "prs_created_count",
        "prs_merged_count": "prs_merged_count",
        "prs_opened_count": "prs_opened_count",
        "prs_taken_over_closed_count": "prs_taken_over_closed_count",
        "prs_taken_over_count": "prs_taken_over_count",
        "prs_taken_over_merged_count": "prs_taken_over_merged_count",
        "prs_taken_over_opened_count": "prs_taken_over_opened_count",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    prs_taken_over_closed_count: int | None = _ABSENT
    """Number of pull requests taken over that are counted as closed."""
    prs_taken_over_count: int | None = _ABSENT
    """Number of pull requests taken over."""
    prs_taken_over_merged_count: int | None = _ABSENT
    """Number of pull requests taken over that are counted as merged."""
    prs_taken_over_opened_count: int | None = _ABSENT
    """Number of pull requests taken over that are counted as opened."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "prs_taken_over_closed_count" in data:
            self.prs_taken_over_closed_count = data.pop("prs_taken_over_closed_count")
        if "prs_taken_over_count" in data:
            self.prs_taken_over_count = data.pop("prs_taken_over_count")
        if "prs_taken_over_merged_count" in data:
            self.prs_taken_over_merged_count = data.pop("prs_taken_over_merged_count")
        if "prs_taken_over_opened_count" in data:
            self.prs_taken_over_opened_count = data.pop("prs_taken_over_opened_count")
        try:
            self.prs_closed_count = data.pop("prs_closed_count")
            self.prs_created_count = data.pop("prs_created_count")
            self.prs_merged_count = data.pop("prs_merged_count")
            self.prs_opened_count = data.pop("prs_opened_count")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

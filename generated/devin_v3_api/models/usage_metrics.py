from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class UsageMetrics(_Model):
    """Numbers of sessions, searches and pull requests."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "prs_created_count": "prs_created_count",
        "prs_merged_count": "prs_merged_count",
        "searches_count": "searches_count",
        "sessions_count": "sessions_count",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.prs_created_count = data.pop("prs_created_count")
            self.prs_merged_count = data.pop("prs_merged_count")
            self.searches_count = data.pop("searches_count")
            self.sessions_count = data.pop("sessions_count")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionMetrics(_Model):
    """Numbers of sessions in the time range."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "avg_acus_per_session": "avg_acus_per_session",
        "sessions_created_by_origin": "sessions_created_by_origin",
        "sessions_created_by_size": "sessions_created_by_size",
        "sessions_created_count": "sessions_created_count",
        "sessions_created_with_playbook_count": "sessions_created_with_playbook_count",
        "sessions_created_with_search_count": "sessions_created_with_search_count",
        "sessions_with_merged_prs_by_size": "sessions_with_merged_prs_by_size",
        "sessions_with_merged_prs_count": "sessions_with_merged_prs_count",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "avg_acus_per_session",
            "sessions_created_by_origin",
            "sessions_created_by_size",
            "sessions_created_count",
            "sessions_created_with_playbook_count",
            "sessions_created_with_search_count",
            "sessions_with_merged_prs_by_size",
            "sessions_with_merged_prs_count",
        ]
    )

    avg_acus_per_session: float
    """Average consumption of a session, in ACU."""
    sessions_created_by_origin: models.SessionCountsByOrigin
    """Sessions created, counted by origin."""
    sessions_created_by_size: models.SessionCountsBySize
    """Sessions created, counted by size."""
    sessions_created_count: int
    """Number of sessions created."""
    sessions_created_with_playbook_count: int
    """Number of sessions created with a playbook."""
    sessions_created_with_search_count: int
    """Number of sessions created with a search."""
    sessions_with_merged_prs_by_size: models.SessionCountsBySize
    """Sessions with merged pull requests, counted by size."""
    sessions_with_merged_prs_count: int
    """Number of sessions with merged pull requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "sessions_created_by_origin" in data:
            value = data.pop("sessions_created_by_origin")
            self.sessions_created_by_origin = (
                models.SessionCountsByOrigin.adopt(value) if value.__class__ is dict else value
            )
        if "sessions_created_by_size" in data:
            value = data.pop("sessions_created_by_size")
            self.sessions_created_by_size = (
                models.SessionCountsBySize.adopt(value) if value.__class__ is dict else value
            )
        if "sessions_with_merged_prs_by_size" in data:
            value = data.pop("sessions_with_merged_prs_by_size")
            self.sessions_with_merged_prs_by_size = (
                models.SessionCountsBySize.adopt(value) if value.__class__ is dict else value
            )
        try:
            self.avg_acus_per_session = data.pop("avg_acus_per_session")
            self.sessions_created_count = data.pop("sessions_created_count")
            self.sessions_created_with_playbook_count = data.pop("sessions_created_with_playbook_count")
            self.sessions_created_with_search_count = data.pop("sessions_created_with_search_count")
            self.sessions_with_merged_prs_count = data.pop("sessions_with_merged_prs_count")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

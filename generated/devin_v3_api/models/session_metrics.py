from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied, plain


@attrs.define(kw_only=True)
class SessionMetrics:
    """Numbers of sessions in the time range."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
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
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.avg_acus_per_session = data.pop("avg_acus_per_session", UNSET)
        value = data.pop("sessions_created_by_origin", UNSET)
        self.sessions_created_by_origin = (
            models.SessionCountsByOrigin.adopt(value) if value.__class__ is dict else value
        )
        value = data.pop("sessions_created_by_size", UNSET)
        self.sessions_created_by_size = models.SessionCountsBySize.adopt(value) if value.__class__ is dict else value
        self.sessions_created_count = data.pop("sessions_created_count", UNSET)
        self.sessions_created_with_playbook_count = data.pop("sessions_created_with_playbook_count", UNSET)
        self.sessions_created_with_search_count = data.pop("sessions_created_with_search_count", UNSET)
        value = data.pop("sessions_with_merged_prs_by_size", UNSET)
        self.sessions_with_merged_prs_by_size = (
            models.SessionCountsBySize.adopt(value) if value.__class__ is dict else value
        )
        self.sessions_with_merged_prs_count = data.pop("sessions_with_merged_prs_count", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "avg_acus_per_session": self.avg_acus_per_session,
            "sessions_created_by_origin": plain(self.sessions_created_by_origin),
            "sessions_created_by_size": plain(self.sessions_created_by_size),
            "sessions_created_count": self.sessions_created_count,
            "sessions_created_with_playbook_count": self.sessions_created_with_playbook_count,
            "sessions_created_with_search_count": self.sessions_created_with_search_count,
            "sessions_with_merged_prs_by_size": plain(self.sessions_with_merged_prs_by_size),
            "sessions_with_merged_prs_count": self.sessions_with_merged_prs_count,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionsQueryParams:
    """Filters and cursor of a list of sessions; all are optional."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "after",
            "automation_ids",
            "category",
            "created_after",
            "created_before",
            "first",
            "is_archived",
            "origins",
            "parent_session_id",
            "playbook_id",
            "repo_names",
            "schedule_id",
            "service_user_ids",
            "session_ids",
            "tags",
            "updated_after",
            "updated_before",
            "user_ids",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    after: str | None | Unset = UNSET
    """Cursor from `end_cursor` of the page before."""
    automation_ids: list[str] | None | Unset = UNSET
    """Only sessions of these automations."""
    category: models.SessionCategory | None | Unset = UNSET
    """Only sessions of this use case category."""
    created_after: int | None | Unset = UNSET
    """Only sessions created after this time, in epoch seconds."""
    created_before: int | None | Unset = UNSET
    """Only sessions created before this time, in epoch seconds."""
    first: int | Unset = UNSET
    """Number of items per page, 1 to 200 (100 by default). (1 to 200)"""
    is_archived: bool | None | Unset = UNSET
    """Filter by whether a session is archived."""
    origins: list[models.SessionOrigin] | None | Unset = UNSET
    """Only sessions created from these origins, such as `webapp`, `slack` or `api`."""
    parent_session_id: str | None | Unset = UNSET
    """Only child sessions of this session (prefix `devin-`)."""
    playbook_id: str | None | Unset = UNSET
    """Only sessions that use this playbook."""
    repo_names: list[str] | None | Unset = UNSET
    """Only sessions that concern the repositories with these names."""
    schedule_id: str | None | Unset = UNSET
    """Only sessions of this schedule."""
    service_user_ids: list[str] | None | Unset = UNSET
    """Only sessions of these service users (prefix `service-user-`)."""
    session_ids: list[str] | None | Unset = UNSET
    """Only the sessions with these ids (prefix `devin-`)."""
    tags: list[str] | None | Unset = UNSET
    """Only sessions with these tags."""
    updated_after: int | None | Unset = UNSET
    """Only sessions updated after this time, in epoch seconds."""
    updated_before: int | None | Unset = UNSET
    """Only sessions updated before this time, in epoch seconds."""
    user_ids: list[str] | None | Unset = UNSET
    """Only sessions of these users (prefix `user-`)."""
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
        self.after = data.pop("after", UNSET)
        self.automation_ids = data.pop("automation_ids", UNSET)
        self.category = data.pop("category", UNSET)
        self.created_after = data.pop("created_after", UNSET)
        self.created_before = data.pop("created_before", UNSET)
        self.first = data.pop("first", UNSET)
        self.is_archived = data.pop("is_archived", UNSET)
        self.origins = data.pop("origins", UNSET)
        self.parent_session_id = data.pop("parent_session_id", UNSET)
        self.playbook_id = data.pop("playbook_id", UNSET)
        self.repo_names = data.pop("repo_names", UNSET)
        self.schedule_id = data.pop("schedule_id", UNSET)
        self.service_user_ids = data.pop("service_user_ids", UNSET)
        self.session_ids = data.pop("session_ids", UNSET)
        self.tags = data.pop("tags", UNSET)
        self.updated_after = data.pop("updated_after", UNSET)
        self.updated_before = data.pop("updated_before", UNSET)
        self.user_ids = data.pop("user_ids", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "after": self.after,
            "automation_ids": self.automation_ids,
            "category": self.category,
            "created_after": self.created_after,
            "created_before": self.created_before,
            "first": self.first,
            "is_archived": self.is_archived,
            "origins": self.origins,
            "parent_session_id": self.parent_session_id,
            "playbook_id": self.playbook_id,
            "repo_names": self.repo_names,
            "schedule_id": self.schedule_id,
            "service_user_ids": self.service_user_ids,
            "session_ids": self.session_ids,
            "tags": self.tags,
            "updated_after": self.updated_after,
            "updated_before": self.updated_before,
            "user_ids": self.user_ids,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionsQueryParams(_Model):
    """Filters and cursor of a list of sessions; all are optional."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "after": "after",
        "automation_ids": "automation_ids",
        "category": "category",
        "created_after": "created_after",
        "created_before": "created_before",
        "first": "first",
        "is_archived": "is_archived",
        "origins": "origins",
        "parent_session_id": "parent_session_id",
        "playbook_id": "playbook_id",
        "repo_names": "repo_names",
        "schedule_id": "schedule_id",
        "service_user_ids": "service_user_ids",
        "session_ids": "session_ids",
        "tags": "tags",
        "updated_after": "updated_after",
        "updated_before": "updated_before",
        "user_ids": "user_ids",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"first": 100}

    after: str | None = _ABSENT
    """Cursor from `end_cursor` of the page before."""
    automation_ids: list[str] | None = _ABSENT
    """Only sessions of these automations."""
    category: models.SessionCategory | None = _ABSENT
    """Only sessions of this use case category."""
    created_after: int | None = _ABSENT
    """Only sessions created after this time, in epoch seconds."""
    created_before: int | None = _ABSENT
    """Only sessions created before this time, in epoch seconds."""
    first: int = _ABSENT
    """Number of items per page, 1 to 200 (100 by default). (1 to 200)"""
    is_archived: bool | None = _ABSENT
    """Only archived sessions (`true`) or only the others (`false`)."""
    origins: list[models.SessionOrigin] | None = _ABSENT
    """Only sessions created from these origins, such as `webapp`, `slack` or `api`."""
    parent_session_id: str | None = _ABSENT
    """Only child sessions of this session (prefix `devin-`)."""
    playbook_id: str | None = _ABSENT
    """Only sessions that use this playbook."""
    repo_names: list[str] | None = _ABSENT
    """Only sessions that concern the repositories with these names."""
    schedule_id: str | None = _ABSENT
    """Only sessions of this schedule."""
    service_user_ids: list[str] | None = _ABSENT
    """Only sessions of these service users (prefix `service-user-`)."""
    session_ids: list[str] | None = _ABSENT
    """Only the sessions with these ids (prefix `devin-`)."""
    tags: list[str] | None = _ABSENT
    """Only sessions with these tags."""
    updated_after: int | None = _ABSENT
    """Only sessions updated after this time, in epoch seconds."""
    updated_before: int | None = _ABSENT
    """Only sessions updated before this time, in epoch seconds."""
    user_ids: list[str] | None = _ABSENT
    """Only sessions of these users (prefix `user-`)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def created_after_datetime(self) -> datetime | None:
        """`created_after` as a date and time in UTC."""
        return _moment(self.created_after)

    @property
    def created_before_datetime(self) -> datetime | None:
        """`created_before` as a date and time in UTC."""
        return _moment(self.created_before)

    @property
    def updated_after_datetime(self) -> datetime | None:
        """`updated_after` as a date and time in UTC."""
        return _moment(self.updated_after)

    @property
    def updated_before_datetime(self) -> datetime | None:
        """`updated_before` as a date and time in UTC."""
        return _moment(self.updated_before)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "after" in data:
            self.after = data.pop("after")
        if "automation_ids" in data:
            self.automation_ids = data.pop("automation_ids")
        if "category" in data:
            self.category = data.pop("category")
        if "created_after" in data:
            self.created_after = data.pop("created_after")
        if "created_before" in data:
            self.created_before = data.pop("created_before")
        if "first" in data:
            self.first = data.pop("first")
        if "is_archived" in data:
            self.is_archived = data.pop("is_archived")
        if "origins" in data:
            self.origins = data.pop("origins")
        if "parent_session_id" in data:
            self.parent_session_id = data.pop("parent_session_id")
        if "playbook_id" in data:
            self.playbook_id = data.pop("playbook_id")
        if "repo_names" in data:
            self.repo_names = data.pop("repo_names")
        if "schedule_id" in data:
            self.schedule_id = data.pop("schedule_id")
        if "service_user_ids" in data:
            self.service_user_ids = data.pop("service_user_ids")
        if "session_ids" in data:
            self.session_ids = data.pop("session_ids")
        if "tags" in data:
            self.tags = data.pop("tags")
        if "updated_after" in data:
            self.updated_after = data.pop("updated_after")
        if "updated_before" in data:
            self.updated_before = data.pop("updated_before")
        if "user_ids" in data:
            self.user_ids = data.pop("user_ids")
        if data:
            self.additional_properties = data.copy()
        return self

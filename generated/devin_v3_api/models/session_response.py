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
class SessionResponse(_Model):
    """A session as the API reports it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "acus_consumed": "acus_consumed",
        "automation_id": "automation_id",
        "category": "category",
        "child_session_ids": "child_session_ids",
        "created_at": "created_at",
        "devin_mode": "devin_mode",
        "is_archived": "is_archived",
        "org_id": "org_id",
        "origin": "origin",
        "parent_session_id": "parent_session_id",
        "playbook_id": "playbook_id",
        "pull_requests": "pull_requests",
        "security_profile": "security_profile",
        "service_user_id": "service_user_id",
        "session_id": "session_id",
        "status": "status",
        "status_detail": "status_detail",
        "structured_output": "structured_output",
        "subcategory": "subcategory",
        "tags": "tags",
        "title": "title",
        "updated_at": "updated_at",
        "url": "url",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["acus_consumed", "created_at", "org_id", "pull_requests", "session_id", "status", "tags", "updated_at", "url"]
    )
    DEFAULTS: ClassVar[Mapping[str, object]] = {"is_archived": False}

    acus_consumed: float
    """ACUs that the session has consumed; can be 0.0 while it runs."""
    automation_id: str | None = _ABSENT
    """Id of the automation that the session belongs to, if any."""
    category: models.SessionCategory | None = _ABSENT
    """Use case category of the session, if it was classified; only set by get and list."""
    child_session_ids: list[str] | None = _ABSENT
    """Ids of the child sessions (prefix `devin-`)."""
    created_at: int
    """When the session was created, in epoch seconds."""
    devin_mode: models.DevinMode | None = _ABSENT
    """Agent mode of the session."""
    is_archived: bool = _ABSENT
    """True if the session is archived (`false` by default)."""
    org_id: str
    """Organization that the session belongs to (prefix `org-`)."""
    origin: models.SessionOrigin | None = _ABSENT
    """Where the session was created from, such as `webapp`, `slack` or `api`."""
    parent_session_id: str | None = _ABSENT
    """Id of the parent session (prefix `devin-`), if any."""
    playbook_id: str | None = _ABSENT
    """Id of the playbook of the session (prefix `playbook-`), if any."""
    pull_requests: list[models.SessionPullRequest]
    """Pull requests of the session."""
    security_profile: dict[str, Any] | None = _ABSENT
    """Security profile that the session runs under, if any."""
    service_user_id: str | None = _ABSENT
    """Service user that the session belongs to (prefix `service-user-`), if any."""
    session_id: str
    """Id of the session (prefix `devin-`)."""
    status: models.SessionStatus
    """State of the session, such as `new`, `running`, `suspended` or `exit`."""
    status_detail: models.SessionStatusDetail | None = _ABSENT
    """More about `running` (as `waiting_for_user`) or why the session is `suspended`; only set by get and
    list."""
    structured_output: dict[str, Any] | None = _ABSENT
    """Validated structured output of the session; only set by get and list."""
    subcategory: str | None = _ABSENT
    """Display name of the subcategory, `Other` if a category is set but no subcategory; only set by get
    and list."""
    tags: list[str]
    """Tags of the session."""
    title: str | None = _ABSENT
    """Title of the session."""
    updated_at: int
    """When the session was last updated, in epoch seconds."""
    url: str
    """URL of the session."""
    user_id: str | None = _ABSENT
    """User that the session belongs to (prefix `user-`), if any."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def updated_at_datetime(self) -> datetime:
        """`updated_at` as a date and time in UTC."""
        return _moment(self.updated_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "automation_id" in data:
            self.automation_id = data.pop("automation_id")
        if "category" in data:
            self.category = data.pop("category")
        if "child_session_ids" in data:
            self.child_session_ids = data.pop("child_session_ids")
        if "devin_mode" in data:
            self.devin_mode = data.pop("devin_mode")
        if "is_archived" in data:
            self.is_archived = data.pop("is_archived")
        if "origin" in data:
            self.origin = data.pop("origin")
        if "parent_session_id" in data:
            self.parent_session_id = data.pop("parent_session_id")
        if "playbook_id" in data:
            self.playbook_id = data.pop("playbook_id")
        if "pull_requests" in data:
            value = data.pop("pull_requests")
            self.pull_requests = (
                [(models.SessionPullRequest.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if "security_profile" in data:
            self.security_profile = data.pop("security_profile")
        if "service_user_id" in data:
            self.service_user_id = data.pop("service_user_id")
        if "status_detail" in data:
            self.status_detail = data.pop("status_detail")
        if "structured_output" in data:
            value = data.pop("structured_output")
            self.structured_output = None if value == "null" else value
        if "subcategory" in data:
            self.subcategory = data.pop("subcategory")
        if "title" in data:
            self.title = data.pop("title")
        if "user_id" in data:
            self.user_id = data.pop("user_id")
        try:
            self.acus_consumed = data.pop("acus_consumed")
            self.created_at = data.pop("created_at")
            self.org_id = data.pop("org_id")
            self.session_id = data.pop("session_id")
            self.status = data.pop("status")
            self.tags = data.pop("tags")
            self.updated_at = data.pop("updated_at")
            self.url = data.pop("url")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

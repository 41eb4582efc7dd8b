from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class SessionResponse:
    """A session as the API reports it."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "acus_consumed",
            "automation_id",
            "category",
            "child_session_ids",
            "created_at",
            "devin_mode",
            "is_archived",
            "org_id",
            "origin",
            "parent_session_id",
            "playbook_id",
            "pull_requests",
            "security_profile",
            "service_user_id",
            "session_id",
            "status",
            "status_detail",
            "structured_output",
            "subcategory",
            "tags",
            "title",
            "updated_at",
            "url",
            "user_id",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["acus_consumed", "created_at", "org_id", "pull_requests", "session_id", "status", "tags", "updated_at", "url"]
    )

    acus_consumed: float
    """ACUs that the session has consumed; can be 0.0 while it runs."""
    automation_id: str | None | Unset = UNSET
    """Id of the automation that the session belongs to, if any."""
    category: models.SessionCategory | None | Unset = UNSET
    """Use case category of the session, if it was classified; only set by get and list."""
    child_session_ids: list[str] | None | Unset = UNSET
    """Ids of the child sessions (prefix `devin-`)."""
    created_at: int
    """When the session was created, in epoch seconds."""
    devin_mode: models.DevinMode | None | Unset = UNSET
    """Agent mode of the session."""
    is_archived: bool | Unset = UNSET
    """True if the session is archived (`false` by default)."""
    org_id: str
    """Organization that the session belongs to (prefix `org-`)."""
    origin: models.SessionOrigin | None | Unset = UNSET
    """Where the session was created from, such as `webapp`, `slack` or `api`."""
    parent_session_id: str | None | Unset = UNSET
    """Id of the parent session (prefix `devin-`), if any."""
    playbook_id: str | None | Unset = UNSET
    """Id of the playbook of the session (prefix `playbook-`), if any."""
    pull_requests: list[models.SessionPullRequest]
    """Pull requests of the session."""
    security_profile: dict[str, Any] | None | Unset = UNSET
    """Security profile that the session runs under, if any."""
    service_user_id: str | None | Unset = UNSET
    """Service user that the session belongs to (prefix `service-user-`), if any."""
    session_id: str
    """Id of the session (prefix `devin-`)."""
    status: models.SessionStatus
    """State of the session, such as `new`, `running`, `suspended` or `exit`."""
    status_detail: models.SessionStatusDetail | None | Unset = UNSET
    """More about `running` (as `waiting_for_user`) or why the session is `suspended`; only set by get and
    list."""
    structured_output: dict[str, Any] | None | Unset = UNSET
    """Validated structured output of the session; only set by get and list."""
    subcategory: str | None | Unset = UNSET
    """Display name of the subcategory, `Other` if a category is set but no subcategory; only set by get
    and list."""
    tags: list[str]
    """Tags of the session."""
    title: str | None | Unset = UNSET
    """Title of the session."""
    updated_at: int
    """When the session was last updated, in epoch seconds."""
    url: str
    """URL of the session."""
    user_id: str | None | Unset = UNSET
    """User that the session belongs to (prefix `user-`), if any."""
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
        self.acus_consumed = data.pop("acus_consumed", UNSET)
        self.automation_id = data.pop("automation_id", UNSET)
        self.category = data.pop("category", UNSET)
        self.child_session_ids = data.pop("child_session_ids", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.devin_mode = data.pop("devin_mode", UNSET)
        self.is_archived = data.pop("is_archived", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.origin = data.pop("origin", UNSET)
        self.parent_session_id = data.pop("parent_session_id", UNSET)
        self.playbook_id = data.pop("playbook_id", UNSET)
        value = data.pop("pull_requests", UNSET)
        self.pull_requests = (
            [(models.SessionPullRequest.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.security_profile = data.pop("security_profile", UNSET)
        self.service_user_id = data.pop("service_user_id", UNSET)
        self.session_id = data.pop("session_id", UNSET)
        self.status = data.pop("status", UNSET)
        self.status_detail = data.pop("status_detail", UNSET)
        value = data.pop("structured_output", UNSET)
        self.structured_output = None if value == "null" else value
        self.subcategory = data.pop("subcategory", UNSET)
        self.tags = data.pop("tags", UNSET)
        self.title = data.pop("title", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.url = data.pop("url", UNSET)
        self.user_id = data.pop("user_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "acus_consumed": self.acus_consumed,
            "automation_id": self.automation_id,
            "category": self.category,
            "child_session_ids": self.child_session_ids,
            "created_at": self.created_at,
            "devin_mode": self.devin_mode,
            "is_archived": self.is_archived,
            "org_id": self.org_id,
            "origin": self.origin,
            "parent_session_id": self.parent_session_id,
            "playbook_id": self.playbook_id,
            "pull_requests": plain(self.pull_requests),
            "security_profile": self.security_profile,
            "service_user_id": self.service_user_id,
            "session_id": self.session_id,
            "status": self.status,
            "status_detail": self.status_detail,
            "structured_output": plain(self.structured_output),
            "subcategory": self.subcategory,
            "tags": self.tags,
            "title": self.title,
            "updated_at": self.updated_at,
            "url": self.url,
            "user_id": self.user_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

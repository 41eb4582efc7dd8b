from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class AuditLogResponse:
    """An entry of the audit log."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "action",
            "audit_log_id",
            "created_at",
            "data",
            "org_id",
            "service_user_id",
            "service_user_name",
            "user_email",
            "user_id",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "action",
            "audit_log_id",
            "created_at",
            "data",
            "org_id",
            "service_user_id",
            "service_user_name",
            "user_email",
            "user_id",
        ]
    )

    action: models.AuditLogAction
    """The action."""
    audit_log_id: str
    """Id of the entry."""
    created_at: int
    """When the entry was created, in epoch seconds."""
    data: dict[str, Any]
    """Details of the action; the members depend on the action."""
    org_id: str | None
    """Organization of the action (prefix `org-`), or null."""
    service_user_id: str | None
    """Service user who acted, or null."""
    service_user_name: str | None
    """Name of the service user who acted, or null."""
    user_email: str | None
    """Email address of the user who acted, or null."""
    user_id: str | None
    """User who acted, or null."""
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
        self.action = data.pop("action", UNSET)
        self.audit_log_id = data.pop("audit_log_id", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.data = data.pop("data", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.service_user_id = data.pop("service_user_id", UNSET)
        self.service_user_name = data.pop("service_user_name", UNSET)
        self.user_email = data.pop("user_email", UNSET)
        self.user_id = data.pop("user_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "action": self.action,
            "audit_log_id": self.audit_log_id,
            "created_at": self.created_at,
            "data": self.data,
            "org_id": self.org_id,
            "service_user_id": self.service_user_id,
            "service_user_name": self.service_user_name,
            "user_email": self.user_email,
            "user_id": self.user_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AuditLogResponse(_Model):
    """An entry of the audit log."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "audit_log_id": "audit_log_id",
        "created_at": "created_at",
        "data": "data",
        "org_id": "org_id",
        "service_user_id": "service_user_id",
        "service_user_name": "service_user_name",
        "user_email": "user_email",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.action = data.pop("action")
            self.audit_log_id = data.pop("audit_log_id")
            self.created_at = data.pop("created_at")
            self.data = data.pop("data")
            self.org_id = data.pop("org_id")
            self.service_user_id = data.pop("service_user_id")
            self.service_user_name = data.pop("service_user_name")
            self.user_email = data.pop("user_email")
            self.user_id = data.pop("user_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

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
class ServiceUser(_Model):
    """A service user with its roles."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "deleted_at": "deleted_at",
        "expires_at": "expires_at",
        "name": "name",
        "role_assignments": "role_assignments",
        "service_user_id": "service_user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["deleted_at", "expires_at", "name", "role_assignments", "service_user_id"]
    )

    deleted_at: int | None
    """When the service user was deleted, in epoch seconds, or null."""
    expires_at: int | None
    """When the service user expires, in epoch seconds, or null."""
    name: str
    """Name of the service user."""
    role_assignments: list[models.RoleAssignment]
    """Roles that are assigned to the service user."""
    service_user_id: str
    """Id of the service user (prefix `service-user-`)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def deleted_at_datetime(self) -> datetime | None:
        """`deleted_at` as a date and time in UTC."""
        return _moment(self.deleted_at)

    @property
    def expires_at_datetime(self) -> datetime | None:
        """`expires_at` as a date and time in UTC."""
        return _moment(self.expires_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "role_assignments" in data:
            value = data.pop("role_assignments")
            self.role_assignments = (
                [(models.RoleAssignment.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.deleted_at = data.pop("deleted_at")
            self.expires_at = data.pop("expires_at")
            self.name = data.pop("name")
            self.service_user_id = data.pop("service_user_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

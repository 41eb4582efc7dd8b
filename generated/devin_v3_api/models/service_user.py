from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, plain


@attrs.define(kw_only=True)
class ServiceUser:
    """A service user with its roles."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["deleted_at", "expires_at", "name", "role_assignments", "service_user_id"]
    )
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
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.deleted_at = get("deleted_at", UNSET)
        self.expires_at = get("expires_at", UNSET)
        self.name = get("name", UNSET)
        value = get("role_assignments", UNSET)
        self.role_assignments = (
            [(models.RoleAssignment.from_dict(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.service_user_id = get("service_user_id", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["deleted_at"] = self.deleted_at
        result["expires_at"] = self.expires_at
        result["name"] = self.name
        result["role_assignments"] = plain(self.role_assignments)
        result["service_user_id"] = self.service_user_id
        return result

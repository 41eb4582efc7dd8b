from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied, plain


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
    """The members that the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.deleted_at = data.pop("deleted_at", UNSET)
        self.expires_at = data.pop("expires_at", UNSET)
        self.name = data.pop("name", UNSET)
        value = data.pop("role_assignments", UNSET)
        self.role_assignments = (
            [(models.RoleAssignment.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.service_user_id = data.pop("service_user_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "deleted_at": self.deleted_at,
            "expires_at": self.expires_at,
            "name": self.name,
            "role_assignments": plain(self.role_assignments),
            "service_user_id": self.service_user_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

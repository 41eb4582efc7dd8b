from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class UserWithIdpRoles:
    """A user with direct roles and roles from identity provider (IdP) groups."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["email", "idp_role_assignments", "name", "role_assignments", "user_id"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["email", "name", "role_assignments", "user_id"])

    email: str | None
    """Email address of the user, or null."""
    idp_role_assignments: list[models.IdpRoleAssignment] | Unset = UNSET
    """Roles that the user holds through identity provider (IdP) groups."""
    name: str | None
    """Name of the user, or null."""
    role_assignments: list[models.RoleAssignment]
    """Roles that are assigned to the user."""
    user_id: str
    """Id of the user (prefix `user-`)."""
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
        self.email = data.pop("email", UNSET)
        value = data.pop("idp_role_assignments", UNSET)
        self.idp_role_assignments = (
            [(models.IdpRoleAssignment.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.name = data.pop("name", UNSET)
        value = data.pop("role_assignments", UNSET)
        self.role_assignments = (
            [(models.RoleAssignment.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.user_id = data.pop("user_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "email": self.email,
            "idp_role_assignments": plain(self.idp_role_assignments),
            "name": self.name,
            "role_assignments": plain(self.role_assignments),
            "user_id": self.user_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

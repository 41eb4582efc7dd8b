from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class UserWithIdpRoles(_Model):
    """A user with direct roles and roles from identity provider (IdP) groups."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "idp_role_assignments": "idp_role_assignments",
        "name": "name",
        "role_assignments": "role_assignments",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["email", "name", "role_assignments", "user_id"])

    email: str | None
    """Email address of the user, or null."""
    idp_role_assignments: list[models.IdpRoleAssignment] | None = _ABSENT
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
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "idp_role_assignments" in data:
            value = data.pop("idp_role_assignments")
            self.idp_role_assignments = (
                [(models.IdpRoleAssignment.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if "role_assignments" in data:
            value = data.pop("role_assignments")
            self.role_assignments = (
                [(models.RoleAssignment.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.email = data.pop("email")
            self.name = data.pop("name")
            self.user_id = data.pop("user_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

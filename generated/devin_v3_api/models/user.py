from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class User(_Model):
    """A user with the assigned roles."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "name": "name",
        "role_assignments": "role_assignments",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["email", "name", "role_assignments", "user_id"])

    email: str | None
    """Email address of the user, or null."""
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

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
class EnterpriseUser(_Model):
    """A user of the enterprise with the assigned roles."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "enterprise_joined_at": "enterprise_joined_at",
        "name": "name",
        "role_assignments": "role_assignments",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["email", "name", "role_assignments", "user_id"])

    email: str | None
    """Email address of the user, or null."""
    enterprise_joined_at: int | None = _ABSENT
    """When the user joined the enterprise, in epoch seconds, or null."""
    name: str | None
    """Name of the user, or null."""
    role_assignments: list[models.RoleAssignment]
    """Roles that are assigned to the user."""
    user_id: str
    """Id of the user (prefix `user-`)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def enterprise_joined_at_datetime(self) -> datetime | None:
        """`enterprise_joined_at` as a date and time in UTC."""
        return _moment(self.enterprise_joined_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "enterprise_joined_at" in data:
            self.enterprise_joined_at = data.pop("enterprise_joined_at")
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

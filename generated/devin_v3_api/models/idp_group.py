from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class IdpGroup(_Model):
    """An identity provider (IdP) group with its roles."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"idp_group_name": "idp_group_name", "role_assignments": "role_assignments"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["idp_group_name", "role_assignments"])

    idp_group_name: str
    """Name of the identity provider (IdP) group."""
    role_assignments: list[models.RoleAssignment]
    """Roles that are assigned to the group."""
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
            self.idp_group_name = data.pop("idp_group_name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

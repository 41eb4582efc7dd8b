from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class IdpRoleAssignment(_Model):
    """A role that a user holds through an identity provider (IdP) group."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"idp_group_name": "idp_group_name", "org_id": "org_id", "role": "role"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["idp_group_name", "role"])

    idp_group_name: str
    """Name of the identity provider (IdP) group that gives the role."""
    org_id: str | None = _ABSENT
    """Organization in which the role is held (prefix `org-`), or null."""
    role: models.Role
    """The role."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "org_id" in data:
            self.org_id = data.pop("org_id")
        if "role" in data:
            value = data.pop("role")
            self.role = models.Role.adopt(value) if value.__class__ is dict else value
        try:
            self.idp_group_name = data.pop("idp_group_name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

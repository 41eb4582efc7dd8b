from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class RoleAssignment(_Model):
    """A role held by a member, in an organization if one is named."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"org_id": "org_id", "role": "role"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["role"])

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
        if data:
            self.additional_properties = data.copy()
        return self

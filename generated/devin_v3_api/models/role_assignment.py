from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class RoleAssignment:
    """A role held by a member, in an organization if one is named."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["org_id", "role"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["role"])

    org_id: str | None | Unset = UNSET
    """Organization in which the role is held (prefix `org-`), or null."""
    role: models.Role
    """The role."""
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
        self.org_id = data.pop("org_id", UNSET)
        value = data.pop("role", UNSET)
        self.role = models.Role.adopt(value) if value.__class__ is dict else value
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"org_id": self.org_id, "role": plain(self.role)}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

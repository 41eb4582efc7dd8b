from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class RoleDetailResponse:
    """A role with its permissions."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["permissions", "role_id", "role_name", "role_type"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["role_id", "role_name", "role_type"])

    permissions: list[str] | Unset = UNSET
    """Names of the permissions that the role holds."""
    role_id: str
    """Id of the role."""
    role_name: str
    """Name of the role."""
    role_type: models.RoleType
    """Where the role can be held: `enterprise` or `org`."""
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
        self.permissions = data.pop("permissions", UNSET)
        self.role_id = data.pop("role_id", UNSET)
        self.role_name = data.pop("role_name", UNSET)
        self.role_type = data.pop("role_type", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "permissions": self.permissions,
            "role_id": self.role_id,
            "role_name": self.role_name,
            "role_type": self.role_type,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

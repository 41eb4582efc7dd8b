from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class DevinBrainUserSelf:
    """The caller is a Devin session that acts for a user."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["creator_service_user_id", "devin_id", "org_id", "principal_type", "user_id"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["devin_id", "org_id", "principal_type", "user_id"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "devin_brain"}

    creator_service_user_id: str | None | Unset = UNSET
    """Service user that created the session (prefix `service-user-`), if any."""
    devin_id: str
    """Id of the session (prefix `devin-`)."""
    org_id: str
    """Organization of the session (prefix `org-`)."""
    principal_type: Literal["devin_brain"]
    """Always `devin_brain`."""
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
        self.creator_service_user_id = data.pop("creator_service_user_id", UNSET)
        self.devin_id = data.pop("devin_id", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.principal_type = data.pop("principal_type", UNSET)
        self.user_id = data.pop("user_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "creator_service_user_id": self.creator_service_user_id,
            "devin_id": self.devin_id,
            "org_id": self.org_id,
            "principal_type": self.principal_type,
            "user_id": self.user_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

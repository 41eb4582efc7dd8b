from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class WindsurfSessionUserSelf:
    """The caller is a user with a Windsurf session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["devin_sessions_org_id", "org_id", "principal_type", "user_id", "user_name"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["org_id", "principal_type", "user_id"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "windsurf_session"}

    devin_sessions_org_id: str | None | Unset = UNSET
    """Organization that the sessions of the user are in (prefix `org-`); can be null. It counts before
    `org_id`."""
    org_id: str
    """Organization of the user (prefix `org-`)."""
    principal_type: Literal["windsurf_session"]
    """Always `windsurf_session`."""
    user_id: str
    """Id of the user (prefix `user-`)."""
    user_name: str | None | Unset = UNSET
    """Name of the user; can be null."""
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
        self.devin_sessions_org_id = data.pop("devin_sessions_org_id", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.principal_type = data.pop("principal_type", UNSET)
        self.user_id = data.pop("user_id", UNSET)
        self.user_name = data.pop("user_name", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "devin_sessions_org_id": self.devin_sessions_org_id,
            "org_id": self.org_id,
            "principal_type": self.principal_type,
            "user_id": self.user_id,
            "user_name": self.user_name,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

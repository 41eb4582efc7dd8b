from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class PatUserSelf:
    """The caller is a user with a personal access token."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["api_key_id", "api_key_name", "devin_sessions_org_id", "org_id", "principal_type", "user_id", "user_name"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["api_key_id", "api_key_name", "principal_type", "user_id", "user_name"]
    )
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "pat_user"}

    api_key_id: str
    """Id of the token."""
    api_key_name: str
    """Name of the token."""
    devin_sessions_org_id: str | None | Unset = UNSET
    """Organization that the sessions of the user are in (prefix `org-`); can be null. It counts before
    `org_id`."""
    org_id: str | None | Unset = UNSET
    """Organization of the token (prefix `org-`); can be null."""
    principal_type: Literal["pat_user"]
    """Always `pat_user`."""
    user_id: str
    """Id of the user (prefix `user-`)."""
    user_name: str
    """Name of the user."""
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
        self.api_key_id = data.pop("api_key_id", UNSET)
        self.api_key_name = data.pop("api_key_name", UNSET)
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
            "api_key_id": self.api_key_id,
            "api_key_name": self.api_key_name,
            "devin_sessions_org_id": self.devin_sessions_org_id,
            "org_id": self.org_id,
            "principal_type": self.principal_type,
            "user_id": self.user_id,
            "user_name": self.user_name,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

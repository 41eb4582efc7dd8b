from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class ApiKeyResponse:
    """An API key of a service user, without its token."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["api_key_id", "api_key_name", "created_at", "expires_at", "is_active", "last_used_at", "revoked_at"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["api_key_id", "api_key_name", "created_at", "expires_at", "is_active", "last_used_at", "revoked_at"]
    )

    api_key_id: str
    """Id of the API key."""
    api_key_name: str
    """Name of the API key."""
    created_at: int
    """When the key was created, in epoch seconds."""
    expires_at: int | None
    """When the key expires, in epoch seconds, or null."""
    is_active: bool
    """True if the key is active."""
    last_used_at: int | None
    """When the key was last used, in epoch seconds, or null."""
    revoked_at: int | None
    """When the key was revoked, in epoch seconds, or null."""
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
        self.created_at = data.pop("created_at", UNSET)
        self.expires_at = data.pop("expires_at", UNSET)
        self.is_active = data.pop("is_active", UNSET)
        self.last_used_at = data.pop("last_used_at", UNSET)
        self.revoked_at = data.pop("revoked_at", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "api_key_id": self.api_key_id,
            "api_key_name": self.api_key_name,
            "created_at": self.created_at,
            "expires_at": self.expires_at,
            "is_active": self.is_active,
            "last_used_at": self.last_used_at,
            "revoked_at": self.revoked_at,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

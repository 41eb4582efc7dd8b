from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ApiKeyResponse(_Model):
    """An API key of a service user, without its token."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "api_key_id": "api_key_id",
        "api_key_name": "api_key_name",
        "created_at": "created_at",
        "expires_at": "expires_at",
        "is_active": "is_active",
        "last_used_at": "last_used_at",
        "revoked_at": "revoked_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def expires_at_datetime(self) -> datetime | None:
        """`expires_at` as a date and time in UTC."""
        return _moment(self.expires_at)

    @property
    def last_used_at_datetime(self) -> datetime | None:
        """`last_used_at` as a date and time in UTC."""
        return _moment(self.last_used_at)

    @property
    def revoked_at_datetime(self) -> datetime | None:
        """`revoked_at` as a date and time in UTC."""
        return _moment(self.revoked_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.api_key_id = data.pop("api_key_id")
            self.api_key_name = data.pop("api_key_name")
            self.created_at = data.pop("created_at")
            self.expires_at = data.pop("expires_at")
            self.is_active = data.pop("is_active")
            self.last_used_at = data.pop("last_used_at")
            self.revoked_at = data.pop("revoked_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

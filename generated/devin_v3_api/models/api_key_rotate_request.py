from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ApiKeyRotateRequest(_Model):
    """How an API key is rotated."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "new_key_expires_at": "new_key_expires_at",
        "revoke_current": "revoke_current",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"revoke_current": True}

    new_key_expires_at: int | None = _ABSENT
    """When the new key expires, in epoch seconds, or null."""
    revoke_current: bool = _ABSENT
    """True if the current key is revoked (`true` by default)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def new_key_expires_at_datetime(self) -> datetime | None:
        """`new_key_expires_at` as a date and time in UTC."""
        return _moment(self.new_key_expires_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "new_key_expires_at" in data:
            self.new_key_expires_at = data.pop("new_key_expires_at")
        if "revoke_current" in data:
            self.revoke_current = data.pop("revoke_current")
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SecretResponse(_Model):
    """A secret without its value."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "access_type": "access_type",
        "created_at": "created_at",
        "created_by": "created_by",
        "is_sensitive": "is_sensitive",
        "key": "key",
        "note": "note",
        "secret_id": "secret_id",
        "secret_type": "secret_type",
        "updated_at": "updated_at",
        "updated_by": "updated_by",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["access_type", "created_at", "created_by", "is_sensitive", "key", "note", "secret_id", "secret_type"]
    )

    access_type: models.SecretAccessType
    """Owner of the secret: the organization (`org`) or one user (`personal`)."""
    created_at: int
    """When the secret was created, in epoch seconds."""
    created_by: str
    """The person who created the secret."""
    is_sensitive: bool
    """True if the secret is sensitive."""
    key: str | None
    """Key of the secret, or null."""
    note: str | None
    """Note on the secret, or null."""
    secret_id: str
    """Id of the secret (for example `secret-abc123def456`)."""
    secret_type: models.SecretType
    """Type of the secret: `cookie`, `key-value` or `totp`."""
    updated_at: int | None = _ABSENT
    """When the secret was last updated, in epoch seconds, or null."""
    updated_by: str | None = _ABSENT
    """The person who last updated the secret, or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def updated_at_datetime(self) -> datetime | None:
        """`updated_at` as a date and time in UTC."""
        return _moment(self.updated_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "updated_at" in data:
            self.updated_at = data.pop("updated_at")
        if "updated_by" in data:
            self.updated_by = data.pop("updated_by")
        try:
            self.access_type = data.pop("access_type")
            self.created_at = data.pop("created_at")
            self.created_by = data.pop("created_by")
            self.is_sensitive = data.pop("is_sensitive")
            self.key = data.pop("key")
            self.note = data.pop("note")
            self.secret_id = data.pop("secret_id")
            self.secret_type = data.pop("secret_type")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

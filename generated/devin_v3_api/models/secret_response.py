from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SecretResponse:
    """A secret without its value."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "access_type",
            "created_at",
            "created_by",
            "is_sensitive",
            "key",
            "note",
            "secret_id",
            "secret_type",
            "updated_at",
            "updated_by",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["access_type", "created_at", "created_by", "is_sensitive", "key", "note", "secret_id", "secret_type"]
    )

    access_type: models.SecretAccessType
    """True if the secret belongs to the organization (`org`) or is `personal`."""
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
    updated_at: int | None | Unset = UNSET
    """When the secret was last updated, in epoch seconds, or null."""
    updated_by: str | None | Unset = UNSET
    """The person who last updated the secret, or null."""
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
        self.access_type = data.pop("access_type", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.created_by = data.pop("created_by", UNSET)
        self.is_sensitive = data.pop("is_sensitive", UNSET)
        self.key = data.pop("key", UNSET)
        self.note = data.pop("note", UNSET)
        self.secret_id = data.pop("secret_id", UNSET)
        self.secret_type = data.pop("secret_type", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.updated_by = data.pop("updated_by", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "access_type": self.access_type,
            "created_at": self.created_at,
            "created_by": self.created_by,
            "is_sensitive": self.is_sensitive,
            "key": self.key,
            "note": self.note,
            "secret_id": self.secret_id,
            "secret_type": self.secret_type,
            "updated_at": self.updated_at,
            "updated_by": self.updated_by,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

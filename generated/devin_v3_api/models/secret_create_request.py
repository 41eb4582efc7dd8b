from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SecretCreateRequest:
    """Body to create a secret."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["is_sensitive", "key", "note", "type", "value"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["key", "type", "value"])

    is_sensitive: bool | Unset = UNSET
    """True if the secret is sensitive (true by default)."""
    key: str
    """Key of the secret."""
    note: str | None | Unset = UNSET
    """Note on the secret."""
    type: models.SecretCreateType
    """Type of the secret: `cookie`, `key-value` or `totp`."""
    value: str = attrs.field(repr=False)
    """Value of the secret; no response contains it."""
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
        self.is_sensitive = data.pop("is_sensitive", UNSET)
        self.key = data.pop("key", UNSET)
        self.note = data.pop("note", UNSET)
        self.type = data.pop("type", UNSET)
        self.value = data.pop("value", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "is_sensitive": self.is_sensitive,
            "key": self.key,
            "note": self.note,
            "type": self.type,
            "value": self.value,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

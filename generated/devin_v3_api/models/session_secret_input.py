from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionSecretInput:
    """A secret given to one session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["key", "sensitive", "value"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["key", "value"])

    key: str
    """Name of the secret, 1 to 256 characters. (1 to 256 characters)"""
    sensitive: bool | Unset = UNSET
    """True if the value is sensitive (`true` by default)."""
    value: str = attrs.field(repr=False)
    """Value of the secret, at most 65536 characters. (at most 65536 characters)"""
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
        self.key = data.pop("key", UNSET)
        self.sensitive = data.pop("sensitive", UNSET)
        self.value = data.pop("value", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"key": self.key, "sensitive": self.sensitive, "value": self.value}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

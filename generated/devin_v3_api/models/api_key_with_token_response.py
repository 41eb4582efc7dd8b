from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class ApiKeyWithTokenResponse:
    """A new API key with its token."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["api_key_id", "api_key_name", "token"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["api_key_id", "api_key_name", "token"])

    api_key_id: str
    """Id of the API key."""
    api_key_name: str
    """Name of the API key."""
    token: str = attrs.field(repr=False)
    """Token of the key; keep it secret."""
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
        self.token = data.pop("token", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"api_key_id": self.api_key_id, "api_key_name": self.api_key_name, "token": self.token}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class DefaultPlatformUpdateRequest:
    """Platform for sessions to come; at most one of the two is set."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["outpost_pool_id", "platform"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    outpost_pool_id: str | None | Unset = UNSET
    """Id of the pool of outposts."""
    platform: str | None | Unset = UNSET
    """Label of the platform."""
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
        self.outpost_pool_id = data.pop("outpost_pool_id", UNSET)
        self.platform = data.pop("platform", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"outpost_pool_id": self.outpost_pool_id, "platform": self.platform}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

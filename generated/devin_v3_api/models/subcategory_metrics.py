from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class SubcategoryMetrics:
    """Sessions and consumption of one subcategory."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["acus", "display_name", "sessions_count", "subcategory_id"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["acus", "display_name", "sessions_count", "subcategory_id"])

    acus: float
    """ACU consumed by the sessions of the subcategory."""
    display_name: str
    """Name of the subcategory for display."""
    sessions_count: int
    """Number of sessions of the subcategory."""
    subcategory_id: str | None
    """Id of the subcategory, or null."""
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
        self.acus = data.pop("acus", UNSET)
        self.display_name = data.pop("display_name", UNSET)
        self.sessions_count = data.pop("sessions_count", UNSET)
        self.subcategory_id = data.pop("subcategory_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "acus": self.acus,
            "display_name": self.display_name,
            "sessions_count": self.sessions_count,
            "subcategory_id": self.subcategory_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class SearchResponse:
    """A search."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "org_id", "search_id", "status", "updated_at", "user_id"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "org_id", "search_id", "status", "updated_at", "user_id"]
    )

    created_at: int
    """When the search was created, in epoch seconds."""
    org_id: str
    """Organization of the search (prefix `org-`)."""
    search_id: str
    """Id of the search."""
    status: str
    """Status of the search."""
    updated_at: int
    """When the search was last updated, in epoch seconds."""
    user_id: str
    """User of the search."""
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
        self.created_at = data.pop("created_at", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.search_id = data.pop("search_id", UNSET)
        self.status = data.pop("status", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.user_id = data.pop("user_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "created_at": self.created_at,
            "org_id": self.org_id,
            "search_id": self.search_id,
            "status": self.status,
            "updated_at": self.updated_at,
            "user_id": self.user_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

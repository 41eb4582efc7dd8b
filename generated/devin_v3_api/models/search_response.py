from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SearchResponse(_Model):
    """A search."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "org_id": "org_id",
        "search_id": "search_id",
        "status": "status",
        "updated_at": "updated_at",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def updated_at_datetime(self) -> datetime:
        """`updated_at` as a date and time in UTC."""
        return _moment(self.updated_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.created_at = data.pop("created_at")
            self.org_id = data.pop("org_id")
            self.search_id = data.pop("search_id")
            self.status = data.pop("status")
            self.updated_at = data.pop("updated_at")
            self.user_id = data.pop("user_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

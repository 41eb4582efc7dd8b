from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class OrganizationResponse(_Model):
    """An organization of the enterprise."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "max_cycle_acu_limit": "max_cycle_acu_limit",
        "max_session_acu_limit": "max_session_acu_limit",
        "name": "name",
        "org_id": "org_id",
        "updated_at": "updated_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "max_cycle_acu_limit", "max_session_acu_limit", "name", "org_id", "updated_at"]
    )

    created_at: int
    """When the organization was created, in epoch seconds."""
    max_cycle_acu_limit: int | None
    """Maximum consumption of the organization in ACU per cycle, or null."""
    max_session_acu_limit: int | None
    """Maximum consumption of one session in ACU, or null."""
    name: str
    """Name of the organization."""
    org_id: str
    """Id of the organization (prefix `org-`)."""
    updated_at: int
    """When the organization was last updated, in epoch seconds."""
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
            self.max_cycle_acu_limit = data.pop("max_cycle_acu_limit")
            self.max_session_acu_limit = data.pop("max_session_acu_limit")
            self.name = data.pop("name")
            self.org_id = data.pop("org_id")
            self.updated_at = data.pop("updated_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SubcategoryMetrics(_Model):
    """Sessions and consumption of one subcategory."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "acus": "acus",
        "display_name": "display_name",
        "sessions_count": "sessions_count",
        "subcategory_id": "subcategory_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.acus = data.pop("acus")
            self.display_name = data.pop("display_name")
            self.sessions_count = data.pop("sessions_count")
            self.subcategory_id = data.pop("subcategory_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

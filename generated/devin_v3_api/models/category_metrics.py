from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CategoryMetrics(_Model):
    """Sessions and consumption of one category."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "acus": "acus",
        "category": "category",
        "sessions_count": "sessions_count",
        "subcategories": "subcategories",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["acus", "category", "sessions_count", "subcategories"])

    acus: float
    """ACU consumed by the sessions of the category."""
    category: str
    """Name of the category."""
    sessions_count: int
    """Number of sessions of the category."""
    subcategories: list[models.SubcategoryMetrics]
    """The same numbers for each subcategory."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "subcategories" in data:
            value = data.pop("subcategories")
            self.subcategories = (
                [(models.SubcategoryMetrics.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.acus = data.pop("acus")
            self.category = data.pop("category")
            self.sessions_count = data.pop("sessions_count")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

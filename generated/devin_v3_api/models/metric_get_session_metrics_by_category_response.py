from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class MetricGetSessionMetricsByCategoryResponse(_Model):
    """Sessions and consumption by category."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"categories": "categories"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["categories"])

    categories: list[models.CategoryMetrics]
    """One entry per category."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "categories" in data:
            value = data.pop("categories")
            self.categories = (
                [(models.CategoryMetrics.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

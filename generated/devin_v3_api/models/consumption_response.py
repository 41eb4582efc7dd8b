from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ConsumptionResponse(_Model):
    """Consumption per day and in total."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"consumption_by_date": "consumption_by_date", "total_acus": "total_acus"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["consumption_by_date", "total_acus"])

    consumption_by_date: list[models.ConsumptionByDateResponse]
    """Consumption of each day."""
    total_acus: float
    """ACU consumed in total."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "consumption_by_date" in data:
            value = data.pop("consumption_by_date")
            self.consumption_by_date = (
                [(models.ConsumptionByDateResponse.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.total_acus = data.pop("total_acus")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

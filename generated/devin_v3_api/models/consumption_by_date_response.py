from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ConsumptionByDateResponse(_Model):
    """Consumption of one day."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"acus": "acus", "acus_by_product": "acus_by_product", "date": "date"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["acus", "acus_by_product", "date"])

    acus: float
    """ACU consumed on the day."""
    acus_by_product: models.AcusByProduct
    """ACU consumed on the day, by product."""
    date: int
    """The day, in epoch seconds."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def date_datetime(self) -> datetime:
        """`date` as a date and time in UTC."""
        return _moment(self.date)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "acus_by_product" in data:
            value = data.pop("acus_by_product")
            self.acus_by_product = models.AcusByProduct.adopt(value) if value.__class__ is dict else value
        try:
            self.acus = data.pop("acus")
            self.date = data.pop("date")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

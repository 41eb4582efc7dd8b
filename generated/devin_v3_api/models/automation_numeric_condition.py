from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class AutomationNumericCondition:
    """Condition that a field is above or below a number."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["field", "operator", "value"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["field", "operator", "value"])

    field: str
    """Field of the event, as named in the event schema."""
    operator: models.AutomationNumericConditionOperator
    """`gt`, `lt`, `gte` or `lte`."""
    value: int | float
    """Number to compare with."""
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
        self.field = data.pop("field", UNSET)
        self.operator = data.pop("operator", UNSET)
        self.value = data.pop("value", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"field": self.field, "operator": self.operator, "value": self.value}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET


@attrs.define(kw_only=True)
class AutomationMatchCondition:
    """Condition that a field matches a pattern or not."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["field", "operator", "value"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["field", "operator", "value"])

    field: str
    """Field of the event, as named in the event schema."""
    operator: models.AutomationMatchConditionOperator
    """`matches` or `not_matches`."""
    value: str
    """Pattern to match."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.field = get("field", UNSET)
        self.operator = get("operator", UNSET)
        self.value = get("value", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["field"] = self.field
        result["operator"] = self.operator
        result["value"] = self.value
        return result

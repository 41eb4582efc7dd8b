from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset


@attrs.define(kw_only=True)
class AcusByProduct:
    """Consumed ACU by product."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["cascade", "devin", "review", "terminal"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["cascade", "devin", "terminal"])

    cascade: float
    """ACU consumed by the product `cascade`."""
    devin: float
    """ACU consumed by the product `devin`."""
    review: float | None | Unset = UNSET
    """ACU consumed by the product `review`, or null."""
    terminal: float
    """ACU consumed by the product `terminal`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.cascade = get("cascade", UNSET)
        self.devin = get("devin", UNSET)
        self.review = get("review", UNSET)
        self.terminal = get("terminal", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["cascade"] = self.cascade
        result["devin"] = self.devin
        if self.review is not UNSET:
            result["review"] = self.review
        result["terminal"] = self.terminal
        return result

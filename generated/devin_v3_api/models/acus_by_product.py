from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AcusByProduct(_Model):
    """Consumed ACU by product."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "cascade": "cascade",
        "devin": "devin",
        "review": "review",
        "terminal": "terminal",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["cascade", "devin", "terminal"])

    cascade: float
    """ACU consumed by the product `cascade`."""
    devin: float
    """ACU consumed by the product `devin`."""
    review: float | None = _ABSENT
    """ACU consumed by the product `review`, or null."""
    terminal: float
    """ACU consumed by the product `terminal`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "review" in data:
            self.review = data.pop("review")
        try:
            self.cascade = data.pop("cascade")
            self.devin = data.pop("devin")
            self.terminal = data.pop("terminal")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

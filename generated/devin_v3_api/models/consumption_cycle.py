from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ConsumptionCycle(_Model):
    """A cycle by which consumption is counted."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"after": "after", "before": "before"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["after", "before"])

    after: int
    """Start of the cycle, in epoch seconds."""
    before: int
    """End of the cycle, in epoch seconds."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def after_datetime(self) -> datetime:
        """`after` as a date and time in UTC."""
        return _moment(self.after)

    @property
    def before_datetime(self) -> datetime:
        """`before` as a date and time in UTC."""
        return _moment(self.before)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.after = data.pop("after")
            self.before = data.pop("before")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

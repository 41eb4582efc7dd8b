from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ActiveUserMetricsResponse(_Model):
    """Number of active users in one time span."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "active_users": "active_users",
        "end_time": "end_time",
        "start_time": "start_time",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["active_users", "end_time", "start_time"])

    active_users: int
    """Number of active users."""
    end_time: int
    """End of the time span, in epoch seconds."""
    start_time: int
    """Start of the time span, in epoch seconds."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def end_time_datetime(self) -> datetime:
        """`end_time` as a date and time in UTC."""
        return _moment(self.end_time)

    @property
    def start_time_datetime(self) -> datetime:
        """`start_time` as a date and time in UTC."""
        return _moment(self.start_time)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.active_users = data.pop("active_users")
            self.end_time = data.pop("end_time")
            self.start_time = data.pop("start_time")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

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
class AutomationLastInvocation(_Model):
    """The last time an automation fired."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"fired_at": "fired_at", "status": "status"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["fired_at", "status"])

    fired_at: int
    """When it fired, in epoch seconds."""
    status: models.AutomationLastInvocationStatus
    """Result of the invocation, for example `succeeded`, `failed` or `skipped`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def fired_at_datetime(self) -> datetime:
        """`fired_at` as a date and time in UTC."""
        return _moment(self.fired_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.fired_at = data.pop("fired_at")
            self.status = data.pop("status")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationInvocationLimits(_Model):
    """Limit on invocations per time window."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"max_per_window": "max_per_window", "window_seconds": "window_seconds"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["max_per_window", "window_seconds"])

    max_per_window: int
    """Maximum number of invocations per window, 1 or more. (at least 1)"""
    window_seconds: int
    """Length of the window in seconds, 60 or more. (at least 60)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.max_per_window = data.pop("max_per_window")
            self.window_seconds = data.pop("window_seconds")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

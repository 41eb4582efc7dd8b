from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationConcurrency(_Model):
    """Limits on runs at the same time."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "max_concurrent_runs": "max_concurrent_runs",
        "max_queue_depth": "max_queue_depth",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    max_concurrent_runs: int | None = _ABSENT
    """Maximum number of runs at the same time, 1 or more; can be null. (at least 1)"""
    max_queue_depth: int | None = _ABSENT
    """Maximum number of waiting runs, 0 or more; needs `max_concurrent_runs`. (at least 0)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "max_concurrent_runs" in data:
            self.max_concurrent_runs = data.pop("max_concurrent_runs")
        if "max_queue_depth" in data:
            self.max_queue_depth = data.pop("max_queue_depth")
        if data:
            self.additional_properties = data.copy()
        return self

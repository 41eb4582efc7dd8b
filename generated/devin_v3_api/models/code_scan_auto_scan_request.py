from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanAutoScanRequest(_Model):
    """Body to set up automatic scans."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"enabled": "enabled", "rrule": "rrule"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["rrule"])

    enabled: bool | None = _ABSENT
    """True if the automatic scans are enabled."""
    rrule: str
    """Recurrence rule (RRULE) of the scans."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "enabled" in data:
            self.enabled = data.pop("enabled")
        try:
            self.rrule = data.pop("rrule")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanAutoScanResponse(_Model):
    """Settings of automatic scans."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "automation_id": "automation_id",
        "enabled": "enabled",
        "rrule": "rrule",
        "scan_id": "scan_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    automation_id: str | None = _ABSENT
    """Automation of the automatic scans."""
    enabled: bool | None = _ABSENT
    """True if the automatic scans are enabled."""
    rrule: str | None = _ABSENT
    """Recurrence rule (RRULE) of the scans."""
    scan_id: str | None = _ABSENT
    """Id of the code scan."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "automation_id" in data:
            self.automation_id = data.pop("automation_id")
        if "enabled" in data:
            self.enabled = data.pop("enabled")
        if "rrule" in data:
            self.rrule = data.pop("rrule")
        if "scan_id" in data:
            self.scan_id = data.pop("scan_id")
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class CodeScanAutoScanResponse:
    """Settings of automatic scans."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["automation_id", "enabled", "rrule", "scan_id"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    automation_id: str | Unset = UNSET
    """Automation of the automatic scans."""
    enabled: bool | Unset = UNSET
    """True if the automatic scans are enabled."""
    rrule: str | Unset = UNSET
    """Recurrence rule (RRULE) of the scans."""
    scan_id: str | Unset = UNSET
    """Id of the code scan."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.automation_id = data.pop("automation_id", UNSET)
        self.enabled = data.pop("enabled", UNSET)
        self.rrule = data.pop("rrule", UNSET)
        self.scan_id = data.pop("scan_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "automation_id": self.automation_id,
            "enabled": self.enabled,
            "rrule": self.rrule,
            "scan_id": self.scan_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

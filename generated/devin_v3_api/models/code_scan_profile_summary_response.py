from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class CodeScanProfileSummaryResponse:
    """A code scan profile without its guidance texts and globs."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "description", "mode", "name", "org_id", "profile_id", "scan_type", "visibility"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "description", "mode", "name", "org_id", "profile_id", "scan_type", "visibility"]
    )

    created_at: int
    """When the profile was created, in epoch seconds."""
    description: str | None
    """Description of the profile, or null."""
    mode: models.CodeScanProfileMode
    """The work of scans with the profile: `discover` or `ingest`."""
    name: str
    """Name of the profile."""
    org_id: str | None
    """Organization of the profile (prefix `org-`), or null."""
    profile_id: str
    """Id of the profile."""
    scan_type: models.CodeScanType
    """Kind of scan that the profile is for."""
    visibility: models.CodeScanProfileVisibility
    """Where the profile can be seen: `org` or `account`."""
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
        self.created_at = data.pop("created_at", UNSET)
        self.description = data.pop("description", UNSET)
        self.mode = data.pop("mode", UNSET)
        self.name = data.pop("name", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.profile_id = data.pop("profile_id", UNSET)
        self.scan_type = data.pop("scan_type", UNSET)
        self.visibility = data.pop("visibility", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "created_at": self.created_at,
            "description": self.description,
            "mode": self.mode,
            "name": self.name,
            "org_id": self.org_id,
            "profile_id": self.profile_id,
            "scan_type": self.scan_type,
            "visibility": self.visibility,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

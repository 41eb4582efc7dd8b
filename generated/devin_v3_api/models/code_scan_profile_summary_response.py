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
class CodeScanProfileSummaryResponse(_Model):
    """A code scan profile without its guidance texts and globs."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "description": "description",
        "mode": "mode",
        "name": "name",
        "org_id": "org_id",
        "profile_id": "profile_id",
        "scan_type": "scan_type",
        "visibility": "visibility",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "description", "mode", "name", "org_id", "profile_id", "scan_type", "visibility"]
    )

    created_at: int
    """When the profile was created, in epoch seconds."""
    description: str | None
    """Description of the profile, or null."""
    mode: models.CodeScanProfileMode
    """Kind of scans with the profile: `discover` or `ingest`."""
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

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.created_at = data.pop("created_at")
            self.description = data.pop("description")
            self.mode = data.pop("mode")
            self.name = data.pop("name")
            self.org_id = data.pop("org_id")
            self.profile_id = data.pop("profile_id")
            self.scan_type = data.pop("scan_type")
            self.visibility = data.pop("visibility")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

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
class CodeScanResponse(_Model):
    """A code scan."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "host": "host",
        "org_id": "org_id",
        "profile": "profile",
        "repo_name": "repo_name",
        "scan_id": "scan_id",
        "scan_type": "scan_type",
        "status": "status",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "host", "org_id", "profile", "repo_name", "scan_id", "scan_type", "status"]
    )

    created_at: int
    """When the scan was created, in epoch seconds."""
    host: str | None
    """Git host of the repository, or null."""
    org_id: str
    """Organization of the scan (prefix `org-`)."""
    profile: models.CodeScanProfileResponse | None
    """Profile of the scan, or null."""
    repo_name: str
    """Name of the repository."""
    scan_id: str
    """Id of the scan."""
    scan_type: models.CodeScanType
    """Kind of scan."""
    status: models.CodeScanStatus
    """Progress of the scan; `awaiting_user_input` means that a user has to answer."""
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
        if "profile" in data:
            value = data.pop("profile")
            self.profile = models.CodeScanProfileResponse.adopt(value) if value.__class__ is dict else value
        try:
            self.created_at = data.pop("created_at")
            self.host = data.pop("host")
            self.org_id = data.pop("org_id")
            self.repo_name = data.pop("repo_name")
            self.scan_id = data.pop("scan_id")
            self.scan_type = data.pop("scan_type")
            self.status = data.pop("status")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

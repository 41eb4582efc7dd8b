from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied, plain


@attrs.define(kw_only=True)
class CodeScanResponse:
    """A code scan."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "host", "org_id", "profile", "repo_name", "scan_id", "scan_type", "status"]
    )
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
    """How far the scan is; `awaiting_user_input` means that a user has to answer."""
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
        self.host = data.pop("host", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        value = data.pop("profile", UNSET)
        self.profile = models.CodeScanProfileResponse.adopt(value) if value.__class__ is dict else value
        self.repo_name = data.pop("repo_name", UNSET)
        self.scan_id = data.pop("scan_id", UNSET)
        self.scan_type = data.pop("scan_type", UNSET)
        self.status = data.pop("status", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "created_at": self.created_at,
            "host": self.host,
            "org_id": self.org_id,
            "profile": plain(self.profile),
            "repo_name": self.repo_name,
            "scan_id": self.scan_id,
            "scan_type": self.scan_type,
            "status": self.status,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

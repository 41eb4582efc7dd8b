from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class CodeScanCreateRequest:
    """Body to start a code scan."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["commit_sha", "host", "profile_id", "repo_name", "scan_type"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["repo_name"])

    commit_sha: str | None | Unset = UNSET
    """Commit to scan."""
    host: str | None | Unset = UNSET
    """Git host of the repository."""
    profile_id: str | None | Unset = UNSET
    """Profile to scan with."""
    repo_name: str
    """Name of the repository to scan."""
    scan_type: models.CodeScanType | None | Unset = UNSET
    """Kind of scan."""
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
        self.commit_sha = data.pop("commit_sha", UNSET)
        self.host = data.pop("host", UNSET)
        self.profile_id = data.pop("profile_id", UNSET)
        self.repo_name = data.pop("repo_name", UNSET)
        self.scan_type = data.pop("scan_type", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "commit_sha": self.commit_sha,
            "host": self.host,
            "profile_id": self.profile_id,
            "repo_name": self.repo_name,
            "scan_type": self.scan_type,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class GitPermissionResponse:
    """A permission of an organization to use a part of a git connection."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "created_at",
            "depot_path",
            "git_connection_id",
            "git_permission_id",
            "group_prefix",
            "prefix_path",
            "read_only",
            "repo_path",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["git_connection_id", "git_permission_id"])

    created_at: int | None | Unset = UNSET
    """When the permission was created, in epoch seconds, or null."""
    depot_path: str | None | Unset = UNSET
    """Perforce depot path that the permission covers, or null."""
    git_connection_id: str
    """Git connection that the permission is for."""
    git_permission_id: str
    """Id of the git permission (for example `git-permission-abc123def456`)."""
    group_prefix: str | None | Unset = UNSET
    """Prefix of the group that the permission covers, or null."""
    prefix_path: str | None | Unset = UNSET
    """Path prefix that the permission covers, or null."""
    read_only: bool | Unset = UNSET
    """True if access is read-only."""
    repo_path: str | None | Unset = UNSET
    """Path of the repository that the permission covers, or null."""
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
        self.depot_path = data.pop("depot_path", UNSET)
        self.git_connection_id = data.pop("git_connection_id", UNSET)
        self.git_permission_id = data.pop("git_permission_id", UNSET)
        self.group_prefix = data.pop("group_prefix", UNSET)
        self.prefix_path = data.pop("prefix_path", UNSET)
        self.read_only = data.pop("read_only", UNSET)
        self.repo_path = data.pop("repo_path", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "created_at": self.created_at,
            "depot_path": self.depot_path,
            "git_connection_id": self.git_connection_id,
            "git_permission_id": self.git_permission_id,
            "group_prefix": self.group_prefix,
            "prefix_path": self.prefix_path,
            "read_only": self.read_only,
            "repo_path": self.repo_path,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class GitPermissionResponse(_Model):
    """A permission of an organization to use a part of a git connection."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "depot_path": "depot_path",
        "git_connection_id": "git_connection_id",
        "git_permission_id": "git_permission_id",
        "group_prefix": "group_prefix",
        "prefix_path": "prefix_path",
        "read_only": "read_only",
        "repo_path": "repo_path",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["git_connection_id", "git_permission_id"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"read_only": False}

    created_at: int | None = _ABSENT
    """When the permission was created, in epoch seconds, or null."""
    depot_path: str | None = _ABSENT
    """Perforce depot path that the permission covers, or null."""
    git_connection_id: str
    """Git connection that the permission is for."""
    git_permission_id: str
    """Id of the git permission (for example `git-permission-abc123def456`)."""
    group_prefix: str | None = _ABSENT
    """Prefix of the group that the permission covers, or null."""
    prefix_path: str | None = _ABSENT
    """Path prefix that the permission covers, or null."""
    read_only: bool = _ABSENT
    """True if access is read-only."""
    repo_path: str | None = _ABSENT
    """Path of the repository that the permission covers, or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def created_at_datetime(self) -> datetime | None:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "created_at" in data:
            self.created_at = data.pop("created_at")
        if "depot_path" in data:
            self.depot_path = data.pop("depot_path")
        if "group_prefix" in data:
            self.group_prefix = data.pop("group_prefix")
        if "prefix_path" in data:
            self.prefix_path = data.pop("prefix_path")
        if "read_only" in data:
            self.read_only = data.pop("read_only")
        if "repo_path" in data:
            self.repo_path = data.pop("repo_path")
        try:
            self.git_connection_id = data.pop("git_connection_id")
            self.git_permission_id = data.pop("git_permission_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class GitPermissionCreateRequest(_Model):
    """A git permission to create."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "depot_path": "depot_path",
        "git_connection_id": "git_connection_id",
        "group_prefix": "group_prefix",
        "prefix_path": "prefix_path",
        "read_only": "read_only",
        "repo_path": "repo_path",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["git_connection_id"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"read_only": False}

    depot_path: str | None = _ABSENT
    """Perforce depot path that the permission covers."""
    git_connection_id: str
    """Git connection that the permission is for."""
    group_prefix: str | None = _ABSENT
    """Prefix of the group that the permission covers."""
    prefix_path: str | None = _ABSENT
    """Path prefix that the permission covers."""
    read_only: bool = _ABSENT
    """True if access is read-only (`false` by default)."""
    repo_path: str | None = _ABSENT
    """Path of the repository that the permission covers."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
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
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

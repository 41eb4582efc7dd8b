from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class GitConnectionResponse(_Model):
    """A connection to a git provider."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "git_connection_id": "git_connection_id",
        "git_provider_type": "git_provider_type",
        "host": "host",
        "name": "name",
        "perforce_depot_paths": "perforce_depot_paths",
        "web_viewer_url": "web_viewer_url",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["created_at", "git_connection_id", "git_provider_type", "host", "name"]
    )

    created_at: int
    """When the connection was created, in epoch seconds."""
    git_connection_id: str
    """Id of the git connection."""
    git_provider_type: models.GitConnectionGitProviderType
    """Git provider and how it is connected."""
    host: str
    """Host of the git provider."""
    name: str | None
    """Name of the connection, or null."""
    perforce_depot_paths: list[str] | None = _ABSENT
    """Depot paths of a Perforce connection, or null."""
    web_viewer_url: str | None = _ABSENT
    """URL of a web viewer for the connection, or null."""
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
        if "perforce_depot_paths" in data:
            self.perforce_depot_paths = data.pop("perforce_depot_paths")
        if "web_viewer_url" in data:
            self.web_viewer_url = data.pop("web_viewer_url")
        try:
            self.created_at = data.pop("created_at")
            self.git_connection_id = data.pop("git_connection_id")
            self.git_provider_type = data.pop("git_provider_type")
            self.host = data.pop("host")
            self.name = data.pop("name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

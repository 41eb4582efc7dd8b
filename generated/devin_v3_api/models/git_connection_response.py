from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class GitConnectionResponse:
    """A connection to a git provider."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "created_at",
            "git_connection_id",
            "git_provider_type",
            "host",
            "name",
            "perforce_depot_paths",
            "web_viewer_url",
        ]
    )
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
    perforce_depot_paths: list[str] | None | Unset = UNSET
    """Depot paths of a Perforce connection, or null."""
    web_viewer_url: str | None | Unset = UNSET
    """URL of a web viewer for the connection, or null."""
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
        self.git_connection_id = data.pop("git_connection_id", UNSET)
        self.git_provider_type = data.pop("git_provider_type", UNSET)
        self.host = data.pop("host", UNSET)
        self.name = data.pop("name", UNSET)
        self.perforce_depot_paths = data.pop("perforce_depot_paths", UNSET)
        self.web_viewer_url = data.pop("web_viewer_url", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "created_at": self.created_at,
            "git_connection_id": self.git_connection_id,
            "git_provider_type": self.git_provider_type,
            "host": self.host,
            "name": self.name,
            "perforce_depot_paths": self.perforce_depot_paths,
            "web_viewer_url": self.web_viewer_url,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

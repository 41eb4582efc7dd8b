from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class GitConnectionRepositoryResponse:
    """A repository of a git connection."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "git_connection_host",
            "git_connection_id",
            "last_updated_at",
            "provider_repository_id",
            "repo_description",
            "repo_language",
            "repo_name",
            "repo_path",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "git_connection_host",
            "git_connection_id",
            "last_updated_at",
            "provider_repository_id",
            "repo_description",
            "repo_language",
            "repo_name",
            "repo_path",
        ]
    )

    git_connection_host: str
    """Host of the git connection."""
    git_connection_id: str
    """Git connection of the repository."""
    last_updated_at: int | None
    """When the repository was last updated, in epoch seconds, or null."""
    provider_repository_id: str
    """Id of the repository at the git provider."""
    repo_description: str | None
    """Description of the repository, or null."""
    repo_language: str | None
    """Programming language of the repository, or null."""
    repo_name: str
    """Name of the repository."""
    repo_path: str
    """Path of the repository."""
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
        self.git_connection_host = data.pop("git_connection_host", UNSET)
        self.git_connection_id = data.pop("git_connection_id", UNSET)
        self.last_updated_at = data.pop("last_updated_at", UNSET)
        self.provider_repository_id = data.pop("provider_repository_id", UNSET)
        self.repo_description = data.pop("repo_description", UNSET)
        self.repo_language = data.pop("repo_language", UNSET)
        self.repo_name = data.pop("repo_name", UNSET)
        self.repo_path = data.pop("repo_path", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "git_connection_host": self.git_connection_host,
            "git_connection_id": self.git_connection_id,
            "last_updated_at": self.last_updated_at,
            "provider_repository_id": self.provider_repository_id,
            "repo_description": self.repo_description,
            "repo_language": self.repo_language,
            "repo_name": self.repo_name,
            "repo_path": self.repo_path,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

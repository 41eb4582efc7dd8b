from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class GitConnectionRepositoryResponse(_Model):
    """A repository of a git connection."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "git_connection_host": "git_connection_host",
        "git_connection_id": "git_connection_id",
        "last_updated_at": "last_updated_at",
        "provider_repository_id": "provider_repository_id",
        "repo_description": "repo_description",
        "repo_language": "repo_language",
        "repo_name": "repo_name",
        "repo_path": "repo_path",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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

    @property
    def last_updated_at_datetime(self) -> datetime | None:
        """`last_updated_at` as a date and time in UTC."""
        return _moment(self.last_updated_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.git_connection_host = data.pop("git_connection_host")
            self.git_connection_id = data.pop("git_connection_id")
            self.last_updated_at = data.pop("last_updated_at")
            self.provider_repository_id = data.pop("provider_repository_id")
            self.repo_description = data.pop("repo_description")
            self.repo_language = data.pop("repo_language")
            self.repo_name = data.pop("repo_name")
            self.repo_path = data.pop("repo_path")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class RepositoryIndexing(_Model):
    """Indexing settings of a repository."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "branches": "branches",
        "indexing_enabled": "indexing_enabled",
        "indexing_status": "indexing_status",
        "repository_path": "repository_path",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["branches", "indexing_enabled", "repository_path"])

    branches: list[str]
    """Branches of the repository's indexing."""
    indexing_enabled: bool
    """True if indexing is enabled."""
    indexing_status: models.RepoIndexingStatus | None = _ABSENT
    """Indexing status of the repository, or null."""
    repository_path: str
    """Path of the repository."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "indexing_status" in data:
            value = data.pop("indexing_status")
            self.indexing_status = models.RepoIndexingStatus.adopt(value) if value.__class__ is dict else value
        try:
            self.branches = data.pop("branches")
            self.indexing_enabled = data.pop("indexing_enabled")
            self.repository_path = data.pop("repository_path")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class RepositoryIndexing:
    """Indexing settings of a repository."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["branches", "indexing_enabled", "indexing_status", "repository_path"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["branches", "indexing_enabled", "repository_path"])

    branches: list[str]
    """Branches of the repository's indexing."""
    indexing_enabled: bool
    """True if indexing is enabled."""
    indexing_status: models.RepoIndexingStatus | None | Unset = UNSET
    """Indexing status of the repository, or null."""
    repository_path: str
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
        self.branches = data.pop("branches", UNSET)
        self.indexing_enabled = data.pop("indexing_enabled", UNSET)
        value = data.pop("indexing_status", UNSET)
        self.indexing_status = models.RepoIndexingStatus.adopt(value) if value.__class__ is dict else value
        self.repository_path = data.pop("repository_path", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "branches": self.branches,
            "indexing_enabled": self.indexing_enabled,
            "indexing_status": plain(self.indexing_status),
            "repository_path": self.repository_path,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied, plain


@attrs.define(kw_only=True)
class RepoIndexingStatus:
    """True if and how far a repository is indexed."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["indexing_enabled", "latest_completed_search_index_job", "latest_completed_wiki_index_job", "latest_indexes"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["indexing_enabled", "latest_completed_search_index_job", "latest_completed_wiki_index_job", "latest_indexes"]
    )

    indexing_enabled: bool
    """True if indexing is enabled."""
    latest_completed_search_index_job: models.RepoIndexJob | None
    """Latest completed job of the search index, or null."""
    latest_completed_wiki_index_job: models.RepoIndexJob | None
    """Latest completed job of the wiki index, or null."""
    latest_indexes: list[models.RepoIndexJob]
    """Latest index jobs."""
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
        self.indexing_enabled = data.pop("indexing_enabled", UNSET)
        value = data.pop("latest_completed_search_index_job", UNSET)
        self.latest_completed_search_index_job = models.RepoIndexJob.adopt(value) if value.__class__ is dict else value
        value = data.pop("latest_completed_wiki_index_job", UNSET)
        self.latest_completed_wiki_index_job = models.RepoIndexJob.adopt(value) if value.__class__ is dict else value
        value = data.pop("latest_indexes", UNSET)
        self.latest_indexes = (
            [(models.RepoIndexJob.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "indexing_enabled": self.indexing_enabled,
            "latest_completed_search_index_job": plain(self.latest_completed_search_index_job),
            "latest_completed_wiki_index_job": plain(self.latest_completed_wiki_index_job),
            "latest_indexes": plain(self.latest_indexes),
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class RepoIndexingStatus(_Model):
    """Indexing status of a repository."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "indexing_enabled": "indexing_enabled",
        "latest_completed_search_index_job": "latest_completed_search_index_job",
        "latest_completed_wiki_index_job": "latest_completed_wiki_index_job",
        "latest_indexes": "latest_indexes",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "latest_completed_search_index_job" in data:
            value = data.pop("latest_completed_search_index_job")
            self.latest_completed_search_index_job = (
                models.RepoIndexJob.adopt(value) if value.__class__ is dict else value
            )
        if "latest_completed_wiki_index_job" in data:
            value = data.pop("latest_completed_wiki_index_job")
            self.latest_completed_wiki_index_job = (
                models.RepoIndexJob.adopt(value) if value.__class__ is dict else value
            )
        if "latest_indexes" in data:
            value = data.pop("latest_indexes")
            self.latest_indexes = (
                [(models.RepoIndexJob.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.indexing_enabled = data.pop("indexing_enabled")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class PrReviewResponse(_Model):
    """A review of a pull request."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "commit_sha": "commit_sha",
        "created_at": "created_at",
        "pr_number": "pr_number",
        "repo_path": "repo_path",
        "status": "status",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["commit_sha", "created_at", "pr_number", "repo_path", "status"])

    commit_sha: str
    """Commit that the review is for."""
    created_at: str
    """When the review was created, as a date-time string."""
    pr_number: int
    """Number of the pull request."""
    repo_path: str
    """Path of the repository."""
    status: models.PrReviewStatus
    """Progress of the review: `pending`, `running`, `completed` or `errored`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.commit_sha = data.pop("commit_sha")
            self.created_at = data.pop("created_at")
            self.pr_number = data.pop("pr_number")
            self.repo_path = data.pop("repo_path")
            self.status = data.pop("status")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

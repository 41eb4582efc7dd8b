from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class PrReviewResponse:
    """A review of a pull request."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["commit_sha", "created_at", "pr_number", "repo_path", "status"])
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
    """How far the review is: `pending`, `running`, `completed` or `errored`."""
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
        self.commit_sha = data.pop("commit_sha", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.pr_number = data.pop("pr_number", UNSET)
        self.repo_path = data.pop("repo_path", UNSET)
        self.status = data.pop("status", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "commit_sha": self.commit_sha,
            "created_at": self.created_at,
            "pr_number": self.pr_number,
            "repo_path": self.repo_path,
            "status": self.status,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

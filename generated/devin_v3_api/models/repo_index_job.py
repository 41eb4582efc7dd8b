from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class RepoIndexJob:
    """A job that indexes a repository."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["branch_name", "commit", "created_at", "job_id", "status"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["branch_name", "commit", "created_at", "job_id", "status"])

    branch_name: str | None
    """Branch that is indexed, or null."""
    commit: str
    """Commit that is indexed."""
    created_at: int
    """When the job was created, in epoch seconds."""
    job_id: str
    """Id of the job."""
    status: models.RepoIndexJobStatus
    """Status of the job: `failed`, `completed` or `in_progress`."""
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
        self.branch_name = data.pop("branch_name", UNSET)
        self.commit = data.pop("commit", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.job_id = data.pop("job_id", UNSET)
        self.status = data.pop("status", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "branch_name": self.branch_name,
            "commit": self.commit,
            "created_at": self.created_at,
            "job_id": self.job_id,
            "status": self.status,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

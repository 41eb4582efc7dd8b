from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class RepoIndexJob(_Model):
    """A job that indexes a repository."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "branch_name": "branch_name",
        "commit": "commit",
        "created_at": "created_at",
        "job_id": "job_id",
        "status": "status",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.branch_name = data.pop("branch_name")
            self.commit = data.pop("commit")
            self.created_at = data.pop("created_at")
            self.job_id = data.pop("job_id")
            self.status = data.pop("status")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

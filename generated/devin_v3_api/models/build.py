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
class Build(_Model):
    """A snapshot build."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "build_id": "build_id",
        "completed_at": "completed_at",
        "created_at": "created_at",
        "pinned": "pinned",
        "started_at": "started_at",
        "status": "status",
        "trigger": "trigger",
        "triggered_by_user_id": "triggered_by_user_id",
        "updated_at": "updated_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "build_id",
            "completed_at",
            "created_at",
            "pinned",
            "started_at",
            "status",
            "trigger",
            "triggered_by_user_id",
            "updated_at",
        ]
    )

    build_id: str
    """Id of the build."""
    completed_at: int | None
    """When the build was completed, in epoch seconds, or null."""
    created_at: int
    """When the build was created, in epoch seconds."""
    pinned: bool
    """True if the build is pinned."""
    started_at: int | None
    """When the build was started, in epoch seconds, or null."""
    status: models.BuildStatus
    """Status of the build: `pending`, `running`, `succeeded`, `failed` or `cancelled`."""
    trigger: models.BuildTrigger | None
    """The trigger of the build: `manual`, `auto`, or null."""
    triggered_by_user_id: str | None
    """User who triggered the build, or null."""
    updated_at: int
    """When the build was last updated, in epoch seconds."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def completed_at_datetime(self) -> datetime | None:
        """`completed_at` as a date and time in UTC."""
        return _moment(self.completed_at)

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def started_at_datetime(self) -> datetime | None:
        """`started_at` as a date and time in UTC."""
        return _moment(self.started_at)

    @property
    def updated_at_datetime(self) -> datetime:
        """`updated_at` as a date and time in UTC."""
        return _moment(self.updated_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.build_id = data.pop("build_id")
            self.completed_at = data.pop("completed_at")
            self.created_at = data.pop("created_at")
            self.pinned = data.pop("pinned")
            self.started_at = data.pop("started_at")
            self.status = data.pop("status")
            self.trigger = data.pop("trigger")
            self.triggered_by_user_id = data.pop("triggered_by_user_id")
            self.updated_at = data.pop("updated_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class Build:
    """A snapshot build."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.build_id = data.pop("build_id", UNSET)
        self.completed_at = data.pop("completed_at", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.pinned = data.pop("pinned", UNSET)
        self.started_at = data.pop("started_at", UNSET)
        self.status = data.pop("status", UNSET)
        self.trigger = data.pop("trigger", UNSET)
        self.triggered_by_user_id = data.pop("triggered_by_user_id", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "build_id": self.build_id,
            "completed_at": self.completed_at,
            "created_at": self.created_at,
            "pinned": self.pinned,
            "started_at": self.started_at,
            "status": self.status,
            "trigger": self.trigger,
            "triggered_by_user_id": self.triggered_by_user_id,
            "updated_at": self.updated_at,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class ScheduleResponse:
    """A schedule as the API reports it. Its times are date-times, not epoch seconds."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "agent",
            "bypass_approval",
            "consecutive_failures",
            "created_at",
            "created_by",
            "enabled",
            "frequency",
            "interval_count",
            "last_edited_by",
            "last_error_at",
            "last_error_message",
            "last_executed_at",
            "name",
            "notify_on",
            "org_id",
            "platform",
            "playbook",
            "prompt",
            "schedule_type",
            "scheduled_at",
            "scheduled_session_id",
            "slack_channel_id",
            "slack_team_id",
            "tags",
            "target_devin_id",
            "updated_at",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "agent",
            "consecutive_failures",
            "created_at",
            "created_by",
            "enabled",
            "frequency",
            "last_error_at",
            "last_error_message",
            "last_executed_at",
            "name",
            "notify_on",
            "org_id",
            "playbook",
            "prompt",
            "scheduled_session_id",
            "updated_at",
        ]
    )

    agent: models.ScheduleAgent
    """Agent that runs the schedule: `devin` or `data_analyst`."""
    bypass_approval: bool | Unset = UNSET
    """True if the approval of actions is bypassed (`false` by default)."""
    consecutive_failures: int
    """Number of failures in a row."""
    created_at: str
    """When the schedule was created, as date-time."""
    created_by: str | None
    """The person who created the schedule; can be null."""
    enabled: bool
    """True if the schedule is enabled."""
    frequency: str | None
    """Frequency of a recurring schedule; can be null."""
    interval_count: int | Unset = UNSET
    """Interval count of a recurring schedule (`1` by default)."""
    last_edited_by: str | None | Unset = UNSET
    """The person who last edited the schedule; can be null."""
    last_error_at: str | None
    """When the last error occurred, as date-time; null if none is known."""
    last_error_message: str | None
    """Message of the last error; null if none is known."""
    last_executed_at: str | None
    """When the schedule last ran, as date-time; can be null."""
    name: str
    """Name of the schedule."""
    notify_on: models.ScheduleNotifyOn
    """When to notify: `always`, `failure` or `never`."""
    org_id: str
    """Organization that the schedule belongs to (prefix `org-`)."""
    platform: str | None | Unset = UNSET
    """VM platform of the sessions; can be null."""
    playbook: models.PlaybookInfo | None
    """Playbook of the schedule; can be null."""
    prompt: str
    """Prompt that the schedule runs."""
    schedule_type: models.ScheduleType | Unset = UNSET
    """Kind of schedule: `recurring` or `one_time` (`recurring` by default)."""
    scheduled_at: str | None | Unset = UNSET
    """When a one-time schedule runs, as date-time; can be null."""
    scheduled_session_id: str
    """Id of the schedule (prefix `sched-`)."""
    slack_channel_id: str | None | Unset = UNSET
    """Id of the Slack channel of the schedule; can be null."""
    slack_team_id: str | None | Unset = UNSET
    """Id of the Slack team of the schedule; can be null."""
    tags: list[str] | None | Unset = UNSET
    """Tags of the schedule; can be null."""
    target_devin_id: str | None | Unset = UNSET
    """Target session of the schedule (prefix `devin-`); can be null."""
    updated_at: str
    """When the schedule was last updated, as date-time."""
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
        self.agent = data.pop("agent", UNSET)
        self.bypass_approval = data.pop("bypass_approval", UNSET)
        self.consecutive_failures = data.pop("consecutive_failures", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.created_by = data.pop("created_by", UNSET)
        self.enabled = data.pop("enabled", UNSET)
        self.frequency = data.pop("frequency", UNSET)
        self.interval_count = data.pop("interval_count", UNSET)
        self.last_edited_by = data.pop("last_edited_by", UNSET)
        self.last_error_at = data.pop("last_error_at", UNSET)
        self.last_error_message = data.pop("last_error_message", UNSET)
        self.last_executed_at = data.pop("last_executed_at", UNSET)
        self.name = data.pop("name", UNSET)
        self.notify_on = data.pop("notify_on", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.platform = data.pop("platform", UNSET)
        value = data.pop("playbook", UNSET)
        self.playbook = models.PlaybookInfo.adopt(value) if value.__class__ is dict else value
        self.prompt = data.pop("prompt", UNSET)
        self.schedule_type = data.pop("schedule_type", UNSET)
        self.scheduled_at = data.pop("scheduled_at", UNSET)
        self.scheduled_session_id = data.pop("scheduled_session_id", UNSET)
        self.slack_channel_id = data.pop("slack_channel_id", UNSET)
        self.slack_team_id = data.pop("slack_team_id", UNSET)
        self.tags = data.pop("tags", UNSET)
        self.target_devin_id = data.pop("target_devin_id", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "agent": self.agent,
            "bypass_approval": self.bypass_approval,
            "consecutive_failures": self.consecutive_failures,
            "created_at": self.created_at,
            "created_by": self.created_by,
            "enabled": self.enabled,
            "frequency": self.frequency,
            "interval_count": self.interval_count,
            "last_edited_by": self.last_edited_by,
            "last_error_at": self.last_error_at,
            "last_error_message": self.last_error_message,
            "last_executed_at": self.last_executed_at,
            "name": self.name,
            "notify_on": self.notify_on,
            "org_id": self.org_id,
            "platform": self.platform,
            "playbook": plain(self.playbook),
            "prompt": self.prompt,
            "schedule_type": self.schedule_type,
            "scheduled_at": self.scheduled_at,
            "scheduled_session_id": self.scheduled_session_id,
            "slack_channel_id": self.slack_channel_id,
            "slack_team_id": self.slack_team_id,
            "tags": self.tags,
            "target_devin_id": self.target_devin_id,
            "updated_at": self.updated_at,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

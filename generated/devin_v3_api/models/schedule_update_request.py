from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class ScheduleUpdateRequest:
    """Changes to a schedule; all fields are optional."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "agent",
            "bypass_approval",
            "enabled",
            "frequency",
            "interval_count",
            "name",
            "notify_on",
            "platform",
            "playbook_id",
            "prompt",
            "run_as_user_id",
            "schedule_type",
            "scheduled_at",
            "slack_channel_id",
            "slack_team_id",
            "tags",
            "target_devin_id",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    agent: models.ScheduleAgent | None | Unset = UNSET
    """Agent that runs the schedule: `devin` or `data_analyst`."""
    bypass_approval: bool | None | Unset = UNSET
    """True if the approval of actions is bypassed."""
    enabled: bool | None | Unset = UNSET
    """True if the schedule is enabled."""
    frequency: str | None | Unset = UNSET
    """Frequency of a recurring schedule; can be null."""
    interval_count: int | None | Unset = UNSET
    """Interval count of a recurring schedule."""
    name: str | None | Unset = UNSET
    """Name of the schedule."""
    notify_on: models.ScheduleNotifyOn | None | Unset = UNSET
    """When to notify: `always`, `failure` or `never`."""
    platform: str | None | Unset = UNSET
    """VM platform of the sessions; can be null."""
    playbook_id: str | None | Unset = UNSET
    """Id of the playbook of the schedule (prefix `playbook-`); can be null."""
    prompt: str | None | Unset = UNSET
    """Prompt that the schedule runs."""
    run_as_user_id: str | None | Unset = UNSET
    """User that the schedule runs as (prefix `user-`); probably needs `ImpersonateOrgSessions`."""
    schedule_type: models.ScheduleType | None | Unset = UNSET
    """Kind of schedule: `recurring` or `one_time`."""
    scheduled_at: str | None | Unset = UNSET
    """When a one-time schedule runs, as date-time; can be null."""
    slack_channel_id: str | None | Unset = UNSET
    """Id of the Slack channel of the schedule; can be null."""
    slack_team_id: str | None | Unset = UNSET
    """Id of the Slack team of the schedule; can be null."""
    tags: list[str] | None | Unset = UNSET
    """Tags of the schedule; can be null."""
    target_devin_id: str | None | Unset = UNSET
    """Target session of the schedule (prefix `devin-`); can be null."""
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
        self.enabled = data.pop("enabled", UNSET)
        self.frequency = data.pop("frequency", UNSET)
        self.interval_count = data.pop("interval_count", UNSET)
        self.name = data.pop("name", UNSET)
        self.notify_on = data.pop("notify_on", UNSET)
        self.platform = data.pop("platform", UNSET)
        self.playbook_id = data.pop("playbook_id", UNSET)
        self.prompt = data.pop("prompt", UNSET)
        self.run_as_user_id = data.pop("run_as_user_id", UNSET)
        self.schedule_type = data.pop("schedule_type", UNSET)
        self.scheduled_at = data.pop("scheduled_at", UNSET)
        self.slack_channel_id = data.pop("slack_channel_id", UNSET)
        self.slack_team_id = data.pop("slack_team_id", UNSET)
        self.tags = data.pop("tags", UNSET)
        self.target_devin_id = data.pop("target_devin_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "agent": self.agent,
            "bypass_approval": self.bypass_approval,
            "enabled": self.enabled,
            "frequency": self.frequency,
            "interval_count": self.interval_count,
            "name": self.name,
            "notify_on": self.notify_on,
            "platform": self.platform,
            "playbook_id": self.playbook_id,
            "prompt": self.prompt,
            "run_as_user_id": self.run_as_user_id,
            "schedule_type": self.schedule_type,
            "scheduled_at": self.scheduled_at,
            "slack_channel_id": self.slack_channel_id,
            "slack_team_id": self.slack_team_id,
            "tags": self.tags,
            "target_devin_id": self.target_devin_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ScheduleUpdateRequest(_Model):
    """Changes to a schedule; all fields are optional."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "agent": "agent",
        "bypass_approval": "bypass_approval",
        "enabled": "enabled",
        "frequency": "frequency",
        "interval_count": "interval_count",
        "name": "name",
        "notify_on": "notify_on",
        "platform": "platform",
        "playbook_id": "playbook_id",
        "prompt": "prompt",
        "run_as_user_id": "run_as_user_id",
        "schedule_type": "schedule_type",
        "scheduled_at": "scheduled_at",
        "slack_channel_id": "slack_channel_id",
        "slack_team_id": "slack_team_id",
        "tags": "tags",
        "target_devin_id": "target_devin_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    agent: models.ScheduleAgent | None = _ABSENT
    """Agent that runs the schedule: `devin` or `data_analyst`."""
    bypass_approval: bool | None = _ABSENT
    """True if the approval of actions is bypassed."""
    enabled: bool | None = _ABSENT
    """True if the schedule is enabled."""
    frequency: str | None = _ABSENT
    """Frequency of a recurring schedule; can be null."""
    interval_count: int | None = _ABSENT
    """Interval count of a recurring schedule."""
    name: str | None = _ABSENT
    """Name of the schedule."""
    notify_on: models.ScheduleNotifyOn | None = _ABSENT
    """When to notify: `always`, `failure` or `never`."""
    platform: str | None = _ABSENT
    """VM platform of the sessions; can be null."""
    playbook_id: str | None = _ABSENT
    """Id of the playbook of the schedule (prefix `playbook-`); can be null."""
    prompt: str | None = _ABSENT
    """Prompt that the schedule runs."""
    run_as_user_id: str | None = _ABSENT
    """User that the schedule runs as (prefix `user-`); probably needs `ImpersonateOrgSessions`."""
    schedule_type: models.ScheduleType | None = _ABSENT
    """Kind of schedule: `recurring` or `one_time`."""
    scheduled_at: str | None = _ABSENT
    """When a one-time schedule runs, as date-time; can be null."""
    slack_channel_id: str | None = _ABSENT
    """Id of the Slack channel of the schedule; can be null."""
    slack_team_id: str | None = _ABSENT
    """Id of the Slack team of the schedule; can be null."""
    tags: list[str] | None = _ABSENT
    """Tags of the schedule; can be null."""
    target_devin_id: str | None = _ABSENT
    """Target session of the schedule (prefix `devin-`); can be null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "agent" in data:
            self.agent = data.pop("agent")
        if "bypass_approval" in data:
            self.bypass_approval = data.pop("bypass_approval")
        if "enabled" in data:
            self.enabled = data.pop("enabled")
        if "frequency" in data:
            self.frequency = data.pop("frequency")
        if "interval_count" in data:
            self.interval_count = data.pop("interval_count")
        if "name" in data:
            self.name = data.pop("name")
        if "notify_on" in data:
            self.notify_on = data.pop("notify_on")
        if "platform" in data:
            self.platform = data.pop("platform")
        if "playbook_id" in data:
            self.playbook_id = data.pop("playbook_id")
        if "prompt" in data:
            self.prompt = data.pop("prompt")
        if "run_as_user_id" in data:
            self.run_as_user_id = data.pop("run_as_user_id")
        if "schedule_type" in data:
            self.schedule_type = data.pop("schedule_type")
        if "scheduled_at" in data:
            self.scheduled_at = data.pop("scheduled_at")
        if "slack_channel_id" in data:
            self.slack_channel_id = data.pop("slack_channel_id")
        if "slack_team_id" in data:
            self.slack_team_id = data.pop("slack_team_id")
        if "tags" in data:
            self.tags = data.pop("tags")
        if "target_devin_id" in data:
            self.target_devin_id = data.pop("target_devin_id")
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ScheduleResponse(_Model):
    """A schedule as the API reports it. Its times are date-times, not epoch seconds."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "agent": "agent",
        "bypass_approval": "bypass_approval",
        "consecutive_failures": "consecutive_failures",
        "created_at": "created_at",
        "created_by": "created_by",
        "enabled": "enabled",
        "frequency": "frequency",
        "interval_count": "interval_count",
        "last_edited_by": "last_edited_by",
        "last_error_at": "last_error_at",
        "last_error_message": "last_error_message",
        "last_executed_at": "last_executed_at",
        "name": "name",
        "notify_on": "notify_on",
        "org_id": "org_id",
        "platform": "platform",
        "playbook": "playbook",
        "prompt": "prompt",
        "schedule_type": "schedule_type",
        "scheduled_at": "scheduled_at",
        "scheduled_session_id": "scheduled_session_id",
        "slack_channel_id": "slack_channel_id",
        "slack_team_id": "slack_team_id",
        "tags": "tags",
        "target_devin_id": "target_devin_id",
        "updated_at": "updated_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    DEFAULTS: ClassVar[Mapping[str, object]] = {
        "bypass_approval": False,
        "interval_count": 1,
        "schedule_type": "recurring",
    }

    agent: models.ScheduleAgent
    """Agent that runs the schedule: `devin` or `data_analyst`."""
    bypass_approval: bool = _ABSENT
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
    interval_count: int = _ABSENT
    """Interval count of a recurring schedule (`1` by default)."""
    last_edited_by: str | None = _ABSENT
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
    platform: str | None = _ABSENT
    """VM platform of the sessions; can be null."""
    playbook: models.PlaybookInfo | None
    """Playbook of the schedule; can be null."""
    prompt: str
    """Prompt that the schedule runs."""
    schedule_type: models.ScheduleType = _ABSENT
    """Kind of schedule: `recurring` or `one_time` (`recurring` by default)."""
    scheduled_at: str | None = _ABSENT
    """When a one-time schedule runs, as date-time; can be null."""
    scheduled_session_id: str
    """Id of the schedule (prefix `sched-`)."""
    slack_channel_id: str | None = _ABSENT
    """Id of the Slack channel of the schedule; can be null."""
    slack_team_id: str | None = _ABSENT
    """Id of the Slack team of the schedule; can be null."""
    tags: list[str] | None = _ABSENT
    """Tags of the schedule; can be null."""
    target_devin_id: str | None = _ABSENT
    """Target session of the schedule (prefix `devin-`); can be null."""
    updated_at: str
    """When the schedule was last updated, as date-time."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "bypass_approval" in data:
            self.bypass_approval = data.pop("bypass_approval")
        if "interval_count" in data:
            self.interval_count = data.pop("interval_count")
        if "last_edited_by" in data:
            self.last_edited_by = data.pop("last_edited_by")
        if "platform" in data:
            self.platform = data.pop("platform")
        if "playbook" in data:
            value = data.pop("playbook")
            self.playbook = models.PlaybookInfo.adopt(value) if value.__class__ is dict else value
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
        try:
            self.agent = data.pop("agent")
            self.consecutive_failures = data.pop("consecutive_failures")
            self.created_at = data.pop("created_at")
            self.created_by = data.pop("created_by")
            self.enabled = data.pop("enabled")
            self.frequency = data.pop("frequency")
            self.last_error_at = data.pop("last_error_at")
            self.last_error_message = data.pop("last_error_message")
            self.last_executed_at = data.pop("last_executed_at")
            self.name = data.pop("name")
            self.notify_on = data.pop("notify_on")
            self.org_id = data.pop("org_id")
            self.prompt = data.pop("prompt")
            self.scheduled_session_id = data.pop("scheduled_session_id")
            self.updated_at = data.pop("updated_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

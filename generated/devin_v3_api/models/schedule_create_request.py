from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ScheduleCreateRequest(_Model):
    """A schedule to create; `name` and `prompt` are required."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "agent": "agent",
        "bypass_approval": "bypass_approval",
        "create_as_user_id": "create_as_user_id",
        "frequency": "frequency",
        "interval_count": "interval_count",
        "name": "name",
        "notify_on": "notify_on",
        "platform": "platform",
        "playbook_id": "playbook_id",
        "prompt": "prompt",
        "schedule_type": "schedule_type",
        "scheduled_at": "scheduled_at",
        "slack_channel_id": "slack_channel_id",
        "slack_team_id": "slack_team_id",
        "tags": "tags",
        "target_devin_id": "target_devin_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["name", "prompt"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {
        "agent": "devin",
        "bypass_approval": False,
        "interval_count": 1,
        "notify_on": "failure",
        "schedule_type": "recurring",
    }

    agent: models.ScheduleAgent = _ABSENT
    """Agent that runs the schedule: `devin` or `data_analyst` (`devin` by default)."""
    bypass_approval: bool = _ABSENT
    """True if the approval of actions is bypassed (`false` by default)."""
    create_as_user_id: str | None = _ABSENT
    """User to create the schedule for (prefix `user-`); probably needs `ImpersonateOrgSessions`."""
    frequency: str | None = _ABSENT
    """Frequency of a recurring schedule; can be null."""
    interval_count: int = _ABSENT
    """Interval count of a recurring schedule (`1` by default)."""
    name: str
    """Name of the schedule."""
    notify_on: models.ScheduleNotifyOn = _ABSENT
    """When to notify: `always`, `failure` or `never` (`failure` by default)."""
    platform: str | None = _ABSENT
    """VM platform of the sessions; can be null."""
    playbook_id: str | None = _ABSENT
    """Id of the playbook of the schedule (prefix `playbook-`); can be null."""
    prompt: str
    """Prompt that the schedule runs."""
    schedule_type: models.ScheduleType = _ABSENT
    """Kind of schedule: `recurring` or `one_time` (`recurring` by default)."""
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
        if "create_as_user_id" in data:
            self.create_as_user_id = data.pop("create_as_user_id")
        if "frequency" in data:
            self.frequency = data.pop("frequency")
        if "interval_count" in data:
            self.interval_count = data.pop("interval_count")
        if "notify_on" in data:
            self.notify_on = data.pop("notify_on")
        if "platform" in data:
            self.platform = data.pop("platform")
        if "playbook_id" in data:
            self.playbook_id = data.pop("playbook_id")
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
            self.name = data.pop("name")
            self.prompt = data.pop("prompt")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

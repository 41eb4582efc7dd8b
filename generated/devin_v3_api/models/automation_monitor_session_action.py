from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationMonitorSessionAction(_Model):
    """Action that has a session monitor a Slack channel."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "setup_prompt": "setup_prompt",
        "slack_monitor_config": "slack_monitor_config",
        "type": "type",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["setup_prompt", "slack_monitor_config"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"type": "monitor_session"}
    CONSTANTS: ClassVar[Mapping[str, object]] = {"type": "monitor_session"}

    setup_prompt: str
    """Prompt that sets up the session."""
    slack_monitor_config: models.AutomationSlackMonitorConfig
    """The source to monitor; needs exactly one trigger, a `slack:message`."""
    type: Literal["monitor_session"] = _ABSENT
    """Always `monitor_session`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "slack_monitor_config" in data:
            value = data.pop("slack_monitor_config")
            self.slack_monitor_config = (
                models.AutomationSlackMonitorConfig.adopt(value) if value.__class__ is dict else value
            )
        if "type" in data:
            self.type = data.pop("type")
        try:
            self.setup_prompt = data.pop("setup_prompt")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

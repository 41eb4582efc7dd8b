from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class AutomationMonitorSessionAction:
    """Action that has a session monitor a Slack channel."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["setup_prompt", "slack_monitor_config", "type"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["setup_prompt", "slack_monitor_config"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"type": "monitor_session"}

    setup_prompt: str
    """Prompt that sets up the session."""
    slack_monitor_config: models.AutomationSlackMonitorConfig
    """The thing to monitor; needs exactly one trigger, a `slack:message`."""
    type: Literal["monitor_session"] | Unset = UNSET
    """Always `monitor_session`."""
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
        self.setup_prompt = data.pop("setup_prompt", UNSET)
        value = data.pop("slack_monitor_config", UNSET)
        self.slack_monitor_config = (
            models.AutomationSlackMonitorConfig.adopt(value) if value.__class__ is dict else value
        )
        self.type = data.pop("type", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "setup_prompt": self.setup_prompt,
            "slack_monitor_config": plain(self.slack_monitor_config),
            "type": self.type,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

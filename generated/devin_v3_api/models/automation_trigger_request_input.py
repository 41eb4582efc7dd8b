from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class AutomationTriggerRequestInput:
    """A trigger: an event, with conditions on it."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["conditions", "event_type", "replies"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["event_type"])

    conditions: models.AutomationConditionsInput | None | Unset = UNSET
    """Conditions that the event must meet; null for none."""
    event_type: models.AutomationTriggerEventType
    """Event that fires the trigger, as `<source>:<event>`, such as `github:push`."""
    replies: list[models.AutomationReply] | Unset = UNSET
    """Replies where the event came from; empty by default."""
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
        value = data.pop("conditions", UNSET)
        self.conditions = models.AutomationConditionsInput.adopt(value) if value.__class__ is dict else value
        self.event_type = data.pop("event_type", UNSET)
        value = data.pop("replies", UNSET)
        self.replies = (
            [(models.AutomationReply.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "conditions": plain(self.conditions),
            "event_type": self.event_type,
            "replies": plain(self.replies),
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

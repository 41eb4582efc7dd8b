from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationTriggerRequestOutput(_Model):
    """A trigger of a template."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "conditions": "conditions",
        "event_type": "event_type",
        "replies": "replies",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["event_type"])

    conditions: models.AutomationConditionsOutput | None = _ABSENT
    """Conditions that the event must meet; null for none."""
    event_type: models.AutomationTriggerEventType
    """Event that fires the trigger, as `<source>:<event>`, such as `github:push`."""
    replies: list[models.AutomationReply] | None = _ABSENT
    """Replies where the event came from; empty by default."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "conditions" in data:
            value = data.pop("conditions")
            self.conditions = models.AutomationConditionsOutput.adopt(value) if value.__class__ is dict else value
        if "replies" in data:
            value = data.pop("replies")
            self.replies = (
                [(models.AutomationReply.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.event_type = data.pop("event_type")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationNotifications(_Model):
    """The recipients of news about an automation's runs."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"email": "email", "slack": "slack"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    email: models.AutomationEmailNotification | None = _ABSENT
    """Notification by e-mail; null for none."""
    slack: models.AutomationSlackNotification | None = _ABSENT
    """Notification in Slack; null for none."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "email" in data:
            value = data.pop("email")
            self.email = models.AutomationEmailNotification.adopt(value) if value.__class__ is dict else value
        if "slack" in data:
            value = data.pop("slack")
            self.slack = models.AutomationSlackNotification.adopt(value) if value.__class__ is dict else value
        if data:
            self.additional_properties = data.copy()
        return self

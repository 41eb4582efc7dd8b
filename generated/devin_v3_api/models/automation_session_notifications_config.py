from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSessionNotificationsConfig(_Model):
    """Where a session reports to."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"slack": "slack"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    slack: models.AutomationSessionSlackConfig | None = _ABSENT
    """Reports in Slack; null for none."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "slack" in data:
            value = data.pop("slack")
            self.slack = models.AutomationSessionSlackConfig.adopt(value) if value.__class__ is dict else value
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationEmailNotification(_Model):
    """Notification by e-mail."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"recipients": "recipients", "when": "when"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["when"])

    recipients: list[str] | None = _ABSENT
    """Recipients of the e-mail; can be null."""
    when: models.AutomationNotifyWhen
    """When to notify: `always`, `dispatch_failed` or `dispatch_succeeded`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "recipients" in data:
            self.recipients = data.pop("recipients")
        try:
            self.when = data.pop("when")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

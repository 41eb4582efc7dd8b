from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSessionSlackConfig(_Model):
    """How a session reports in Slack."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"channel_id": "channel_id", "mode": "mode"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["channel_id", "mode"])

    channel_id: str
    """Id of the Slack channel."""
    mode: models.AutomationSessionSlackConfigMode
    """How it reports: `post_updates`, `forward_thread` or `post_response`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.channel_id = data.pop("channel_id")
            self.mode = data.pop("mode")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSlackMonitorConfig(_Model):
    """Slack channel that a session monitors."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"source_channel_id": "source_channel_id", "team_id": "team_id"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["source_channel_id"])

    source_channel_id: str
    """Id of the Slack channel."""
    team_id: str | None = _ABSENT
    """Id of the Slack team; can be null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "team_id" in data:
            self.team_id = data.pop("team_id")
        try:
            self.source_channel_id = data.pop("source_channel_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

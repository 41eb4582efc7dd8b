from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSlackChannel(_Model):
    """A Slack channel."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"channel_id": "channel_id", "team_id": "team_id"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["channel_id", "team_id"])

    channel_id: str
    """Id of the Slack channel."""
    team_id: str
    """Id of the Slack team."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.channel_id = data.pop("channel_id")
            self.team_id = data.pop("team_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

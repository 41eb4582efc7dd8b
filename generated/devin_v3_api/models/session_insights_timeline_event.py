from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsTimelineEvent(_Model):
    """An event in the course of a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "color": "color",
        "description": "description",
        "issue_id": "issue_id",
        "title": "title",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["description", "title"])

    color: str | None = _ABSENT
    """Color to show the event in."""
    description: str
    """The event."""
    issue_id: str | None = _ABSENT
    """Id of the issue that the event refers to, if any."""
    title: str
    """Title of the event."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "color" in data:
            self.color = data.pop("color")
        if "issue_id" in data:
            self.issue_id = data.pop("issue_id")
        try:
            self.description = data.pop("description")
            self.title = data.pop("title")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

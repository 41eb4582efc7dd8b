from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset


@attrs.define(kw_only=True)
class SessionInsightsTimelineEvent:
    """An event in the course of a session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["color", "description", "issue_id", "title"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["description", "title"])

    color: str | Unset = UNSET
    """Color to show the event in."""
    description: str
    """What happened."""
    issue_id: str | None | Unset = UNSET
    """Id of the issue that the event refers to, if any."""
    title: str
    """Title of the event."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.color = get("color", UNSET)
        self.description = get("description", UNSET)
        self.issue_id = get("issue_id", UNSET)
        self.title = get("title", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.color is not UNSET:
            result["color"] = self.color
        result["description"] = self.description
        if self.issue_id is not UNSET:
            result["issue_id"] = self.issue_id
        result["title"] = self.title
        return result

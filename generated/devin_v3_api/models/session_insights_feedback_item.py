from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionInsightsFeedbackItem:
    """Feedback on a part of a prompt."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["details", "excerpt", "issue_id", "summary"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["details", "excerpt", "summary"])

    details: str
    """The feedback in detail."""
    excerpt: str
    """Part of the prompt that the feedback is about."""
    issue_id: str | None | Unset = UNSET
    """Id of the issue that the feedback refers to, if any."""
    summary: str
    """The feedback in short."""
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
        self.details = data.pop("details", UNSET)
        self.excerpt = data.pop("excerpt", UNSET)
        self.issue_id = data.pop("issue_id", UNSET)
        self.summary = data.pop("summary", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "details": self.details,
            "excerpt": self.excerpt,
            "issue_id": self.issue_id,
            "summary": self.summary,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

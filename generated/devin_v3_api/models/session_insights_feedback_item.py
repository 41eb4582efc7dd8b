from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsFeedbackItem(_Model):
    """Feedback on a part of a prompt."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "details": "details",
        "excerpt": "excerpt",
        "issue_id": "issue_id",
        "summary": "summary",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["details", "excerpt", "summary"])

    details: str
    """The feedback in detail."""
    excerpt: str
    """Part of the prompt that the feedback is about."""
    issue_id: str | None = _ABSENT
    """Id of the issue that the feedback refers to, if any."""
    summary: str
    """The feedback in short."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "issue_id" in data:
            self.issue_id = data.pop("issue_id")
        try:
            self.details = data.pop("details")
            self.excerpt = data.pop("excerpt")
            self.summary = data.pop("summary")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

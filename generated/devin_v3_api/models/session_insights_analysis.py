from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsAnalysis(_Model):
    """Analysis of what happened in a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "action_items": "action_items",
        "classification": "classification",
        "issues": "issues",
        "note_usage": "note_usage",
        "suggested_prompt": "suggested_prompt",
        "timeline": "timeline",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    action_items: list[models.SessionInsightsActionItem] | None = _ABSENT
    """Action items that the analysis proposes."""
    classification: models.SessionInsightsClassification | None = _ABSENT
    """Classification of the session; can be null."""
    issues: list[models.SessionInsightsIssue] | None = _ABSENT
    """Issues found in the session."""
    note_usage: models.SessionInsightsNoteUsage | None = _ABSENT
    """How knowledge notes were used in the session; can be null."""
    suggested_prompt: models.SessionInsightsSuggestedPrompt | None = _ABSENT
    """A proposed better prompt; can be null."""
    timeline: list[models.SessionInsightsTimelineEvent] | None = _ABSENT
    """Events of the session."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "action_items" in data:
            value = data.pop("action_items")
            self.action_items = (
                [(models.SessionInsightsActionItem.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if "classification" in data:
            value = data.pop("classification")
            self.classification = (
                models.SessionInsightsClassification.adopt(value) if value.__class__ is dict else value
            )
        if "issues" in data:
            value = data.pop("issues")
            self.issues = (
                [(models.SessionInsightsIssue.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if "note_usage" in data:
            value = data.pop("note_usage")
            self.note_usage = models.SessionInsightsNoteUsage.adopt(value) if value.__class__ is dict else value
        if "suggested_prompt" in data:
            value = data.pop("suggested_prompt")
            self.suggested_prompt = (
                models.SessionInsightsSuggestedPrompt.adopt(value) if value.__class__ is dict else value
            )
        if "timeline" in data:
            value = data.pop("timeline")
            self.timeline = (
                [
                    (models.SessionInsightsTimelineEvent.adopt(item) if item.__class__ is dict else item)
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

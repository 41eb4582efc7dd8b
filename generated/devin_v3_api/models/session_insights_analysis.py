from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class SessionInsightsAnalysis:
    """Analysis of what happened in a session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["action_items", "classification", "issues", "note_usage", "suggested_prompt", "timeline"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    action_items: list[models.SessionInsightsActionItem] | Unset = UNSET
    """Things to do that the analysis proposes."""
    classification: models.SessionInsightsClassification | None | Unset = UNSET
    """Classification of the session; can be null."""
    issues: list[models.SessionInsightsIssue] | Unset = UNSET
    """Issues found in the session."""
    note_usage: models.SessionInsightsNoteUsage | None | Unset = UNSET
    """How knowledge notes were used in the session; can be null."""
    suggested_prompt: models.SessionInsightsSuggestedPrompt | None | Unset = UNSET
    """A proposed better prompt; can be null."""
    timeline: list[models.SessionInsightsTimelineEvent] | Unset = UNSET
    """Events of the session."""
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
        value = data.pop("action_items", UNSET)
        self.action_items = (
            [(models.SessionInsightsActionItem.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        value = data.pop("classification", UNSET)
        self.classification = models.SessionInsightsClassification.adopt(value) if value.__class__ is dict else value
        value = data.pop("issues", UNSET)
        self.issues = (
            [(models.SessionInsightsIssue.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        value = data.pop("note_usage", UNSET)
        self.note_usage = models.SessionInsightsNoteUsage.adopt(value) if value.__class__ is dict else value
        value = data.pop("suggested_prompt", UNSET)
        self.suggested_prompt = models.SessionInsightsSuggestedPrompt.adopt(value) if value.__class__ is dict else value
        value = data.pop("timeline", UNSET)
        self.timeline = (
            [(models.SessionInsightsTimelineEvent.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "action_items": plain(self.action_items),
            "classification": plain(self.classification),
            "issues": plain(self.issues),
            "note_usage": plain(self.note_usage),
            "suggested_prompt": plain(self.suggested_prompt),
            "timeline": plain(self.timeline),
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

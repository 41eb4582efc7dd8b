from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsSuggestedPrompt(_Model):
    """A proposed prompt beside the original one."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "feedback_items": "feedback_items",
        "original_prompt": "original_prompt",
        "suggested_prompt": "suggested_prompt",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["original_prompt", "suggested_prompt"])

    feedback_items: list[models.SessionInsightsFeedbackItem] | None = _ABSENT
    """Feedback on parts of the original prompt."""
    original_prompt: str
    """Prompt that the session was started with."""
    suggested_prompt: str
    """Prompt that the analysis proposes."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "feedback_items" in data:
            value = data.pop("feedback_items")
            self.feedback_items = (
                [(models.SessionInsightsFeedbackItem.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.original_prompt = data.pop("original_prompt")
            self.suggested_prompt = data.pop("suggested_prompt")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class GuardrailViolationResponse(_Model):
    """A violation of a guardrail."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "action_taken": "action_taken",
        "confidence_score": "confidence_score",
        "created_at": "created_at",
        "event_id": "event_id",
        "guardrail_id": "guardrail_id",
        "guardrail_name": "guardrail_name",
        "org_id": "org_id",
        "reasoning": "reasoning",
        "session_id": "session_id",
        "user_message": "user_message",
        "violation_id": "violation_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "action_taken",
            "confidence_score",
            "created_at",
            "event_id",
            "guardrail_id",
            "guardrail_name",
            "org_id",
            "reasoning",
            "session_id",
            "user_message",
            "violation_id",
        ]
    )

    action_taken: str
    """The reaction to the violation."""
    confidence_score: float
    """Confidence of the detection, as a number."""
    created_at: int
    """When the violation was recorded, in epoch seconds."""
    event_id: str
    """Id of the event."""
    guardrail_id: str
    """Guardrail that was violated."""
    guardrail_name: str
    """Name of the guardrail."""
    org_id: str
    """Organization of the violation (prefix `org-`)."""
    reasoning: str
    """Why it counts as a violation."""
    session_id: str | None
    """Session of the violation, or null."""
    user_message: str
    """Message of the user that the violation is about."""
    violation_id: int
    """Id of the violation, an integer."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.action_taken = data.pop("action_taken")
            self.confidence_score = data.pop("confidence_score")
            self.created_at = data.pop("created_at")
            self.event_id = data.pop("event_id")
            self.guardrail_id = data.pop("guardrail_id")
            self.guardrail_name = data.pop("guardrail_name")
            self.org_id = data.pop("org_id")
            self.reasoning = data.pop("reasoning")
            self.session_id = data.pop("session_id")
            self.user_message = data.pop("user_message")
            self.violation_id = data.pop("violation_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class GuardrailViolationResponse:
    """A violation of a guardrail."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
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
    """How sure the detection is, as a number."""
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.action_taken = data.pop("action_taken", UNSET)
        self.confidence_score = data.pop("confidence_score", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.event_id = data.pop("event_id", UNSET)
        self.guardrail_id = data.pop("guardrail_id", UNSET)
        self.guardrail_name = data.pop("guardrail_name", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.reasoning = data.pop("reasoning", UNSET)
        self.session_id = data.pop("session_id", UNSET)
        self.user_message = data.pop("user_message", UNSET)
        self.violation_id = data.pop("violation_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "action_taken": self.action_taken,
            "confidence_score": self.confidence_score,
            "created_at": self.created_at,
            "event_id": self.event_id,
            "guardrail_id": self.guardrail_id,
            "guardrail_name": self.guardrail_name,
            "org_id": self.org_id,
            "reasoning": self.reasoning,
            "session_id": self.session_id,
            "user_message": self.user_message,
            "violation_id": self.violation_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

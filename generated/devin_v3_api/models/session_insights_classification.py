from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionInsightsClassification:
    """Classification of a session by its analysis."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["category", "confidence", "programming_languages", "tools_and_frameworks"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["category", "confidence"])

    category: str
    """Category of the session."""
    confidence: float
    """Confidence of the classification, as a number."""
    programming_languages: list[str] | Unset = UNSET
    """Programming languages of the session."""
    tools_and_frameworks: list[str] | Unset = UNSET
    """Tools and frameworks of the session."""
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
        self.category = data.pop("category", UNSET)
        self.confidence = data.pop("confidence", UNSET)
        self.programming_languages = data.pop("programming_languages", UNSET)
        self.tools_and_frameworks = data.pop("tools_and_frameworks", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "category": self.category,
            "confidence": self.confidence,
            "programming_languages": self.programming_languages,
            "tools_and_frameworks": self.tools_and_frameworks,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsClassification(_Model):
    """Classification of a session by its analysis."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "confidence": "confidence",
        "programming_languages": "programming_languages",
        "tools_and_frameworks": "tools_and_frameworks",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["category", "confidence"])

    category: str
    """Category of the session."""
    confidence: float
    """Confidence of the classification, as a number."""
    programming_languages: list[str] | None = _ABSENT
    """Programming languages of the session."""
    tools_and_frameworks: list[str] | None = _ABSENT
    """Tools and frameworks of the session."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "programming_languages" in data:
            self.programming_languages = data.pop("programming_languages")
        if "tools_and_frameworks" in data:
            self.tools_and_frameworks = data.pop("tools_and_frameworks")
        try:
            self.category = data.pop("category")
            self.confidence = data.pop("confidence")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

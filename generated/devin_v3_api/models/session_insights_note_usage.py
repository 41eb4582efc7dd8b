from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsNoteUsage(_Model):
    """How knowledge notes were used in a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"bad_usages": "bad_usages", "good_usages": "good_usages"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    bad_usages: list[models.SessionInsightsNoteUsageItem] | None = _ABSENT
    """Uses of notes that were rated bad."""
    good_usages: list[models.SessionInsightsNoteUsageItem] | None = _ABSENT
    """Uses of notes that were rated good."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "bad_usages" in data:
            value = data.pop("bad_usages")
            self.bad_usages = (
                [
                    (models.SessionInsightsNoteUsageItem.adopt(item) if item.__class__ is dict else item)
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if "good_usages" in data:
            value = data.pop("good_usages")
            self.good_usages = (
                [
                    (models.SessionInsightsNoteUsageItem.adopt(item) if item.__class__ is dict else item)
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

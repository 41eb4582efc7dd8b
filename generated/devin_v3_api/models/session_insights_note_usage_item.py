from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsNoteUsageItem(_Model):
    """One use of a knowledge note in a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"message": "message", "note_id": "note_id", "reason": "reason"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["message", "note_id", "reason"])

    message: str
    """Message about the use of the note."""
    note_id: str
    """Id of the knowledge note (prefix `note-`)."""
    reason: str
    """Reason for the rating."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.message = data.pop("message")
            self.note_id = data.pop("note_id")
            self.reason = data.pop("reason")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

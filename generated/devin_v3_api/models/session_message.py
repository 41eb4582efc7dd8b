from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionMessage(_Model):
    """A message in a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "event_id": "event_id",
        "message": "message",
        "source": "source",
        "username": "username",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["created_at", "event_id", "message", "source"])

    created_at: int
    """When the message was written, in epoch seconds."""
    event_id: str
    """Id of the event of the message."""
    message: str
    """Text of the message."""
    source: models.SessionMessageSource
    """The author of the message: `devin` or `user`."""
    username: str | None = _ABSENT
    """Name of who wrote the message, if it was a user."""
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
        if "username" in data:
            self.username = data.pop("username")
        try:
            self.created_at = data.pop("created_at")
            self.event_id = data.pop("event_id")
            self.message = data.pop("message")
            self.source = data.pop("source")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionMessage:
    """A message in a session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["created_at", "event_id", "message", "source", "username"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["created_at", "event_id", "message", "source"])

    created_at: int
    """When the message was written, in epoch seconds."""
    event_id: str
    """Id of the event of the message."""
    message: str
    """Text of the message."""
    source: models.SessionMessageSource
    """The author of the message: `devin` or `user`."""
    username: str | None | Unset = UNSET
    """Name of who wrote the message, if it was a user."""
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
        self.created_at = data.pop("created_at", UNSET)
        self.event_id = data.pop("event_id", UNSET)
        self.message = data.pop("message", UNSET)
        self.source = data.pop("source", UNSET)
        self.username = data.pop("username", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "created_at": self.created_at,
            "event_id": self.event_id,
            "message": self.message,
            "source": self.source,
            "username": self.username,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

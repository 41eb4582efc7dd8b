from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionMessageCreateRequest(_Model):
    """A message to send to a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "attachment_urls": "attachment_urls",
        "message": "message",
        "message_as_user_id": "message_as_user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["message"])

    attachment_urls: list[str] | None = _ABSENT
    """URLs of attachments, each of 1 to 2083 characters."""
    message: str
    """Text of the message."""
    message_as_user_id: str | None = _ABSENT
    """User in whose name the message is sent (prefix `user-`)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "attachment_urls" in data:
            self.attachment_urls = data.pop("attachment_urls")
        if "message_as_user_id" in data:
            self.message_as_user_id = data.pop("message_as_user_id")
        try:
            self.message = data.pop("message")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

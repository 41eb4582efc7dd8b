from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionMessageCreateRequest:
    """A message to send to a session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["attachment_urls", "message", "message_as_user_id"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["message"])

    attachment_urls: list[str] | None | Unset = UNSET
    """URLs of attachments, each of 1 to 2083 characters."""
    message: str
    """Text of the message."""
    message_as_user_id: str | None | Unset = UNSET
    """User in whose name the message is sent (prefix `user-`)."""
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
        self.attachment_urls = data.pop("attachment_urls", UNSET)
        self.message = data.pop("message", UNSET)
        self.message_as_user_id = data.pop("message_as_user_id", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "attachment_urls": self.attachment_urls,
            "message": self.message,
            "message_as_user_id": self.message_as_user_id,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

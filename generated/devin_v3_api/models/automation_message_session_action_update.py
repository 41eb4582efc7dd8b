from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class AutomationMessageSessionActionUpdate:
    """Change to an action that sends a message to a session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["auto_create", "prompt", "target_devin_id", "type"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"type": "message_session"}

    auto_create: bool | Unset = UNSET
    """True if the session is created when needed (`false` by default)."""
    prompt: str | None | Unset = UNSET
    """Text of the message."""
    target_devin_id: str | None | Unset = UNSET
    """Session to message (prefix `devin-`)."""
    type: Literal["message_session"] | Unset = UNSET
    """Always `message_session`."""
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
        self.auto_create = data.pop("auto_create", UNSET)
        self.prompt = data.pop("prompt", UNSET)
        self.target_devin_id = data.pop("target_devin_id", UNSET)
        self.type = data.pop("type", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "auto_create": self.auto_create,
            "prompt": self.prompt,
            "target_devin_id": self.target_devin_id,
            "type": self.type,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

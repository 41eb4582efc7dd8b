from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationMessageSessionActionUpdate(_Model):
    """Change to an action that sends a message to a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "auto_create": "auto_create",
        "prompt": "prompt",
        "target_devin_id": "target_devin_id",
        "type": "type",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"auto_create": False, "type": "message_session"}
    CONSTANTS: ClassVar[Mapping[str, object]] = {"type": "message_session"}

    auto_create: bool = _ABSENT
    """True if the session is created when needed (`false` by default)."""
    prompt: str | None = _ABSENT
    """Text of the message."""
    target_devin_id: str | None = _ABSENT
    """Session to message (prefix `devin-`)."""
    type: Literal["message_session"] = _ABSENT
    """Always `message_session`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "auto_create" in data:
            self.auto_create = data.pop("auto_create")
        if "prompt" in data:
            self.prompt = data.pop("prompt")
        if "target_devin_id" in data:
            self.target_devin_id = data.pop("target_devin_id")
        if "type" in data:
            self.type = data.pop("type")
        if data:
            self.additional_properties = data.copy()
        return self

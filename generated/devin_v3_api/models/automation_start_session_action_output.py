from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationStartSessionActionOutput(_Model):
    """Action that starts a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"prompt": "prompt", "session": "session", "type": "type"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["prompt"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"type": "start_session"}
    CONSTANTS: ClassVar[Mapping[str, object]] = {"type": "start_session"}

    prompt: str
    """Prompt of the session."""
    session: models.AutomationSessionConfigOutput | None = _ABSENT
    """Configuration of the session."""
    type: Literal["start_session"] = _ABSENT
    """Always `start_session`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "session" in data:
            value = data.pop("session")
            self.session = models.AutomationSessionConfigOutput.adopt(value) if value.__class__ is dict else value
        if "type" in data:
            self.type = data.pop("type")
        try:
            self.prompt = data.pop("prompt")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSessionSettingsOutput(_Model):
    """Settings for the sessions of an automation."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"devin_mode": "devin_mode", "net_policy": "net_policy"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    devin_mode: models.DevinMode | None = _ABSENT
    """Agent mode of the sessions; can be null."""
    net_policy: models.AutomationNetPolicy | None = _ABSENT
    """Network policy of the sessions; can be null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "devin_mode" in data:
            self.devin_mode = data.pop("devin_mode")
        if "net_policy" in data:
            value = data.pop("net_policy")
            self.net_policy = models.AutomationNetPolicy.adopt(value) if value.__class__ is dict else value
        if data:
            self.additional_properties = data.copy()
        return self

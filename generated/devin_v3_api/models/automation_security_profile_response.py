from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSecurityProfileResponse(_Model):
    """Security profile of an automation."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "profile_id": "profile_id",
        "selection": "selection",
        "warnings": "warnings",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["selection"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"warnings": []}

    profile_id: str | None = _ABSENT
    """Id of the profile; can be null."""
    selection: models.AutomationSecurityProfileMode
    """How the profile is chosen: `inherit`, `none` or `profile`."""
    warnings: list[str] = _ABSENT
    """Warnings about the profile; empty by default."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "profile_id" in data:
            self.profile_id = data.pop("profile_id")
        if "warnings" in data:
            self.warnings = data.pop("warnings")
        try:
            self.selection = data.pop("selection")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

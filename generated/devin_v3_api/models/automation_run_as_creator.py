from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationRunAsCreator(_Model):
    """The automation runs as the one who created it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"type": "creator"}
    CONSTANTS: ClassVar[Mapping[str, object]] = {"type": "creator"}

    type: Literal["creator"] = _ABSENT
    """Always `creator`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "type" in data:
            self.type = data.pop("type")
        if data:
            self.additional_properties = data.copy()
        return self

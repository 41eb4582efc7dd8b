from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationLimits(_Model):
    """Limits of an automation."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"invocations": "invocations", "max_acu_limit": "max_acu_limit"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    invocations: models.AutomationInvocationLimits | None = _ABSENT
    """Limit on invocations per time window; can be null."""
    max_acu_limit: int | None = _ABSENT
    """Limit in ACUs, 1 to 1000; can be null. (1 to 1000)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "invocations" in data:
            value = data.pop("invocations")
            self.invocations = models.AutomationInvocationLimits.adopt(value) if value.__class__ is dict else value
        if "max_acu_limit" in data:
            self.max_acu_limit = data.pop("max_acu_limit")
        if data:
            self.additional_properties = data.copy()
        return self

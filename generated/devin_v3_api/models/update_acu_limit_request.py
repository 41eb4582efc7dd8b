from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class UpdateACULimitRequest(_Model):
    """A new limit on the consumption of ACU."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"cycle_acu_limit": "cycle_acu_limit"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["cycle_acu_limit"])

    cycle_acu_limit: int
    """Limit in ACU per cycle, a whole number, 0 or more. (at least 0.0)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.cycle_acu_limit = data.pop("cycle_acu_limit")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

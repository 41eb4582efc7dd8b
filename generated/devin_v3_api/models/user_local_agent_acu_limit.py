from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class UserLocalAgentAcuLimit(_Model):
    """The schema `UserLocalAgentAcuLimit`."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"billing_org_id": "billing_org_id", "cycle_acu_limit": "cycle_acu_limit"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    billing_org_id: str | None = _ABSENT
    cycle_acu_limit: int | None = _ABSENT
    """(at least 0)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "billing_org_id" in data:
            self.billing_org_id = data.pop("billing_org_id")
        if "cycle_acu_limit" in data:
            self.cycle_acu_limit = data.pop("cycle_acu_limit")
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class OrganizationUpdateRequest(_Model):
    """Changes to an organization."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "max_cycle_acu_limit": "max_cycle_acu_limit",
        "max_session_acu_limit": "max_session_acu_limit",
        "name": "name",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    max_cycle_acu_limit: int | None = _ABSENT
    """Maximum consumption of the organization in ACU per cycle, or null."""
    max_session_acu_limit: int | None = _ABSENT
    """Maximum consumption of one session in ACU, or null."""
    name: str | None = _ABSENT
    """New name of the organization, or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "max_cycle_acu_limit" in data:
            self.max_cycle_acu_limit = data.pop("max_cycle_acu_limit")
        if "max_session_acu_limit" in data:
            self.max_session_acu_limit = data.pop("max_session_acu_limit")
        if "name" in data:
            self.name = data.pop("name")
        if data:
            self.additional_properties = data.copy()
        return self

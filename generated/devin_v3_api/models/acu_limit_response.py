from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset


@attrs.define(kw_only=True)
class ACULimitResponse:
    """A limit on the consumption of ACU."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["cycle_acu_limit", "org_id", "scope", "user_id"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["cycle_acu_limit", "scope"])

    cycle_acu_limit: int
    """Limit in ACU per cycle."""
    org_id: str | None | Unset = UNSET
    """Organization that the limit is for (prefix `org-`), or null."""
    scope: models.ACULimitScope
    """What the limit is for: `enterprise`, `org` or `user`."""
    user_id: str | None | Unset = UNSET
    """User that the limit is for (prefix `user-`), or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.cycle_acu_limit = get("cycle_acu_limit", UNSET)
        self.org_id = get("org_id", UNSET)
        self.scope = get("scope", UNSET)
        self.user_id = get("user_id", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["cycle_acu_limit"] = self.cycle_acu_limit
        if self.org_id is not UNSET:
            result["org_id"] = self.org_id
        result["scope"] = self.scope
        if self.user_id is not UNSET:
            result["user_id"] = self.user_id
        return result

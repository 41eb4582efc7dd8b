from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ACULimitResponse(_Model):
    """A limit on the consumption of ACU."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "cycle_acu_limit": "cycle_acu_limit",
        "org_id": "org_id",
        "scope": "scope",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["cycle_acu_limit", "scope"])

    cycle_acu_limit: int
    """Limit in ACU per cycle."""
    org_id: str | None = _ABSENT
    """Organization that the limit is for (prefix `org-`), or null."""
    scope: models.ACULimitScope
    """The scope of the limit: `enterprise`, `org` or `user`."""
    user_id: str | None = _ABSENT
    """User that the limit is for (prefix `user-`), or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "org_id" in data:
            self.org_id = data.pop("org_id")
        if "user_id" in data:
            self.user_id = data.pop("user_id")
        try:
            self.cycle_acu_limit = data.pop("cycle_acu_limit")
            self.scope = data.pop("scope")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

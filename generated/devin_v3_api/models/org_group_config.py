from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class OrgGroupConfig(_Model):
    """A group of organizations with its limit."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"max_cycle_acus": "max_cycle_acus", "org_ids": "org_ids"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["org_ids"])

    max_cycle_acus: int | None = _ABSENT
    """Maximum consumption of the group in ACU per cycle, or null."""
    org_ids: list[str]
    """Ids of the organizations in the group (prefix `org-`), each once. (no item twice)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "max_cycle_acus" in data:
            self.max_cycle_acus = data.pop("max_cycle_acus")
        try:
            self.org_ids = data.pop("org_ids")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

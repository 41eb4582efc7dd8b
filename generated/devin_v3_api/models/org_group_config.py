from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class OrgGroupConfig:
    """A group of organizations with its limit."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["max_cycle_acus", "org_ids"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["org_ids"])

    max_cycle_acus: int | None | Unset = UNSET
    """Maximum consumption of the group in ACU per cycle, or null."""
    org_ids: list[str]
    """Ids of the organizations in the group (prefix `org-`), each once."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.max_cycle_acus = data.pop("max_cycle_acus", UNSET)
        self.org_ids = data.pop("org_ids", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"max_cycle_acus": self.max_cycle_acus, "org_ids": self.org_ids}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

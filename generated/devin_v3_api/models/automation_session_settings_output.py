from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class AutomationSessionSettingsOutput:
    """Settings for the sessions of an automation."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["devin_mode", "net_policy"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    devin_mode: models.DevinMode | None | Unset = UNSET
    """Agent mode of the sessions; can be null."""
    net_policy: models.AutomationNetPolicy | None | Unset = UNSET
    """Network policy of the sessions; can be null."""
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
        self.devin_mode = data.pop("devin_mode", UNSET)
        value = data.pop("net_policy", UNSET)
        self.net_policy = models.AutomationNetPolicy.adopt(value) if value.__class__ is dict else value
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"devin_mode": self.devin_mode, "net_policy": plain(self.net_policy)}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

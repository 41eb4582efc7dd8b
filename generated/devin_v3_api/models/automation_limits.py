from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class AutomationLimits:
    """Limits of an automation."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["invocations", "max_acu_limit"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    invocations: models.AutomationInvocationLimits | None | Unset = UNSET
    """Limit on invocations per time window; can be null."""
    max_acu_limit: int | None | Unset = UNSET
    """Limit in ACUs, 1 to 1000; can be null. (1 to 1000)"""
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
        value = data.pop("invocations", UNSET)
        self.invocations = models.AutomationInvocationLimits.adopt(value) if value.__class__ is dict else value
        self.max_acu_limit = data.pop("max_acu_limit", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"invocations": plain(self.invocations), "max_acu_limit": self.max_acu_limit}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

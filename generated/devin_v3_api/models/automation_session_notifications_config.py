from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, plain


@attrs.define(kw_only=True)
class AutomationSessionNotificationsConfig:
    """Where a session reports to."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["slack"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    slack: models.AutomationSessionSlackConfig | None | Unset = UNSET
    """Reports in Slack; null for none."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        value = get("slack", UNSET)
        self.slack = models.AutomationSessionSlackConfig.from_dict(value) if value.__class__ is dict else value
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.slack is not UNSET:
            result["slack"] = plain(self.slack)
        return result

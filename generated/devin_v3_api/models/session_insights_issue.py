from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionInsightsIssue:
    """An issue that the analysis found in a session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["id", "impact", "issue", "label"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["impact", "issue", "label"])

    id: str | Unset = UNSET
    """Id of the issue."""
    impact: str
    """Impact of the issue."""
    issue: str
    """The description of the issue."""
    label: str
    """Label of the issue."""
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
        self.id = data.pop("id", UNSET)
        self.impact = data.pop("impact", UNSET)
        self.issue = data.pop("issue", UNSET)
        self.label = data.pop("label", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"id": self.id, "impact": self.impact, "issue": self.issue, "label": self.label}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionInsightsActionItem:
    """A thing to do that the analysis of a session proposes."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["action_item", "issue_id", "type"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["action_item"])

    action_item: str
    """The action to take."""
    issue_id: str | None | Unset = UNSET
    """Id of the issue that the item refers to, if any."""
    type: models.SessionInsightsActionItemType | Unset = UNSET
    """Kind of item: `machine_setup`, `repo_config`, `knowledge`, `prompt_improvement` or `other`."""
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
        self.action_item = data.pop("action_item", UNSET)
        self.issue_id = data.pop("issue_id", UNSET)
        self.type = data.pop("type", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"action_item": self.action_item, "issue_id": self.issue_id, "type": self.type}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

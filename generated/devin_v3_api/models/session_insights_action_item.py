from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsActionItem(_Model):
    """An action item that the analysis of a session proposes."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"action_item": "action_item", "issue_id": "issue_id", "type": "type"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["action_item"])

    action_item: str
    """The action to take."""
    issue_id: str | None = _ABSENT
    """Id of the issue that the item refers to, if any."""
    type: models.SessionInsightsActionItemType | None = _ABSENT
    """Kind of item: `machine_setup`, `repo_config`, `knowledge`, `prompt_improvement` or `other`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "issue_id" in data:
            self.issue_id = data.pop("issue_id")
        if "type" in data:
            self.type = data.pop("type")
        try:
            self.action_item = data.pop("action_item")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

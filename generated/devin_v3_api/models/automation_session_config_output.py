from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSessionConfigOutput(_Model):
    """Configuration of a session that an automation starts."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "bypass_approval": "bypass_approval",
        "notifications": "notifications",
        "platform": "platform",
        "playbook_id": "playbook_id",
        "repos": "repos",
        "tags": "tags",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"bypass_approval": False, "repos": [], "tags": []}

    bypass_approval: bool = _ABSENT
    """True if the approval of actions is bypassed (`false` by default)."""
    notifications: models.AutomationSessionNotificationsConfig | None = _ABSENT
    """Where the session reports to; can be null."""
    platform: str | None = _ABSENT
    """VM platform of the session; can be null."""
    playbook_id: str | None = _ABSENT
    """Id of the playbook of the session (prefix `playbook-`); read-only."""
    repos: list[str] = _ABSENT
    """Repositories of the session; read-only."""
    tags: list[str] = _ABSENT
    """Tags of the session; empty by default."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "bypass_approval" in data:
            self.bypass_approval = data.pop("bypass_approval")
        if "notifications" in data:
            value = data.pop("notifications")
            self.notifications = (
                models.AutomationSessionNotificationsConfig.adopt(value) if value.__class__ is dict else value
            )
        if "platform" in data:
            self.platform = data.pop("platform")
        if "playbook_id" in data:
            self.playbook_id = data.pop("playbook_id")
        if "repos" in data:
            self.repos = data.pop("repos")
        if "tags" in data:
            self.tags = data.pop("tags")
        if data:
            self.additional_properties = data.copy()
        return self

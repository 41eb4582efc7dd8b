from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class AutomationSessionConfigOutput:
    """Configuration of a session that an automation starts."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["bypass_approval", "notifications", "platform", "playbook_id", "repos", "tags"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    bypass_approval: bool | Unset = UNSET
    """True if the approval of actions is bypassed (`false` by default)."""
    notifications: models.AutomationSessionNotificationsConfig | None | Unset = UNSET
    """Where the session reports to; can be null."""
    platform: str | None | Unset = UNSET
    """VM platform of the session; can be null."""
    playbook_id: str | None | Unset = UNSET
    """Id of the playbook of the session (prefix `playbook-`); read-only."""
    repos: list[str] | Unset = UNSET
    """Repositories of the session; read-only."""
    tags: list[str] | Unset = UNSET
    """Tags of the session; empty by default."""
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
        self.bypass_approval = data.pop("bypass_approval", UNSET)
        value = data.pop("notifications", UNSET)
        self.notifications = (
            models.AutomationSessionNotificationsConfig.adopt(value) if value.__class__ is dict else value
        )
        self.platform = data.pop("platform", UNSET)
        self.playbook_id = data.pop("playbook_id", UNSET)
        self.repos = data.pop("repos", UNSET)
        self.tags = data.pop("tags", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "bypass_approval": self.bypass_approval,
            "notifications": plain(self.notifications),
            "platform": self.platform,
            "playbook_id": self.playbook_id,
            "repos": self.repos,
            "tags": self.tags,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

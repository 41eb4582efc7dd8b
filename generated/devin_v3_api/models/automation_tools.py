from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class AutomationTools:
    """Integrations that an automation can use."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["linear_enabled", "mcp_servers", "slack_channels", "slack_dm_scope"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    linear_enabled: bool | None | Unset = UNSET
    """True if Linear can be used; can be null."""
    mcp_servers: list[str] | Unset = UNSET
    """MCP servers that can be used; empty by default."""
    slack_channels: list[models.AutomationSlackChannel] | Unset = UNSET
    """Slack channels that can be used; empty by default."""
    slack_dm_scope: models.AutomationToolsSlackDmScope | None | Unset = UNSET
    """Scope of Slack direct messages: `org_members` (enterprises only) or `workspace` (others only)."""
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
        self.linear_enabled = data.pop("linear_enabled", UNSET)
        self.mcp_servers = data.pop("mcp_servers", UNSET)
        value = data.pop("slack_channels", UNSET)
        self.slack_channels = (
            [(models.AutomationSlackChannel.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.slack_dm_scope = data.pop("slack_dm_scope", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "linear_enabled": self.linear_enabled,
            "mcp_servers": self.mcp_servers,
            "slack_channels": plain(self.slack_channels),
            "slack_dm_scope": self.slack_dm_scope,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationTools(_Model):
    """Integrations that an automation can use."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "linear_enabled": "linear_enabled",
        "mcp_servers": "mcp_servers",
        "slack_channels": "slack_channels",
        "slack_dm_scope": "slack_dm_scope",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"mcp_servers": []}

    linear_enabled: bool | None = _ABSENT
    """True if Linear can be used; can be null."""
    mcp_servers: list[str] = _ABSENT
    """MCP servers that can be used; empty by default."""
    slack_channels: list[models.AutomationSlackChannel] | None = _ABSENT
    """Slack channels that can be used; empty by default."""
    slack_dm_scope: models.AutomationToolsSlackDmScope | None = _ABSENT
    """Scope of Slack direct messages: `org_members` (enterprises only) or `workspace` (others only)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "linear_enabled" in data:
            self.linear_enabled = data.pop("linear_enabled")
        if "mcp_servers" in data:
            self.mcp_servers = data.pop("mcp_servers")
        if "slack_channels" in data:
            value = data.pop("slack_channels")
            self.slack_channels = (
                [(models.AutomationSlackChannel.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if "slack_dm_scope" in data:
            self.slack_dm_scope = data.pop("slack_dm_scope")
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionCountsByOrigin:
    """Numbers of sessions by the place that they were created from."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["api", "automation", "desktop", "jira", "linear", "slack", "teams", "webapp"]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    api: int | Unset = UNSET
    """Number of sessions from the API."""
    automation: int | Unset = UNSET
    """Number of sessions from automations."""
    desktop: int | Unset = UNSET
    """Number of sessions from the desktop app."""
    jira: int | Unset = UNSET
    """Number of sessions from Jira."""
    linear: int | Unset = UNSET
    """Number of sessions from Linear."""
    slack: int | Unset = UNSET
    """Number of sessions from Slack."""
    teams: int | Unset = UNSET
    """Number of sessions from Teams."""
    webapp: int | Unset = UNSET
    """Number of sessions from the web app."""
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
        self.api = data.pop("api", UNSET)
        self.automation = data.pop("automation", UNSET)
        self.desktop = data.pop("desktop", UNSET)
        self.jira = data.pop("jira", UNSET)
        self.linear = data.pop("linear", UNSET)
        self.slack = data.pop("slack", UNSET)
        self.teams = data.pop("teams", UNSET)
        self.webapp = data.pop("webapp", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "api": self.api,
            "automation": self.automation,
            "desktop": self.desktop,
            "jira": self.jira,
            "linear": self.linear,
            "slack": self.slack,
            "teams": self.teams,
            "webapp": self.webapp,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

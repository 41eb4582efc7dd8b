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
    """What the server sent and the spec does not know."""

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
        result: dict[str, Any] = dict(self.additional_properties)
        if self.api is not UNSET:
            result["api"] = self.api
        if self.automation is not UNSET:
            result["automation"] = self.automation
        if self.desktop is not UNSET:
            result["desktop"] = self.desktop
        if self.jira is not UNSET:
            result["jira"] = self.jira
        if self.linear is not UNSET:
            result["linear"] = self.linear
        if self.slack is not UNSET:
            result["slack"] = self.slack
        if self.teams is not UNSET:
            result["teams"] = self.teams
        if self.webapp is not UNSET:
            result["webapp"] = self.webapp
        return result

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionCountsByOrigin(_Model):
    """Numbers of sessions by the place that they were created from."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "api": "api",
        "automation": "automation",
        "desktop": "desktop",
        "jira": "jira",
        "linear": "linear",
        "slack": "slack",
        "teams": "teams",
        "webapp": "webapp",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"api": 0, "jira": 0, "linear": 0, "slack": 0, "teams": 0, "webapp": 0}

    api: int = _ABSENT
    """Number of sessions from the API."""
    automation: int | None = _ABSENT
    """Number of sessions from automations."""
    desktop: int | None = _ABSENT
    """Number of sessions from the desktop app."""
    jira: int = _ABSENT
    """Number of sessions from Jira."""
    linear: int = _ABSENT
    """Number of sessions from Linear."""
    slack: int = _ABSENT
    """Number of sessions from Slack."""
    teams: int = _ABSENT
    """Number of sessions from Teams."""
    webapp: int = _ABSENT
    """Number of sessions from the web app."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "api" in data:
            self.api = data.pop("api")
        if "automation" in data:
            self.automation = data.pop("automation")
        if "desktop" in data:
            self.desktop = data.pop("desktop")
        if "jira" in data:
            self.jira = data.pop("jira")
        if "linear" in data:
            self.linear = data.pop("linear")
        if "slack" in data:
            self.slack = data.pop("slack")
        if "teams" in data:
            self.teams = data.pop("teams")
        if "webapp" in data:
            self.webapp = data.pop("webapp")
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new
from ..types import best_fit


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationUpdateRequest(_Model):
    """Changes to an automation, merged member by member (RFC 7396); what is left out stays."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "actions": "actions",
        "concurrency": "concurrency",
        "enabled": "enabled",
        "limits": "limits",
        "metadata": "metadata",
        "name": "name",
        "notifications": "notifications",
        "run_as": "run_as",
        "security_profile": "security_profile",
        "session_settings": "session_settings",
        "tools": "tools",
        "triggers": "triggers",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    actions: (
        list[
            models.AutomationStartSessionActionUpdate
            | models.AutomationMessageSessionActionUpdate
            | models.AutomationMonitorSessionActionUpdate
        ]
        | None
    ) = _ABSENT
    """New list of actions; replaces the old one as a whole."""
    concurrency: models.AutomationConcurrency | None = _ABSENT
    """Limits on runs at the same time, merged into the present ones."""
    enabled: bool | None = _ABSENT
    """True if the automation is enabled."""
    limits: models.AutomationLimits | None = _ABSENT
    """Limits on invocations and ACUs, merged into the present ones."""
    metadata: dict[str, str | None] | None = _ABSENT
    """Key-value pairs to merge; a null value removes its key."""
    name: str | None = _ABSENT
    """New name of the automation, 1 to 500 characters. (1 to 500 characters)"""
    notifications: models.AutomationNotifications | None = _ABSENT
    """The recipients of e-mail or Slack messages about runs, merged into the present ones."""
    run_as: models.AutomationRunAsOrganization | models.AutomationRunAsCreator | None = _ABSENT
    """Identity that the automation runs as; null means `organization`."""
    security_profile: models.AutomationSecurityProfileSelection | None = _ABSENT
    """Security profile for the automation."""
    session_settings: models.AutomationSessionSettingsInput | None = _ABSENT
    """Settings for the sessions of the automation, merged into the present ones."""
    tools: models.AutomationTools | None = _ABSENT
    """Integrations that the automation can use, merged into the present ones."""
    triggers: list[models.AutomationTriggerRequestInput] | None = _ABSENT
    """New list of triggers; replaces the old one as a whole."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "actions" in data:
            value = data.pop("actions")
            self.actions = (
                [
                    (
                        best_fit(
                            item,
                            models.AutomationStartSessionActionUpdate,
                            models.AutomationMessageSessionActionUpdate,
                            models.AutomationMonitorSessionActionUpdate,
                        )
                        if item.__class__ is dict
                        else item
                    )
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if "concurrency" in data:
            value = data.pop("concurrency")
            self.concurrency = models.AutomationConcurrency.adopt(value) if value.__class__ is dict else value
        if "enabled" in data:
            self.enabled = data.pop("enabled")
        if "limits" in data:
            value = data.pop("limits")
            self.limits = models.AutomationLimits.adopt(value) if value.__class__ is dict else value
        if "metadata" in data:
            self.metadata = data.pop("metadata")
        if "name" in data:
            self.name = data.pop("name")
        if "notifications" in data:
            value = data.pop("notifications")
            self.notifications = models.AutomationNotifications.adopt(value) if value.__class__ is dict else value
        if "run_as" in data:
            value = data.pop("run_as")
            self.run_as = (
                best_fit(value, models.AutomationRunAsOrganization, models.AutomationRunAsCreator)
                if value.__class__ is dict
                else value
            )
        if "security_profile" in data:
            value = data.pop("security_profile")
            self.security_profile = (
                models.AutomationSecurityProfileSelection.adopt(value) if value.__class__ is dict else value
            )
        if "session_settings" in data:
            value = data.pop("session_settings")
            self.session_settings = (
                models.AutomationSessionSettingsInput.adopt(value) if value.__class__ is dict else value
            )
        if "tools" in data:
            value = data.pop("tools")
            self.tools = models.AutomationTools.adopt(value) if value.__class__ is dict else value
        if "triggers" in data:
            value = data.pop("triggers")
            self.triggers = (
                [
                    (models.AutomationTriggerRequestInput.adopt(item) if item.__class__ is dict else item)
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

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
class AutomationCreateRequest(_Model):
    """An automation to create. `name`, `triggers`, `actions` and `run_as` are required."""

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
        "template_id": "template_id",
        "tools": "tools",
        "triggers": "triggers",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["actions", "name", "run_as", "triggers"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"enabled": True, "metadata": {}}

    actions: list[
        models.AutomationStartSessionActionInput
        | models.AutomationMessageSessionAction
        | models.AutomationMonitorSessionAction
    ]
    """The actions, 1 or more; at most one `start_session`, and `monitor_session` only as the sole action."""
    concurrency: models.AutomationConcurrency | None = _ABSENT
    """Limits on runs at the same time; optional."""
    enabled: bool = _ABSENT
    """True if the automation is enabled (`true` by default)."""
    limits: models.AutomationLimits | None = _ABSENT
    """Limits on invocations and ACUs; optional."""
    metadata: dict[str, str] = _ABSENT
    """Up to 16 key-value pairs; keys of at most 32, values of at most 128 characters."""
    name: str
    """Name of the automation, 1 to 500 characters. (1 to 500 characters)"""
    notifications: models.AutomationNotifications | None = _ABSENT
    """The recipients of e-mail or Slack messages about runs; optional."""
    run_as: models.AutomationRunAsOrganization | models.AutomationRunAsCreator
    """Identity that the automation runs as: the organization or its creator."""
    security_profile: models.AutomationSecurityProfileSelection | None = _ABSENT
    """Security profile for the automation; optional."""
    session_settings: models.AutomationSessionSettingsInput | None = _ABSENT
    """Settings for the sessions of the automation; optional."""
    template_id: str | None = _ABSENT
    """Id of the template to start from; can be set only at creation."""
    tools: models.AutomationTools | None = _ABSENT
    """Integrations that the automation can use; optional."""
    triggers: list[models.AutomationTriggerRequestInput]
    """Events that fire the automation; at most one `webhook:incoming`."""
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
                            models.AutomationStartSessionActionInput,
                            models.AutomationMessageSessionAction,
                            models.AutomationMonitorSessionAction,
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
        if "template_id" in data:
            self.template_id = data.pop("template_id")
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
        try:
            self.name = data.pop("name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

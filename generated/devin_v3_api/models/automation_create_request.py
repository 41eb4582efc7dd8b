from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, best_fit, copied, plain


@attrs.define(kw_only=True)
class AutomationCreateRequest:
    """An automation to create. `name`, `triggers`, `actions` and `run_as` are required."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "actions",
            "concurrency",
            "enabled",
            "limits",
            "metadata",
            "name",
            "notifications",
            "run_as",
            "security_profile",
            "session_settings",
            "template_id",
            "tools",
            "triggers",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["actions", "name", "run_as", "triggers"])

    actions: list[
        models.AutomationStartSessionActionInput
        | models.AutomationMessageSessionAction
        | models.AutomationMonitorSessionAction
    ]
    """The actions, 1 or more; at most one `start_session`, and `monitor_session` only as the sole action."""
    concurrency: models.AutomationConcurrency | None | Unset = UNSET
    """Limits on runs at the same time; optional."""
    enabled: bool | Unset = UNSET
    """True if the automation is enabled (`true` by default)."""
    limits: models.AutomationLimits | None | Unset = UNSET
    """Limits on invocations and ACUs; optional."""
    metadata: dict[str, str] | Unset = UNSET
    """Up to 16 key-value pairs; keys of at most 32, values of at most 128 characters."""
    name: str
    """Name of the automation, 1 to 500 characters. (1 to 500 characters)"""
    notifications: models.AutomationNotifications | None | Unset = UNSET
    """The recipients of e-mail or Slack messages about runs; optional."""
    run_as: models.AutomationRunAsOrganization | models.AutomationRunAsCreator
    """Whom the automation runs as: the organization or its creator."""
    security_profile: models.AutomationSecurityProfileSelection | None | Unset = UNSET
    """Security profile for the automation; optional."""
    session_settings: models.AutomationSessionSettingsInput | None | Unset = UNSET
    """Settings for the sessions of the automation; optional."""
    template_id: str | None | Unset = UNSET
    """Id of the template to start from; can be set only at creation."""
    tools: models.AutomationTools | None | Unset = UNSET
    """Integrations that the automation can use; optional."""
    triggers: list[models.AutomationTriggerRequestInput]
    """Events that fire the automation; at most one `webhook:incoming`."""
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
        value = data.pop("actions", UNSET)
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
        value = data.pop("concurrency", UNSET)
        self.concurrency = models.AutomationConcurrency.adopt(value) if value.__class__ is dict else value
        self.enabled = data.pop("enabled", UNSET)
        value = data.pop("limits", UNSET)
        self.limits = models.AutomationLimits.adopt(value) if value.__class__ is dict else value
        self.metadata = data.pop("metadata", UNSET)
        self.name = data.pop("name", UNSET)
        value = data.pop("notifications", UNSET)
        self.notifications = models.AutomationNotifications.adopt(value) if value.__class__ is dict else value
        value = data.pop("run_as", UNSET)
        self.run_as = (
            best_fit(value, models.AutomationRunAsOrganization, models.AutomationRunAsCreator)
            if value.__class__ is dict
            else value
        )
        value = data.pop("security_profile", UNSET)
        self.security_profile = (
            models.AutomationSecurityProfileSelection.adopt(value) if value.__class__ is dict else value
        )
        value = data.pop("session_settings", UNSET)
        self.session_settings = models.AutomationSessionSettingsInput.adopt(value) if value.__class__ is dict else value
        self.template_id = data.pop("template_id", UNSET)
        value = data.pop("tools", UNSET)
        self.tools = models.AutomationTools.adopt(value) if value.__class__ is dict else value
        value = data.pop("triggers", UNSET)
        self.triggers = (
            [(models.AutomationTriggerRequestInput.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "actions": plain(self.actions),
            "concurrency": plain(self.concurrency),
            "enabled": self.enabled,
            "limits": plain(self.limits),
            "metadata": self.metadata,
            "name": self.name,
            "notifications": plain(self.notifications),
            "run_as": plain(self.run_as),
            "security_profile": plain(self.security_profile),
            "session_settings": plain(self.session_settings),
            "template_id": self.template_id,
            "tools": plain(self.tools),
            "triggers": plain(self.triggers),
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

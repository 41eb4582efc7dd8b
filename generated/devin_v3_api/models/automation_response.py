from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, best_fit, copied, plain


@attrs.define(kw_only=True)
class AutomationResponse:
    """An automation as the API reports it."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "actions",
            "automation_id",
            "concurrency",
            "created_at",
            "created_by",
            "enabled",
            "last_edited_by",
            "last_invocation",
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
            "updated_at",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["actions", "automation_id", "created_at", "created_by", "enabled", "name", "triggers", "updated_at"]
    )

    actions: list[
        models.AutomationStartSessionActionOutput
        | models.AutomationMessageSessionAction
        | models.AutomationMonitorSessionAction
    ]
    """The action of the automation when it fires."""
    automation_id: str
    """Id of the automation."""
    concurrency: models.AutomationConcurrency | None | Unset = UNSET
    """Limits on runs at the same time; can be null."""
    created_at: int
    """When the automation was created, in epoch seconds."""
    created_by: models.ActorResponse
    """User or service user that created the automation."""
    enabled: bool
    """True if the automation is enabled."""
    last_edited_by: models.ActorResponse | None | Unset = UNSET
    """User or service user that last edited the automation; can be null."""
    last_invocation: models.AutomationLastInvocation | None | Unset = UNSET
    """When and how the automation last ran; can be null."""
    limits: models.AutomationLimits | None | Unset = UNSET
    """Limits on invocations and ACUs; can be null."""
    metadata: dict[str, str] | Unset = UNSET
    """Key-value pairs attached to the automation; empty by default."""
    name: str
    """Name of the automation."""
    notifications: models.AutomationNotifications | None | Unset = UNSET
    """The recipients of e-mail or Slack messages about runs; can be null."""
    run_as: models.AutomationRunAsOrganization | models.AutomationRunAsCreator | Unset = UNSET
    """Whom the automation runs as: the organization or its creator."""
    security_profile: models.AutomationSecurityProfileResponse | None | Unset = UNSET
    """Security profile of the automation; can be null."""
    session_settings: models.AutomationSessionSettingsOutput | None | Unset = UNSET
    """Settings for the sessions of the automation; can be null."""
    template_id: str | None | Unset = UNSET
    """Id of the template that the automation was created from, if any."""
    tools: models.AutomationTools | None | Unset = UNSET
    """Integrations that the automation can use; can be null."""
    triggers: list[models.AutomationTriggerResponse]
    """Events that fire the automation."""
    updated_at: int
    """When the automation was last updated, in epoch seconds."""
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
                        models.AutomationStartSessionActionOutput,
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
        self.automation_id = data.pop("automation_id", UNSET)
        value = data.pop("concurrency", UNSET)
        self.concurrency = models.AutomationConcurrency.adopt(value) if value.__class__ is dict else value
        self.created_at = data.pop("created_at", UNSET)
        value = data.pop("created_by", UNSET)
        self.created_by = models.ActorResponse.adopt(value) if value.__class__ is dict else value
        self.enabled = data.pop("enabled", UNSET)
        value = data.pop("last_edited_by", UNSET)
        self.last_edited_by = models.ActorResponse.adopt(value) if value.__class__ is dict else value
        value = data.pop("last_invocation", UNSET)
        self.last_invocation = models.AutomationLastInvocation.adopt(value) if value.__class__ is dict else value
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
            models.AutomationSecurityProfileResponse.adopt(value) if value.__class__ is dict else value
        )
        value = data.pop("session_settings", UNSET)
        self.session_settings = (
            models.AutomationSessionSettingsOutput.adopt(value) if value.__class__ is dict else value
        )
        self.template_id = data.pop("template_id", UNSET)
        value = data.pop("tools", UNSET)
        self.tools = models.AutomationTools.adopt(value) if value.__class__ is dict else value
        value = data.pop("triggers", UNSET)
        self.triggers = (
            [(models.AutomationTriggerResponse.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.updated_at = data.pop("updated_at", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "actions": plain(self.actions),
            "automation_id": self.automation_id,
            "concurrency": plain(self.concurrency),
            "created_at": self.created_at,
            "created_by": plain(self.created_by),
            "enabled": self.enabled,
            "last_edited_by": plain(self.last_edited_by),
            "last_invocation": plain(self.last_invocation),
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
            "updated_at": self.updated_at,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

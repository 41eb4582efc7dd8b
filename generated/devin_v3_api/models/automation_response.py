from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new
from ..types import best_fit


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationResponse(_Model):
    """An automation as the API reports it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "actions": "actions",
        "automation_id": "automation_id",
        "concurrency": "concurrency",
        "created_at": "created_at",
        "created_by": "created_by",
        "enabled": "enabled",
        "last_edited_by": "last_edited_by",
        "last_invocation": "last_invocation",
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
        "updated_at": "updated_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["actions", "automation_id", "created_at", "created_by", "enabled", "name", "triggers", "updated_at"]
    )
    DEFAULTS: ClassVar[Mapping[str, object]] = {"metadata": {}}

    actions: list[
        models.AutomationStartSessionActionOutput
        | models.AutomationMessageSessionAction
        | models.AutomationMonitorSessionAction
    ]
    """The action of the automation when it fires."""
    automation_id: str
    """Id of the automation."""
    concurrency: models.AutomationConcurrency | None = _ABSENT
    """Limits on runs at the same time; can be null."""
    created_at: int
    """When the automation was created, in epoch seconds."""
    created_by: models.ActorResponse
    """User or service user that created the automation."""
    enabled: bool
    """True if the automation is enabled."""
    last_edited_by: models.ActorResponse | None = _ABSENT
    """User or service user that last edited the automation; can be null."""
    last_invocation: models.AutomationLastInvocation | None = _ABSENT
    """When and how the automation last ran; can be null."""
    limits: models.AutomationLimits | None = _ABSENT
    """Limits on invocations and ACUs; can be null."""
    metadata: dict[str, str] = _ABSENT
    """Key-value pairs attached to the automation; empty by default."""
    name: str
    """Name of the automation."""
    notifications: models.AutomationNotifications | None = _ABSENT
    """The recipients of e-mail or Slack messages about runs; can be null."""
    run_as: models.AutomationRunAsOrganization | models.AutomationRunAsCreator | None = _ABSENT
    """Identity that the automation runs as: the organization or its creator."""
    security_profile: models.AutomationSecurityProfileResponse | None = _ABSENT
    """Security profile of the automation; can be null."""
    session_settings: models.AutomationSessionSettingsOutput | None = _ABSENT
    """Settings for the sessions of the automation; can be null."""
    template_id: str | None = _ABSENT
    """Id of the template that the automation was created from, if any."""
    tools: models.AutomationTools | None = _ABSENT
    """Integrations that the automation can use; can be null."""
    triggers: list[models.AutomationTriggerResponse]
    """Events that fire the automation."""
    updated_at: int
    """When the automation was last updated, in epoch seconds."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def updated_at_datetime(self) -> datetime:
        """`updated_at` as a date and time in UTC."""
        return _moment(self.updated_at)

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
        if "concurrency" in data:
            value = data.pop("concurrency")
            self.concurrency = models.AutomationConcurrency.adopt(value) if value.__class__ is dict else value
        if "created_by" in data:
            value = data.pop("created_by")
            self.created_by = models.ActorResponse.adopt(value) if value.__class__ is dict else value
        if "last_edited_by" in data:
            value = data.pop("last_edited_by")
            self.last_edited_by = models.ActorResponse.adopt(value) if value.__class__ is dict else value
        if "last_invocation" in data:
            value = data.pop("last_invocation")
            self.last_invocation = models.AutomationLastInvocation.adopt(value) if value.__class__ is dict else value
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
                models.AutomationSecurityProfileResponse.adopt(value) if value.__class__ is dict else value
            )
        if "session_settings" in data:
            value = data.pop("session_settings")
            self.session_settings = (
                models.AutomationSessionSettingsOutput.adopt(value) if value.__class__ is dict else value
            )
        if "template_id" in data:
            self.template_id = data.pop("template_id")
        if "tools" in data:
            value = data.pop("tools")
            self.tools = models.AutomationTools.adopt(value) if value.__class__ is dict else value
        if "triggers" in data:
            value = data.pop("triggers")
            self.triggers = (
                [(models.AutomationTriggerResponse.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.automation_id = data.pop("automation_id")
            self.created_at = data.pop("created_at")
            self.enabled = data.pop("enabled")
            self.name = data.pop("name")
            self.updated_at = data.pop("updated_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

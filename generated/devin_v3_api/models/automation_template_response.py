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
class AutomationTemplateResponse(_Model):
    """A template for automations."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "actions": "actions",
        "category": "category",
        "description": "description",
        "docs_url": "docs_url",
        "featured": "featured",
        "name": "name",
        "required_integrations": "required_integrations",
        "required_mcps": "required_mcps",
        "template_id": "template_id",
        "triggers": "triggers",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "actions",
            "category",
            "description",
            "name",
            "required_integrations",
            "required_mcps",
            "template_id",
            "triggers",
        ]
    )
    DEFAULTS: ClassVar[Mapping[str, object]] = {"featured": False}

    actions: list[
        models.AutomationStartSessionActionOutput
        | models.AutomationMessageSessionAction
        | models.AutomationMonitorSessionAction
    ]
    """Actions of the template."""
    category: str
    """Category of the template."""
    description: str
    """Description of the template."""
    docs_url: str | None = _ABSENT
    """URL of documentation for the template; can be null."""
    featured: bool = _ABSENT
    """True if the template is featured (`false` by default)."""
    name: str
    """Name of the template."""
    required_integrations: list[str]
    """Integrations that the template requires."""
    required_mcps: list[str]
    """MCP servers that the template requires."""
    template_id: str
    """Id of the template, for `template_id` when an automation is created."""
    triggers: list[models.AutomationTriggerRequestOutput]
    """Triggers of the template."""
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
        if "docs_url" in data:
            self.docs_url = data.pop("docs_url")
        if "featured" in data:
            self.featured = data.pop("featured")
        if "triggers" in data:
            value = data.pop("triggers")
            self.triggers = (
                [
                    (models.AutomationTriggerRequestOutput.adopt(item) if item.__class__ is dict else item)
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        try:
            self.category = data.pop("category")
            self.description = data.pop("description")
            self.name = data.pop("name")
            self.required_integrations = data.pop("required_integrations")
            self.required_mcps = data.pop("required_mcps")
            self.template_id = data.pop("template_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

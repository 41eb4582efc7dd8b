from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, best_fit, copied, plain


@attrs.define(kw_only=True)
class AutomationTemplateResponse:
    """A template for automations."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "actions",
            "category",
            "description",
            "docs_url",
            "featured",
            "name",
            "required_integrations",
            "required_mcps",
            "template_id",
            "triggers",
        ]
    )
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
    docs_url: str | None | Unset = UNSET
    """URL of documentation for the template; can be null."""
    featured: bool | Unset = UNSET
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
        self.category = data.pop("category", UNSET)
        self.description = data.pop("description", UNSET)
        self.docs_url = data.pop("docs_url", UNSET)
        self.featured = data.pop("featured", UNSET)
        self.name = data.pop("name", UNSET)
        self.required_integrations = data.pop("required_integrations", UNSET)
        self.required_mcps = data.pop("required_mcps", UNSET)
        self.template_id = data.pop("template_id", UNSET)
        value = data.pop("triggers", UNSET)
        self.triggers = (
            [(models.AutomationTriggerRequestOutput.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "actions": plain(self.actions),
            "category": self.category,
            "description": self.description,
            "docs_url": self.docs_url,
            "featured": self.featured,
            "name": self.name,
            "required_integrations": self.required_integrations,
            "required_mcps": self.required_mcps,
            "template_id": self.template_id,
            "triggers": plain(self.triggers),
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

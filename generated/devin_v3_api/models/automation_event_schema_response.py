from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied, plain


@attrs.define(kw_only=True)
class AutomationEventSchemaResponse:
    """Schema of one event type."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["category", "event_type", "fields", "name", "supported_replies"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["category", "event_type", "fields", "name", "supported_replies"])

    category: str
    """Category of the event."""
    event_type: str
    """Type of the event, as `<source>:<event>`, such as `github:push`."""
    fields: dict[str, models.AutomationSchemaFieldDef]
    """Fields for conditions, by name."""
    name: str
    """Name of the event."""
    supported_replies: list[str]
    """Kinds of reply that the event supports."""
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
        self.category = data.pop("category", UNSET)
        self.event_type = data.pop("event_type", UNSET)
        value = data.pop("fields", UNSET)
        self.fields = (
            {
                key: (models.AutomationSchemaFieldDef.adopt(item) if item.__class__ is dict else item)
                for key, item in value.items()
            }
            if value.__class__ is dict
            else value
        )
        self.name = data.pop("name", UNSET)
        self.supported_replies = data.pop("supported_replies", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "category": self.category,
            "event_type": self.event_type,
            "fields": plain(self.fields),
            "name": self.name,
            "supported_replies": self.supported_replies,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationEventSchemaResponse(_Model):
    """Schema of one event type."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "event_type": "event_type",
        "fields": "fields",
        "name": "name",
        "supported_replies": "supported_replies",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "fields" in data:
            value = data.pop("fields")
            self.fields = (
                {
                    key: (models.AutomationSchemaFieldDef.adopt(item) if item.__class__ is dict else item)
                    for key, item in value.items()
                }
                if value.__class__ is dict
                else value
            )
        try:
            self.category = data.pop("category")
            self.event_type = data.pop("event_type")
            self.name = data.pop("name")
            self.supported_replies = data.pop("supported_replies")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSchemasResponse(_Model):
    """Event types that triggers can use, and how updates work."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"sources": "sources", "update_semantics": "update_semantics"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["sources", "update_semantics"])

    sources: dict[str, dict[str, models.AutomationEventSchemaResponse]]
    """Event schemas by source and event."""
    update_semantics: models.AutomationSchemasUpdateSemantics
    """How an update treats members, for example `merge_patch` or `replace_groups`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "sources" in data:
            value = data.pop("sources")
            self.sources = (
                {
                    key: (
                        {
                            key: (
                                models.AutomationEventSchemaResponse.adopt(item1) if item1.__class__ is dict else item1
                            )
                            for key, item1 in item.items()
                        }
                        if item.__class__ is dict
                        else item
                    )
                    for key, item in value.items()
                }
                if value.__class__ is dict
                else value
            )
        try:
            self.update_semantics = data.pop("update_semantics")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied, plain


@attrs.define(kw_only=True)
class AutomationSchemasResponse:
    """Event types that triggers can use, and how updates work."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["sources", "update_semantics"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["sources", "update_semantics"])

    sources: dict[str, dict[str, models.AutomationEventSchemaResponse]]
    """Event schemas by source and event."""
    update_semantics: models.AutomationSchemasUpdateSemantics
    """How an update treats members, for example `merge_patch` or `replace_groups`."""
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
        value = data.pop("sources", UNSET)
        self.sources = (
            {
                key: (
                    {
                        key: (models.AutomationEventSchemaResponse.adopt(item1) if item1.__class__ is dict else item1)
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
        self.update_semantics = data.pop("update_semantics", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"sources": plain(self.sources), "update_semantics": self.update_semantics}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

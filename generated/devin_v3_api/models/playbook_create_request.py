from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class PlaybookCreateRequest:
    """Body to create or update a playbook."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["body", "macro", "structured_output_schema", "title"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["body", "title"])

    body: str
    """Text of the playbook."""
    macro: str | None | Unset = UNSET
    """Macro of the playbook."""
    structured_output_schema: dict[str, Any] | None | Unset = UNSET
    """JSON Schema for the structured output."""
    title: str
    """Title of the playbook."""
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
        self.body = data.pop("body", UNSET)
        self.macro = data.pop("macro", UNSET)
        self.structured_output_schema = data.pop("structured_output_schema", UNSET)
        self.title = data.pop("title", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "body": self.body,
            "macro": self.macro,
            "structured_output_schema": self.structured_output_schema,
            "title": self.title,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

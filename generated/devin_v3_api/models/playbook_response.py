from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class PlaybookResponse:
    """A playbook."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "access_type",
            "body",
            "created_at",
            "created_by",
            "macro",
            "org_id",
            "playbook_id",
            "structured_output_schema",
            "title",
            "updated_at",
            "updated_by",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "access_type",
            "body",
            "created_at",
            "created_by",
            "macro",
            "org_id",
            "playbook_id",
            "title",
            "updated_at",
            "updated_by",
        ]
    )

    access_type: models.AccessType
    """True if the playbook belongs to the `enterprise` or to an `org`."""
    body: str
    """Text of the playbook."""
    created_at: int
    """When the playbook was created, in epoch seconds."""
    created_by: str
    """The person who created the playbook."""
    macro: str | None
    """Macro of the playbook, or null."""
    org_id: str | None
    """Organization of the playbook (prefix `org-`), or null."""
    playbook_id: str
    """Id of the playbook (for example `playbook-abc123def456`)."""
    structured_output_schema: dict[str, Any] | None | Unset = UNSET
    """JSON Schema for the structured output, or null."""
    title: str
    """Title of the playbook."""
    updated_at: int
    """When the playbook was last updated, in epoch seconds."""
    updated_by: str
    """The person who last updated the playbook."""
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
        self.access_type = data.pop("access_type", UNSET)
        self.body = data.pop("body", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.created_by = data.pop("created_by", UNSET)
        self.macro = data.pop("macro", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.playbook_id = data.pop("playbook_id", UNSET)
        self.structured_output_schema = data.pop("structured_output_schema", UNSET)
        self.title = data.pop("title", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.updated_by = data.pop("updated_by", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "access_type": self.access_type,
            "body": self.body,
            "created_at": self.created_at,
            "created_by": self.created_by,
            "macro": self.macro,
            "org_id": self.org_id,
            "playbook_id": self.playbook_id,
            "structured_output_schema": self.structured_output_schema,
            "title": self.title,
            "updated_at": self.updated_at,
            "updated_by": self.updated_by,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

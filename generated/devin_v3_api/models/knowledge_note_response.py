from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class KnowledgeNoteResponse:
    """A knowledge note."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "access_type",
            "body",
            "created_at",
            "folder_id",
            "folder_path",
            "is_enabled",
            "macro",
            "name",
            "note_id",
            "org_id",
            "pinned_repo",
            "trigger",
            "updated_at",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "access_type",
            "body",
            "created_at",
            "folder_id",
            "folder_path",
            "is_enabled",
            "macro",
            "name",
            "note_id",
            "org_id",
            "pinned_repo",
            "trigger",
            "updated_at",
        ]
    )

    access_type: models.AccessType
    """True if the note belongs to the `enterprise` or to an `org`."""
    body: str
    """Text of the note."""
    created_at: int
    """When the note was created, in epoch seconds."""
    folder_id: str | None
    """Folder of the note, or null."""
    folder_path: str
    """Path of the folder of the note."""
    is_enabled: bool
    """True if the note is enabled."""
    macro: str | None
    """Macro of the note, or null."""
    name: str
    """Name of the note."""
    note_id: str
    """Id of the note (for example `note-abc123def456`)."""
    org_id: str | None
    """Organization of the note (prefix `org-`), or null."""
    pinned_repo: str | None
    """Repository that the note is pinned to, or null."""
    trigger: str
    """Trigger text of the note."""
    updated_at: int
    """When the note was last updated, in epoch seconds."""
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
        self.folder_id = data.pop("folder_id", UNSET)
        self.folder_path = data.pop("folder_path", UNSET)
        self.is_enabled = data.pop("is_enabled", UNSET)
        self.macro = data.pop("macro", UNSET)
        self.name = data.pop("name", UNSET)
        self.note_id = data.pop("note_id", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.pinned_repo = data.pop("pinned_repo", UNSET)
        self.trigger = data.pop("trigger", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "access_type": self.access_type,
            "body": self.body,
            "created_at": self.created_at,
            "folder_id": self.folder_id,
            "folder_path": self.folder_path,
            "is_enabled": self.is_enabled,
            "macro": self.macro,
            "name": self.name,
            "note_id": self.note_id,
            "org_id": self.org_id,
            "pinned_repo": self.pinned_repo,
            "trigger": self.trigger,
            "updated_at": self.updated_at,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class KnowledgeNoteResponse(_Model):
    """A knowledge note."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "access_type": "access_type",
        "body": "body",
        "created_at": "created_at",
        "folder_id": "folder_id",
        "folder_path": "folder_path",
        "is_enabled": "is_enabled",
        "macro": "macro",
        "name": "name",
        "note_id": "note_id",
        "org_id": "org_id",
        "pinned_repo": "pinned_repo",
        "trigger": "trigger",
        "updated_at": "updated_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    """Owner of the note: the `enterprise` or an `org`."""
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
        try:
            self.access_type = data.pop("access_type")
            self.body = data.pop("body")
            self.created_at = data.pop("created_at")
            self.folder_id = data.pop("folder_id")
            self.folder_path = data.pop("folder_path")
            self.is_enabled = data.pop("is_enabled")
            self.macro = data.pop("macro")
            self.name = data.pop("name")
            self.note_id = data.pop("note_id")
            self.org_id = data.pop("org_id")
            self.pinned_repo = data.pop("pinned_repo")
            self.trigger = data.pop("trigger")
            self.updated_at = data.pop("updated_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

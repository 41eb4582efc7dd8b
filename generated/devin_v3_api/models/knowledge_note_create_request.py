from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class KnowledgeNoteCreateRequest(_Model):
    """Body to create or update a knowledge note."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "body": "body",
        "folder_id": "folder_id",
        "is_enabled": "is_enabled",
        "name": "name",
        "pinned_repo": "pinned_repo",
        "trigger": "trigger",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["body", "name", "trigger"])

    body: str
    """Text of the note."""
    folder_id: str | None = _ABSENT
    """Folder to put the note in."""
    is_enabled: bool | None = _ABSENT
    """True if the note is enabled."""
    name: str
    """Name of the note."""
    pinned_repo: str | None = _ABSENT
    """Repository to pin the note to."""
    trigger: str
    """Trigger text of the note."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "folder_id" in data:
            self.folder_id = data.pop("folder_id")
        if "is_enabled" in data:
            self.is_enabled = data.pop("is_enabled")
        if "pinned_repo" in data:
            self.pinned_repo = data.pop("pinned_repo")
        try:
            self.body = data.pop("body")
            self.name = data.pop("name")
            self.trigger = data.pop("trigger")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

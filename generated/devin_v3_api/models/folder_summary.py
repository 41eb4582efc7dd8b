from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class FolderSummary(_Model):
    """A knowledge folder."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "folder_id": "folder_id",
        "name": "name",
        "note_count": "note_count",
        "parent_folder_id": "parent_folder_id",
        "path": "path",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["folder_id", "name", "note_count", "path"])

    folder_id: str
    """Id of the folder."""
    name: str
    """Name of the folder."""
    note_count: int
    """Number of notes in the folder."""
    parent_folder_id: str | None = _ABSENT
    """Parent folder, or null."""
    path: str
    """Path of the folder."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "parent_folder_id" in data:
            self.parent_folder_id = data.pop("parent_folder_id")
        try:
            self.folder_id = data.pop("folder_id")
            self.name = data.pop("name")
            self.note_count = data.pop("note_count")
            self.path = data.pop("path")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

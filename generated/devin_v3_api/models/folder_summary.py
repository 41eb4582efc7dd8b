from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class FolderSummary:
    """A knowledge folder."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["folder_id", "name", "note_count", "parent_folder_id", "path"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["folder_id", "name", "note_count", "path"])

    folder_id: str
    """Id of the folder."""
    name: str
    """Name of the folder."""
    note_count: int
    """Number of notes in the folder."""
    parent_folder_id: str | None | Unset = UNSET
    """Parent folder, or null."""
    path: str
    """Path of the folder."""
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
        self.folder_id = data.pop("folder_id", UNSET)
        self.name = data.pop("name", UNSET)
        self.note_count = data.pop("note_count", UNSET)
        self.parent_folder_id = data.pop("parent_folder_id", UNSET)
        self.path = data.pop("path", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "folder_id": self.folder_id,
            "name": self.name,
            "note_count": self.note_count,
            "parent_folder_id": self.parent_folder_id,
            "path": self.path,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

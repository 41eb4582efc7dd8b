from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class KnowledgeNoteCreateRequest:
    """Body to create or update a knowledge note."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["body", "folder_id", "is_enabled", "name", "pinned_repo", "trigger"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["body", "name", "trigger"])

    body: str
    """Text of the note."""
    folder_id: str | None | Unset = UNSET
    """Folder to put the note in."""
    is_enabled: bool | None | Unset = UNSET
    """True if the note is enabled."""
    name: str
    """Name of the note."""
    pinned_repo: str | None | Unset = UNSET
    """Repository to pin the note to."""
    trigger: str
    """Trigger text of the note."""
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
        self.folder_id = data.pop("folder_id", UNSET)
        self.is_enabled = data.pop("is_enabled", UNSET)
        self.name = data.pop("name", UNSET)
        self.pinned_repo = data.pop("pinned_repo", UNSET)
        self.trigger = data.pop("trigger", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "body": self.body,
            "folder_id": self.folder_id,
            "is_enabled": self.is_enabled,
            "name": self.name,
            "pinned_repo": self.pinned_repo,
            "trigger": self.trigger,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

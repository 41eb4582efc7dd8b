from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class FolderTreeResponse(_Model):
    """The knowledge folders and the number of notes at the root."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"folders": "folders", "root_note_count": "root_note_count"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["folders", "root_note_count"])

    folders: list[models.FolderSummary]
    """The folders as a flat list."""
    root_note_count: int
    """Number of notes at the root."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "folders" in data:
            value = data.pop("folders")
            self.folders = (
                [(models.FolderSummary.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        try:
            self.root_note_count = data.pop("root_note_count")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

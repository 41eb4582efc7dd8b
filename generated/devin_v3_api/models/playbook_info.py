from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class PlaybookInfo(_Model):
    """A playbook in short."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"playbook_id": "playbook_id", "title": "title"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["playbook_id", "title"])

    playbook_id: str
    """Id of the playbook (prefix `playbook-`)."""
    title: str | None
    """Title of the playbook; can be null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.playbook_id = data.pop("playbook_id")
            self.title = data.pop("title")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

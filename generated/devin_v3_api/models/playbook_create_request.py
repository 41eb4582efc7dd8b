from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class PlaybookCreateRequest(_Model):
    """Body to create or update a playbook."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "body": "body",
        "macro": "macro",
        "structured_output_schema": "structured_output_schema",
        "title": "title",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["body", "title"])

    body: str
    """Text of the playbook."""
    macro: str | None = _ABSENT
    """Macro of the playbook."""
    structured_output_schema: dict[str, Any] | None = _ABSENT
    """JSON Schema for the structured output."""
    title: str
    """Title of the playbook."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "macro" in data:
            self.macro = data.pop("macro")
        if "structured_output_schema" in data:
            self.structured_output_schema = data.pop("structured_output_schema")
        try:
            self.body = data.pop("body")
            self.title = data.pop("title")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

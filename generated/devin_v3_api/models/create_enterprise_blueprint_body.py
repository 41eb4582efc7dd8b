from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CreateEnterpriseBlueprintBody(_Model):
    """Body to create a blueprint of the enterprise."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"contents": "contents"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    contents: str | None = _ABSENT
    """Contents of the blueprint."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "contents" in data:
            self.contents = data.pop("contents")
        if data:
            self.additional_properties = data.copy()
        return self

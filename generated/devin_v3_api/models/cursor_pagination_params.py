from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CursorPaginationParams(_Model):
    """Cursor and size of a page."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"after": "after", "first": "first"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"first": 100}

    after: str | None = _ABSENT
    """Cursor from `end_cursor` of the page before."""
    first: int = _ABSENT
    """Number of items per page, 1 to 200 (100 by default). (1 to 200)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "after" in data:
            self.after = data.pop("after")
        if "first" in data:
            self.first = data.pop("first")
        if data:
            self.additional_properties = data.copy()
        return self

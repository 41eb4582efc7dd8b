from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class GitPermissionUpdateRequest(_Model):
    """Body to update a git permission."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"read_only": "read_only"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    read_only: bool | None = _ABSENT
    """True if access is read-only."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "read_only" in data:
            self.read_only = data.pop("read_only")
        if data:
            self.additional_properties = data.copy()
        return self

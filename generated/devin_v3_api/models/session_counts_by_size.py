from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionCountsBySize(_Model):
    """Numbers of sessions by size, from `xs` to `xl`."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"l": "l", "m": "m", "s": "s", "xl": "xl", "xs": "xs"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"l": 0, "m": 0, "s": 0, "xl": 0, "xs": 0}

    l: int = _ABSENT
    """Number of sessions of size `l`."""
    m: int = _ABSENT
    """Number of sessions of size `m`."""
    s: int = _ABSENT
    """Number of sessions of size `s`."""
    xl: int = _ABSENT
    """Number of sessions of size `xl`."""
    xs: int = _ABSENT
    """Number of sessions of size `xs`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "l" in data:
            self.l = data.pop("l")
        if "m" in data:
            self.m = data.pop("m")
        if "s" in data:
            self.s = data.pop("s")
        if "xl" in data:
            self.xl = data.pop("xl")
        if "xs" in data:
            self.xs = data.pop("xs")
        if data:
            self.additional_properties = data.copy()
        return self

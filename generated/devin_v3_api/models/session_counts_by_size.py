from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionCountsBySize:
    """Numbers of sessions by size, from `xs` to `xl`."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["l", "m", "s", "xl", "xs"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    l: int | Unset = UNSET
    """Number of sessions of size `l`."""
    m: int | Unset = UNSET
    """Number of sessions of size `m`."""
    s: int | Unset = UNSET
    """Number of sessions of size `s`."""
    xl: int | Unset = UNSET
    """Number of sessions of size `xl`."""
    xs: int | Unset = UNSET
    """Number of sessions of size `xs`."""
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
        self.l = data.pop("l", UNSET)
        self.m = data.pop("m", UNSET)
        self.s = data.pop("s", UNSET)
        self.xl = data.pop("xl", UNSET)
        self.xs = data.pop("xs", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"l": self.l, "m": self.m, "s": self.s, "xl": self.xl, "xs": self.xs}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

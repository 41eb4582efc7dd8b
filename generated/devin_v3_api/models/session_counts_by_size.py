from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset


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
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.l = get("l", UNSET)
        self.m = get("m", UNSET)
        self.s = get("s", UNSET)
        self.xl = get("xl", UNSET)
        self.xs = get("xs", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.l is not UNSET:
            result["l"] = self.l
        if self.m is not UNSET:
            result["m"] = self.m
        if self.s is not UNSET:
            result["s"] = self.s
        if self.xl is not UNSET:
            result["xl"] = self.xl
        if self.xs is not UNSET:
            result["xs"] = self.xs
        return result

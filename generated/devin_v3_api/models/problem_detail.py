from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class ProblemDetail:
    """An error as RFC 9457 describes it."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["detail", "errors", "instance", "status", "title", "type"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["status", "title"])

    detail: str | None | Unset = UNSET
    """The error of this occurrence."""
    errors: list[dict[str, Any]] | None | Unset = UNSET
    """Single values that are wrong; only with status 422."""
    instance: str | None | Unset = UNSET
    """URI of this occurrence."""
    status: int
    """HTTP status code."""
    title: str
    """Short name of the kind of problem."""
    type: str | Unset = UNSET
    """URI that identifies the kind of problem."""
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
        self.detail = data.pop("detail", UNSET)
        self.errors = data.pop("errors", UNSET)
        self.instance = data.pop("instance", UNSET)
        self.status = data.pop("status", UNSET)
        self.title = data.pop("title", UNSET)
        self.type = data.pop("type", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "detail": self.detail,
            "errors": self.errors,
            "instance": self.instance,
            "status": self.status,
            "title": self.title,
            "type": self.type,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

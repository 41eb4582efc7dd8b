from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ProblemDetail(_Model):
    """An error as RFC 9457 describes it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "detail": "detail",
        "errors": "errors",
        "instance": "instance",
        "status": "status",
        "title": "title",
        "type": "type",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["status", "title"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"type": "about:blank"}

    detail: str | None = _ABSENT
    """The error of this occurrence."""
    errors: list[dict[str, Any]] | None = _ABSENT
    """Single values that are wrong; only with status 422."""
    instance: str | None = _ABSENT
    """URI of this occurrence."""
    status: int
    """HTTP status code."""
    title: str
    """Short name of the kind of problem."""
    type: str = _ABSENT
    """URI that identifies the kind of problem."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "detail" in data:
            self.detail = data.pop("detail")
        if "errors" in data:
            self.errors = data.pop("errors")
        if "instance" in data:
            self.instance = data.pop("instance")
        if "type" in data:
            self.type = data.pop("type")
        try:
            self.status = data.pop("status")
            self.title = data.pop("title")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

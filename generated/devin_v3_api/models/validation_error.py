from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ValidationError(_Model):
    """One value of a request that is wrong."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"loc": "loc", "msg": "msg", "type": "type"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["loc", "msg", "type"])

    loc: list[str | int]
    """Where the value is: `body`, `query` or `path`, then names and indexes."""
    msg: str
    """The error message."""
    type: str
    """Machine-readable kind of the error."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.loc = data.pop("loc")
            self.msg = data.pop("msg")
            self.type = data.pop("type")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ApiKeyCreateRequest(_Model):
    """An API key to create."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"expires_at": "expires_at", "name": "name"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["name"])

    expires_at: int | None = _ABSENT
    """When the key expires, in epoch seconds, or null."""
    name: str
    """Name of the API key."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def expires_at_datetime(self) -> datetime | None:
        """`expires_at` as a date and time in UTC."""
        return _moment(self.expires_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "expires_at" in data:
            self.expires_at = data.pop("expires_at")
        try:
            self.name = data.pop("name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class PresignedDownload(_Model):
    """A URL for a download that is valid for a limited time."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"expires_at": "expires_at", "url": "url"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["expires_at", "url"])

    expires_at: int
    """When the URL expires, in epoch seconds."""
    url: str
    """Presigned URL of the download."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def expires_at_datetime(self) -> datetime:
        """`expires_at` as a date and time in UTC."""
        return _moment(self.expires_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.expires_at = data.pop("expires_at")
            self.url = data.pop("url")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

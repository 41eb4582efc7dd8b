from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsGenerateResponse(_Model):
    """Response to a request to generate insights."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"session_id": "session_id", "status": "status"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["session_id", "status"])

    session_id: str
    """Id of the session (prefix `devin-`)."""
    status: models.SessionInsightsGenerateStatus
    """`started`, or `already_exists` if there are insights already."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.session_id = data.pop("session_id")
            self.status = data.pop("status")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

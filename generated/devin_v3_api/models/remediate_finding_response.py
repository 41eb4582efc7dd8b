from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class RemediateFindingResponse(_Model):
    """A finding and the session for its remediation."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"finding_id": "finding_id", "session_id": "session_id"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["finding_id", "session_id"])

    finding_id: str
    """Id of the finding."""
    session_id: str
    """Session for the remediation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.finding_id = data.pop("finding_id")
            self.session_id = data.pop("session_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

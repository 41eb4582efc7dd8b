from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class QueueResponse(_Model):
    """Size and status of the queue."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"queue_size": "queue_size", "status": "status"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["queue_size", "status"])

    queue_size: int
    """Size of the queue."""
    status: models.QueueStatus
    """`normal` for a queue size up to 10, `elevated` from 11 to 50, `high` from 51."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.queue_size = data.pop("queue_size")
            self.status = data.pop("status")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

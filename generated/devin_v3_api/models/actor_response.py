from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ActorResponse(_Model):
    """A user or service user that did something."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name", "type": "type"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["id", "type"])

    id: str
    """Id of the user or service user (prefix `user-` or `service-user-`)."""
    name: str | None = _ABSENT
    """Name of the user or service user; can be null."""
    type: models.ActorType
    """Kind of actor: `user` or `service_user`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "name" in data:
            self.name = data.pop("name")
        try:
            self.id = data.pop("id")
            self.type = data.pop("type")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

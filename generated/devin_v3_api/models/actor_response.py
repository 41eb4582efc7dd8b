from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class ActorResponse:
    """A user or service user that did something."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["id", "name", "type"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["id", "type"])

    id: str
    """Id of the user or service user (prefix `user-` or `service-user-`)."""
    name: str | None | Unset = UNSET
    """Name of the user or service user; can be null."""
    type: models.ActorType
    """Kind of actor: `user` or `service_user`."""
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
        self.id = data.pop("id", UNSET)
        self.name = data.pop("name", UNSET)
        self.type = data.pop("type", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"id": self.id, "name": self.name, "type": self.type}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

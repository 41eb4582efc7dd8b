from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ServiceUserProvisionRequest(_Model):
    """A service user to create."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name", "role_id": "role_id", "ttl_seconds": "ttl_seconds"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["name", "role_id", "ttl_seconds"])

    name: str
    """Name of the service user, 1 to 256 characters. (1 to 256 characters)"""
    role_id: str
    """Id of the role that the service user gets. (at least 1 characters)"""
    ttl_seconds: int
    """Lifetime in seconds, at most 31536000 (365 days). (at most 31536000)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.name = data.pop("name")
            self.role_id = data.pop("role_id")
            self.ttl_seconds = data.pop("ttl_seconds")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

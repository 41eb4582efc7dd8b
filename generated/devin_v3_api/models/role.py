from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class Role(_Model):
    """A role."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"role_id": "role_id", "role_name": "role_name", "role_type": "role_type"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["role_id", "role_name", "role_type"])

    role_id: str
    """Id of the role."""
    role_name: str
    """Name of the role."""
    role_type: models.RoleType
    """Where the role can be held: `enterprise` or `org`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.role_id = data.pop("role_id")
            self.role_name = data.pop("role_name")
            self.role_type = data.pop("role_type")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

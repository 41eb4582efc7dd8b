from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class GitPermissionBulkCreateRequest(_Model):
    """Body to create or replace git permissions."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"permissions": "permissions"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["permissions"])

    permissions: list[models.GitPermissionCreateRequest]
    """The git permissions, at most 200. (at most 200 items)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "permissions" in data:
            value = data.pop("permissions")
            self.permissions = (
                [(models.GitPermissionCreateRequest.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

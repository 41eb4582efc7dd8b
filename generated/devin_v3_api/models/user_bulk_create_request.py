from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class UserBulkCreateRequest(_Model):
    """Users to invite to the enterprise."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"emails": "emails", "enterprise_role_id": "enterprise_role_id"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["emails", "enterprise_role_id"])

    emails: list[str]
    """Email addresses to invite, at most 100. (at most 100 items)"""
    enterprise_role_id: str
    """Id of the enterprise role that all invited users get."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.emails = data.pop("emails")
            self.enterprise_role_id = data.pop("enterprise_role_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

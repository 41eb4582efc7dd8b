from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class DevinBrainUserSelf(_Model):
    """The caller is a Devin session that acts for a user."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "creator_service_user_id": "creator_service_user_id",
        "devin_id": "devin_id",
        "org_id": "org_id",
        "principal_type": "principal_type",
        "user_id": "user_id",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["devin_id", "org_id", "principal_type", "user_id"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "devin_brain"}

    creator_service_user_id: str | None = _ABSENT
    """Service user that created the session (prefix `service-user-`), if any."""
    devin_id: str
    """Id of the session (prefix `devin-`)."""
    org_id: str
    """Organization of the session (prefix `org-`)."""
    principal_type: Literal["devin_brain"]
    """Always `devin_brain`."""
    user_id: str
    """Id of the user (prefix `user-`)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "creator_service_user_id" in data:
            self.creator_service_user_id = data.pop("creator_service_user_id")
        try:
            self.devin_id = data.pop("devin_id")
            self.org_id = data.pop("org_id")
            self.principal_type = data.pop("principal_type")
            self.user_id = data.pop("user_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

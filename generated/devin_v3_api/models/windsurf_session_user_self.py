from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class WindsurfSessionUserSelf(_Model):
    """The caller is a user with a Windsurf session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "devin_sessions_org_id": "devin_sessions_org_id",
        "org_id": "org_id",
        "principal_type": "principal_type",
        "user_id": "user_id",
        "user_name": "user_name",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["org_id", "principal_type", "user_id"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "windsurf_session"}

    devin_sessions_org_id: str | None = _ABSENT
    """Organization that the sessions of the user are in (prefix `org-`); can be null. It counts before
    `org_id`."""
    org_id: str
    """Organization of the user (prefix `org-`)."""
    principal_type: Literal["windsurf_session"]
    """Always `windsurf_session`."""
    user_id: str
    """Id of the user (prefix `user-`)."""
    user_name: str | None = _ABSENT
    """Name of the user; can be null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "devin_sessions_org_id" in data:
            self.devin_sessions_org_id = data.pop("devin_sessions_org_id")
        if "user_name" in data:
            self.user_name = data.pop("user_name")
        try:
            self.org_id = data.pop("org_id")
            self.principal_type = data.pop("principal_type")
            self.user_id = data.pop("user_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

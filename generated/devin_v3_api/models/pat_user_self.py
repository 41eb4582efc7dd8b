from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class PatUserSelf(_Model):
    """The caller is a user with a personal access token."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "api_key_id": "api_key_id",
        "api_key_name": "api_key_name",
        "devin_sessions_org_id": "devin_sessions_org_id",
        "org_id": "org_id",
        "principal_type": "principal_type",
        "user_id": "user_id",
        "user_name": "user_name",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["api_key_id", "api_key_name", "principal_type", "user_id", "user_name"]
    )
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "pat_user"}

    api_key_id: str
    """Id of the token."""
    api_key_name: str
    """Name of the token."""
    devin_sessions_org_id: str | None = _ABSENT
    """Organization that the sessions of the user are in (prefix `org-`); can be null. It counts before
    `org_id`."""
    org_id: str | None = _ABSENT
    """Organization of the token (prefix `org-`); can be null."""
    principal_type: Literal["pat_user"]
    """Always `pat_user`."""
    user_id: str
    """Id of the user (prefix `user-`)."""
    user_name: str
    """Name of the user."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "devin_sessions_org_id" in data:
            self.devin_sessions_org_id = data.pop("devin_sessions_org_id")
        if "org_id" in data:
            self.org_id = data.pop("org_id")
        try:
            self.api_key_id = data.pop("api_key_id")
            self.api_key_name = data.pop("api_key_name")
            self.principal_type = data.pop("principal_type")
            self.user_id = data.pop("user_id")
            self.user_name = data.pop("user_name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

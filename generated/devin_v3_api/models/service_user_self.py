from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ServiceUserSelf(_Model):
    """The caller is a service user."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "org_id": "org_id",
        "principal_type": "principal_type",
        "service_user_id": "service_user_id",
        "service_user_name": "service_user_name",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["principal_type", "service_user_id", "service_user_name"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "service_user"}

    org_id: str | None = _ABSENT
    """Organization of the service user (prefix `org-`); can be null."""
    principal_type: Literal["service_user"]
    """Always `service_user`."""
    service_user_id: str
    """Id of the service user (prefix `service-user-`)."""
    service_user_name: str
    """Name of the service user."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "org_id" in data:
            self.org_id = data.pop("org_id")
        try:
            self.principal_type = data.pop("principal_type")
            self.service_user_id = data.pop("service_user_id")
            self.service_user_name = data.pop("service_user_name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ServiceUserProvisionResponse(_Model):
    """A new service user with its token."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"service_user": "service_user", "token": "token"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["service_user", "token"])

    service_user: models.ServiceUser
    """The new service user."""
    token: str = attrs.field(repr=False)
    """Token that authenticates the service user; keep it secret."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "service_user" in data:
            value = data.pop("service_user")
            self.service_user = models.ServiceUser.adopt(value) if value.__class__ is dict else value
        try:
            self.token = data.pop("token")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

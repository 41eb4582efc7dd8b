from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class OrganizationAcuLimitsUpdate(_Model):
    """The schema `OrganizationAcuLimitsUpdate`."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"cloud_agent": "cloud_agent", "local_agent": "local_agent"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    cloud_agent: models.CloudAgentAcuLimitUpdate | None = _ABSENT
    """ACU limit for the cloud agent, or null."""
    local_agent: models.LocalAgentAcuLimitUpdate | None = _ABSENT
    """ACU limit for the local agent, or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "cloud_agent" in data:
            value = data.pop("cloud_agent")
            self.cloud_agent = models.CloudAgentAcuLimitUpdate.adopt(value) if value.__class__ is dict else value
        if "local_agent" in data:
            value = data.pop("local_agent")
            self.local_agent = models.LocalAgentAcuLimitUpdate.adopt(value) if value.__class__ is dict else value
        if data:
            self.additional_properties = data.copy()
        return self

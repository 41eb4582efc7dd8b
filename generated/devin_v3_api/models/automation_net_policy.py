from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new
from ..types import best_fit


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationNetPolicy(_Model):
    """Network policy of the sessions of an automation."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"allow": "allow"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["allow"])

    allow: list[
        models.AutomationHostnameDestination | models.AutomationIpv4Destination | models.AutomationIpv6Destination
    ]
    """Destinations that are allowed: host names, IPv4 or IPv6 addresses."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "allow" in data:
            value = data.pop("allow")
            self.allow = (
                [
                    (
                        best_fit(
                            item,
                            models.AutomationHostnameDestination,
                            models.AutomationIpv4Destination,
                            models.AutomationIpv6Destination,
                        )
                        if item.__class__ is dict
                        else item
                    )
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

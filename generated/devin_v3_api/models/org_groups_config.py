from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class OrgGroupsConfig(_Model):
    """Configuration of the organization groups of the enterprise."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"groups": "groups"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["groups"])

    groups: dict[str, models.OrgGroupConfig]
    """The groups, by key."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "groups" in data:
            value = data.pop("groups")
            self.groups = (
                {
                    key: (models.OrgGroupConfig.adopt(item) if item.__class__ is dict else item)
                    for key, item in value.items()
                }
                if value.__class__ is dict
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

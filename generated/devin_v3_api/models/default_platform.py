from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class DefaultPlatform(_Model):
    """Platform that sessions run on unless they name another one."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "outpost_pool_id": "outpost_pool_id",
        "outpost_pool_name": "outpost_pool_name",
        "platform": "platform",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset([])

    outpost_pool_id: str | None = _ABSENT
    """Id of the pool of outposts."""
    outpost_pool_name: str | None = _ABSENT
    """Name of the pool of outposts."""
    platform: str | None = _ABSENT
    """Label of the platform."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "outpost_pool_id" in data:
            self.outpost_pool_id = data.pop("outpost_pool_id")
        if "outpost_pool_name" in data:
            self.outpost_pool_name = data.pop("outpost_pool_name")
        if "platform" in data:
            self.platform = data.pop("platform")
        if data:
            self.additional_properties = data.copy()
        return self

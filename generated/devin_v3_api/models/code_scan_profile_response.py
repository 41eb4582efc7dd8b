from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanProfileResponse(_Model):
    """Name and id of the profile of a code scan."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name", "profile_id": "profile_id"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["name", "profile_id"])

    name: str
    """Name of the profile."""
    profile_id: str
    """Id of the profile."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.name = data.pop("name")
            self.profile_id = data.pop("profile_id")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class IdpGroupsBulkCreateRequest(_Model):
    """Identity provider (IdP) groups to register."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"idp_group_names": "idp_group_names"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["idp_group_names"])

    idp_group_names: list[str]
    """Names of the groups, 1 to 100 of them. (1 to 100 items)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.idp_group_names = data.pop("idp_group_names")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

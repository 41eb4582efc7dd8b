from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class ApiKeyWithTokenResponse(_Model):
    """A new API key with its token."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "api_key_id": "api_key_id",
        "api_key_name": "api_key_name",
        "token": "token",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["api_key_id", "api_key_name", "token"])

    api_key_id: str
    """Id of the API key."""
    api_key_name: str
    """Name of the API key."""
    token: str = attrs.field(repr=False)
    """Token of the key; keep it secret."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.api_key_id = data.pop("api_key_id")
            self.api_key_name = data.pop("api_key_name")
            self.token = data.pop("token")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

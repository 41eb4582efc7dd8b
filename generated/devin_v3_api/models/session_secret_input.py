from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionSecretInput(_Model):
    """A secret given to one session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"key": "key", "sensitive": "sensitive", "value": "value"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["key", "value"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"sensitive": True}

    key: str
    """Name of the secret, 1 to 256 characters. (1 to 256 characters)"""
    sensitive: bool = _ABSENT
    """True if the value is sensitive (`true` by default)."""
    value: str = attrs.field(repr=False)
    """Value of the secret, at most 65536 characters. (at most 65536 characters)"""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "sensitive" in data:
            self.sensitive = data.pop("sensitive")
        try:
            self.key = data.pop("key")
            self.value = data.pop("value")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SecretCreateRequest(_Model):
    """Body to create a secret."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "is_sensitive": "is_sensitive",
        "key": "key",
        "note": "note",
        "type": "type",
        "value": "value",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["key", "type", "value"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"is_sensitive": True}

    is_sensitive: bool = _ABSENT
    """True if the secret is sensitive (`true` by default)."""
    key: str
    """Key of the secret."""
    note: str | None = _ABSENT
    """Note on the secret."""
    type: models.SecretCreateType
    """Type of the secret: `cookie`, `key-value` or `totp`."""
    value: str = attrs.field(repr=False)
    """Value of the secret; no response contains it."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "is_sensitive" in data:
            self.is_sensitive = data.pop("is_sensitive")
        if "note" in data:
            self.note = data.pop("note")
        try:
            self.key = data.pop("key")
            self.type = data.pop("type")
            self.value = data.pop("value")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

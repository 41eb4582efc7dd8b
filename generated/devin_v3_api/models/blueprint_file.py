from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class BlueprintFile(_Model):
    """A file of a blueprint."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "blueprint_id": "blueprint_id",
        "created_at": "created_at",
        "env_var_name": "env_var_name",
        "file_id": "file_id",
        "name": "name",
        "size_bytes": "size_bytes",
        "updated_at": "updated_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        ["blueprint_id", "created_at", "env_var_name", "file_id", "name", "size_bytes", "updated_at"]
    )

    blueprint_id: str
    """Blueprint that the file belongs to."""
    created_at: int
    """When the file was created, in epoch seconds."""
    env_var_name: str
    """Name of the environment variable for the file."""
    file_id: str
    """Id of the file."""
    name: str
    """Name of the file."""
    size_bytes: int
    """Size of the file in bytes."""
    updated_at: int
    """When the file was last updated, in epoch seconds."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def updated_at_datetime(self) -> datetime:
        """`updated_at` as a date and time in UTC."""
        return _moment(self.updated_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.blueprint_id = data.pop("blueprint_id")
            self.created_at = data.pop("created_at")
            self.env_var_name = data.pop("env_var_name")
            self.file_id = data.pop("file_id")
            self.name = data.pop("name")
            self.size_bytes = data.pop("size_bytes")
            self.updated_at = data.pop("updated_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class BlueprintFile:
    """A file of a blueprint."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        ["blueprint_id", "created_at", "env_var_name", "file_id", "name", "size_bytes", "updated_at"]
    )
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.blueprint_id = data.pop("blueprint_id", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.env_var_name = data.pop("env_var_name", UNSET)
        self.file_id = data.pop("file_id", UNSET)
        self.name = data.pop("name", UNSET)
        self.size_bytes = data.pop("size_bytes", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "blueprint_id": self.blueprint_id,
            "created_at": self.created_at,
            "env_var_name": self.env_var_name,
            "file_id": self.file_id,
            "name": self.name,
            "size_bytes": self.size_bytes,
            "updated_at": self.updated_at,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

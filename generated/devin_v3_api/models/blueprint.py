from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class Blueprint:
    """A blueprint for snapshot setup, without its contents."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["blueprint_id", "created_at", "repo_name", "type", "updated_at"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["blueprint_id", "created_at", "repo_name", "type", "updated_at"])

    blueprint_id: str
    """Id of the blueprint."""
    created_at: int
    """When the blueprint was created, in epoch seconds."""
    repo_name: str | None
    """Repository of the blueprint, or null."""
    type: models.BlueprintType
    """Level of the blueprint: `enterprise`, `org` or `repo`."""
    updated_at: int
    """When the blueprint was last updated, in epoch seconds."""
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
        self.repo_name = data.pop("repo_name", UNSET)
        self.type = data.pop("type", UNSET)
        self.updated_at = data.pop("updated_at", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "blueprint_id": self.blueprint_id,
            "created_at": self.created_at,
            "repo_name": self.repo_name,
            "type": self.type,
            "updated_at": self.updated_at,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

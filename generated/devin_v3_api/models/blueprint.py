from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class Blueprint(_Model):
    """A blueprint for snapshot setup, without its contents."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "blueprint_id": "blueprint_id",
        "created_at": "created_at",
        "repo_name": "repo_name",
        "type": "type",
        "updated_at": "updated_at",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
            self.repo_name = data.pop("repo_name")
            self.type = data.pop("type")
            self.updated_at = data.pop("updated_at")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

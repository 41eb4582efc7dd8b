from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class PlaybookResponse(_Model):
    """A playbook."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "access_type": "access_type",
        "body": "body",
        "created_at": "created_at",
        "created_by": "created_by",
        "macro": "macro",
        "org_id": "org_id",
        "playbook_id": "playbook_id",
        "structured_output_schema": "structured_output_schema",
        "title": "title",
        "updated_at": "updated_at",
        "updated_by": "updated_by",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "access_type",
            "body",
            "created_at",
            "created_by",
            "macro",
            "org_id",
            "playbook_id",
            "title",
            "updated_at",
            "updated_by",
        ]
    )

    access_type: models.AccessType
    """Owner of the playbook: the `enterprise` or an `org`."""
    body: str
    """Text of the playbook."""
    created_at: int
    """When the playbook was created, in epoch seconds."""
    created_by: str
    """The person who created the playbook."""
    macro: str | None
    """Macro of the playbook, or null."""
    org_id: str | None
    """Organization of the playbook (prefix `org-`), or null."""
    playbook_id: str
    """Id of the playbook (for example `playbook-abc123def456`)."""
    structured_output_schema: dict[str, Any] | None = _ABSENT
    """JSON Schema for the structured output, or null."""
    title: str
    """Title of the playbook."""
    updated_at: int
    """When the playbook was last updated, in epoch seconds."""
    updated_by: str
    """The person who last updated the playbook."""
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
        if "structured_output_schema" in data:
            self.structured_output_schema = data.pop("structured_output_schema")
        try:
            self.access_type = data.pop("access_type")
            self.body = data.pop("body")
            self.created_at = data.pop("created_at")
            self.created_by = data.pop("created_by")
            self.macro = data.pop("macro")
            self.org_id = data.pop("org_id")
            self.playbook_id = data.pop("playbook_id")
            self.title = data.pop("title")
            self.updated_at = data.pop("updated_at")
            self.updated_by = data.pop("updated_by")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionAttachment(_Model):
    """A file attached to a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "attachment_id": "attachment_id",
        "content_type": "content_type",
        "name": "name",
        "source": "source",
        "url": "url",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["attachment_id", "name", "source", "url"])

    attachment_id: str
    """Id of the attachment."""
    content_type: str | None = _ABSENT
    """Media type of the file; can be null."""
    name: str
    """File name of the attachment."""
    source: models.SessionMessageSource
    """The origin of the file: `devin` or `user`."""
    url: str
    """URL of the attachment."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "content_type" in data:
            self.content_type = data.pop("content_type")
        try:
            self.attachment_id = data.pop("attachment_id")
            self.name = data.pop("name")
            self.source = data.pop("source")
            self.url = data.pop("url")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AttachmentResponse(_Model):
    """An uploaded attachment."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"attachment_id": "attachment_id", "name": "name", "url": "url"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["attachment_id", "name", "url"])

    attachment_id: str
    """Id of the attachment."""
    name: str
    """File name of the attachment."""
    url: str
    """URL of the attachment, for use in `attachment_urls`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.attachment_id = data.pop("attachment_id")
            self.name = data.pop("name")
            self.url = data.pop("url")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

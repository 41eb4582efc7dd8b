from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class SessionAttachment:
    """A file attached to a session."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["attachment_id", "content_type", "name", "source", "url"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["attachment_id", "name", "source", "url"])

    attachment_id: str
    """Id of the attachment."""
    content_type: str | None | Unset = UNSET
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
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.attachment_id = data.pop("attachment_id", UNSET)
        self.content_type = data.pop("content_type", UNSET)
        self.name = data.pop("name", UNSET)
        self.source = data.pop("source", UNSET)
        self.url = data.pop("url", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "attachment_id": self.attachment_id,
            "content_type": self.content_type,
            "name": self.name,
            "source": self.source,
            "url": self.url,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

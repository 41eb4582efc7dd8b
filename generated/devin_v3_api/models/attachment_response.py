from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET


@attrs.define(kw_only=True)
class AttachmentResponse:
    """An uploaded attachment."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["attachment_id", "name", "url"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["attachment_id", "name", "url"])

    attachment_id: str
    """Id of the attachment."""
    name: str
    """File name of the attachment."""
    url: str
    """URL of the attachment, for use in `attachment_urls`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.attachment_id = get("attachment_id", UNSET)
        self.name = get("name", UNSET)
        self.url = get("url", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["attachment_id"] = self.attachment_id
        result["name"] = self.name
        result["url"] = self.url
        return result

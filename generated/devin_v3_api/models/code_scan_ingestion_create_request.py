from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class CodeScanIngestionCreateRequest:
    """Body to start a code scan by ingestion."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["attachment_urls", "host", "profile_id", "repo_name"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["profile_id", "repo_name"])

    attachment_urls: list[str] | None | Unset = UNSET
    """URLs of attachments to ingest, at most 10. (at most 10 items)"""
    host: str | None | Unset = UNSET
    """Git host of the repository."""
    profile_id: str
    """Profile to use."""
    repo_name: str
    """Name of the repository."""
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
        self.attachment_urls = data.pop("attachment_urls", UNSET)
        self.host = data.pop("host", UNSET)
        self.profile_id = data.pop("profile_id", UNSET)
        self.repo_name = data.pop("repo_name", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "attachment_urls": self.attachment_urls,
            "host": self.host,
            "profile_id": self.profile_id,
            "repo_name": self.repo_name,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

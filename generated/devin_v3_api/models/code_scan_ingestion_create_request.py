from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanIngestionCreateRequest(_Model):
    """Body to start a code scan by ingestion."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "attachment_urls": "attachment_urls",
        "host": "host",
        "profile_id": "profile_id",
        "repo_name": "repo_name",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["profile_id", "repo_name"])

    attachment_urls: list[str] | None = _ABSENT
    """URLs of attachments to ingest, at most 10. (at most 10 items)"""
    host: str | None = _ABSENT
    """Git host of the repository."""
    profile_id: str
    """Profile to use."""
    repo_name: str
    """Name of the repository."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "attachment_urls" in data:
            self.attachment_urls = data.pop("attachment_urls")
        if "host" in data:
            self.host = data.pop("host")
        try:
            self.profile_id = data.pop("profile_id")
            self.repo_name = data.pop("repo_name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

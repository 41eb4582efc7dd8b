from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanCreateRequest(_Model):
    """Body to start a code scan."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "commit_sha": "commit_sha",
        "host": "host",
        "profile_id": "profile_id",
        "repo_name": "repo_name",
        "scan_type": "scan_type",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["repo_name"])

    commit_sha: str | None = _ABSENT
    """Commit to scan."""
    host: str | None = _ABSENT
    """Git host of the repository."""
    profile_id: str | None = _ABSENT
    """Profile to scan with."""
    repo_name: str
    """Name of the repository to scan."""
    scan_type: models.CodeScanType | None = _ABSENT
    """Kind of scan."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "commit_sha" in data:
            self.commit_sha = data.pop("commit_sha")
        if "host" in data:
            self.host = data.pop("host")
        if "profile_id" in data:
            self.profile_id = data.pop("profile_id")
        if "scan_type" in data:
            self.scan_type = data.pop("scan_type")
        try:
            self.repo_name = data.pop("repo_name")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class IndexRepositoryItem(_Model):
    """A repository to index."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"branch_names": "branch_names", "repository_path": "repository_path"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["repository_path"])

    branch_names: list[str] | None = _ABSENT
    """Names of the branches to index."""
    repository_path: str
    """Path of the repository."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "branch_names" in data:
            self.branch_names = data.pop("branch_names")
        try:
            self.repository_path = data.pop("repository_path")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionInsightsIssue(_Model):
    """An issue that the analysis found in a session."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"id": "id", "impact": "impact", "issue": "issue", "label": "label"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["impact", "issue", "label"])

    id: str | None = _ABSENT
    """Id of the issue."""
    impact: str
    """Impact of the issue."""
    issue: str
    """The description of the issue."""
    label: str
    """Label of the issue."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "id" in data:
            self.id = data.pop("id")
        try:
            self.impact = data.pop("impact")
            self.issue = data.pop("issue")
            self.label = data.pop("label")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationGlobCondition(_Model):
    """Condition that a field matches glob patterns or not."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"field": "field", "operator": "operator", "value": "value"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["field", "operator", "value"])

    field: str
    """Field of the event, as named in the event schema."""
    operator: models.AutomationGlobConditionOperator
    """`globs` or `not_globs`."""
    value: list[str]
    """List of glob patterns."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.field = data.pop("field")
            self.operator = data.pop("operator")
            self.value = data.pop("value")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self

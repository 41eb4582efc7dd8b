from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationRecurrenceCondition(_Model):
    """Condition that a time recurs by a rule, for schedules."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"field": "field", "operator": "operator", "value": "value"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["field", "operator", "value"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"operator": "recurrence"}

    field: str
    """Field of the event, as named in the event schema."""
    operator: Literal["recurrence"]
    """Always `recurrence`."""
    value: str
    """Recurrence rule."""
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

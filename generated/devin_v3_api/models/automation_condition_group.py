from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new
from ..types import tagged


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationConditionGroup(_Model):
    """Conditions that must all hold."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"all": "all"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["all"])

    all: list[
        models.AutomationComparisonCondition
        | models.AutomationStringCondition
        | models.AutomationNumericCondition
        | models.AutomationEmptyCondition
        | models.AutomationRangeCondition
        | models.AutomationListCondition
        | models.AutomationMatchCondition
        | models.AutomationRecurrenceCondition
        | models.AutomationGlobCondition
    ]
    """Conditions of the group; all of them must hold."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "all" in data:
            value = data.pop("all")
            self.all = (
                [
                    (
                        tagged(
                            item,
                            "operator",
                            {
                                "between": models.AutomationRangeCondition,
                                "contains": models.AutomationStringCondition,
                                "ends_with": models.AutomationStringCondition,
                                "eq": models.AutomationComparisonCondition,
                                "globs": models.AutomationGlobCondition,
                                "gt": models.AutomationNumericCondition,
                                "gte": models.AutomationNumericCondition,
                                "in": models.AutomationListCondition,
                                "is_empty": models.AutomationEmptyCondition,
                                "is_not_empty": models.AutomationEmptyCondition,
                                "lt": models.AutomationNumericCondition,
                                "lte": models.AutomationNumericCondition,
                                "matches": models.AutomationMatchCondition,
                                "neq": models.AutomationComparisonCondition,
                                "not_contains": models.AutomationStringCondition,
                                "not_ends_with": models.AutomationStringCondition,
                                "not_globs": models.AutomationGlobCondition,
                                "not_in": models.AutomationListCondition,
                                "not_matches": models.AutomationMatchCondition,
                                "not_starts_with": models.AutomationStringCondition,
                                "recurrence": models.AutomationRecurrenceCondition,
                                "starts_with": models.AutomationStringCondition,
                            },
                        )
                        if item.__class__ is dict
                        else item
                    )
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self

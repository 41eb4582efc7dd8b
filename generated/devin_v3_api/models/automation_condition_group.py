from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied, plain, tagged


@attrs.define(kw_only=True)
class AutomationConditionGroup:
    """Conditions that must all hold."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["all"])
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
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        value = data.pop("all", UNSET)
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
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {"all": plain(self.all)}
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}

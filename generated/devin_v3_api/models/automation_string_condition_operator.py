"""`contains`, `starts_with` or `ends_with`, or one of them with `not_` in front."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationStringConditionOperator: TypeAlias = (
    Literal["contains", "not_contains", "starts_with", "not_starts_with", "ends_with", "not_ends_with"] | str
)

AUTOMATION_STRING_CONDITION_OPERATOR_VALUES: Final[tuple[str, ...]] = (
    "contains",
    "not_contains",
    "starts_with",
    "not_starts_with",
    "ends_with",
    "not_ends_with",
)

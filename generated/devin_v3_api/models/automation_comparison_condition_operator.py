"""`eq` (equal) or `neq` (not equal)."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationComparisonConditionOperator: TypeAlias = Literal["eq", "neq"] | str

AUTOMATION_COMPARISON_CONDITION_OPERATOR_VALUES: Final[tuple[str, ...]] = ("eq", "neq")

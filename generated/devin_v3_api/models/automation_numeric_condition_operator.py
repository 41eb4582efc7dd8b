"""`gt`, `lt`, `gte` or `lte`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationNumericConditionOperator: TypeAlias = Literal["gt", "lt", "gte", "lte"] | str

AUTOMATION_NUMERIC_CONDITION_OPERATOR_VALUES: Final[tuple[str, ...]] = ("gt", "lt", "gte", "lte")

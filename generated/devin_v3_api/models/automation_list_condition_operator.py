"""`in` or `not_in`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationListConditionOperator: TypeAlias = Literal["in", "not_in"] | str

AUTOMATION_LIST_CONDITION_OPERATOR_VALUES: Final[tuple[str, ...]] = ("in", "not_in")

"""`is_empty` or `is_not_empty`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationEmptyConditionOperator: TypeAlias = Literal["is_empty", "is_not_empty"] | str

AUTOMATION_EMPTY_CONDITION_OPERATOR_VALUES: Final[tuple[str, ...]] = ("is_empty", "is_not_empty")

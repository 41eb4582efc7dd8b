"""`matches` or `not_matches`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationMatchConditionOperator: TypeAlias = Literal["matches", "not_matches"] | str

AUTOMATION_MATCH_CONDITION_OPERATOR_VALUES: Final[tuple[str, ...]] = ("matches", "not_matches")

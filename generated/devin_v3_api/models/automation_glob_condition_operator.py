"""`globs` or `not_globs`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationGlobConditionOperator: TypeAlias = Literal["globs", "not_globs"] | str

AUTOMATION_GLOB_CONDITION_OPERATOR_VALUES: Final[tuple[str, ...]] = ("globs", "not_globs")

"""Result of the invocation, for example `succeeded`, `failed` or `skipped`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationLastInvocationStatus: TypeAlias = Literal["succeeded", "failed", "skipped"] | str

AUTOMATION_LAST_INVOCATION_STATUS_VALUES: Final[tuple[str, ...]] = ("succeeded", "failed", "skipped")

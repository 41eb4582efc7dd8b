"""When to notify: `always`, `dispatch_failed` or `dispatch_succeeded`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationNotifyWhen: TypeAlias = Literal["always", "dispatch_failed", "dispatch_succeeded"] | str

AUTOMATION_NOTIFY_WHEN_VALUES: Final[tuple[str, ...]] = ("always", "dispatch_failed", "dispatch_succeeded")

"""When to notify: `always`, `failure` or `never`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
ScheduleNotifyOn: TypeAlias = Literal["always", "failure", "never"] | str

SCHEDULE_NOTIFY_ON_VALUES: Final[tuple[str, ...]] = ("always", "failure", "never")

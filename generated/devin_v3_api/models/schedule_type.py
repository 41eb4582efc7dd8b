"""Kind of schedule: `recurring` or `one_time` (`recurring` by default)."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
ScheduleType: TypeAlias = Literal["recurring", "one_time"] | str

SCHEDULE_TYPE_VALUES: Final[tuple[str, ...]] = ("recurring", "one_time")

"""Agent that runs the schedule: `devin` or `data_analyst`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
ScheduleAgent: TypeAlias = Literal["devin", "data_analyst"] | str

SCHEDULE_AGENT_VALUES: Final[tuple[str, ...]] = ("devin", "data_analyst")

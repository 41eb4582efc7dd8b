"""`normal` for a queue size up to 10, `elevated` from 11 to 50, `high` from 51."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
QueueStatus: TypeAlias = Literal["normal", "elevated", "high"] | str

QUEUE_STATUS_VALUES: Final[tuple[str, ...]] = ("normal", "elevated", "high")

"""State of the session, such as `new`, `running`, `suspended` or `exit`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionStatus: TypeAlias = Literal["new", "claimed", "running", "exit", "error", "suspended", "resuming"] | str

SESSION_STATUS_VALUES: Final[tuple[str, ...]] = ("new", "claimed", "running", "exit", "error", "suspended", "resuming")

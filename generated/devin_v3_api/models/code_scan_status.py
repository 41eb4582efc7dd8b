"""Progress of the scan; `awaiting_user_input` means that a user has to answer."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
CodeScanStatus: TypeAlias = (
    Literal["waiting", "pending", "running", "awaiting_user_input", "completed", "failed", "cancelled"] | str
)

CODE_SCAN_STATUS_VALUES: Final[tuple[str, ...]] = (
    "waiting",
    "pending",
    "running",
    "awaiting_user_input",
    "completed",
    "failed",
    "cancelled",
)

"""Status of the build: `pending`, `running`, `succeeded`, `failed` or `cancelled`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
BuildStatus: TypeAlias = Literal["pending", "running", "succeeded", "failed", "cancelled"] | str

BUILD_STATUS_VALUES: Final[tuple[str, ...]] = ("pending", "running", "succeeded", "failed", "cancelled")

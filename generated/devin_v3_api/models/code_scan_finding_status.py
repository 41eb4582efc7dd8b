"""Status: `open`, `dismissed` or `resolved`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
CodeScanFindingStatus: TypeAlias = Literal["open", "dismissed", "resolved"] | str

CODE_SCAN_FINDING_STATUS_VALUES: Final[tuple[str, ...]] = ("open", "dismissed", "resolved")

"""Severity: `critical`, `high`, `medium` or `low`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
CodeScanSeverity: TypeAlias = Literal["critical", "high", "medium", "low"] | str

CODE_SCAN_SEVERITY_VALUES: Final[tuple[str, ...]] = ("critical", "high", "medium", "low")

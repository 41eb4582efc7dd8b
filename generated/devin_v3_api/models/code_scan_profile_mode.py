"""Kind of scans with the profile: `discover` or `ingest`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
CodeScanProfileMode: TypeAlias = Literal["discover", "ingest"] | str

CODE_SCAN_PROFILE_MODE_VALUES: Final[tuple[str, ...]] = ("discover", "ingest")

"""Where the profile can be seen: `org` or `account`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
CodeScanProfileVisibility: TypeAlias = Literal["org", "account"] | str

CODE_SCAN_PROFILE_VISIBILITY_VALUES: Final[tuple[str, ...]] = ("org", "account")

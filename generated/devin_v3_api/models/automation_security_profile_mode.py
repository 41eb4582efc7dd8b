"""How the profile is chosen: `inherit`, `none` or `profile`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationSecurityProfileMode: TypeAlias = Literal["inherit", "none", "profile"] | str

AUTOMATION_SECURITY_PROFILE_MODE_VALUES: Final[tuple[str, ...]] = ("inherit", "none", "profile")

"""Where the role can be held: `enterprise` or `org`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
RoleType: TypeAlias = Literal["enterprise", "org"] | str

ROLE_TYPE_VALUES: Final[tuple[str, ...]] = ("enterprise", "org")

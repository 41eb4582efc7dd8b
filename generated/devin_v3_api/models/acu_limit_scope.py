"""The scope of the limit: `enterprise`, `org` or `user`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
ACULimitScope: TypeAlias = Literal["enterprise", "org", "user"] | str

ACU_LIMIT_SCOPE_VALUES: Final[tuple[str, ...]] = ("enterprise", "org", "user")

"""The origin of the file: `devin` or `user`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionMessageSource: TypeAlias = Literal["devin", "user"] | str

SESSION_MESSAGE_SOURCE_VALUES: Final[tuple[str, ...]] = ("devin", "user")

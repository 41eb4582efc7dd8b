"""Values of `BuildTrigger`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
BuildTrigger: TypeAlias = Literal["manual", "auto"] | str

BUILD_TRIGGER_VALUES: Final[tuple[str, ...]] = ("manual", "auto")

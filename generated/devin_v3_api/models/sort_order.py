"""Values of `SortOrder`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SortOrder: TypeAlias = Literal["asc", "desc"] | str

SORT_ORDER_VALUES: Final[tuple[str, ...]] = ("asc", "desc")

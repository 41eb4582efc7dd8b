"""Size of the session, from `xs` to `xl`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionInsightsSessionSize: TypeAlias = Literal["xs", "s", "m", "l", "xl"] | str

SESSION_INSIGHTS_SESSION_SIZE_VALUES: Final[tuple[str, ...]] = ("xs", "s", "m", "l", "xl")

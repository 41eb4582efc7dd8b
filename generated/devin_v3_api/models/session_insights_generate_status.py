"""`started`, or `already_exists` if there are insights already."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionInsightsGenerateStatus: TypeAlias = Literal["started", "already_exists"] | str

SESSION_INSIGHTS_GENERATE_STATUS_VALUES: Final[tuple[str, ...]] = ("started", "already_exists")

"""Values of `LocalAgentLimitScope`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
LocalAgentLimitScope: TypeAlias = Literal["enterprise", "user"] | str

LOCAL_AGENT_LIMIT_SCOPE_VALUES: Final[tuple[str, ...]] = ("enterprise", "user")

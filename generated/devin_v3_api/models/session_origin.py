"""Values of `SessionOrigin`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionOrigin: TypeAlias = (
    Literal["webapp", "slack", "teams", "api", "linear", "jira", "automation", "cli", "desktop", "code_scan", "other"]
    | str
)

SESSION_ORIGIN_VALUES: Final[tuple[str, ...]] = (
    "webapp",
    "slack",
    "teams",
    "api",
    "linear",
    "jira",
    "automation",
    "cli",
    "desktop",
    "code_scan",
    "other",
)

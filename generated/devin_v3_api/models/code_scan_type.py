"""Kind of code scan."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
CodeScanType: TypeAlias = (
    Literal[
        "security",
        "performance",
        "db-queries",
        "test-coverage",
        "dead-code",
        "code-quality",
        "telemetry",
        "accessibility",
        "general",
        "migration-docs",
    ]
    | str
)

CODE_SCAN_TYPE_VALUES: Final[tuple[str, ...]] = (
    "security",
    "performance",
    "db-queries",
    "test-coverage",
    "dead-code",
    "code-quality",
    "telemetry",
    "accessibility",
    "general",
    "migration-docs",
)

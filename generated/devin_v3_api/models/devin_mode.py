"""Which agent mode a session uses."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
DevinMode: TypeAlias = (
    Literal[
        "normal",  # The default mode; quick, and good at planning over a long horizon.
        "fast",  # About twice as fast at four times the price, equally capable.
        "lite",  # Devin Lite.
        "ultra",  # Devin Ultra.
        "fusion",
    ]
    | str
)

DEVIN_MODE_VALUES: Final[tuple[str, ...]] = ("normal", "fast", "lite", "ultra", "fusion")

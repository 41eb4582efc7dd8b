"""Values of `HypervisorStatusFilter`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
HypervisorStatusFilter: TypeAlias = (
    Literal["available", "restarting", "disconnected", "terminated", "draining", "all"] | str
)

HYPERVISOR_STATUS_FILTER_VALUES: Final[tuple[str, ...]] = (
    "available",
    "restarting",
    "disconnected",
    "terminated",
    "draining",
    "all",
)

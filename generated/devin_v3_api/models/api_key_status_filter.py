"""Values of `ApiKeyStatusFilter`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
ApiKeyStatusFilter: TypeAlias = Literal["active", "revoked", "expired", "all"] | str

API_KEY_STATUS_FILTER_VALUES: Final[tuple[str, ...]] = ("active", "revoked", "expired", "all")

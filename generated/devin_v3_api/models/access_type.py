"""Owner of the playbook: the `enterprise` or an `org`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AccessType: TypeAlias = Literal["enterprise", "org"] | str

ACCESS_TYPE_VALUES: Final[tuple[str, ...]] = ("enterprise", "org")

"""Owner of the secret: the organization (`org`) or one user (`personal`)."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SecretAccessType: TypeAlias = Literal["org", "personal"] | str

SECRET_ACCESS_TYPE_VALUES: Final[tuple[str, ...]] = ("org", "personal")

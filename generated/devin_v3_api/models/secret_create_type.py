"""Type of the secret: `cookie`, `key-value` or `totp`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SecretCreateType: TypeAlias = Literal["cookie", "key-value", "totp"] | str

SECRET_CREATE_TYPE_VALUES: Final[tuple[str, ...]] = ("cookie", "key-value", "totp")

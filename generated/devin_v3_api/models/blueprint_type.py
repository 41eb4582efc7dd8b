"""Level of the blueprint: `enterprise`, `org` or `repo`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
BlueprintType: TypeAlias = Literal["enterprise", "org", "repo"] | str

BLUEPRINT_TYPE_VALUES: Final[tuple[str, ...]] = ("enterprise", "org", "repo")

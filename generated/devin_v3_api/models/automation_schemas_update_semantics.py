"""How an update treats members, for example `merge_patch` or `replace_groups`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationSchemasUpdateSemantics: TypeAlias = Literal["replace_groups", "merge_patch"] | str

AUTOMATION_SCHEMAS_UPDATE_SEMANTICS_VALUES: Final[tuple[str, ...]] = ("replace_groups", "merge_patch")

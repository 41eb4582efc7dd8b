"""Values of `AutomationSchemaFieldDefGranularity`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationSchemaFieldDefGranularity: TypeAlias = Literal["date", "datetime"] | str

AUTOMATION_SCHEMA_FIELD_DEF_GRANULARITY_VALUES: Final[tuple[str, ...]] = ("date", "datetime")

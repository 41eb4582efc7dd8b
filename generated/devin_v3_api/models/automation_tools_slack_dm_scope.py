"""Values of `AutomationToolsSlackDmScope`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationToolsSlackDmScope: TypeAlias = Literal["org_members", "workspace"] | str

AUTOMATION_TOOLS_SLACK_DM_SCOPE_VALUES: Final[tuple[str, ...]] = ("org_members", "workspace")

"""Kind of item: `machine_setup`, `repo_config`, `knowledge`, `prompt_improvement` or `other`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionInsightsActionItemType: TypeAlias = (
    Literal["machine_setup", "repo_config", "knowledge", "prompt_improvement", "other"] | str
)

SESSION_INSIGHTS_ACTION_ITEM_TYPE_VALUES: Final[tuple[str, ...]] = (
    "machine_setup",
    "repo_config",
    "knowledge",
    "prompt_improvement",
    "other",
)

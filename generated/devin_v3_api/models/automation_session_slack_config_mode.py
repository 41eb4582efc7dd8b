"""How it reports: `post_updates`, `forward_thread` or `post_response`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationSessionSlackConfigMode: TypeAlias = Literal["post_updates", "forward_thread", "post_response"] | str

AUTOMATION_SESSION_SLACK_CONFIG_MODE_VALUES: Final[tuple[str, ...]] = (
    "post_updates",
    "forward_thread",
    "post_response",
)

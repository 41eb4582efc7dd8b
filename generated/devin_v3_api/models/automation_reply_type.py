"""Kind of reply: `notify_thread`, `attach_thread` or `post_response`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationReplyType: TypeAlias = Literal["notify_thread", "attach_thread", "post_response"] | str

AUTOMATION_REPLY_TYPE_VALUES: Final[tuple[str, ...]] = ("notify_thread", "attach_thread", "post_response")

"""Values of `SessionStatusDetail`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionStatusDetail: TypeAlias = (
    Literal[
        "working",
        "waiting_for_user",
        "waiting_for_approval",
        "finished",
        "inactivity",
        "user_request",
        "usage_limit_exceeded",
        "out_of_credits",
        "out_of_quota",
        "no_quota_allocation",
        "payment_declined",
        "org_usage_limit_exceeded",
        "user_usage_limit_exceeded",
        "total_session_limit_exceeded",
        "error",
        "contract_expired",
    ]
    | str
)

SESSION_STATUS_DETAIL_VALUES: Final[tuple[str, ...]] = (
    "working",
    "waiting_for_user",
    "waiting_for_approval",
    "finished",
    "inactivity",
    "user_request",
    "usage_limit_exceeded",
    "out_of_credits",
    "out_of_quota",
    "no_quota_allocation",
    "payment_declined",
    "org_usage_limit_exceeded",
    "user_usage_limit_exceeded",
    "total_session_limit_exceeded",
    "error",
    "contract_expired",
)

"""Progress of the review: `pending`, `running`, `completed` or `errored`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
PrReviewStatus: TypeAlias = Literal["pending", "running", "completed", "errored"] | str

PR_REVIEW_STATUS_VALUES: Final[tuple[str, ...]] = ("pending", "running", "completed", "errored")

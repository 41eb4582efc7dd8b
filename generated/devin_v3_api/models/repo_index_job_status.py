"""Status of the job: `failed`, `completed` or `in_progress`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
RepoIndexJobStatus: TypeAlias = Literal["failed", "completed", "in_progress"] | str

REPO_INDEX_JOB_STATUS_VALUES: Final[tuple[str, ...]] = ("failed", "completed", "in_progress")

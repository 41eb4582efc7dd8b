"""Exit statuses of the command, and the status of each error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..errors import DevinError

OK: Final = 0
ERROR: Final = 1  # anything that has no status of its own below
USAGE: Final = 2  # arguments, files or settings that cannot be used; nothing was sent
AUTHENTICATION: Final = 3  # 401
PERMISSION: Final = 4  # 403
NOT_FOUND: Final = 5  # 404
REJECTED: Final = 6  # 400, 409, 422: the service understood the request and refuses it
RATE_LIMITED: Final = 7  # 429
CONNECTION: Final = 8  # no response, or none that can be read
SERVER: Final = 9  # 500 and above
NEEDS_PERSON: Final = 10  # the session waits for somebody
FAILED: Final = 20  # the session ended in an error
DEADLINE: Final = 124  # the session still works; as `timeout` of coreutils has it
INTERRUPTED: Final = 130  # Ctrl-C
BROKEN_PIPE: Final = 141  # the reader of the output has seen enough

#: Exit status by the outcome of a session.
BY_OUTCOME: Final = {"finished": OK, "needs_person": NEEDS_PERSON, "failed": FAILED, "working": DEADLINE}


def status_of(error: DevinError) -> int:
    """Return the exit status of an error of the SDK."""
    from .. import errors

    if isinstance(error, errors.WaitTimeoutError):
        return DEADLINE
    if isinstance(error, errors.InvalidArgumentError):
        return USAGE
    if isinstance(error, errors.APIStatusError):
        by_status = {401: AUTHENTICATION, 403: PERMISSION, 404: NOT_FOUND, 429: RATE_LIMITED}
        if error.status_code >= 500:
            return SERVER
        return by_status.get(error.status_code, REJECTED)
    return CONNECTION if isinstance(error, errors.APIError) else ERROR

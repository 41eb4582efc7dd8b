"""The retry policy: when a request is repeated, and after which backoff. See `errors.APIError.may_have_acted`."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from functools import cache

from ..errors import APIConnectionError, APIError, APIStatusError

FIRST_PAUSE = 0.5  #: Seconds before the first repetition, doubled for each that follows …
LONGEST_PAUSE = 8.0  #: … up to this.
LONGEST_RETRY_AFTER = 60.0  #: Seconds; a server that asks for a longer pause gets the error through at once.

_TRANSIENT = frozenset({408, 429})


@cache
def is_safe(method: str, path: str) -> bool:
    """Return whether an operation may be carried out twice without more effect than once.

    GET, HEAD and PUT always; DELETE if it names one thing by its id (`path` is the template and ends in a placeholder):
    clearing a whole list again would take away what was added in between.
    """
    return method in ("GET", "HEAD", "OPTIONS", "PUT") or (method == "DELETE" and path.endswith("}"))


def is_transient(error: APIError) -> bool:
    """Return whether the same request may succeed later."""
    if isinstance(error, APIStatusError):
        return error.status_code in _TRANSIENT or error.status_code >= 500
    return isinstance(error, APIConnectionError)


def pause(error: APIError, attempt: int, *, safe: bool, jitter: float, now: float) -> float | None:
    """Seconds to wait before the request is sent again, or None if it must not be, or need not.

    Args:
        error: What went wrong.
        attempt: How often the request was repeated already.
        safe: Whether the operation may be carried out twice.
        jitter: A random number from 0 to 1 that spreads callers over time.
        now: The time in epoch seconds, for `Retry-After` as a date.
    """
    if not is_transient(error) or (error.may_have_acted and not safe):
        return None
    delay = retry_after(error.headers, now) if isinstance(error, APIStatusError) else None
    if not delay:  # none, at once, or a date that is past
        return backoff(attempt, jitter)
    return None if delay > LONGEST_RETRY_AFTER else delay * (1 + jitter / 10)


def backoff(attempt: int, jitter: float) -> float:
    """Return the seconds before a repetition if the server does not state them."""
    return min(FIRST_PAUSE * 2.0 ** min(attempt, 10), LONGEST_PAUSE) * (0.5 + jitter / 2)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that the header `Retry-After` asks for: a number or a date. None without a readable one."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    seconds: float
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(value).timestamp() - now
        except (ValueError, OverflowError):
            return None
    return max(seconds, 0.0) if seconds == seconds else None

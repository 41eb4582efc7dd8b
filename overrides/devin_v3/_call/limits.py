"""The limits that a flow sets for all of its calls: a deadline, and whether the flow itself waits out a 429."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple


class Limits(NamedTuple):
    """Limits of the calls of a flow.

    Attributes:
        deadline: Time (of the client's clock) at which the call ends in any case; None: only its timeouts count.
        reports_429: Whether a 429 comes through at once, for the flow to wait it out.
    """

    deadline: float | None = None
    reports_429: bool = False


NONE = Limits()
current: ContextVar[Limits] = ContextVar("devin_v3_limits", default=NONE)


@contextmanager
def limited(limits: Limits) -> Generator[None]:
    """Put the calls that are made within it under limits."""
    token = current.set(limits)
    try:
        yield
    finally:
        current.reset(token)

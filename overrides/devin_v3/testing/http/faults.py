"""Faults between a client and the API, on demand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .message import Breaks

How = Literal["response", "slow"] | Breaks


@dataclass
class InjectedFault:
    """A fault that the next requests meet.

    Attributes:
        how: `response` with an error, be `slow`, or break the connection (see `message.Breaks`).
        times: How many requests.
        operation: Name of the operation that it waits for; None for any.
        status: Status of the response.
        headers: Headers of the response.
        body: Body of the response; None for the one that the operation declares.
        seconds: How slow.
    """

    how: How
    times: int = 1
    operation: str | None = None
    status: int = 500
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    seconds: float = 0.0


def take(troubles: list[InjectedFault], operation: str | None) -> list[InjectedFault]:
    """The troubles that a request meets: the first of each way that waits for its operation, used up by one."""
    met: dict[How, InjectedFault] = {}
    for trouble in list(troubles):
        if trouble.operation in (None, operation) and trouble.how not in met:
            met[trouble.how] = trouble
            if trouble.how != "slow":
                break
    for trouble in met.values():
        trouble.times -= 1
    troubles[:] = [trouble for trouble in troubles if trouble.times > 0]
    return list(met.values())

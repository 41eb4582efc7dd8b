"""The handlers of operations, where examples and the habits of REST do not do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..world.state import Call


@dataclass(frozen=True)
class Reply:
    """A response that is not simply the JSON of the operation's success."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Handler = Callable[[Call], Any]

#: Name of an operation → its handler.
HANDLERS: Final[dict[str, Handler]] = {}


def handles(*operations: str) -> Callable[[Handler], Handler]:
    """Register a function as the handler of operations."""

    def register(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(operations, handler))
        return handler

    return register

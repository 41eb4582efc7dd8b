"""Types of methods that make a request, of either client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeAlias, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

Method: TypeAlias = Callable[P, R]
AsyncMethod: TypeAlias = Callable[P, Awaitable[R]]

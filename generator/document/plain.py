"""Plain data, told apart for type checkers."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_map(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether `value` is a JSON object. (`isinstance` would leave type checkers with unknown keys.)."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether `value` is a JSON array."""
    return isinstance(value, list)

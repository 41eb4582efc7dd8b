"""The types of decoded JSON, for type checkers: `isinstance` alone leaves them with members of unknown type."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

import msgspec


def decoded(raw: bytes) -> Any:
    """Return the value of a JSON text.

    Half of a surrogate pair, as JavaScript writes it of a text that is cut within an emoji, and a number that only
    JavaScript knows cost themselves, not the whole response: the half becomes U+FFFD, the number stays NaN or infinite.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It is nested too deeply.
    """
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        try:
            return _whole(json.loads(raw.decode()))
        except ValueError:
            raise ValueError(str(error)) from None


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if is_array(value):
        return [_whole(item) for item in value]
    if is_object(value):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return value


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether `value` is a JSON array."""
    return isinstance(value, list)

"""Operations by the names that they have in the SDK, and calls of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from devin_v3_api.carried import kind_of
from devin_v3_api.operations import OPERATIONS, Operation
from devin_v3_api.types import UNSET, RequestOptions

from ..errors import InvalidArgumentError


class Call(NamedTuple):
    """An operation and its arguments, as `devin_v3_api.client.Transport` takes them."""

    operation: Operation
    path: Sequence[object]
    options: RequestOptions
    query: Mapping[str, Any] | None = None
    body: Any = UNSET
    files: Mapping[str, Any] | None = None


def operation(name: str) -> Operation:
    """The operation of a name such as `sessions.create`, or of `POST /v3/…` as in `OPERATIONS`.

    Raises:
        InvalidArgumentError: There is no such operation; the message suggests a similar name.
    """
    if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(f"operation: name is {kind_of(name)}; expected a string such as 'sessions.create'")
    if (operation := OPERATIONS.get(name)) is not None:
        return operation
    by_name = {candidate.name: candidate for candidate in OPERATIONS.values()}
    if name not in by_name:
        import difflib

        close = difflib.get_close_matches(name, [*by_name, *OPERATIONS], 3, 0.5)
        hint = f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
        raise InvalidArgumentError(f"the API has no operation {name!r}{hint}")
    return by_name[name]

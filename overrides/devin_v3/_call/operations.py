"""Facts of an operation by the name that it has in the SDK."""

from __future__ import annotations

import difflib

from devin_v3_api.operations import OPERATIONS, Operation

from ..errors import InvalidArgumentError


def operation(name: str) -> Operation:
    """The operation of a name such as `sessions.create`, or of `POST /v3/…` as in `OPERATIONS`.

    Raises:
        InvalidArgumentError: There is none; the message has a guess at what was meant.
    """
    if (operation := OPERATIONS.get(name)) is not None:
        return operation
    by_name = {candidate.name: candidate for candidate in OPERATIONS.values()}
    if name not in by_name:
        close = difflib.get_close_matches(name, [*by_name, *OPERATIONS], 3, 0.5)
        hint = f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
        raise InvalidArgumentError(f"the API has no operation {name!r}{hint}")
    return by_name[name]

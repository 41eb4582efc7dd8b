"""From arguments to the bytes of a request: path, query and body, without a word about connections."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import quote, urlencode

import msgspec
from devin_v3_api.operations import Operation
from devin_v3_api.types import UNSET, plain

from ._json import is_object
from .errors import InvalidArgumentError

_encoder = msgspec.json.Encoder(enc_hook=plain)


def path_of(operation: Operation, values: Sequence[str | None]) -> str:
    """The path with its placeholders filled in, every value one segment.

    Raises:
        TypeError: A value is no string.
        InvalidArgumentError: A value is empty, `.` or `..`: it would address something else.
    """
    filled: list[str] = []
    remaining = iter(values)
    for piece in operation.path.split("/"):
        if piece[:1] != "{":
            filled.append(piece)
            continue
        value = next(remaining)
        if not isinstance(value, str):
            raise TypeError(f"{operation.name}: {piece[1:-1]} must be a string, not {type(value).__name__}")
        if value in ("", ".", ".."):
            raise InvalidArgumentError(f"{operation.name}: {piece[1:-1]} is {value!r}, which names nothing")
        filled.append(quote(value, safe=""))
    return "/".join(filled)


def query_of(values: Mapping[str, Any] | None, extra: Mapping[str, object] | None = None) -> str:
    """Query parameters as a string. Lists repeat the name; None and UNSET are left out: a query has no null."""
    pairs: list[tuple[str, str]] = []
    for name, value in (*(values or {}).items(), *(extra or {}).items()):
        if value is UNSET or value is None:
            continue
        if is_object(value):
            pairs += [(key, _scalar(item)) for key, item in value.items()]
        elif isinstance(value, (list, tuple, set, frozenset)):
            pairs += [(name, _scalar(item)) for item in cast("Iterable[object]", value)]
        else:
            pairs.append((name, _scalar(value)))
    return urlencode(pairs) if pairs else ""


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def fields_of(body: Any, extra: Mapping[str, object] | None = None) -> Any:
    """The body without the members that are UNSET, with the extra ones. A body that is no object stays as it is."""
    if is_object(body):
        fields = {key: item for key, item in body.items() if item is not UNSET}
        return {**fields, **extra} if extra else fields
    if extra:
        if body is not UNSET:
            raise InvalidArgumentError("extra_body needs a body that is an object")
        return dict(extra)
    return body


def json_of(body: Any) -> bytes:
    """The JSON of a body.

    Raises:
        TypeError: It holds a value that JSON cannot.
    """
    return _encoder.encode(body)


class Form(NamedTuple):
    """A multipart body as httpx takes it.

    Attributes:
        files: Name → file.
        fields: Name → text.
        opened: Files that were opened here, to close when the request is over.
        repeatable: Whether the body can be sent a second time: every file can go back to its beginning.
    """

    files: dict[str, Any]
    fields: dict[str, str]
    opened: ExitStack
    repeatable: bool


def form_of(values: Mapping[str, Any]) -> Form:
    """A multipart body. Files are read while they are sent, never as a whole."""
    files: dict[str, Any] = {}
    fields: dict[str, str] = {}
    repeatable = True
    with ExitStack() as opened:
        for name, given in values.items():
            value: Any = given
            if value is UNSET or value is None:
                continue
            if isinstance(value, os.PathLike):
                path = Path(cast("os.PathLike[str]", value))
                files[name] = (path.name, opened.enter_context(path.open("rb")))
            elif isinstance(value, (bytes, bytearray, memoryview)):
                files[name] = ("file", bytes(cast("bytes", value)))
            elif isinstance(value, tuple):
                parts = list(cast("tuple[Any, ...]", given))
                if isinstance(parts[1], os.PathLike):
                    parts[1] = opened.enter_context(Path(cast("os.PathLike[str]", parts[1])).open("rb"))
                repeatable &= _can_repeat(parts[1])
                files[name] = tuple(parts)
            elif hasattr(value, "read"):
                repeatable &= _can_repeat(value)
                files[name] = value
            else:
                fields[name] = _scalar(value)
        return Form(files, fields, opened.pop_all(), repeatable)
    raise AssertionError("unreachable")


def _can_repeat(content: Any) -> bool:
    """Whether a content can be sent a second time."""
    if not hasattr(content, "read"):
        return True
    seekable = getattr(content, "seekable", None)
    return bool(seekable()) if seekable else hasattr(content, "seek")

"""From arguments to the bytes of a request: path, query and body, without a word about connections."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import quote, urlencode

import msgspec
from devin_v3_api.operations import Operation
from devin_v3_api.types import UNSET, plain

from ..errors import InvalidArgumentError
from .json import is_object


def _plain(value: object) -> object:
    """What msgspec knows, of what it does not know: models, mappings, and subclasses of texts and numbers."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float)):
        return int(value) if isinstance(value, int) else float(value)
    found = plain(value)
    if found is value:
        raise TypeError(f"a {type(value).__name__} cannot be sent as JSON")
    return found


_encoder = msgspec.json.Encoder(enc_hook=_plain)


_HALF = "has half of a surrogate pair, which is no character"


def path_of(operation: Operation, values: Sequence[str | None]) -> str:
    """The path with its placeholders filled in, every value one segment.

    Raises:
        TypeError: A value is no string.
        InvalidArgumentError: A value is empty, `.` or `..`: it would address something else. Or it is no text.
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
        try:
            filled.append(quote(value, safe=""))
        except UnicodeEncodeError:
            raise InvalidArgumentError(f"{operation.name}: {piece[1:-1]} {_HALF}") from None
    return "/".join(filled)


def query_of(values: Mapping[str, Any] | None, extra: Mapping[str, object] | None = None) -> str:
    """Query parameters as a string. Lists repeat the name; None and UNSET are left out: a query has no null.

    Raises:
        InvalidArgumentError: A list holds None or UNSET, without which it would mean something else, or no text.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in (*(values or {}).items(), *(extra or {}).items()):
        if value is UNSET or value is None:
            continue
        if is_object(value):
            pairs += [(key, _scalar(item)) for key, item in value.items() if item is not UNSET and item is not None]
        elif isinstance(value, (list, tuple, set, frozenset)):
            items = list(cast("Iterable[object]", value))
            if None in items or UNSET in items:
                raise InvalidArgumentError(f"{name} has None in its list, and a query has no null")
            pairs += [(name, _scalar(item)) for item in items]
        else:
            pairs.append((name, _scalar(value)))
    try:
        return urlencode(pairs) if pairs else ""
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"a query parameter {_HALF}") from None


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
        InvalidArgumentError: It holds a number or a text that JSON cannot. The message leaves the text out.
    """
    try:
        data = _encoder.encode(body)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"a text of the body {_HALF}") from None  # its repr shows the text, maybe a secret
    if b"null" in data:  # perhaps written for a number that is none
        try:
            json.dumps(msgspec.to_builtins(body, enc_hook=_plain, str_keys=True), allow_nan=False)
        except ValueError:
            raise InvalidArgumentError("a number of the body is NaN or infinite, which JSON has no word for") from None
    return data


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
                elif isinstance(parts[1], (bytearray, memoryview)):
                    parts[1] = bytes(cast("bytes", parts[1]))
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

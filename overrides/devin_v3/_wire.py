"""From arguments to the bytes of a request: path, query and body, without a word about connections."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, urlencode

import msgspec
from devin_v3_api.operations import Operation
from devin_v3_api.types import UNSET, RequestOptions, plain

from ._json import is_object
from .errors import DevinError

_OPTIONS = frozenset(RequestOptions.__annotations__)
_encoder = msgspec.json.Encoder(enc_hook=plain)


def path_of(operation: Operation, values: Sequence[str | None]) -> str:
    """The path with its placeholders filled in, every value one segment.

    Raises:
        TypeError: A value is no string.
        DevinError: A value is empty, `.` or `..`: it would address something else.
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
            raise DevinError(f"{operation.name}: {piece[1:-1]} is {value!r}, which names nothing")
        filled.append(quote(value, safe=""))
    return "/".join(filled)


def query_of(values: Mapping[str, Any], extra: Mapping[str, object] | None = None) -> str:
    """Query parameters as a string. Lists repeat the name; None and UNSET are left out: a query has no null."""
    pairs: list[tuple[str, str]] = []
    for name, value in (*values.items(), *(extra or {}).items()):
        if value is UNSET or value is None:
            continue
        if is_object(value):
            pairs += [(key, _scalar(item)) for key, item in value.items()]
        elif isinstance(value, (list, tuple, set, frozenset)):
            pairs += [(name, _scalar(item)) for item in cast("Iterable[object]", value)]
        else:
            pairs.append((name, _scalar(value)))
    return urlencode(pairs)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def body_of(value: Any, extra: Mapping[str, object] | None = None) -> bytes | None:
    """The JSON of a body, or None where there is none. Members that are UNSET are not sent."""
    if is_object(value):
        members = {key: item for key, item in value.items() if item is not UNSET}
        if extra:
            members |= extra
        return _encoder.encode(members)
    if value is UNSET:
        return _encoder.encode(dict(extra)) if extra else None
    return _encoder.encode(value)


def files_of(values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """(files, fields) of a multipart body as httpx takes them."""
    files: dict[str, Any] = {}
    fields: dict[str, str] = {}
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if isinstance(value, os.PathLike):
            path = Path(cast("os.PathLike[str]", value))
            files[name] = (path.name, path.open("rb"))
        elif isinstance(value, (bytes, bytearray)):
            files[name] = ("file", bytes(value))
        elif isinstance(value, tuple) or hasattr(value, "read"):
            files[name] = value
        else:
            fields[name] = _scalar(value)
    return files, fields


def check_options(operation: Operation, options: Mapping[str, Any], names: Sequence[str]) -> None:
    """Refuse keyword arguments that are neither parameters nor options, with a guess at what was meant.

    Raises:
        TypeError: Names the argument.
    """
    for name in options:
        if name not in _OPTIONS:
            close = difflib.get_close_matches(name, [*names, *_OPTIONS, "org_id"], 1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise TypeError(f"{operation.name}() got an unexpected keyword argument {name!r}{hint}")

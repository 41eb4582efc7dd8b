"""From arguments to the bytes of a request: path, query and body, without a word about connections."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, NamedTuple, cast
from urllib.parse import quote
from uuid import UUID

import msgspec
from devin_v3_api.carried import (
    Styled,
    UnsendableError,
    cookie_text,
    escaped,
    header_lines,
    is_list,
    joined,
    kind_of,
    query_text,
    text,
)
from devin_v3_api.operations import Operation
from devin_v3_api.types import UNSET, Cookies, plain

from ..errors import InvalidArgumentError
from . import ids
from .arguments import ArgumentTypeError, organization_problem
from .json import is_object
from .upload import upload_of


def _plain(value: object) -> object:
    """Convert a value to types that msgspec encodes: models, mappings, subclasses of str and of numbers."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float)):
        return int(value) if isinstance(value, int) else float(value)
    plain_value = plain(value)
    if plain_value is value:
        instead = "; pass a list" if hasattr(value, "__iter__") else ""
        raise ArgumentTypeError(f"{kind_of(value)} cannot be sent as JSON{instead}")
    return plain_value


_encoder = msgspec.json.Encoder(enc_hook=_plain)


_NO_PREFIXES: Mapping[str, str] = {}
_NO_ZONE = "has no time zone, so it does not name a moment; give one, such as datetime.now(UTC)"
_HALF = "has half of a surrogate pair, which is not a character"


def path_of(operation: Operation, values: Sequence[object]) -> str:
    """The path with its placeholders filled in; every value stays within its segment.

    None as the organization leaves its segment out: the API then takes the organization of the credential.

    Raises:
        InvalidArgumentError: A value is empty, or makes a segment `.` or `..`: it would address something else. Or it
            can be no id of the organization whose things they are. Or it has no text, or is a date and time without a
            time zone. It is a TypeError, too, if it is of a type that the parameter does not take.
    """
    template = operation.path
    if values and values[0] is None and operation.scope == "organization":
        template, values = template.replace("/{org_id}", "", 1), values[1:]
    pieces = _template(template)
    filled = [pieces[0]]
    for index, value in enumerate(values):
        name = pieces[2 * index + 1]
        prefix = operation.prefixes.get(name)
        try:
            if prefix and not (isinstance(value, str) and value.startswith(prefix)):
                value = ids.completed(value, prefix)
            if type(value) is str:
                part = quote(value, safe="")
            elif isinstance(value, Styled):
                part = joined(value.style, value.value, escaped)
            elif isinstance(value, datetime) and value.tzinfo is None:
                raise InvalidArgumentError(f"{operation.name}: {name} {_NO_ZONE}")
            elif isinstance(value, str) or (not prefix and isinstance(value, (Enum, date, time, UUID))):
                value = text(value)
                part = escaped(value)
            else:
                raise ArgumentTypeError(f"{operation.name}: {name} must be a string, not {type(value).__name__}")
        except UnicodeEncodeError:
            raise InvalidArgumentError(f"{operation.name}: {name} {_HALF}") from None
        except UnsendableError as error:
            raise InvalidArgumentError(f"{operation.name}: {name} {error}") from None
        alone = filled[-1][-1:] == "/" and pieces[2 * index + 2][:1] in ("", "/")
        if not part or (alone and part in (".", "..")):
            raise InvalidArgumentError(f"{operation.name}: {name} is {part!r}, which does not identify anything")
        # The organization that a client is about is judged as where the client is made; one that is itself the subject
        # of an operation is the API's to judge.
        own = name == "org_id" and operation.scope == "organization"
        if own and isinstance(value, str) and (problem := organization_problem(value)):
            raise InvalidArgumentError(f"{operation.name}: {name} {problem}")
        filled += (part, pieces[2 * index + 2])
    path = "".join(filled)
    if "/./" in path or "/../" in path or path.endswith(("/.", "/..")):
        raise InvalidArgumentError(
            f"{operation.name}: {path!r} has a segment of dots only, which does not identify anything"
        )
    return path


@lru_cache(maxsize=1024)
def _template(path: str) -> Sequence[str]:
    """The pieces of a path: text, name of a placeholder, text, name, …, text."""
    return re.split(r"\{([^{}]*)\}", path)


def query_of(
    values: Mapping[str, Any] | None,
    extra: Mapping[str, object] | None = None,
    operation: Operation | None = None,
) -> str:
    """Query parameters as a string. Lists repeat the name; None and UNSET are left out: a query has no null.

    A date and time is epoch seconds where the operation takes a number, else ISO 8601.

    Raises:
        InvalidArgumentError: A date and time has no time zone, a number is none, a list holds None or UNSET, without
            which it would mean something else, or a value has no text. Names the parameter.
    """
    parts: list[str] = []
    numbers = () if operation is None else operation.numbers
    prefixes = _NO_PREFIXES if operation is None else operation.prefixes
    for name, given in (*(values or {}).items(), *(extra or {}).items()):
        style, value = given if isinstance(given, Styled) else ("repeat", given)
        if value is UNSET or value is None:
            continue
        if isinstance(value, datetime) and value.tzinfo is None:
            raise InvalidArgumentError(f"{name} {_NO_ZONE}")
        if name in numbers and isinstance(value, datetime):
            value = int(value.timestamp() // 1)  # what takes epoch seconds takes whole ones
        elif name in numbers and name not in (extra or ()) and not _is_number(value):
            raise ArgumentTypeError(
                f"{name} is {kind_of(value)}; expected a number, or, for a time, a datetime with a time zone"
            )
        try:
            if name in prefixes:
                value = ids.completed(value, prefixes[name])
            if style == "json":
                parts += query_text(name, "repeat", json_of(plain(value), name).decode())
                continue
            if isinstance(value, Mapping):
                members = cast("Mapping[str, Any]", value).items()
                value = {key: item for key, item in members if item is not UNSET and item is not None}
            elif is_list(value) and any(item is None or item is UNSET for item in cast("Sequence[Any]", value)):
                raise InvalidArgumentError(f"{name} has None in its list; a query cannot contain null")
            parts += query_text(name, style, value)
        except UnsendableError as error:
            raise InvalidArgumentError(f"{name} {error}") from None
        except UnicodeEncodeError:
            raise InvalidArgumentError(f"a query parameter {_HALF}") from None
    return "&".join(parts)


def _is_number(value: object) -> bool:
    """Return whether a value is a number, or a text of one."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value.strip().removeprefix("-").replace(".", "", 1).isdecimal()
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def headers_of(values: Mapping[str, object]) -> list[tuple[str, Any]]:
    """Name and text of each header line; those that are parameters of the operation are written as texts.

    Raises:
        InvalidArgumentError: A value has no text. Names the parameter.
    """
    result: list[tuple[str, Any]] = []
    for name, value in values.items():
        if isinstance(value, Cookies):
            pairs = (f"{key}={_serialize(key, item, cookie_text)}" for key, item in value.values.items())
            result.append((name, "; ".join(pairs)))
        elif isinstance(value, Styled) and value.style != "json":
            try:
                result += [(name, line) for line in header_lines(value.style, value.value)]
            except UnsendableError as error:
                raise InvalidArgumentError(f"{name} {error}") from None
        else:
            result.append((name, _serialize(name, value) if isinstance(value, Styled) else value))
    return result


def _serialize(name: str, given: Any, escape: Callable[[str], str] = str) -> str:
    style, value = given if isinstance(given, Styled) else ("comma", given)
    try:
        return escape(json_of(plain(value), name).decode()) if style == "json" else joined(style, value, escape)
    except UnsendableError as error:
        raise InvalidArgumentError(f"{name} {error}") from None


def fields_of(body: Any, extra: Mapping[str, object] | None = None) -> Any:
    """The body without the members that are UNSET, with the extra ones. A body that is not an object stays as it is."""
    if is_object(body):
        fields = {key: item for key, item in body.items() if item is not UNSET}
        return {**fields, **extra} if extra else fields
    if extra:
        if body is not UNSET:
            raise InvalidArgumentError("extra_body needs a body that is an object")
        return dict(extra)
    return body


def json_of(body: Any, name: str = "body") -> bytes:
    """The JSON of a body, or of a parameter of another name.

    Raises:
        TypeError: It holds a value that JSON cannot.
        InvalidArgumentError: It holds a number or a text that JSON cannot. The message leaves the text out.
    """
    try:
        data = _encoder.encode(body)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"a text of the body {_HALF}") from None  # its repr shows the text, maybe a secret
    except ArgumentTypeError as error:
        raise ArgumentTypeError(f"{_unsendable_member(body) or name}: {error}") from None
    if b"null" in data:  # perhaps written for NaN or an infinite number
        try:
            json.dumps(msgspec.to_builtins(body, enc_hook=_plain, str_keys=True), allow_nan=False)
        except ValueError:
            raise InvalidArgumentError("a number of the body is NaN or infinite, which JSON cannot represent") from None
    return data


def _unsendable_member(body: Any) -> str:
    """The name of the first member that JSON has no form for; empty for a body without names."""
    for name, item in body.items() if is_object(body) else ():
        try:
            _encoder.encode(item)
        except ArgumentTypeError:
            return name
        except Exception:  # noqa: S112 (it is not what the message is about)
            continue
    return ""


def body_of(body: Any, operation: Operation | None) -> bytes:
    """The bytes of a body, in the form that the operation takes; JSON for a call of any path.

    Raises:
        InvalidArgumentError: The body cannot be sent in that form.
    """
    form = None if operation is None else operation.form
    if form == "content":
        if isinstance(body, str):
            return text(body).encode()
        if isinstance(body, (bytes, bytearray, memoryview)):
            return bytes(cast("bytes", body))
        raise ArgumentTypeError(f"the body must be bytes or a string, not {kind_of(body)}")
    if form == "form":
        if not is_object(body):
            raise ArgumentTypeError(f"the body must be an object, not {kind_of(body)}")
        return query_of(
            {name: Styled("json", item) if isinstance(item, Mapping) else item for name, item in body.items()}
        ).encode()
    return json_of(body)


class MultipartBody(NamedTuple):
    """A multipart body as httpx takes it.

    Attributes:
        parts: Name and content of each part, fields before files.
        opened: Files that were opened here, to close when the request is over.
        repeatable: Whether the body can be sent a second time: every file can go back to its beginning.
    """

    parts: list[tuple[str, Any]]
    opened: ExitStack
    repeatable: bool


def form_of(values: Mapping[str, Any]) -> MultipartBody:
    """A multipart body: a part for each file and each element of a list, objects as JSON.

    Files are read while they are sent, never as a whole.

    Raises:
        InvalidArgumentError: A value is neither a file nor a value with a text. Names the field.
    """
    files: list[tuple[str, Any]] = []
    fields: list[tuple[str, Any]] = []
    repeatable = True
    with ExitStack() as opened:
        for name, given in values.items():
            several = isinstance(given, (list, set, frozenset))  # each is a part of its own
            for value in cast("Iterable[Any]", given) if several else (given,):
                if value is UNSET or value is None:
                    continue
                if isinstance(value, (os.PathLike, bytes, bytearray, memoryview, tuple)) or hasattr(value, "read"):
                    upload = upload_of(name, value, opened)
                    repeatable &= upload.repeatable
                    files.append((name, upload.part()))
                elif isinstance(value, Mapping):
                    fields.append((name, (None, json_of(plain(value), name), "application/json")))
                else:
                    try:
                        fields.append((name, (None, text(value).encode())))
                    except UnsendableError as error:
                        raise InvalidArgumentError(f"{name} {error}") from None
        return MultipartBody(fields + files, opened.pop_all(), repeatable)
    raise AssertionError("unreachable")

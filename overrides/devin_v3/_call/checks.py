"""Refuse before sending what the API is known to refuse. No message shows the value of a secret."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from devin_v3_api.operations import OPERATIONS, Operation
from devin_v3_api.types import UNSET, RequestOptions

from ..errors import InvalidArgumentError
from . import ids
from .arguments import ArgumentTypeError
from .json import is_array, is_object
from .schemas import problem_of

LONGEST_SECRET_NAME = 256  #: characters
LONGEST_SECRET = 65_536  #: characters
LONGEST_URL = 2_083  #: characters

_OPTIONS = frozenset(RequestOptions.__annotations__)


def check_options(name: str, options: Mapping[str, object], parameters: Iterable[str]) -> None:
    """Refuse keyword arguments that are neither parameters nor options, with a guess at what was meant.

    Raises:
        InvalidArgumentError: Names the argument; it is a TypeError, too.
    """
    for option, value in options.items():
        if option not in _OPTIONS and value is not UNSET:  # a parameter that the document no longer has and nobody gave
            import difflib

            close = difflib.get_close_matches(option, [*parameters, *_OPTIONS, "org_id"], 1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ArgumentTypeError(f"{name}() got an unexpected keyword argument {option!r}{hint}")


def check_fields(operation: Operation, fields: Mapping[str, Any]) -> None:
    """Refuse values of a body that the API refuses.

    Raises:
        InvalidArgumentError: Names the field and the rule.
    """
    schema = fields.get("structured_output_schema")
    if schema is not None and is_object(schema) and (problem := problem_of(schema)):
        raise InvalidArgumentError(f"{operation.name}: structured_output_schema {problem}")
    for name in _RULES.keys() & fields.keys():
        if isinstance(fields[name], (list, tuple)):
            for number, item in enumerate(fields[name]):
                if problem := _RULES[name](item):
                    raise InvalidArgumentError(f"{operation.name}: {name}[{number}] {problem}")


def _secret(item: Any) -> str:
    if not is_object(item):
        return f"must be an object with key and value, not {type(item).__name__}"
    key, value = item.get("key"), item.get("value")
    if not isinstance(key, str) or not 1 <= len(key) <= LONGEST_SECRET_NAME:
        return f"needs a key of 1 to {LONGEST_SECRET_NAME} characters"
    if not isinstance(value, str) or len(value) > LONGEST_SECRET:
        return f"({key}) needs a value of at most {LONGEST_SECRET} characters"
    return ""


def _attachment(item: Any) -> str:
    if not isinstance(item, str) or not 1 <= len(item) <= LONGEST_URL:
        return f"must be a URL of 1 to {LONGEST_URL} characters"
    try:
        url = urlsplit(item)
    except ValueError:
        return "is not a URL"
    if not url.scheme or not (url.netloc or url.path) or any(character.isspace() for character in item):
        return "is not a URL with a scheme, as upload() returns it"
    return ""


_RULES: dict[str, Callable[[Any], str]] = {"session_secrets": _secret, "attachment_urls": _attachment}


def secrets_of(operation: Operation | None, fields: Mapping[str, Any]) -> list[str]:
    """Return the secret values of a body, which an error must not show; see `Operation.sensitive`.

    In a request to an unknown endpoint, every member that is a secret in any operation counts as one.
    """
    ways = _all_sensitive() if operation is None else operation.sensitive
    values = [value for way in ways for value in _at(fields, ids.steps_of(way)) if isinstance(value, str)]
    # A body that is not JSON may echo them as they stood in the JSON of the request, or as others write JSON.
    forms = [(value, json.dumps(value, ensure_ascii=False)[1:-1], json.dumps(value)[1:-1]) for value in values]
    return [form for spellings in forms for form in dict.fromkeys(spellings)]


@cache
def _all_sensitive() -> tuple[str, ...]:
    return tuple(sorted({way for operation in OPERATIONS.values() for way in operation.sensitive}))


def _at(value: Any, way: Sequence[str]) -> Iterator[Any]:
    """Yield every value at the end of a path into a value."""
    if not way:
        yield value
        return
    name, *rest = way
    if name == "[]":
        for item in value if is_array(value) else value.values() if is_object(value) else ():
            yield from _at(item, rest)
    elif is_object(value) and name in value:
        yield from _at(value[name], rest)

"""Ids in every form that people have them in, and in the one form that requests take.

The service returns `session_id` without the prefix `devin-`, and its paths take the id with it. So requests add what is
missing, told by `Operation.prefixes` and `body_prefixes`, and comparisons leave it aside; what the server sent stays as
it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from devin_v3_api.carried import UnsendableError, is_list

from ..errors import InvalidArgumentError
from .json import is_array, is_object

PREFIX = "devin-"
_SCHEMES = ("https://", "http://")


def session_id(value: object) -> Any:
    """Return the id of a session, of its URL, or the id itself; any other value is returned unchanged."""
    if not isinstance(value, str):
        identifier = getattr(value, "session_id", None)
        return identifier if isinstance(identifier, str) else value
    if not value.startswith(_SCHEMES):
        return value
    segments = urlsplit(value).path.strip("/").split("/")
    return unquote(segments[segments.index("sessions") + 1]) if "sessions" in segments[:-1] else value


def attachment_place(url: str) -> tuple[str, str] | None:
    """(Id, name) in the URL of an attachment, of the web application or of the API; None for other texts."""
    if not url.startswith(_SCHEMES):
        return None
    segments = urlsplit(url).path.strip("/").split("/")
    if len(segments) < 3 or segments[-3] != "attachments" or not (segments[-2] and segments[-1]):
        return None
    return unquote(segments[-2]), unquote(segments[-1])


def bare(value: object) -> Any:
    """The id of a session without its prefix, to compare it by."""
    identifier = session_id(value)
    return identifier.removeprefix(PREFIX) if isinstance(identifier, str) else identifier


def in_body(prefixes: Mapping[str, str], body: dict[str, Any]) -> dict[str, Any]:
    """A body whose ids of sessions have their prefixes; see `Operation.body_prefixes`.

    Raises:
        InvalidArgumentError: A URL that does not lead to a session.
    """
    for argument, prefix in prefixes.items():
        name, *way = steps_of(argument)
        if name in body:
            try:
                body = {**body, name: _inside(body[name], way, prefix)}
            except UnsendableError as error:
                raise InvalidArgumentError(f"{argument} {error}") from None
    return body


def steps_of(way: str) -> list[str]:
    """Return the steps of a way into a body: `actions[].name` → `actions`, `[]`, `name`."""
    return way.replace("[]", ".[]").split(".")


def _inside(value: Any, way: Sequence[str], prefix: str) -> Any:
    """A value whose ids at the end of the way into it have the prefix."""
    if not way:
        return completed(value, prefix)
    name, *rest = way
    if name == "[]":
        if is_object(value):
            return {key: _inside(item, rest, prefix) for key, item in value.items()}
        return [_inside(item, rest, prefix) for item in value] if is_array(value) else value
    if is_object(value) and name in value:
        return {**value, name: _inside(value[name], rest, prefix)}
    return value


def completed(value: Any, prefix: str) -> Any:
    """The id of a session, or a list of them, with the prefix.

    Raises:
        UnsendableError: A URL that does not lead to a session.
    """
    if is_list(value):
        return [completed(item, prefix) for item in value]
    identifier = session_id(value)
    # What names nothing is refused later on, and the prefix would hide it.
    if not isinstance(identifier, str) or identifier in ("", ".", "..") or identifier.startswith(prefix):
        return identifier
    if identifier.startswith(_SCHEMES):
        raise UnsendableError("is not the URL of a session, which looks like https://app.devin.ai/sessions/<id>")
    return prefix + str.__str__(identifier)

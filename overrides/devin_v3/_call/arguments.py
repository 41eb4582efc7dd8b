"""One table that judges the arguments of calls before anything is sent, and of clients when they are made."""

from __future__ import annotations

import inspect
import math
import sys
import threading
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final

from devin_v3_api.carried import kind_of

from ..errors import InvalidArgumentError
from .ids import session_id


class ArgumentTypeError(InvalidArgumentError, TypeError):
    """An argument of a type that no call takes."""


def check(where: str, **arguments: Any) -> None:
    """Refuse arguments that cannot be meant.

    Args:
        where: What is called, for the message.
        **arguments: Values by the names of the table; `wait_timeout` is the `timeout` of a method that waits.

    Raises:
        InvalidArgumentError: Names the argument and what it takes.
    """
    for name, value in arguments.items():
        if problem := _RULES[name](value):
            raise InvalidArgumentError(f"{where}: {name.removeprefix('wait_')} {problem}")


def _number(value: Any, least: float, open_end: bool) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        hint = "; take its total_seconds()" if hasattr(value, "total_seconds") else ""
        return f"is {kind_of(value)}; expected a number of seconds, or None to wait without end{hint}"
    if not (value > least or (value == least and not open_end)) or not value <= threading.TIMEOUT_MAX:
        bound = "more than 0" if open_end else "0 or more"
        return f"is {value!r}; expected seconds, {bound}, or None to wait without end"
    return ""


def _pause(value: Any) -> str:
    problem = _number(value, 0, open_end=True)
    return problem.replace(", or None to wait without end", "")


def _network_timeout(value: Any) -> str:
    if value is None:
        return ""
    httpx = sys.modules.get("httpx")
    if httpx is not None and isinstance(value, httpx.Timeout):
        for name, seconds in value.as_dict().items():
            if seconds is not None and (problem := _number(seconds, 0, open_end=True)):
                return f"({name}) {problem}"
        return ""
    if type(value).__name__ == "Timeout":
        return f"is a {type(value).__module__}.Timeout; expected seconds or a httpx.Timeout"
    return _number(value, 0, open_end=True)


def _wait_timeout(value: Any) -> str:
    if type(value).__name__ == "Timeout":
        return "is the time that a session may take, in seconds; network timeouts are with_options(timeout=…)"
    return "" if value is None else _number(value, 0, open_end=False)


def _count(least: int) -> Callable[[Any], str]:
    def rule(value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            return f"is {_describe(value)}; expected a whole number"
        return f"is {value}; it must be at least {least}" if value < least else ""

    return rule


def _callback(value: Any) -> str:
    return "" if value is None or callable(value) else f"is {_describe(value)}; expected a callable or None"


def _blocking_callback(value: Any) -> str:
    if inspect.iscoroutinefunction(value):
        return "is a coroutine function, which only AsyncDevin can await"
    return _callback(value)


def _session(value: Any) -> str:
    identifier = session_id(value)
    if not isinstance(identifier, str):
        return f"is {_describe(value)}; expected the id of a session, its URL, or the session itself"
    return "" if identifier else "is empty, which does not identify anything"


def _flag(value: Any) -> str:
    return "" if value is None or isinstance(value, (bool, int)) else f"is {_describe(value)}; expected True or False"


def _identifier(value: Any) -> str:
    if not isinstance(value, str):
        return f"is {_describe(value)}; expected a string"
    if not value:
        return "is empty"
    if not value.isprintable() or any(character.isspace() for character in value):
        return "has a space or a line break in it; was it copied with one?"
    return ""


def _organization(value: Any) -> str:
    if value is None:
        return ""
    return organization_problem(value) if isinstance(value, str) else _identifier(value)


@lru_cache(maxsize=256)  # every call names one, and few are ever named
def organization_problem(org_id: str) -> str:
    """Return what is wrong with the id of an organization; empty if nothing is."""
    if "/" in org_id:
        return "is not an id of an organization (prefix org-); was its URL meant?"
    return _identifier(org_id)


def _text(value: Any) -> str:
    return "" if isinstance(value, str) else f"is {_describe(value)}; expected a string"


def _headers(value: Any) -> str:
    return "" if value is None or isinstance(value, Mapping) else f"is {_describe(value)}; it maps names to texts"


def _mapping(value: Any) -> str:
    return "" if value is None or isinstance(value, Mapping) else f"is {_describe(value)}; it maps names to values"


def _describe(value: Any) -> str:
    """A short value that is not a text, or else the type of the value: a text may be a secret."""
    if isinstance(value, (bool, int, type(None))) or (isinstance(value, float) and not math.isnan(value)):
        return repr(value)[:40]
    return kind_of(value)


_RULES: Final[Mapping[str, Callable[[Any], str]]] = {
    "timeout": _network_timeout,
    "wait_timeout": _wait_timeout,
    "every": _pause,
    "max_retries": _count(0),
    "concurrency": _count(1),
    "on_update": _callback,
    "wait_on_update": _blocking_callback,
    "on_unknown": _blocking_callback,
    "on_progress": _blocking_callback,
    "progress": _flag,
    "devin_id": _session,
    "org_id": _organization,
    "prompt": _text,
    "message": _text,
    "name": _text,
    "method": _text,
    "path": _text,
    "params": _mapping,
    "options": _mapping,
    "default_headers": _headers,
    "extra_headers": _headers,
}

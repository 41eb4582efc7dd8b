"""Values on the command line: text to what an argument of the SDK takes, checked before anything is sent."""

from __future__ import annotations

import datetime
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
if TYPE_CHECKING:
    _Type = click.ParamType[Any]
else:  # older releases of click are not generic
    _Type = click.ParamType

MAX_BYTES = 64 * 1024 * 1024


class OpenEnum(_Type):
    """A value of an enum that may grow: known ones complete and are checked for slips, others are taken as they are."""

    name = "value"

    def __init__(self, values: Sequence[str]) -> None:
        self.values = tuple(values)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the value; one that differs from a known one in case alone is that one."""
        return {choice.casefold(): choice for choice in self.values}.get(str(value).casefold(), value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the known values that begin so."""
        return [CompletionItem(value) for value in self.values if value.startswith(incomplete)]


class Time(_Type):
    """A point in time: epoch seconds, ISO 8601, or an age such as `36h` or `7d`."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return epoch seconds. A date or time without an offset is UTC."""
        try:
            return epoch(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


def epoch(text: str, now: Callable[[], datetime.datetime] | None = None) -> int:
    """Return the epoch seconds of a text.

    Args:
        text: Epoch seconds, an ISO 8601 date or time (UTC without an offset), or an age
            (`90s`, `15m`, `36h`, `7d`, `2w`).
        now: The clock that ages are counted from.

    Raises:
        ValueError: The text has none of these forms.
    """
    text = text.strip()
    if re.fullmatch(r"-?[0-9]{1,15}", text):
        return int(text)
    if age := re.fullmatch(r"([0-9]{1,9})([smhdw])", text):
        current = now() if now else datetime.datetime.now(datetime.UTC)
        return int(current.timestamp()) - int(age[1]) * _UNITS[age[2]]
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a time: give 2026-11-25, 2026-11-25T09:00Z, epoch seconds or 7d") from None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp())


class Json(_Type):
    """JSON: as it is, or read from `@FILE` or from `-`, which is stdin."""

    name = "json"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the plain data."""
        if not isinstance(value, str):
            return value
        try:
            return json.loads(source(value))
        except (OSError, ValueError) as error:
            self.fail(f"no JSON in {value.split(chr(10))[0][:60]!r}: {error}", param, ctx)


class Text(_Type):
    """Text; `-` reads it from stdin."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the text."""
        return sys.stdin.read() if value == "-" else value


class Secret(_Type):
    """The source of a secret: `env:NAME`, `@FILE` or `-`. The secret itself is never an argument, which others see."""

    name = "env:NAME|@FILE|-"

    def __init__(self, inner: _Type | None = None) -> None:
        self.inner = inner

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return the forms as they are written: click would show them in capitals."""
        return self.name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the secret, without the end of its last line."""
        text = str(value)
        if text.startswith("env:"):
            secret = os.environ.get(text[4:])
            if secret is None:
                self.fail(f"the environment variable {text[4:]} is not set", param, ctx)
        elif text == "-" or text.startswith("@"):
            try:
                secret = source(text).rstrip("\r\n")
            except (OSError, ValueError) as error:
                self.fail(f"cannot be read: {getattr(error, 'strerror', None) or error}", param, ctx)
        else:
            self.fail(
                "a secret cannot be an argument, which other programs can see: give env:NAME, @FILE or -", param, ctx
            )
        return self.inner.convert(secret, param, ctx) if self.inner else secret


def source(text: str) -> str:
    """Return the text itself, what is in `@FILE`, or stdin for `-`.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is not UTF-8, or larger than `MAX_BYTES`.
    """
    if text == "-":
        return sys.stdin.read()
    if not text.startswith("@"):
        return text
    path = Path(text[1:])
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"larger than {MAX_BYTES} bytes")
    return data.decode("utf-8-sig")

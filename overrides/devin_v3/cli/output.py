"""Results on stdout: tables for people, JSON, JSON lines, CSV, YAML or ids for programs, page by page."""

from __future__ import annotations

import csv
import datetime
import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, Any

import click

from .._call.json import is_array, is_object
from ..errors import InvalidArgumentError

SAMPLE = 100  # items that are looked at to choose the columns of a table or of CSV
_COLUMNS = 6
_FIRST = ("id", "name", "title", "status", "status_detail", "action", "email")
_REST = "additional_properties"


def plain(value: Any) -> Any:
    """Return plain data of what a method of the SDK returned."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def printable(text: str, kept: str = "") -> str:
    """Return a text with a space for each character that could control a terminal, but those that are `kept`."""
    return "".join(character if character.isprintable() or character in kept else " " for character in text)


class Printer:
    """Writes results in one format."""

    def __init__(self, form: str | None, query: str | None, stream: IO[str], about: str = "") -> None:
        self._terminal = stream.isatty()
        self._format = form
        self._about = about
        self._stream = stream
        self._query = _compiled(query) if query else None

    @property
    def for_people(self) -> bool:
        """Return whether the output is for a person: no format was asked for and stdout is a terminal."""
        return self._terminal and self._format is None

    def write(self, value: Any) -> None:
        """Write one response."""
        value = plain(value)
        if self._query:
            value = self._query(value)
        match self._format or ("table" if self._terminal else "json"):
            case "table" if is_object(value):
                self._details(value)
            case "table" if is_array(value) and all(map(is_object, value)):
                self._table(value)
            case "csv":
                self._csv(iter(value if is_array(value) else [value]))
            case "yaml":
                self._write(_yaml(value))
            case "id":
                self._write(f"{identity(value, self._about)}\n")
            case "jsonl" if is_array(value):
                self._stream.writelines(f"{_json(item)}\n" for item in value)
            case "jsonl":
                self._write(f"{_json(value)}\n")
            case _:
                self._write(f"{json.dumps(value, ensure_ascii=False, indent=2, default=str)}\n")

    def write_list(self, values: Iterable[Any]) -> None:
        """Write a list as it arrives; memory holds one page of it."""
        items = map(plain, values)
        if self._query:
            items = map(self._query, items)
        match self._format or ("table" if self._terminal else "jsonl"):
            case "table":
                self._tables(items)
            case "csv":
                self._csv(items)
            case "json":
                self._array(items)
            case "yaml":
                empty = True
                for item in items:
                    self._write(_yaml([item]))
                    empty = False
                if empty:
                    self._write("[]\n")
            case "id":
                self._stream.writelines(f"{identity(item, self._about)}\n" for item in items)
            case _:
                self._stream.writelines(f"{_json(item)}\n" for item in items)

    def _array(self, items: Iterator[Any]) -> None:
        separator = "[\n"
        for item in items:
            self._write(f"{separator}{json.dumps(item, ensure_ascii=False, indent=2, default=str)}")
            separator = ",\n"
        self._write("[]\n" if separator == "[\n" else "\n]\n")

    def _csv(self, items: Iterator[Any]) -> None:
        sample = list(itertools.islice(items, SAMPLE))
        if not sample:
            return
        columns = list(dict.fromkeys(key for item in sample for key in _row(item)))
        writer = csv.writer(self._stream, lineterminator="\n")
        writer.writerow([*columns, _REST])
        for row in map(_row, itertools.chain(sample, items)):
            rest = {key: value for key, value in row.items() if key not in columns}
            writer.writerow([*(_cell(row.get(column)) for column in columns), _json(rest) if rest else ""])

    def _tables(self, items: Iterator[Any]) -> None:
        first = list(itertools.islice(items, SAMPLE))
        if not first:
            click.echo("nothing to list", err=True)
        columns: list[str] = []
        for rows in itertools.chain([first] if first else [], _chunks(items)):
            records = list(map(_row, rows))
            columns = columns or _chosen(records, self._about)
            self._table(records, columns)

    def _table(self, rows: Sequence[dict[str, Any]], columns: Sequence[str] = ()) -> None:
        from rich import box
        from rich.table import Table

        columns = columns or _chosen(rows, self._about)
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for column in columns:
            table.add_column(
                column, overflow="fold" if column.endswith("id") else "ellipsis", no_wrap=column == "status"
            )
        for row in rows:
            table.add_row(*(_styled(column, row.get(column)) for column in columns))
        self._rich(table)

    def _details(self, value: dict[str, Any]) -> None:
        from rich.table import Table

        table = Table.grid(padding=(0, 2))
        table.add_column(style="bold")
        table.add_column(overflow="fold")
        for key, member in value.items():
            if member is not None:
                table.add_row(key, _styled(key, member))
        self._rich(table)

    def _rich(self, renderable: Any) -> None:
        from rich.console import Console

        Console(file=self._stream, highlight=False).print(renderable)

    def _write(self, text: str) -> None:
        self._stream.write(text)


def identity(value: Any, about: str = "") -> str:
    """Return the id of an item.

    Args:
        value: The item.
        about: Name of the operation that it comes from: `session_id` is the id of an item of `sessions.list`.
    """
    if not is_object(value):
        return value if isinstance(value, str) else _json(value)
    keys = [key for key, member in value.items() if isinstance(member, str)]
    return str(value[key]) if (key := _id_key(keys, about)) else _json(value)


def _id_key(keys: Sequence[str], about: str = "") -> str | None:
    ids = [key for key in keys if key.endswith("_id")]
    own = [key for word in reversed(about.split(".")) for key in ids if word.startswith(key.removesuffix("_id"))]
    others = [key for key in ids if key != "org_id"]
    return next((key for key in ("id", *own, *others, "key", "name", "org_id") if key in keys), None)


def moment(seconds: float, now: datetime.datetime) -> str:
    """Return a time as people read it: local, and how long ago.

    Args:
        seconds: Epoch seconds.
        now: The current time, with a time zone, in which the text is.
    """
    try:
        then = datetime.datetime.fromtimestamp(seconds, now.tzinfo)
    except (OverflowError, OSError, ValueError):
        return str(seconds)
    age = (now - then).total_seconds()
    size = abs(age)
    units = (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1))
    text = next((f"{int(size // length)} {unit}" for unit, length in units if size >= length), None)
    if text is None:
        return f"{then:%Y-%m-%d %H:%M} (now)"
    return f"{then:%Y-%m-%d %H:%M} ({text} ago)" if age >= 0 else f"{then:%Y-%m-%d %H:%M} (in {text})"


def _styled(key: str, value: Any) -> Any:
    from rich.text import Text

    if (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and key.endswith(("_at", "_date"))
        and value > 1e9
    ):
        return Text(moment(value, datetime.datetime.now().astimezone()))
    text = value if isinstance(value, str) else "" if value is None else _json(value)
    line = printable(text)
    if key.endswith("url") and line.startswith(("https://", "http://")):
        return Text(line, style=f"link {line}")
    return Text(line)


def _chosen(rows: Sequence[dict[str, Any]], about: str) -> list[str]:
    """Return the columns of a table: what names a thing first, then what fits."""
    scalars = {key: None for row in rows for key, value in row.items() if not is_object(value) and not is_array(value)}
    present = [key for key in scalars if any(row.get(key) not in (None, "") for row in rows)]
    ids = [key for key in [_id_key(present, about)] if key]
    ranked = [
        *ids,
        *(key for key in _FIRST if key in present),
        *(key for key in present if key.endswith("_at")),
        *present,
    ]
    return list(dict.fromkeys(ranked))[:_COLUMNS] or list(rows[0])[:_COLUMNS] or ["value"]


def _chunks(items: Iterator[Any]) -> Iterator[list[Any]]:
    while chunk := list(itertools.islice(items, SAMPLE)):
        yield chunk


def _row(item: Any) -> dict[str, Any]:
    return item if is_object(item) else {"value": item}


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _json(value) if is_object(value) or is_array(value) else "" if value is None else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def _yaml(value: Any) -> str:
    import yaml

    text: str = yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
    return text.removesuffix("...\n")


def _compiled(query: str) -> Callable[[Any], Any]:
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        expression = jmespath.compile(query)
    except JMESPathError as error:
        raise InvalidArgumentError(f"--query: {str(error).splitlines()[0]}") from None

    def search(value: Any) -> Any:
        try:
            return expression.search(value)
        except JMESPathError as error:
            raise InvalidArgumentError(f"--query: {str(error).splitlines()[0]}") from None

    return search

"""Permissions as a table, one row for each operation, which the pipeline reads as overlay actions.

`permissions.csv` has these columns: `operation` (method and path), `permission` (empty if none is needed), `source`
(see `REASONS`), `inferred` (`yes` if it is concluded from the operations beside it), `fields` (request fields that
need a permission of their own, `field=Permission`, separated by spaces) and `note` (what other sources say).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection
from typing import Any, Final

from ..document import METHODS
from ..errors import PipelineError

SUFFIX: Final = ".csv"
COLUMNS: Final = ("operation", "permission", "source", "inferred", "fields", "note")

#: The reason that rows of one source share, from the surest to the least sure. Users are told only `page` as a fact.
REASONS: Final = {
    "page": "Its reference page says so",
    "table": "A table of permissions says so, not the reference page of the operation",
    "secondary": "Third-party notes say so; no page confirms it",
    "unknown": "No source names a permission",
}


def entries(name: str, data: bytes) -> list[dict[str, Any]]:
    """Return the rows of a table as entries of `actions` in an overlay document.

    Raises:
        PipelineError: It is not such a table, or a row has another form; the message names the line.
    """
    rows = list(csv.reader(io.StringIO(_text(name, data), newline="")))
    if not rows or tuple(rows[0]) != COLUMNS:
        raise PipelineError(f"the first line must be {','.join(COLUMNS)}", location=name)
    return [_entry(name, number, row) for number, row in enumerate(rows[1:], 2)]


def without(name: str, data: bytes, rows: Collection[int]) -> bytes | None:
    """Return a table without some of its rows, counted from 0; None if no row is left."""
    head, *lines = _text(name, data).splitlines(keepends=True)
    kept = [line for index, line in enumerate(lines) if index not in rows]
    return "".join([head, *kept]).encode() if kept else None


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PipelineError("is not UTF-8 text", location=name) from None


def _entry(name: str, number: int, row: list[str]) -> dict[str, Any]:
    place = f"line {number}"
    if len(row) != len(COLUMNS) or any("\n" in cell for cell in row):
        raise PipelineError(f"a row is one line of {len(COLUMNS)} cells", location=name, place=place)
    operation, permission, source, inferred, fields, note = row
    method, _, path = operation.partition(" ")
    if method.lower() not in METHODS or method != method.upper() or not path.startswith("/") or "'" in path:
        raise PipelineError(f"not an operation like `GET /v3/self`: {operation!r}", location=name, place=place)
    if source not in REASONS:
        raise PipelineError(f"source must be one of {', '.join(REASONS)}: {source!r}", location=name, place=place)
    if inferred not in ("", "yes"):
        raise PipelineError(f"inferred must be yes or empty: {inferred!r}", location=name, place=place)
    update: dict[str, Any] = {} if source == "unknown" else {"x-permissions": [permission] if permission else []}
    update["x-permission-source"] = source
    if inferred:
        update["x-permission-inferred"] = True
    if fields:
        pairs = [pair.partition("=") for pair in fields.split()]
        if not all(field and needed for field, _, needed in pairs):
            raise PipelineError(f"fields must be field=Permission: {fields!r}", location=name, place=place)
        update["x-permission-fields"] = {field: needed for field, _, needed in pairs}
    reason = REASONS[source] + ("; inferred from the operations beside it." if inferred else ".")
    description = f"{reason} {note}".rstrip()
    return {"target": f"$.paths['{path}'].{method.lower()}", "description": description, "update": update}

"""Exports that go on where they stopped: audit logs, sessions, messages and consumption as JSON lines.

A range of time is read in windows, oldest first. The state file says which windows are done and where in the current
one the export is; it is replaced as a whole after each page, when the records of that page have been written. A run
that is killed therefore repeats a page at most. With `--to FILE` it repeats nothing: the state has the size of the
file, and what was written after it is cut off.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from ..errors import InvalidArgumentError
from .output import plain
from .state import State, command, note, organization_option
from .values import Time

if TYPE_CHECKING:
    from .. import Devin

_DAY = 86_400
#: Seconds of one window. The API allows audit logs 100 days at a time; smaller windows lose less when a cursor expires.
_WINDOW = 30 * _DAY
_FORMAT = 1


@dataclass(slots=True)
class Progress:
    """The progress of an export.

    Attributes:
        kind: What is exported.
        start: Begin of the window that is being read, in epoch seconds.
        end: Its end; 0 between windows.
        cursor: Cursor of its next page; None for its first.
        size: Bytes of the output file that hold whole records; -1 where the output is not a file.
        format: Version of this form.
    """

    kind: str
    start: int
    end: int = 0
    cursor: str | None = None
    size: int = -1
    format: int = _FORMAT

    def covers(self, record: dict[str, Any]) -> bool:
        """Return whether a record belongs to the window; one without a time belongs to each that it is listed in."""
        moment = record.get("updated_at" if self.kind == "sessions" else "created_at")
        return not isinstance(moment, (int, float)) or self.start <= moment < self.end


@click.group("export", short_help="Write records as JSON lines, resumable.")
def export_group() -> None:
    """Write records as JSON lines, and go on where the last run stopped.

    Each record is written once and whole with --to; on stdout, a run after one that was killed may repeat the records
    of one page, which their ids tell.
    """


def _add(kind: str, text: str) -> None:
    """Add the command of a kind of records."""

    @command(kind, help=f"{text} One JSON object a line, oldest window first.", short_help=text)
    @click.option("--since", type=Time(), required=True, help="Begin of the first run: 2026-01-01, 7d, …")
    @click.option("--until", type=Time(), help="End; now by default.")
    @click.option("--state", "state_file", metavar="FILE", help="Where to keep how far the export is.")
    @click.option("--to", metavar="FILE", help="File to append to; stdout by default.")
    @organization_option
    def execute(
        state: State, since: int, until: int | None, state_file: str | None, to: str | None, org_id: str | None
    ) -> None:
        client = state.client()
        final = int(time.time()) if until is None else until
        if since >= final:
            raise click.UsageError("--since must be before --until")
        file = Path(state_file) if state_file else None
        progress = _loaded(file, kind) or Progress(kind, since, size=0 if to else -1)
        with ExitStack() as stack:
            count = _export(client, progress, final, _output(stack, to, progress), file, org_id)
        note(f"{count} records; the next run begins at {progress.start}")

    export_group.add_command(execute)


_add("audit-logs", "Audit logs of the enterprise.")
_add("sessions", "Sessions, by the time of their last update.")
_add("messages", "Messages of the sessions that were updated.")
_add("consumption", "Daily consumption of the organization.")


def _output(stack: ExitStack, to: str | None, progress: Progress) -> IO[bytes]:
    if to is None:
        return sys.stdout.buffer
    path = Path(to)
    out = stack.enter_context(path.open("r+b" if path.exists() else "x+b"))
    size = out.seek(0, os.SEEK_END)
    if progress.size > size:
        raise InvalidArgumentError(f"{path}: shorter than its state file says: not the file of this export")
    if progress.size >= 0:
        out.truncate(progress.size)  # records of a page that was being written when a run was killed
        out.seek(progress.size)
    return out


def _export(
    client: Devin, progress: Progress, final: int, out: IO[bytes], state: Path | None, org_id: str | None
) -> int:
    """Write the records up to `final` and return how many there were."""
    count = 0
    while progress.end or progress.start < final:
        # A message may be older than the last update of its session: they are read in one window.
        window = final - progress.start if progress.kind == "messages" else _WINDOW
        progress.end = progress.end or min(progress.start + window, final)
        for items, cursor in _pages(client, progress, org_id):
            for item in items:
                out.write(json.dumps(plain(item), ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
            count += len(items)
            progress.cursor = cursor
            _saved(state, progress, out)
        progress.start, progress.end, progress.cursor = progress.end, 0, None
        _saved(state, progress, out)
    return count


def _pages(client: Devin, progress: Progress, org_id: str | None) -> Iterator[tuple[list[Any], str | None]]:
    """Yield the pages of the window from the cursor on: items, and the cursor after them."""
    # Whether an end belongs to a range is not published for all lists: a second more is asked for, and left out here.
    begin, end = progress.start - 1, progress.end
    arguments: dict[str, Any] = {} if org_id is None else {"org_id": org_id}
    after: dict[str, Any] = {} if progress.cursor is None else {"after": progress.cursor}
    match progress.kind:
        case "audit-logs" if org_id is not None:
            logs = client.enterprise.organizations.audit_logs
            pager: Any = logs.list(org_id, time_after=begin, time_before=end, order="asc", **after)
        case "audit-logs":
            pager = client.enterprise.audit_logs.list(time_after=begin, time_before=end, order="asc", **after)
        case "consumption":
            report = client.consumption.daily.get(time_after=begin, time_before=end, **arguments)
            days: list[dict[str, Any]] = plain(report).get("consumption_by_date") or []
            yield [day for day in days if progress.start <= day.get("date", progress.start) < progress.end], None
            return
        case _:
            pager = client.sessions.list(updated_after=begin, updated_before=end, **arguments, **after)
    page = pager.page()
    while page is not None:
        items: Iterator[dict[str, Any]] = map(plain, page.items)
        if progress.kind == "messages":
            items = (message for session in items for message in _messages(client, session, arguments))
        yield list(filter(progress.covers, items)), page.end_cursor if page.has_next_page else None
        page = page.next_page()


def _messages(client: Devin, session: dict[str, Any], arguments: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for message in client.sessions.messages.list(session["session_id"], **arguments):
        yield {"session_id": session["session_id"], **plain(message)}


def _loaded(file: Path | None, kind: str) -> Progress | None:
    if file is None:
        return None
    try:
        content = json.loads(file.read_text("utf-8"))
        names = {field.name for field in fields(Progress)}
        if content.keys() != names or content["format"] != _FORMAT:
            raise ValueError("not the state of an export")
        progress = Progress(**content)
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, AttributeError) as error:
        raise InvalidArgumentError(f"{file}: {error}; remove it to start again") from None
    if progress.kind != kind:
        raise InvalidArgumentError(f"{file}: the state of an export of {progress.kind}, not of {kind}")
    return progress


def _saved(file: Path | None, progress: Progress, out: IO[bytes]) -> None:
    """Write the state once the records before it are out."""
    out.flush()
    if progress.size >= 0:
        os.fsync(out.fileno())
        progress.size = out.tell()
    if file is None:
        return
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    with os.fdopen(descriptor, "w", encoding="utf-8") as text:
        json.dump(asdict(progress), text)
        text.flush()
        os.fsync(text.fileno())
    Path(name).replace(file)

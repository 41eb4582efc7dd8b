"""The report for a terminal."""

from __future__ import annotations

import io
from collections.abc import Iterator

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..verdict import Level
from .report import MEANING, Change, Report, counted, grouped, printable, value_line

_STYLES = {Level.BREAKING: "bold red", Level.WARNING: "yellow", Level.INFO: "cyan"}
_SIGNS = {Level.BREAKING: "✗", Level.WARNING: "!", Level.INFO: "+"}
_OPERATIONS_SHOWN = 3


def show(report: Report) -> None:
    _print(Console(highlight=False, soft_wrap=False), report)


def render(report: Report) -> str:
    stream = io.StringIO()
    _print(Console(file=stream, width=120, highlight=False), report)
    return stream.getvalue()


def _print(console: Console, report: Report) -> None:
    console.print(Text.assemble((report.verdict.word, "bold"), f": {MEANING[report.verdict]}"))
    groups = grouped(report)
    counts = [f"{count} {level.word}" for level, count in counted(groups).items() if count]
    console.print(Text(", ".join(counts) or "no changes", style="dim"))
    for group in groups:
        console.print()
        console.print(Text(printable(group.title), style="bold").append(_beside(report.name(group)), style="dim"))
        if len(group.operations) > 1:
            console.print(Text(f"  {report.which(group, _OPERATIONS_SHOWN, printable)}", style="dim"))
        for change in group.noticed:
            console.print(Padding(Group(*_lines(change)), (0, 0, 0, 2)))
        if group.texts:
            line = "~ unnoticed by programs: " + ", ".join(printable(change.message) for change in group.texts)
            console.print(Padding(Text(line, style="dim"), (0, 0, 0, 2)))


def _beside(name: str) -> str:
    return f"  {printable(name)}" if name else ""


def _lines(change: Change) -> Iterator[Table | Text]:
    table = Table.grid(padding=(0, 1))
    table.add_column(width=1)
    table.add_column(width=8)
    table.add_column(overflow="fold")
    style = _STYLES[change.level]
    message = Text(printable(change.message)).append(f"  {change.id}", style="dim")
    table.add_row(Text(_SIGNS[change.level], style=style), Text(change.level.word, style=style), message)
    if change.level is not Level.INFO:
        table.add_row("", "", Text(change.reason, style="dim"))
    for sign, value, colour in (("-", change.base, "red"), ("+", change.revision, "green")):
        if value is not None:
            table.add_row("", "", Text(f"{sign} {value_line(value)}", style=f"dim {colour}"))
    table.add_row("", "", Text(printable(change.pointer), style="dim"))
    yield table

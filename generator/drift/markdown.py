"""The report for a pull request: short at the top, everything below, nothing that a document can turn into markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..verdict import Level
from .report import MEANING, Change, Group, Report, counted, grouped, printable, value_line

_SIGNS = {Level.BREAKING: "🔴", Level.WARNING: "🟡", Level.INFO: "🟢"}
#: Markup, mentions, and what GitHub makes links of by itself.
_SPECIAL = re.compile(r"[\\`*_{}\[\]()<>#|~@&$!]|:(?=//)|(?<=www)\.")
_OPERATIONS_SHOWN = 20
#: GitHub refuses texts of more than 65,536 characters.
_LENGTH = 60_000


def render(report: Report) -> str:
    groups = grouped(report)
    counts = " · ".join(f"{_SIGNS[level]} {count} {level.word}" for level, count in counted(groups).items() if count)
    parts = [f"## API drift: **{report.verdict.word}** — {MEANING[report.verdict]}\n\n{counts or 'No changes.'}\n"]
    length = len(parts[0])
    left_out = 0
    for group in groups:
        text = "\n".join(_group(group, report)) + "\n"
        length += len(text)
        if length > _LENGTH:
            left_out += len(group.changes)
        else:
            parts.append(text)
    if left_out:
        parts.append(f"_{left_out} more changes do not fit here; the HTML report has them all._\n")
    return "\n".join(parts)


def _group(group: Group, report: Report) -> Iterator[str]:
    name = report.name(group)
    title = code(group.title) if len(group.operations) == 1 else escaped(group.title)
    yield f"### {title}{f' · {code(name)}' if name else ''}\n"
    if len(group.operations) > 1:
        which = report.which(group, _OPERATIONS_SHOWN, code)
        yield f"<details><summary>which</summary>\n\n{which}\n\n</details>\n"
    for change in group.noticed:
        yield from _change(change)
    if group.texts:
        messages = ", ".join(escaped(change.message) for change in group.texts)
        yield f"- {_SIGNS[Level.INFO]} unnoticed by programs: {messages}"


def _change(change: Change) -> Iterator[str]:
    reason = "" if change.level is Level.INFO else f" — {change.reason}"
    yield f"- {_SIGNS[change.level]} **{change.level.word}** {escaped(change.message)}{reason} (`{change.id}`)"
    if change.base is not None and change.revision is not None:
        yield f"  {code(value_line(change.base))} → {code(value_line(change.revision))}"
    elif change.base is not None or change.revision is not None:
        yield f"  {code(value_line(change.revision if change.base is None else change.base))}"


def escaped(text: str) -> str:
    """Any text as Markdown that shows it."""
    return _SPECIAL.sub(lambda match: f"\\{match[0]}", printable(text))


def code(text: str) -> str:
    """A code span around any text: longer fences than the text has; no `@` that would call somebody."""
    text = printable(text)
    fence = "`" * (max((len(run) for run in re.findall(r"`+", text)), default=0) + 1)
    return f"{fence} {text} {fence}" if "`" in text else f"`{text}`"

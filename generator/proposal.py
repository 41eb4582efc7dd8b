"""The files of a sync's pull request: `body.md`, `proposal.json`, `drift.html`, `drift.json`."""

from __future__ import annotations

import json
from pathlib import Path

from .drift import Report, html, markdown
from .drift.markdown import code, escaped
from .summary import Summary

PERSON = "needs a person"


def write(summary: Summary, folder: Path) -> None:
    """Write the files of a proposal; `folder` is created if it does not exist.

    `proposal.json` holds `{"verdict", "changed", "title", "labels", "person"}`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    report = summary.report or Report("base", "revision", ())
    content = {
        "verdict": summary.verdict.word,
        "changed": bool(summary.written),
        "title": f"Sync with the published spec ({summary.verdict.word})",
        "labels": labels(summary),
        "person": summary.person,
    }
    (folder / "proposal.json").write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "body.md").write_text(body(summary), encoding="utf-8")
    (folder / "drift.html").write_text(html.render(report), encoding="utf-8")
    (folder / "drift.json").write_text(report.json(), encoding="utf-8")


def labels(summary: Summary) -> list[str]:
    """The labels of the pull request: that it is a sync, its verdict, and if it needs a person."""
    return ["drift", f"drift: {summary.verdict.word}", *([PERSON] if summary.person else [])]


def body(summary: Summary) -> str:
    """The summary and the report as GitHub Flavored Markdown, what needs a person first."""
    parts: list[str] = []
    if summary.person:
        first, *rest = summary.person
        parts += [f"## {escaped(first[0].upper() + first[1:])}", "```text", *map(_fenced, rest), "```", ""]
        parts += ["The test `tests/golden/test_needs_a_person.py` is red until that is done.", ""]
    parts += ["## Summary", "", "```text", *map(_fenced, summary.lines()), "```", ""]
    if summary.retired:
        parts.append("## Retired overlay actions\n")
        parts += [f"- {code(item.action.source)} {code(item.action.target)}" for item in summary.retired]
        parts.append("")
    head = "\n".join(parts)
    return (
        head[:_HEAD]
        + ("\n```\n" if len(head) > _HEAD else "\n")
        + (markdown.render(summary.report) if summary.report else "")
    )


#: GitHub refuses bodies of more than 65,536 characters; the report itself stays below 60,000.
_HEAD = 5_000


def _fenced(line: str) -> str:
    """A line inside a fence of three backticks, which it cannot end."""
    return line.replace("```", "'''")

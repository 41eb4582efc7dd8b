"""CHANGELOG.md: what a change of the spec adds under "Unreleased", and what a release makes of that."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..drift import Report
from ..drift.markdown import code
from ..drift.report import printable
from ..errors import PipelineError
from ..spec.moves import Move, is_half
from ..verdict import Verdict

NAME = "CHANGELOG.md"
UNRELEASED = "## [Unreleased]"
_HEADING = re.compile(r"^## \[(\d[^\]\n]*)\].*$", re.MULTILINE)
#: “…”, a JSON string, and any other word with a character that is markup, a mention or an address to GitHub.
_QUOTED = re.compile(r"""“([^”]+)”|("(?:[^"\\]|\\.)*")|(\S*[\\`*_{}\[\]()<>#|~@&$!]\S*|\S*(?:://|www\.)\S*)""")
_SECTIONS = {
    "breaking": "### Breaking changes of the API",
    "warning": "### Changes of the API",
    "info": "### Changes of the API",
}


def add(
    text: str, report: Report, names: Mapping[tuple[str, str], str] | None = None, moved: Sequence[Move] = ()
) -> str:
    """The changelog with a line for each change of the report; a line that is there already is not added again.

    Args:
        text: The changelog.
        report: What changed in the spec.
        names: (METHOD, path) → name in the SDK; an operation without one is named by method and path.
        moved: Operations that are at another path: one line says so for the two changes that each is in the report.
    """
    if UNRELEASED not in text:
        text = re.sub(r"(?=^## )|\Z", f"{UNRELEASED}\n\n", text, count=1, flags=re.MULTILINE)
    head, body, older = _split(text)
    known_names = names or {}
    for move in moved:
        line = f"- {code(known_names.get(move.after, ' '.join(move.after)))}: {_prose(str(move))}"
        if line not in body.splitlines():
            body = _under(body, _SECTIONS["breaking"], line)
    for change in report.changes:
        if (
            change.verdict < Verdict.MINOR
            or change.id == "extension-changed"
            or is_half(moved, change.id, change.operations)
        ):
            continue  # texts, and hints of overlays to the generator: no code of users depends on them
        named = [code(known_names.get(operation, " ".join(operation))) for operation in change.operations[:2]]
        others = len(change.operations) - len(named)
        place = ", ".join(named) + (f" and {others} more: " if others else ": " if named else "")
        line = f"- {place}{_prose(change.message)}"
        title = _SECTIONS[change.level.word]
        if line not in body.splitlines():
            body = _under(body, title, line)
    return f"{head}{UNRELEASED}\n\n{body.strip()}\n\n{older}".rstrip() + "\n"


def _prose(message: str) -> str:
    """A message as Markdown: what is quoted in it, and every word that would be markup, is code."""
    return _QUOTED.sub(lambda match: code(match[1] or match[2] or match[3] or match[0]), printable(message))


def _under(body: str, title: str, line: str) -> str:
    """The line at the end of its section; a new section of breaking changes comes before the other changes."""
    if title not in body:
        section = f"{title}\n\n{line}\n"
        if title == _SECTIONS["breaking"] and _SECTIONS["info"] in body:
            before, heading, after = body.partition(_SECTIONS["info"])
            return f"{before}{section}\n{heading}{after}"
        return f"{body.rstrip()}\n\n{section}"
    before, _, after = body.partition(title)
    following = re.search(r"^### ", after, flags=re.MULTILINE)
    end = following.start() if following else len(after)
    return f"{before}{title}{after[:end].rstrip()}\n{line}\n\n{after[end:]}".rstrip() + "\n"


def release(text: str, version: str, date: str) -> str:
    """The changelog with what was unreleased under a version and its date.

    Args:
        text: The changelog.
        version: The version, without a `v`.
        date: The day, `YYYY-MM-DD`.

    Raises:
        PipelineError: Nothing is unreleased, or the version already has a section.
    """
    head, body, older = _split(text)
    if not re.search(r"^\s*[-*] *\S", body, flags=re.MULTILINE):
        raise PipelineError("nothing is unreleased: say what changed for users first", location=NAME, place=UNRELEASED)
    if version in versions(text):
        raise PipelineError(f"{version} already has a section", location=NAME)
    return f"{head}{UNRELEASED}\n\n## [{version}] - {date}\n\n{body.strip()}\n\n{older}".rstrip() + "\n"


def versions(text: str) -> list[str]:
    """The versions that have a section, the newest first."""
    return _HEADING.findall(text)


def section(text: str, version: str) -> str:
    """Return the changelog's section of a version, without its heading.

    Raises:
        PipelineError: It has no section.
    """
    for match in _HEADING.finditer(text):
        if match[1] == version:
            following = re.search(r"^## ", text[match.end() :], flags=re.MULTILINE)
            end = match.end() + following.start() if following else len(text)
            return text[match.end() : end].strip() + "\n"
    raise PipelineError(f"no section `## [{version}] - DATE`", location=NAME)


def _split(text: str) -> tuple[str, str, str]:
    """Split the changelog: before the heading "Unreleased", below it, and the sections of versions."""
    head, _, rest = text.partition(UNRELEASED)
    match = re.search(r"^## ", rest, flags=re.MULTILINE)
    return (head, rest[: match.start()], rest[match.start() :]) if match else (head, rest, "")

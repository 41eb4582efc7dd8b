"""What a change of the spec adds to CHANGELOG.md, under «Unreleased», and the version that it asks for."""

from __future__ import annotations

import re

from .drift import Report, Verdict

UNRELEASED = "## [Unreleased]"
_SECTIONS = {
    "breaking": "### Breaking changes of the API",
    "warning": "### Changes of the API",
    "info": "### Changes of the API",
}


def add(text: str, report: Report) -> str:
    """The changelog with a line for each change of the report; a line that is there already is not added again."""
    if UNRELEASED not in text:
        text = re.sub(r"(?=^## )|\Z", f"{UNRELEASED}\n\n", text, count=1, flags=re.MULTILINE)
    head, _, rest = text.partition(UNRELEASED)
    match = re.search(r"^## ", rest, flags=re.MULTILINE)
    body, older = (rest[: match.start()], rest[match.start() :]) if match else (rest, "")
    for change in report.changes:
        if change.verdict < Verdict.MINOR or change.id == "extension-changed":
            continue  # texts, and what overlays say to the generator: nobody's code depends on it
        named = [f"`{method} {path}`" for method, path in change.operations[:2]]
        others = len(change.operations) - len(named)
        place = ", ".join(named) + (f" and {others} more: " if others else ": " if named else "")
        line = f"- {place}{' '.join(change.message.split())}"
        title = _SECTIONS[change.level.word]
        if line not in body.splitlines():
            body = _under(body, title, line)
    return f"{head}{UNRELEASED}\n\n{body.strip()}\n\n{older}".rstrip() + "\n"


def _under(body: str, title: str, line: str) -> str:
    if title not in body:
        return f"{body.rstrip()}\n\n{title}\n\n{line}\n"
    before, _, after = body.partition(title)
    following = re.search(r"^### ", after, flags=re.MULTILINE)
    end = following.start() if following else len(after)
    return f"{before}{title}{after[:end].rstrip()}\n{line}\n\n{after[end:]}".rstrip() + "\n"


def proposed(version: str, verdict: str) -> str:
    """The version that a verdict asks for. Before 1.0, what breaks counts up the second number."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    if verdict == "major" and major:
        return f"{major + 1}.0.0"
    if verdict in ("major", "minor"):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if verdict == "patch" else version

"""Markdown reference pages: one operation's fragment of an OpenAPI document, and facts in the prose above it.

A page holds its fragment in a fence whose info string names the document and the operation
(`yaml zh/v3-openapi.yaml POST /v3/…`). What the prose says of permissions and modes is read by structure alone
(heading ids, code spans, tables), so it works in every language.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from .. import document as d
from ..document import Document, validate
from ..errors import PipelineError
from . import languages

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)")
_WHOLE = re.compile(r"\s*(?:openapi|swagger)\s*:|\s*\{\s*\"(?:openapi|swagger)\"\s*:")
_DIV = re.compile(r"\s*<div\s+id=[\"']([^\"']+)[\"']\s*>\s*")
_HEADING = re.compile(r"\s*#{1,6}\s(.*)")
_HEADING_ID = re.compile(r"\{#([\w-]+)\}$")
_CODE = re.compile(r"`([^`]+)`")
_CELLS = re.compile(r"(?<!\\)\|")
_PERMISSION = re.compile(r"[A-Z][a-z]+[A-Z0-9][A-Za-z0-9]*")
_LINK = re.compile(r"\]\([ \t]*(?:<([^<>\n]+)>|([^\s()<>]+))[^)\n]{0,200}\)")

_PERMISSIONS = "permissions"
_PERMISSION_FIELDS = "additional-permissions-for-advanced-features"


@dataclass(frozen=True, slots=True)
class _Fence:
    """A fenced block: where it begins and ends (0-based lines of the page), its info string and its text."""

    start: int
    end: int
    info: str
    text: str
    closed: bool


@dataclass(frozen=True, slots=True)
class _Target:
    """The target that the info string of a fragment names."""

    document: str
    operation: str


def extract(data: bytes, location: str) -> list[Document]:
    """The fragments of a reference page, each with what the prose above it says of its operations.

    Raises:
        PipelineError: The page has no fragment, or one that is not OpenAPI 3 or not what its fence announces.
    """
    try:
        lines = data.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise PipelineError(f"not UTF-8 at byte {error.start}", location=location) from None
    fences = list(_fences(lines))
    fragments = [fence for fence in fences if _target(fence.info) or _WHOLE.match(fence.text)]
    if not fragments:
        raise PipelineError("no OpenAPI fragment in this page (a fenced block of YAML or JSON)", location=location)

    documents: list[Document] = []
    code = {number for fence in fences for number in range(fence.start, fence.end + 1)}
    begin = 0
    for fence in fragments:
        place = location if len(fragments) == 1 else f"{location} (fragment at line {fence.start + 1})"
        if not fence.closed:
            raise PipelineError(
                "the fragment's fence is never closed; the page is truncated",
                location=location,
                place=f"line {fence.start + 1}",
            )
        # Blank lines stand for what precedes the fragment, so that errors name lines of the page.
        content = validate.load(b"\n" * (fence.start + 1) + fence.text.encode(), place)
        operations = d.operation_names(content)
        target = _target(fence.info)
        if target and target.operation and target.operation not in operations:
            listing = ", ".join(operations) or "no operation"
            raise PipelineError(
                f"the fence announces {d.quoted(target.operation)}, but the fragment holds {d.quoted(listing)}",
                location=location,
                place=f"line {fence.start + 1}",
            )
        prose = [(number, line) for number, line in enumerate(lines[begin : fence.start], begin) if number not in code]
        facts = _facts([line for _, line in prose], content)
        documents.append(
            Document(
                location=place,
                language=_language(target) or languages.of_location(location) or languages.LEADING,
                content=content,
                sha256=d.digest(data),
                metadata=dict.fromkeys(operations, facts) if facts else {},
            )
        )
        begin = fence.end + 1
    return documents


def has_fragment(data: bytes) -> bool:
    """Return whether a Markdown page embeds a fragment (guides and overviews do not)."""
    lines = data.decode("utf-8-sig", "replace").split("\n")
    return any(_target(fence.info) or _WHOLE.match(fence.text) for fence in _fences(lines))


def index(data: bytes) -> list[str]:
    """The links of an `llms.txt` index in its order, each once, without fragments. What is not a URL is skipped."""
    text = data.decode("utf-8-sig", "replace")
    links = (bracketed or bare for bracketed, bare in _LINK.findall(text))
    return list(dict.fromkeys(link.partition("#")[0] for link in links if not link.startswith("#") and _is_url(link)))


def _is_url(link: str) -> bool:
    try:
        return urlsplit(link).port != 0
    except ValueError:
        return False


def _fences(lines: Sequence[str]) -> Iterator[_Fence]:
    number = 0
    while number < len(lines):
        match = _FENCE.fullmatch(lines[number].rstrip("\r"))
        if match is None:
            number += 1
            continue
        mark, info = match.groups()
        indent = len(lines[number]) - len(lines[number].lstrip(" "))
        closing = re.compile(rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}\s*")
        end = next((n for n in range(number + 1, len(lines)) if closing.fullmatch(lines[n])), None)
        body = lines[number + 1 : end]
        if indent:
            body = [line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in body]
        yield _Fence(
            start=number,
            end=len(lines) - 1 if end is None else end,
            info=info.strip(),
            text="".join(f"{line}\n" for line in body),
            closed=end is not None,
        )
        number = len(lines) if end is None else end + 1


def _target(info: str) -> _Target | None:
    """The document and operation that an info string names: `yaml [DOCUMENT] METHOD /path`."""
    words = info.split()
    if not words or words[0].lower() not in ("yaml", "yml", "json"):
        return None
    for number, (word, path) in enumerate(itertools.pairwise(words)):
        if number and word.lower() in d.METHODS and path.startswith("/"):
            name = words[number - 1] if number > 1 else ""
            return _Target(document=name, operation=f"{word.upper()} {path}")
    return None


def _language(target: _Target | None) -> str | None:
    """The language prefix of the document that a fence names, if it has one."""
    folders = target.document.strip("/").split("/")[:-1] if target else []
    return languages.tag(folders[0]) if folders else None


@dataclass(slots=True)
class _Section:
    """The section under one heading, up to the next heading of any level."""

    id: str
    lines: list[str]


def _sections(lines: Sequence[str]) -> Iterator[_Section]:
    wrapper = ""
    section: _Section | None = None
    for line in lines:
        if match := _DIV.fullmatch(line):
            wrapper = match[1]
        elif match := _HEADING.fullmatch(line):
            if section:
                yield section
            heading = match[1].strip().rstrip("#").rstrip()
            own = _HEADING_ID.search(heading)
            section = _Section(id=wrapper or (own[1] if own else _slug(heading)), lines=[])
            wrapper = ""
        elif section:
            section.lines.append(line)
    if section:
        yield section


def _slug(heading: str) -> str:
    """The id that the site gives to a heading without one of its own."""
    return re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())


def _facts(lines: Sequence[str], content: dict[str, Any]) -> dict[str, Any]:
    """Return the facts that the prose states about the fragment's operation, without the prose itself."""
    permissions: list[str] = []
    fields: dict[str, str | list[str]] = {}
    values: dict[str, list[str]] = {}
    names = _names(content)
    for section in _sections(lines):
        rows = [[_code(cell) for cell in row] for row in _table(section.lines)]
        if section.id == _PERMISSIONS:
            permissions += [code for line in section.lines for code in _code(line) if _PERMISSION.fullmatch(code)]
        elif section.id == _PERMISSION_FIELDS:
            for feature, required in (row[:2] for row in rows if len(row) >= 2):
                if feature and required:
                    fields[feature[0]] = required[0] if len(required) == 1 else required
        elif (name := section.id.replace("-", "_")) in names:
            listed = [row[0][0] for row in rows if row and len(row[0]) == 1]
            if listed:
                values[name] = list(dict.fromkeys(listed))
    facts: dict[str, Any] = {}
    if permissions:
        facts["permissions"] = list(dict.fromkeys(permissions))
    if fields:
        facts["permission_fields"] = fields
    if values:
        facts["values"] = values
    return facts


def _names(content: dict[str, Any]) -> set[str]:
    """The names of all properties and parameters of a fragment."""
    names: set[str] = set()
    stack: list[Any] = [content]
    while stack:
        node = stack.pop()
        if d.is_map(node):
            properties = node.get("properties")
            if d.is_map(properties):
                names.update(properties)
            if isinstance(node.get("name"), str) and "in" in node:
                names.add(node["name"])
            stack += node.values()
        elif d.is_list(node):
            stack += node
    return names


def _table(lines: Sequence[str]) -> Iterator[list[str]]:
    """The rows of the tables in a section, without head and delimiter row."""
    rows: list[list[str]] = []
    for line in [*lines, ""]:
        text = line.strip()
        if text.startswith("|"):
            rows.append([cell.strip() for cell in _CELLS.split(text.strip("|"))])
        else:
            yield from rows[2:]
            rows = []


def _code(text: str) -> list[str]:
    """The code spans of a line."""
    return [span.strip() for span in _CODE.findall(text)]

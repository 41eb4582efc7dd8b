"""The summary of a run for a tired person: the worst first, by the SDK's names; texts are counted; then what to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import document as documents
from . import version
from .drift.report import Change, Report, printable
from .report import person
from .spec import withdrawn
from .spec.moves import Move, is_half
from .spec.overlay import Stale
from .upstream.sync import Sync
from .verdict import Level, Verdict

#: Lines of one kind that are shown; the report has all of them.
_SHOWN = 20
_NEW = re.compile(r"(?:^|-)added(?:-|$)")

Operation = tuple[str, str]


@dataclass(slots=True)
class Summary:
    """The findings and results of a run.

    Attributes:
        fetched: What came from upstream.
        operations: How many there are now.
        schemas: How many there are now.
        report: What changed in the spec; None on a first run.
        names: (METHOD, path) → name in the SDK, of the old and of the new spec.
        version: The version of the SDK, empty if the tree has none.
        retired: Overlay actions that upstream has taken over and that were removed from their files.
        lost: Overlay actions that were set aside, since their target is gone.
        missing: What hand-written files use and the generated code has no more, and the file that uses it.
        advice: Lines on schemas that may have another name upstream, which is for a person to decide.
        contradicted: Lines on overlay actions that upstream contradicts since it has changed, and their files.
        moved: Operations that are at another path upstream, and that overlays follow.
        renamed: Lines on schemas that have another name upstream, and what was done to keep theirs.
        lagging: Language → places that it still has although the leading language withdrew them.
        written: Paths of the files that were written.
        skipped: True if nothing was done since no input and no output has changed.
        pending: What still needs a person, as lines, where nothing was done.
    """

    fetched: Sync
    operations: int
    schemas: int
    report: Report | None = None
    names: Mapping[Operation, str] = field(default_factory=dict[Operation, str])
    version: str = ""
    retired: Sequence[Stale] = ()
    lost: Sequence[Stale] = ()
    missing: Mapping[str, str] = field(default_factory=dict[str, str])
    advice: Sequence[str] = ()
    contradicted: Mapping[str, str] = field(default_factory=dict[str, str])
    moved: Sequence[Move] = ()
    renamed: Sequence[str] = ()
    lagging: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    written: Sequence[str] = ()
    skipped: bool = False
    pending: Sequence[str] = ()

    @property
    def verdict(self) -> Verdict:
        return self.report.verdict if self.report else Verdict.NONE

    @property
    def person(self) -> list[str]:
        """Return the tasks for a person, as lines; empty if there are none."""
        return list(self.pending) or person(self.lost, self.missing, self.advice, self.contradicted)

    def lines(self, seconds: float | None = None) -> list[str]:
        """The summary as lines for a terminal, the next command last."""
        took = f"; {seconds:.1f} s" if seconds is not None else ""
        return [
            self.headline(),
            *self._changes(),
            *(f"  {line}" for line in self.renamed),
            *(f"  {line}" for line in self._retired()),
            *self._languages(),
            f"{self.operations} operations, {self.schemas} schemas; {_written(self.written)}{took}",
            *self.person,
            f"next: {self._next()}",
        ]

    def headline(self) -> str:
        """The first line: the verdict and how much of each kind."""
        if self.skipped:
            return "nothing changed: no file written"
        if self.report is None:
            return "first run: no earlier spec to compare with"
        if not self.report.changes:
            return "spec: unchanged against the last run"
        kinds = Counter(_kind(change) for change in self._worded())
        words = {
            "breaking": ("breaking", "breaking"),
            "warning": ("warning", "warnings"),
            "new": ("new", "new"),
            "info": ("other", "others"),
            "text": ("text", "texts"),
        }
        counts = [
            f"{kinds[kind]} {singular if kinds[kind] == 1 else many}"
            for kind, (singular, many) in words.items()
            if kinds[kind]
        ]
        line = f"verdict {self.verdict.word}: {', '.join(counts) or 'extensions only'}"
        if self.version:
            line += f"; {self.version} now, {version.proposed(self.version, self.verdict)} proposed"
        return line

    def _worded(self) -> list[Change]:
        return [change for change in self.report.changes if change.id != "extension-changed"] if self.report else []

    def _changes(self) -> Iterator[str]:
        """Breaking, warnings, what is new, the rest; the same change of several operations on one line."""
        for move in self.moved:
            yield f"  moved     {self.names[move.after]}: {move}"
        for kind in ("breaking", "warning", "new", "info"):
            lines: dict[str, list[Operation]] = {}
            for change in sorted(self._worded(), key=lambda change: not change.id.startswith("operation-")):
                if _kind(change) == kind and not is_half(self.moved, change.id, change.operations):
                    lines.setdefault(printable(change.message), []).extend(change.operations)
            for message, operations in list(lines.items())[:_SHOWN]:
                yield f"  {kind:<9} {self._where(operations)}{message}"
            if len(lines) > _SHOWN:
                yield f"  {kind:<9} … and {len(lines) - _SHOWN} more"

    def _where(self, operations: Sequence[Operation]) -> str:
        named = list(dict.fromkeys(self.names.get(operation, " ".join(operation)) for operation in operations))
        if not named:
            return ""
        others = f" and {len(named) - 2} more" if len(named) > 2 else ""
        return f"{', '.join(named[:2])}{others}: "

    def _retired(self) -> Iterator[str]:
        if self.retired:
            counts = Counter(item.action.source for item in self.retired)
            named = ", ".join(f"{count} of {source}" for source, count in sorted(counts.items()))
            yield f"retired from the overlays, since upstream has it now: {named}"
            for item in self.retired[:_SHOWN]:
                yield f"  {item.action.target}: {item.message.partition(': remove ')[0]}"

    def _languages(self) -> Iterator[str]:
        published = [state for state in self.fetched.languages if state.state != "missing"]
        for state in published:
            note = f" ({state.note})" if state.note else ""
            yield f"{state.language}: {state.state}, {state.operations} operations{note}"
        absent = [state.language for state in self.fetched.languages if state.state == "missing"]
        if absent:
            yield f"not published: {' '.join(absent)}"
        for language, places in sorted(self.lagging.items()):
            named = ", ".join(withdrawn.label(place) for place in places[:3])
            more = f" and {len(places) - 3} more" if len(places) > 3 else ""
            yield f"{language} lags behind: it still has {named}{more}; left out"
        yield from self.fetched.notes
        for item in self.fetched.uncovered[:_SHOWN]:
            yield f"not covered by any document: {item}"

    def _next(self) -> str:
        if self.person:
            sources = {item.action.source for item in self.lost} | set(self.contradicted.values())
            if self.advice:
                sources.add("names.yaml")
            overlays = [f"overrides/overlays/{source}" for source in sorted(sources)]
            files = [*overlays, *sorted(set(self.missing.values()))] or ["overrides/overlays/"]
            checked = "nox -s regenerate -- --locked" if overlays or not self.missing else "nox -s tests"
            return f"edit {' '.join(files)}, then {checked}"
        if self.report and self.report.changes:
            return "git diff CHANGELOG.md; nox -s tests lint typecheck"
        return "git diff; nox -s tests" if self.written else "nothing to do"


def names(*spec: dict[str, Any] | None) -> dict[Operation, str]:
    """(METHOD, path) → name in the SDK, of every operation of canonical documents; the last one counts."""
    return {
        (method.upper(), path): str(operation["operationId"])
        for document in spec
        if document is not None
        for path, method, operation in documents.operations(document)
        if "operationId" in operation
    }


def _kind(change: Change) -> str:
    if change.id in ("text-changed", "extension-changed"):
        return "text"
    if change.level is not Level.INFO:
        return change.level.word
    return "new" if _NEW.search(change.id) else "info"


def _written(paths: Sequence[str]) -> str:
    if not paths:
        return "no file differs: nothing written"
    folders = Counter(path if path.count("/") < 2 else "/".join(path.split("/")[:2]) for path in paths)
    listing = ", ".join(f"{name} ({count})" if count > 1 else name for name, count in sorted(folders.items()))
    return f"{len(paths)} file(s) written: {listing}"

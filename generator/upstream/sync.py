"""Bring the snapshot in `spec/upstream/` up to date with what is published.

Whole documents come first; where one is missing, or lacks operations that the documentation index lists, the
fragments of reference pages fill the gap. What upstream does not give stays as it was locked. Nothing is written
here: the caller gets the bytes and commits them together with what it makes of them.
"""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from .. import document as d
from ..document import Document, validate
from ..errors import PipelineError
from . import download, lock, reference_pages, settings
from .assemble import assemble
from .download import Downloader, DownloadError, Limits, Response
from .lock import Entry, Index, Lock, Page
from .progress import Progress
from .reference_pages import Pages
from .settings import Settings

Mode = Literal["auto", "locked", "require-fresh"]
State = Literal["fetched", "unchanged", "from the lock", "missing"]
Outcome = Response | DownloadError

_READABLE = ("yaml", "json", "text/plain", "octet-stream", "markdown")


@dataclass(slots=True)
class LanguageState:
    """The outcome of one language.

    Attributes:
        language: BCP 47 tag.
        state: Of its documents as a whole.
        operations: How many its documents have.
        note: What a person should know, or an empty string.
    """

    language: str
    state: State = "missing"
    operations: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sync:
    """The outcome of a run.

    Attributes:
        documents: What to make the spec of, in the order of the lock.
        languages: Each declared language with its state, in the order of the declaration.
        lock: The new lock.
        notes: Lines for the summary.
        warning: Set, and shown already, if upstream could not be reached.
        uncovered: Operations (or pages) that the index lists and no document covers.
        writes: Files to write, by path relative to the repository root (`spec/…`); only those that change.
        removes: Files to remove, likewise.
    """

    documents: list[Document]
    languages: list[LanguageState]
    lock: Lock
    notes: list[str] = field(default_factory=list[str])
    warning: str = ""
    uncovered: list[str] = field(default_factory=list[str])
    writes: dict[str, bytes] = field(default_factory=dict[str, bytes])
    removes: list[str] = field(default_factory=list[str])


def sync(
    spec: Path,
    *,
    mode: Mode = "auto",
    base: str | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
    now: Callable[[], datetime.datetime] = lambda: datetime.datetime.now(datetime.UTC),
) -> Sync:
    """Fetch what upstream publishes, or go on from the lock.

    Args:
        spec: The folder `spec/` with `sources.toml`, `upstream.lock` and `upstream/`.
        mode: `auto` goes on from the lock where upstream gives nothing usable, `require-fresh` raises then,
            `locked` does not touch the network and verifies the snapshot.
        base: In place of the declared base URL and of `DEVIN_DOCS_URL`.
        limits: Of the downloads.
        progress: Where to show what happens; standard error without it.
        now: The clock, for the lock.

    Raises:
        PipelineError: The leading language is not published any more or was never obtained, the snapshot that is
            needed was tampered with, or upstream gives nothing usable and `mode` asks for fresh documents.
    """
    options = settings.load(spec, base)
    if mode == "locked":
        documents = lock.verify(spec)
        states = {language: LanguageState(language) for language in options.languages}
        for document in documents:
            states.setdefault(document.language, LanguageState(document.language)).state = "from the lock"
        _count(states, documents)
        return Sync(documents, list(states.values()), lock.load(spec))
    with progress or Progress() as display:
        run = _Run(spec, options, mode, display, now().astimezone(datetime.UTC))
        return download.run(run.main(limits or Limits()))


@dataclass(slots=True)
class _Part:
    """One document of the new snapshot, with the bytes of its files where they may differ from what is there."""

    entry: Entry
    document: Document
    data: bytes | None = None
    metadata: bytes | None = None


class _Run:
    """The state of one run: the known state of each language, between the old lock and the new one."""

    def __init__(self, spec: Path, options: Settings, mode: Mode, progress: Progress, now: datetime.datetime) -> None:
        self.spec = spec
        self.options = options
        self.mode = mode
        self.progress = progress
        self.now = now
        self.old = lock.as_read(lock.load(spec), options.base, options.declared, options.mirror)
        self.parts: dict[str, _Part] = {}  # by path
        self.pages: dict[str, list[Page]] = {}  # by language
        self.snapshots: dict[str, Document] = {}  # of the old lock, by path
        self.index = self.old.index
        self.languages = {language: LanguageState(language) for language in options.languages}
        self.settled: set[str] = set()  # languages whose whole document is known, or known not to be published
        self.notes: list[str] = []
        self.uncovered: list[str] = []
        self.warning = ""

    async def main(self, limits: Limits) -> Sync:
        options = self.options
        async with Downloader([download.authority(options.base), *options.hosts], limits) as client:
            self.client = client
            self.progress.stage(f"{options.base}: {len(options.languages)} languages", len(options.languages) + 1)
            index, *outcomes = await asyncio.gather(
                self._ask_index(), *(self._ask_document(language) for language in options.languages)
            )
            responses = dict(zip(options.languages, outcomes, strict=True))
            for language, outcome in responses.items():
                self._take(language, outcome)
            self._require(responses)
            listed = self._take_index(index)
            if listed and options.leading in self.settled:
                await self._take_pages(listed)
        return self._result()

    # --- whole documents ---------------------------------------------------------------------------------------

    async def _ask_document(self, language: str) -> Outcome:
        url = self.options.document_url(language)
        old = self._intact(self.options.whole(language))
        entry = old if old and old.obtained == "fetched" and old.url == url else None
        return await self._ask(url, entry)

    async def _ask(self, url: str, known: Entry | Index | None) -> Outcome:
        outcome: Outcome
        try:
            outcome = await self.client.get(
                url, etag=known.etag if known else "", last_modified=known.last_modified if known else ""
            )
        except DownloadError as error:
            outcome = error
        self.progress.step()
        if not (isinstance(outcome, DownloadError) and outcome.unreachable):  # then one warning says it
            self.progress.line(f"  {url}  {_outcome_text(outcome)}")
        return outcome

    def _take(self, language: str, outcome: Outcome) -> None:
        """Enter a language's document into the new snapshot if there is a usable one."""
        path, url = self.options.whole(language), self.options.document_url(language)
        state = self.languages[language]
        if isinstance(outcome, DownloadError) or outcome.status == 404:
            state.note = _outcome_text(outcome) if isinstance(outcome, DownloadError) else "not published (HTTP 404)"
            if not isinstance(outcome, DownloadError):
                self.settled.add(language)
            return
        if outcome.status == 304:
            self._keep(path)
            state.state = "unchanged"
            self.settled.add(language)
            return
        if outcome.content_type and not any(kind in outcome.content_type for kind in _READABLE):
            state.note = f"content type {outcome.content_type}, not YAML or JSON"
            return
        try:
            content = validate.load(outcome.body, url)
        except PipelineError as error:
            state.note = ": ".join(part for part in (error.place, error.message) if part)
            return
        old = self.old.entry(path)
        entry = Entry(
            language=language,
            path=path,
            url=url,
            sha256=d.digest(outcome.body),
            obtained="fetched",
            at=self._at(old, outcome.body),
            etag=outcome.etag,
            last_modified=outcome.last_modified,
            content_type=outcome.content_type,
        )
        state.state = "fetched"
        facts: dict[str, dict[str, object]] = {}
        if old and self._intact(path):
            if old.sha256 == entry.sha256:
                state.state = "unchanged"
                if old.obtained == "fetched":
                    # Neither a server that renews validators with each response nor another one changes the lock.
                    entry = replace(old, content_type=entry.content_type)
            if old.content_type and old.content_type != entry.content_type:
                self.notes.append(f"{url}: content type changed from {old.content_type} to {entry.content_type}")
            facts = self._locked(old).metadata
            entry = replace(entry, metadata=old.metadata)
        elif old:
            self.notes.append(f"{lock.location(self.spec, path)} was not what the lock says; fetched anew")
        document = Document(lock.location(self.spec, path), language, content, entry.sha256, facts)
        self.parts[path] = _Part(entry, document, outcome.body)
        self.settled.add(language)

    def _require(self, outcomes: Mapping[str, Outcome]) -> None:
        """Raise if the run must not go on without what could not be obtained; warn if upstream is unreachable."""
        options = self.options
        failed = {language: state.note for language, state in self.languages.items() if language not in self.settled}
        by_reason: dict[str, list[str]] = {}
        for language, reason in failed.items():
            by_reason.setdefault(reason, []).append(language)
        reasons = "; ".join(f"{', '.join(some)}: {reason}" for reason, some in by_reason.items())
        if self.mode == "require-fresh" and failed:
            raise PipelineError(f"fresh documents are required, but {reasons}", location=options.base)
        if options.leading not in failed:
            if failed:
                self.progress.warn(f"{options.base}: {reasons}. Documents of earlier runs stay in these languages.")
            return
        old = self.old.entry(options.whole(options.leading))
        if old is None:
            raise PipelineError(
                f"{failed[options.leading]}; and there is no locked document of an earlier run",
                location=options.document_url(options.leading),
            )
        outcome = outcomes[options.leading]
        unreachable = isinstance(outcome, DownloadError) and outcome.unreachable
        trouble = "cannot be reached" if unreachable else "does not give its document"
        self.warning = (
            f"{options.base} {trouble} ({failed[options.leading]}). Going on from the locked snapshot, "
            f"{_age(old.at, self.now)}; what is published now may differ."
        )
        self.progress.warn(self.warning)
        for language, result in outcomes.items():
            if isinstance(result, DownloadError) and result.unreachable:
                self.languages[language].note = ""  # the warning says it for all

    # --- reference pages ---------------------------------------------------------------------------------------

    async def _ask_index(self) -> Outcome:
        url = self.options.url(self.options.index)
        return await self._ask(url, self.index if self.index and self.index.url == url else None)

    def _take_index(self, outcome: Outcome) -> Sequence[str]:
        """The reference pages that the index lists, as paths below the base URL."""
        url = self.options.url(self.options.index)
        problem = ""
        if isinstance(outcome, DownloadError):
            problem = str(outcome)
        elif outcome.status == 404:
            problem = "not published (HTTP 404)"
        elif outcome.status == 200 and ("html" in outcome.content_type or outcome.body.lstrip()[:1] == b"<"):
            problem = "HTML, not an index"
        elif outcome.status == 200:
            sha256 = d.digest(outcome.body)
            if not self.index or (self.index.url, self.index.sha256) != (url, sha256):
                listed = tuple(reference_pages.listed(outcome.body, self.options))
                self.index = Index(url, sha256, listed, outcome.etag, outcome.last_modified)
            problem = "" if self.index.pages else f"lists no page below {self.options.reference}"
        if problem:
            if not self.warning:
                self.notes.append(f"{url}: {problem}; reference pages were not looked at")
            return ()
        return self.index.pages if self.index else ()

    async def _take_pages(self, listed: Sequence[str]) -> None:
        """Read the reference pages: all in the leading language, in the others those that fill a gap."""
        options = self.options
        self.progress.stage(f"{len(listed)} reference pages", len(listed))
        pages = await self._read(options.leading, listed)
        operations = {page.url: set(page.operations) for page in pages.records}
        self._fill(options.leading, pages)

        wanted: dict[str, list[str]] = {}
        for language in options.languages[1:]:
            if language in self.settled:
                covered = self._covered(options.whole(language))
                wanted[language] = [
                    path
                    for path in listed
                    if operations.get(options.page_url(options.leading, path), set[str]()) - covered
                ]
        self.progress.stage("reference pages for what languages lack", sum(map(len, wanted.values())))
        results = await asyncio.gather(*(self._read(language, paths) for language, paths in wanted.items()))
        for language, result in zip(wanted, results, strict=True):
            self._fill(language, result)

        covered = set[str]().union(*(self._covered(path) for path in self.parts))
        self.uncovered = sorted(set[str]().union(*operations.values()) - covered | pages.failed.keys())

    async def _read(self, language: str, paths: Sequence[str]) -> Pages:
        """Read the pages of a language; an unchanged page is reused if its cached result is still valid."""
        pages: dict[str, Page] = {}
        part = self.options.part(language) if self._fetched(language) else self.options.whole(language)
        if all(self._intact(path) for path in self._paths(language) if self.old.entry(path)):
            pages = {page.url: page for page in self.old.pages if page.language == language}
        before = {operation for page in pages.values() for operation in page.operations} - self._covered_whole(language)
        old = self.old.entry(part)
        assembled = set(d.operation_names(self._locked(old).content)) if pages and old else set[str]()
        urls = [self.options.page_url(language, path) for path in paths]
        return await reference_pages.read(
            self.client, self.progress, language, urls, pages if before == assembled else {}
        )

    def _fill(self, language: str, pages: Pages) -> None:
        """Enter what a language's pages give: facts, and operations that its document lacks."""
        whole = self.parts.get(self.options.whole(language))
        path = self.options.part(language) if whole else self.options.whole(language)
        if pages.failed:
            reason = next(iter(pages.failed.values()))
            self.notes.append(f"{language}: {len(pages.failed)} reference pages could not be read ({reason})")
        if not whole and not pages.records:
            return  # nothing is published in this language: what was locked stays
        if pages.unchanged or (pages.failed and any(page.language == language for page in self.old.pages)):
            self._keep_pages(language)
            state = self.languages[language]
            if not whole and self.old.entry(path):
                state.state = "unchanged" if pages.unchanged else "from the lock"
            return
        self.pages[language] = pages.records
        if whole and language == self.options.leading:
            self._attach(whole, pages.fragments)
        covered = self._covered_whole(language)
        fragments = [
            fragment for fragment in pages.fragments if not covered.issuperset(d.operation_names(fragment.content))
        ]
        if fragments:
            self._assemble(language, path, fragments)

    def _attach(self, whole: _Part, fragments: Sequence[Document]) -> None:
        """Put what pages say of operations beside the document."""
        facts = {operation: facts for fragment in fragments for operation, facts in fragment.metadata.items()}
        facts = dict(sorted(facts.items()))
        data = d.dump(facts).encode() if facts else None
        sha256 = d.digest(data) if data else ""
        if sha256 != whole.entry.metadata:
            self.languages[whole.entry.language].state = "fetched"
        whole.entry = replace(whole.entry, metadata=sha256)
        whole.document = replace(whole.document, metadata=facts)
        whole.metadata = data

    def _assemble(self, language: str, path: str, fragments: Sequence[Document]) -> None:
        old, state = self.old.entry(path), self.languages[language]
        try:
            document = assemble(fragments, lock.location(self.spec, path))
        except PipelineError as error:
            self.notes.append(f"{language}: reference pages contradict each other: {error}")
            return
        data = d.dump(document.content).encode()
        metadata = d.dump(document.metadata).encode() if document.metadata else None
        entry = Entry(
            language=language,
            path=path,
            url=self.options.document_url(language),
            sha256=d.digest(data),
            obtained="assembled",
            at=self._at(old, data),
            metadata=d.digest(metadata) if metadata else "",
            pages=tuple(sorted({fragment.location.partition(" (")[0] for fragment in fragments})),
        )
        self.parts[path] = _Part(entry, document, data, metadata)
        if not old or (old.sha256, old.metadata) != (entry.sha256, entry.metadata):
            state.state = "fetched"
        elif state.state == "missing":
            state.state = "unchanged"
        count = len(d.operation_names(document.content))
        gap = "missing from its document, " if self._fetched(language) else ""
        state.note = f"{count} operations {gap}assembled from {len(entry.pages)} reference pages"

    # --- what is kept, and the result --------------------------------------------------------------------------

    def _paths(self, language: str) -> tuple[str, str]:
        return self.options.whole(language), self.options.part(language)

    def _intact(self, path: str) -> Entry | None:
        entry = self.old.entry(path)
        return entry if entry and lock.is_intact(self.spec, entry) else None

    def _fetched(self, language: str) -> bool:
        part = self.parts.get(self.options.whole(language))
        return part is not None and part.entry.obtained == "fetched"

    def _covered(self, path: str) -> set[str]:
        part = self.parts.get(path)
        return set(d.operation_names(part.document.content)) if part else set()

    def _covered_whole(self, language: str) -> set[str]:
        return self._covered(self.options.whole(language)) if self._fetched(language) else set()

    def _locked(self, entry: Entry) -> Document:
        """The document of an entry of the old lock, which is read once."""
        if entry.path not in self.snapshots:
            self.snapshots[entry.path] = lock.snapshot(self.spec, entry)
        return self.snapshots[entry.path]

    def _keep(self, path: str) -> None:
        """Take a locked document over as it is; it must be what the lock says."""
        entry = self.old.entry(path)
        if entry and path not in self.parts:
            self.parts[path] = _Part(entry, self._locked(entry))

    def _keep_pages(self, language: str) -> None:
        """Take over what an earlier run made of a language's pages."""
        self.pages[language] = [page for page in self.old.pages if page.language == language]
        for path in self._paths(language):
            self._keep(path)

    def _at(self, old: Entry | None, data: bytes) -> str:
        if old and old.sha256 == d.digest(data):
            return old.at
        return self.now.replace(microsecond=0).isoformat().replace("+00:00", "Z")

    def _result(self) -> Sync:
        leading = self.options.leading
        for language, state in self.languages.items():
            if language not in self.pages:  # its pages were not read: what was made of them before stays
                self._keep_pages(language)
            kept = any(path in self.parts for path in self._paths(language))
            if kept and state.state == "missing":
                if language == leading and language in self.settled:
                    raise PipelineError(
                        "not published (HTTP 404), and without this language there is no spec; set its address in "
                        "spec/sources.toml, or go on from the lock with --locked",
                        location=self.options.document_url(language),
                    )
                state.state = "from the lock"
                state.note += "; the last good document stays" if state.note else ""
        if not any(path in self.parts for path in self._paths(leading)):
            raise PipelineError(
                f"{self.languages[leading].note}, and without this language there is no spec",
                location=self.options.document_url(leading),
            )
        parts = [part for _, part in sorted(self.parts.items())]
        new = Lock(
            documents=tuple(part.entry for part in parts),
            pages=tuple(page for records in self.pages.values() for page in records),
            index=self.index,
        )
        new = lock.as_published(new, self.options.base, self.options.declared, self.options.mirror)
        _count(self.languages, [part.document for part in parts])
        files = {lock.NAME: lock.dump(new)}
        for part in parts:
            files |= {part.entry.path: part.data} if part.data is not None else {}
            files |= {part.entry.metadata_path: part.metadata} if part.metadata is not None else {}
        for language in sorted({entry.language for entry in self.old.documents} - self.languages.keys()):
            self.notes.append(f"{language}: not declared in spec/{settings.NAME} any more, its documents are dropped")
        removals = _files(self.old) - _files(new)
        return Sync(
            documents=[part.document for part in parts],
            languages=list(self.languages.values()),
            lock=new,
            notes=self.notes,
            warning=self.warning,
            uncovered=self.uncovered,
            writes={
                lock.location(self.spec, path): data
                for path, data in sorted(files.items())
                if not _holds(self.spec / path, data)
            },
            removes=[lock.location(self.spec, path) for path in sorted(removals) if (self.spec / path).exists()],
        )


def _count(states: Mapping[str, LanguageState], documents: Sequence[Document]) -> None:
    for language, state in states.items():
        names = (d.operation_names(document.content) for document in documents if document.language == language)
        state.operations = len(set[str]().union(*names))


def _files(locked: Lock) -> set[str]:
    metadata = {entry.metadata_path for entry in locked.documents if entry.metadata}
    return {entry.path for entry in locked.documents} | metadata


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _outcome_text(outcome: Outcome) -> str:
    if isinstance(outcome, DownloadError):
        return str(outcome)
    return {304: "not modified", 404: "HTTP 404"}.get(outcome.status, f"{len(outcome.body):,} bytes")


def _age(at: str, now: datetime.datetime) -> str:
    """`12 days old (2026-11-12)`."""
    try:
        then = datetime.datetime.fromisoformat(at)
        hours = max(0, int((now - then).total_seconds() // 3600))
    except (TypeError, ValueError):
        return "of unknown age"
    count, unit = (hours // 24, "day") if hours >= 48 else (hours, "hour")
    return f"{count} {unit}{'' if count == 1 else 's'} old ({then.date()})"

"""`spec/upstream.lock`: exactly which bytes the spec was made from, where they came from, and when."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from .. import document as d
from ..document import Document
from ..errors import PipelineError
from . import reading

NAME = "upstream.lock"

Obtained = Literal["fetched", "assembled"]

_ELSEWHERE = "elsewhere:"

_HEAD = """\
# Written by `nox -s regenerate`; not edited by hand. The bytes that the spec was made from: each document under
# spec/upstream/ with its origin, its SHA-256 and when it last changed. Paths are relative to spec/.
"""


@dataclass(frozen=True, slots=True)
class Page:
    """A reference page that was read. Its bytes are not kept, what it says is: in documents and their metadata.

    Attributes:
        language: BCP 47 tag of the language that it was asked for.
        url: Where it is published.
        sha256: Of its bytes.
        operations: `METHOD /path` of its fragments in that language; a guide has none.
        etag: Validator for conditional requests, like `last_modified`.
        mirror: As of an `Entry`.
    """

    language: str
    url: str
    sha256: str
    operations: tuple[str, ...] = ()
    etag: str = ""
    last_modified: str = ""
    mirror: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of the snapshot.

    Attributes:
        language: BCP 47 tag.
        path: Of its file, relative to `spec/`.
        url: Where it is published; for an assembled document, where the whole one would be.
        sha256: Of the file.
        obtained: `fetched` as a whole, or `assembled` from the fragments of reference pages.
        at: When these bytes were obtained first, ISO 8601 in UTC.
        etag: Validator for conditional requests, like `last_modified`; fetched documents only.
        content_type: That the document was served with.
        metadata: SHA-256 of the file `NAME.metadata.yaml` beside it, if there is one.
        pages: URLs of the reference pages that it was assembled from.
        mirror: Set if these bytes came by a mirror: a fingerprint of its address, which itself is nobody's business.
    """

    language: str
    path: str
    url: str
    sha256: str
    obtained: Obtained
    at: str
    etag: str = ""
    last_modified: str = ""
    content_type: str = ""
    metadata: str = ""
    pages: tuple[str, ...] = ()
    mirror: str = ""

    @property
    def metadata_path(self) -> str:
        """Path of the file with the document's metadata, relative to `spec/`."""
        return str(PurePosixPath(self.path).with_suffix(reading.METADATA_SUFFIX))


@dataclass(frozen=True, slots=True)
class Index:
    """The documentation index: which reference pages it listed when it last changed, as paths below the base URL."""

    url: str
    sha256: str
    pages: tuple[str, ...] = ()
    etag: str = ""
    last_modified: str = ""
    mirror: str = ""


@dataclass(frozen=True, slots=True)
class Lock:
    """The content of `spec/upstream.lock`."""

    documents: tuple[Entry, ...] = ()
    pages: tuple[Page, ...] = ()
    index: Index | None = None

    def entry(self, path: str) -> Entry | None:
        """The entry of the document at `path`, if it is locked."""
        return next((entry for entry in self.documents if entry.path == path), None)


def as_read(lock: Lock, base: str, declared: str, mirror: str) -> Lock:
    """The lock of a run that reads from `base`: with the addresses that it asks, where the server is the same one.

    The file has the published addresses, whatever mirror the bytes came by. Validators are those of the server that
    gave them, so what another one gave gets an address that is never asked.
    """

    def url(record: Entry | Page | Index, address: str) -> str:
        if record.mirror == mirror:
            return base + address.removeprefix(declared) if address.startswith(declared) else address
        return f"{_ELSEWHERE}{address}"

    return Lock(
        documents=tuple(
            replace(entry, url=url(entry, entry.url), pages=tuple(url(entry, page) for page in entry.pages))
            for entry in lock.documents
        ),
        pages=tuple(replace(page, url=url(page, page.url)) for page in lock.pages),
        index=replace(lock.index, url=url(lock.index, lock.index.url)) if lock.index else None,
    )


def as_published(lock: Lock, base: str, declared: str, mirror: str) -> Lock:
    """The lock as the file has it: the reverse of `as_read`; what was read in this run is marked with its mirror."""

    def published(address: str) -> tuple[str, bool]:
        if address.startswith(_ELSEWHERE):
            return address.removeprefix(_ELSEWHERE), False
        return (declared + address.removeprefix(base) if address.startswith(base) else address), True

    def document(entry: Entry) -> Entry:
        address, here = published(entry.url)
        pages = tuple(published(page)[0] for page in entry.pages)
        return replace(entry, url=address, pages=pages, mirror=mirror if here else entry.mirror)

    def page(record: Page) -> Page:
        address, here = published(record.url)
        return replace(record, url=address, mirror=mirror if here else record.mirror)

    index = lock.index
    if index:
        address, here = published(index.url)
        index = replace(index, url=address, mirror=mirror if here else index.mirror)
    return Lock(tuple(map(document, lock.documents)), tuple(map(page, lock.pages)), index)


def dump(lock: Lock) -> bytes:
    """The bytes of the file: sorted, empty fields left out."""
    content: dict[str, Any] = {
        "documents": [_plain(entry) for entry in sorted(lock.documents, key=lambda entry: entry.path)]
    }
    if lock.index:
        content["index"] = _plain(lock.index)
    if lock.pages:
        content["pages"] = [_plain(page) for page in sorted(lock.pages, key=lambda page: (page.language, page.url))]
    return (_HEAD + d.dump(content)).encode()


def load(spec: Path) -> Lock:
    """The lock of a `spec/` folder; an empty one if the file does not exist.

    Raises:
        PipelineError: The file cannot be read as a lock.
    """
    path = spec / NAME
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Lock()
    content = d.load(data, str(path))
    try:
        index: dict[str, Any] | None = content.get("index")
        return Lock(
            documents=tuple(Entry(**_tupled(item, "pages")) for item in content["documents"]),
            pages=tuple(Page(**_tupled(item, "operations")) for item in content.get("pages", ())),
            index=Index(**_tupled(index, "pages")) if index else None,
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise PipelineError(
            f"not a lock of this version ({error}); restore it with `git checkout -- {path}`", location=str(path)
        ) from None


def snapshot(spec: Path, entry: Entry) -> Document:
    """The document that an entry locks, with its metadata.

    Raises:
        PipelineError: A file is missing or its bytes are not the locked ones; the error names it and the way out.
    """
    data = _locked(spec, entry.path, entry.sha256)
    (document,) = reading.parse(data, location(spec, entry.path))
    facts = {}
    if entry.metadata:
        name = entry.metadata_path
        facts = reading.metadata(_locked(spec, name, entry.metadata), location(spec, name))
    return Document(document.location, entry.language, document.content, entry.sha256, facts)


def verify(spec: Path) -> list[Document]:
    """All documents of the snapshot, in the order of the lock.

    Raises:
        PipelineError: There is no lock, or a file is missing or tampered with.
    """
    lock = load(spec)
    if not lock.documents:
        raise PipelineError(
            "no locked documents; restore the file from version control, or run `nox -s regenerate` with a network",
            location=location(spec, NAME),
        )
    return [snapshot(spec, entry) for entry in lock.documents]


def is_intact(spec: Path, entry: Entry) -> bool:
    """Return whether the files of an entry hold the locked bytes."""
    try:
        _locked(spec, entry.path, entry.sha256)
        if entry.metadata:
            _locked(spec, entry.metadata_path, entry.metadata)
    except PipelineError:
        return False
    return True


def location(spec: Path, path: str) -> str:
    """Return the name of a file under `spec/` for messages and reports, wherever the repository is."""
    return f"{spec.name}/{path}"


def _locked(spec: Path, path: str, sha256: str) -> bytes:
    way_out = f"restore it with `git checkout -- {location(spec, path)}`, or fetch it anew with `nox -s regenerate`"
    if not (spec / path).resolve().is_relative_to(spec.resolve()):
        raise PipelineError("leads out of the folder; restore the lock", location=location(spec, path))
    try:
        data = (spec / path).read_bytes()
    except OSError as error:
        raise PipelineError(f"is locked, but {error.strerror}; {way_out}", location=location(spec, path)) from None
    if d.digest(data) != sha256:
        raise PipelineError(
            f"is not what the lock says (sha256 {d.digest(data)[:12]}…, locked {sha256[:12]}…); {way_out}",
            location=location(spec, path),
        )
    return data


def _tupled(item: dict[str, Any], key: str) -> dict[str, Any]:
    return {**item, key: tuple(item.get(key, ()))}


def _plain(value: Entry | Page | Index) -> dict[str, Any]:
    """The fields of a record that are not empty."""

    def filled(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        return {key: member for key, member in pairs if member}

    plain: dict[str, Any] = json.loads(json.dumps(asdict(value, dict_factory=filled)))  # tuples become lists
    return plain

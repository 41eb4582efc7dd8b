"""Sources as a person names them: what kind of thing the bytes are, and what a file or folder holds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .. import document as d
from ..document import Document, validate
from ..errors import PipelineError
from . import languages, reference_page

INDEX = "llms.txt"

#: `NAME.metadata.yaml` beside `NAME.yaml`: the document's metadata, which has no place inside it.
METADATA_SUFFIX = ".metadata.yaml"

_DOCUMENTS = (".yaml", ".yml", ".json")
_PAGES = (".md",)


def is_url(source: str) -> bool:
    """Return whether a source is fetched rather than read from disk."""
    return source.startswith(("http://", "https://"))


def parse(data: bytes, location: str) -> list[Document]:
    """The OpenAPI documents that a file or a response holds: a whole one, or the fragments of a reference page.

    Raises:
        PipelineError: It holds neither, or what it holds is not OpenAPI 3.
    """
    path = urlsplit(location).path if is_url(location) else location
    if path.endswith(_PAGES) or (not path.endswith(_DOCUMENTS) and reference_page.has_fragment(data)):
        return reference_page.extract(data, location)
    language = languages.of_location(location) or languages.LEADING
    return [Document(location, language, validate.load(data, location), d.digest(data))]


def read_local(source: str, seen: set[Path]) -> list[Document]:
    """Read a file, an index of pages beside it, or a folder of both.

    Args:
        source: The path as a person wrote it; locations in errors begin with it.
        seen: Files that were read already and are not read again; files that are read are added.

    Raises:
        PipelineError: It cannot be read, or holds no OpenAPI document.
    """
    path = Path(source)
    if os.path.isdir(source):  # noqa: PTH112 - of any text, where `Path.is_dir` raises for some
        documents = [document for file in _walk(path) for document in _read_file(file, seen, strict=False)]
        if not documents and not any(file.resolve() in seen for file in _walk(path)):
            raise PipelineError("no OpenAPI document and no reference page in this folder", location=source)
        return documents
    return _read_file(path, seen, strict=True)


def metadata(data: bytes, location: str) -> dict[str, dict[str, Any]]:
    """The metadata that stands beside a document: operation → facts.

    Raises:
        PipelineError: It is not such a mapping.
    """
    content = d.load(data, location)
    if not d.is_map(content) or not all(d.is_map(facts) for facts in content.values()):
        raise PipelineError("not a mapping of operations to facts", location=location)
    return content


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            wanted = name == INDEX or (name.endswith((*_DOCUMENTS, *_PAGES)) and not name.startswith("."))
            if wanted and not name.endswith(METADATA_SUFFIX):
                yield Path(parent, name)


def _read_file(path: Path, seen: set[Path], *, strict: bool) -> list[Document]:
    """The documents of one file; unless `strict`, a Markdown page without a fragment is a guide and holds none."""
    data = _bytes(path)
    resolved = path.resolve()
    if resolved in seen:
        return []
    seen.add(resolved)
    if path.name == INDEX:
        return _read_index(path, data, seen, strict=strict)
    if not strict and path.name.endswith(_PAGES) and not reference_page.has_fragment(data):
        return []
    documents = parse(data, str(path))
    beside = path.with_name(path.stem + METADATA_SUFFIX)
    if path.name.endswith(_DOCUMENTS) and beside.is_file():
        facts = metadata(_bytes(beside), str(beside))
        documents = [replace(document, metadata=facts) for document in documents]
    return documents


def _read_index(path: Path, data: bytes, seen: set[Path], *, strict: bool) -> list[Document]:
    documents: list[Document] = []
    has_page = False
    for link in reference_page.index(data):
        address = urlsplit(link)
        if not address.path.endswith(_PAGES):
            continue
        page = path.parent / unquote(address.path).replace("\0", "").lstrip("/")
        if not page.resolve().is_relative_to(path.parent.resolve()):
            raise PipelineError(f"its link {d.quoted(link)} leads out of the folder of the index", location=str(path))
        if not os.path.isfile(page):  # noqa: PTH113
            if address.scheme:  # an index saved from the site lists more than was saved with it
                continue
            raise PipelineError(
                f"its link {d.quoted(link)} leads to a file that is not beside the index", location=str(path)
            )
        has_page = has_page or page.resolve() in seen
        documents += _read_file(page, seen, strict=False)
    if strict and not documents and not has_page:
        raise PipelineError("no reference page among its links lies beside it", location=str(path))
    return documents


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(d.MAX_BYTES + 1)  # one byte more, so that `load` names the limit
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", location=str(path)) from None
    except ValueError as error:  # a NUL in the name
        raise PipelineError(f"cannot be read: {error}", location=str(path)) from None

"""Read sources: OpenAPI documents, reference pages, indexes of such pages; files, folders, URLs."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from .. import document as d
from ..errors import PipelineError
from . import download, reading, reference_page
from .download import Downloader, DownloadError
from .sync import Sync, sync

__all__ = ["Sync", "configure", "read", "read_url", "run", "sync"]


def read(names: Sequence[str]) -> list[d.Document]:
    """Read sources in the order given; what two of them name is read once.

    Args:
        names: Paths and URLs of documents, reference pages, `llms.txt` indexes, and paths of folders.

    Raises:
        PipelineError: A source cannot be read or is not OpenAPI 3; the error names the document and the place.
    """
    visited: set[Path] = set()
    documents: list[d.Document] = []
    for name in dict.fromkeys(names):
        documents += read_url(name) if reading.is_url(name) else reading.read_local(name, visited)
    if not documents:
        raise PipelineError("no sources")
    return documents


def read_one(path: Path) -> d.Document:
    """Read a source that holds one document.

    Raises:
        PipelineError: It cannot be read, or holds several.
    """
    documents = read([str(path)])
    if len(documents) > 1:
        raise PipelineError(f"expected one document, got {len(documents)}; merge them first", location=str(path))
    return documents[0]


def read_url(url: str) -> list[d.Document]:
    """Read a document, a reference page, or an index with the pages that it lists on its own host."""

    async def main() -> list[d.Document]:
        async with Downloader([download.authority(url)]) as client:
            if urlsplit(url).path.rpartition("/")[2] != reading.INDEX:
                return reading.parse(await _body(client, url), url)
            links = [urljoin(url, link) for link in reference_page.index(await _body(client, url))]
            links = [
                link
                for link in dict.fromkeys(links)
                if urlsplit(link).path.endswith(".md") and download.authority(link) == download.authority(url)
            ]
            bodies = await asyncio.gather(*(_body(client, link) for link in links))
        documents = [
            document
            for link, body in zip(links, bodies, strict=True)
            if reference_page.has_fragment(body)  # an index lists guides as well
            for document in reading.parse(body, link)
        ]
        if not documents:
            raise PipelineError("no reference page among its links on this host", location=url)
        return documents

    return download.run(main())


async def _body(client: Downloader, url: str) -> bytes:
    try:
        response = await client.get(url)
    except DownloadError as error:
        raise PipelineError(f"cannot be fetched: {error}", location=url) from None
    if response.status != 200:
        raise PipelineError(f"cannot be fetched: HTTP {response.status}", location=url)
    return response.body


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the command line of this step."""
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="a document, page, index or folder; path or URL")
    parser.add_argument("--output", type=Path, metavar="DIR", help="write what was read to DIR/LANGUAGE/NAME.yaml")


def run(arguments: argparse.Namespace) -> int:
    """Read the sources; print one line for each document: location, language, operations, SHA-256."""
    documents = read(arguments.sources)
    for document in documents:
        count = sum(1 for _ in d.operations(document.content))
        print(f"{document.location}  {document.language}  {count} operations  sha256:{document.sha256}")
    if arguments.output:
        _write(documents, arguments.output)
    return 0


def _write(documents: Sequence[d.Document], folder: Path) -> None:
    for number, document in enumerate(documents, 1):
        stem = Path(urlsplit(document.location).path).name.partition(".")[0] or "document"
        target = folder / document.language
        target.mkdir(parents=True, exist_ok=True)
        name = f"{number:03}-{stem}" if len(documents) > 1 else stem
        target.joinpath(f"{name}.yaml").write_text(d.dump(document.content), encoding="utf-8")
        if document.metadata:
            text = d.dump(document.metadata)
            target.joinpath(f"{name}{reading.METADATA_SUFFIX}").write_text(text, encoding="utf-8")

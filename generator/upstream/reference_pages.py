"""The reference pages that the documentation index lists: asked for together, read as fragments and facts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from .. import document as d
from ..document import Document
from ..errors import PipelineError
from . import reference_page
from .download import Downloader, DownloadError, Response
from .lock import Page
from .progress import Progress
from .settings import Settings

#: How many pages of a language must be missing, without one being there, before the others are not asked for.
_PROBE = 8


@dataclass(slots=True)
class Pages:
    """The reference pages of one language.

    Attributes:
        records: What the lock keeps of each page that is there.
        fragments: Of all of them, in the language that was asked for.
        failed: URL → why a page could not be read; one that is not published is in neither.
        unchanged: All pages are as they were locked; their fragments were not transferred.
    """

    records: list[Page] = field(default_factory=list[Page])
    fragments: list[Document] = field(default_factory=list[Document])
    failed: dict[str, str] = field(default_factory=dict[str, str])
    unchanged: bool = False

    def operations(self) -> set[str]:
        """`METHOD /path` of all fragments, transferred or not."""
        return {operation for page in self.records for operation in page.operations}


def listed(index: bytes, settings: Settings) -> list[str]:
    """The reference pages that an index lists, as sorted paths below the base URL."""
    paths: set[str] = set()
    for link in reference_page.index(index):
        address = urljoin(settings.url(settings.index), link)
        for base in (settings.base, settings.declared):
            path = urlsplit(address).path.removeprefix(f"{urlsplit(base).path}/")
            if address.startswith(f"{base}/{settings.reference}") and path.endswith(".md") and ".." not in path:
                paths.add(path)
    return sorted(paths)


async def read(
    client: Downloader, progress: Progress, language: str, urls: Sequence[str], known: Mapping[str, Page]
) -> Pages:
    """Read the pages of one language.

    Args:
        client: Asks for them.
        progress: Gets one step for each of them.
        language: That they should be in; a fragment in another one is passed over.
        urls: Of the pages.
        known: Those that were read before. If all of them still are what they were, nothing is transferred; else
            all are, since what they said together cannot be taken apart.
    """
    responses = await _ask(client, progress, urls, known)
    current = {url for url, response in responses.items() if isinstance(response, Response) and response.status == 304}
    result = Pages()
    changed = any(isinstance(response, Response) and response.status == 200 for response in responses.values())
    if current == set(known) and not changed:
        result.records = [known[url] for url in sorted(known)]
        result.unchanged = True
        return result
    if current:
        responses.update(await _ask(client, progress, sorted(current), {}))
    for url, response in sorted(responses.items()):
        if isinstance(response, DownloadError):
            result.failed[url] = str(response)
        elif response.status == 200:
            _take(url, response, language, known.get(url), result)
    return result


def _take(url: str, response: Response, language: str, known: Page | None, result: Pages) -> None:
    fragments: list[Document] = []
    if reference_page.has_fragment(response.body):
        try:
            fragments = [
                document for document in reference_page.extract(response.body, url) if document.language == language
            ]
        except PipelineError as error:
            result.failed[url] = str(error)
            return
    result.fragments += fragments
    sha256 = d.digest(response.body)
    if known and known.sha256 == sha256:
        result.records.append(known)
        return
    operations = sorted({name for fragment in fragments for name in d.operation_names(fragment.content)})
    result.records.append(Page(language, url, sha256, tuple(operations), response.etag, response.last_modified))


async def _ask(
    client: Downloader, progress: Progress, urls: Sequence[str], known: Mapping[str, Page]
) -> dict[str, Response | DownloadError]:
    responses: dict[str, Response | DownloadError] = {}

    async def ask(url: str) -> None:
        page = known.get(url)
        try:
            responses[url] = await client.get(
                url, etag=page.etag if page else "", last_modified=page.last_modified if page else ""
            )
        except DownloadError as error:
            responses[url] = error
        progress.step()

    for batch in (urls[:_PROBE], urls[_PROBE:]):
        await asyncio.gather(*(ask(url) for url in batch))
        if all(isinstance(response, Response) and response.status == 404 for response in responses.values()):
            break
    return responses

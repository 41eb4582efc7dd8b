"""`spec/sources.toml`: where the published spec comes from, and in which languages."""

from __future__ import annotations

import hashlib
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import PipelineError
from . import download, lock

NAME = "sources.toml"
OVERRIDE = "DEVIN_DOCS_URL"


@dataclass(frozen=True, slots=True)
class Settings:
    """`spec/sources.toml`.

    Attributes:
        base: Where the documentation is published.
        declared: `base` as the file has it, while `base` may be overridden.
        languages: Tags; the first language leads.
        document: Path of the leading language's document below `base`.
        translated: Path of another language's document, with `{language}` in it.
        index: Path of the documentation index.
        reference: Path below which the reference pages are.
        hosts: Hosts that redirects may lead to, besides that of `base`.
    """

    base: str
    declared: str
    languages: tuple[str, ...]
    document: str
    translated: str
    index: str
    reference: str
    hosts: tuple[str, ...]

    def url(self, path: str) -> str:
        return f"{self.base}/{path}"

    @property
    def leading(self) -> str:
        """The leading language, without which there is no spec."""
        return self.languages[0]

    @property
    def mirror(self) -> str:
        """A fingerprint of the mirror that is read in place of the declared base; empty without one."""
        return "" if self.base == self.declared else hashlib.sha256(self.base.encode()).hexdigest()[:12]

    def document_url(self, language: str) -> str:
        return self.url(self.document if language == self.leading else self.translated.format(language=language))

    def page_url(self, language: str, page: str) -> str:
        return self.url(page if language == self.leading else f"{language}/{page}")

    def whole(self, language: str) -> str:
        """Path of a language's document in `spec/`."""
        return f"upstream/{language}/{PurePosixPath(self.document).name}"

    def part(self, language: str) -> str:
        """Path of the document with what the whole one lacks, assembled from pages."""
        return str(PurePosixPath(self.whole(language)).with_suffix(".pages.yaml"))


def load(spec: Path, base: str | None = None) -> Settings:
    """Read `spec/sources.toml`.

    Args:
        spec: The folder `spec/`.
        base: In place of the declared base URL; without it the environment variable `DEVIN_DOCS_URL` counts.

    Raises:
        PipelineError: It cannot be read, or something is missing or of the wrong type.
    """
    location = lock.location(spec, NAME)
    try:
        values: dict[str, Any] = tomllib.loads((spec / NAME).read_text("utf-8"))
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", location=location) from None
    except ValueError as error:
        raise PipelineError(f"not TOML: {error}", location=location) from None
    types = {"base": str, "document": str, "translated": str, "index": str, "reference": str, "languages": list}
    for name, kind in types.items():
        if not isinstance(values.get(name), kind) or not values[name]:
            raise PipelineError("missing, empty or of the wrong type", location=location, place=name)
    if unknown := values.keys() - types - {"hosts"}:
        raise PipelineError("not a known setting", location=location, place=min(unknown))
    declared = values.pop("base").rstrip("/")
    used = (base or os.environ.get(OVERRIDE) or declared).rstrip("/")
    if reason := download.refusal(used, [download.authority(used)]):
        raise PipelineError(reason, location=used)
    return Settings(
        base=used,
        declared=declared,
        languages=tuple(values.pop("languages")),
        hosts=tuple(values.pop("hosts", ())),
        **values,
    )

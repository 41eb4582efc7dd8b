"""The reference of the site: made from the canonical spec, its texts in other languages, and what is generated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator import document as documents
from generator.upstream import lock

from .pages import Reference

ROOT = Path(__file__).parent.parent.parent


def read(language: str, root: Path = ROOT) -> Reference:
    """The reference of the repository in a language.

    Args:
        language: Tag of a language that the pages have words for.
        root: The repository.

    Raises:
        PipelineError: `spec/` cannot be read.
    """
    spec = root / "spec"
    path = spec / "texts" / f"{language}.yaml"
    texts: dict[str, str] = _load(path) if path.exists() else {}
    report = json.loads((spec / "report.json").read_text("utf-8"))
    return Reference(_load(spec / "openapi.yaml"), texts, report, language, is_published=_is_published(spec, language))


def _is_published(spec: Path, language: str) -> bool:
    """True if a language's document is what upstream publishes, whole or as reference pages."""
    entries = [entry for entry in lock.load(spec).documents if entry.language == language]
    return any(entry.obtained == "fetched" or entry.pages for entry in entries)


def _load(path: Path) -> Any:
    return documents.load(path.read_bytes(), str(path))

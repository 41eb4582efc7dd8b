"""The report of a run (`report.json`), and the proof that no operation of the sources was lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import document as documents
from .document import Document
from .errors import PipelineError
from .spec import Canonical, merge


def check_complete(sources: Sequence[Document], files: dict[str, bytes]) -> None:
    """Every operation of the sources must be in the generated package.

    Raises:
        PipelineError: Names those that are not.
    """
    from .render import verify

    wanted = {
        f"{method.upper()} {path}" for source in sources for path, method, _ in documents.operations(source.content)
    }
    missing = sorted(wanted - verify.operations(files))
    if missing:
        raise PipelineError(f"lost on the way into the generated code: {', '.join(missing)}")


def make_report(result: Canonical, sources: Sequence[Document]) -> dict[str, Any]:
    """What a run found out, as data; the form is fixed (see README)."""
    return {
        "operations": sum(1 for _ in documents.operations(result.document)),
        "schemas": len(result.document.get("components", {}).get("schemas", {})),
        "sources": [
            {
                "location": source.location,
                "language": source.language,
                "sha256": source.sha256,
                "operations": sum(1 for _ in documents.operations(source.content)),
            }
            for source in sources
        ],
        "languages": merge.report(result.merged),
        "locale_differences": [
            {"pointer": difference.pointer, "languages": difference.languages}
            for difference in result.merged.differences
        ],
        "stale_overlays": [
            {
                "source": item.action.source,
                "action": item.action.number,
                "target": item.action.target,
                "message": item.message,
            }
            for item in result.stale
        ],
    }

"""The whole pipeline on any document(s), into a folder of its own; the repository stays as it is."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import document as documents
from . import repository, transaction
from .document import Document
from .render import PACKAGE, render
from .report import check_complete, make_report
from .spec import canonical, overlay
from .upstream import fetch

OVERLAYS = repository.ROOT / repository.OVERLAYS


def build(sources: Sequence[Document], output: Path, overlays: Path = OVERLAYS) -> dict[str, Any]:
    """Write `openapi.yaml`, `devin_v3_api/` and `report.json` to `output`, all or nothing.

    Returns:
        The report.

    Raises:
        PipelineError: A source cannot be used, or something of it would not be in the generated package.
    """
    result = canonical(sources, overlay.load(overlays))
    files = render(result.document)
    check_complete(result.merged.content, files)
    report = make_report(result, sources)
    made = {f"{PACKAGE}/{name}": data for name, data in files.items()}
    made["openapi.yaml"] = documents.dump(result.document).encode()
    made["report.json"] = (json.dumps(report, indent=2, ensure_ascii=False) + "\n").encode()
    transaction.output(output, made)
    return report


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator build`."""
    parser.add_argument(
        "--source", action="append", required=True, metavar="SOURCE", help="file, folder or URL; repeatable"
    )
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="folder for the result")
    parser.add_argument(
        "--overlays", type=Path, default=OVERLAYS, metavar="DIR", help="folder of overlays to apply (this repository's)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Build and print one line of what was made."""
    sources = fetch.read(arguments.source)
    report = build(sources, arguments.output, arguments.overlays)
    stale, added = len(report["stale_overlays"]), len(report["added_by_overlays"])
    sys.stdout.write(
        f"{arguments.output}: {report['operations']} operations{f' ({added} by overlays)' if added else ''}, "
        f"{report['schemas']} schemas from {len(sources)} document(s)"
        f"{f'; {stale} overlay actions match nothing here (see report.json)' if stale else ''}\n"
    )
    return 0

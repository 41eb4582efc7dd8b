"""Fetch upstream and renew `spec/` and `generated/` of this repository: what `nox -s regenerate` runs.

Everything is written in one transaction at the end; a run that fails leaves the tree as it was.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from . import document as documents
from . import drift, spec, stamp, transaction, version
from .errors import PipelineError
from .release import changelog
from .render import render
from .report import check_complete, make_report
from .spec import aliases, overlay, renames
from .spec import names as names_lock
from .upstream.sync import Mode, Sync, sync
from .verdict import Verdict

ROOT = Path(__file__).parent.parent
OVERLAYS = "overrides/overlays"


def regenerate(root: Path, mode: Mode = "auto") -> list[str]:
    """Bring the repository under `root` up to date with upstream.

    Args:
        root: The repository.
        mode: `auto` goes on from the lock where upstream cannot be reached, `locked` never touches the network,
            `require-fresh` raises if upstream cannot be reached.

    Returns:
        Lines for a person: documents and languages, operations, what changed, files written.

    Raises:
        PipelineError: A source cannot be used, an overlay action has become pointless, or something of the spec would
            be lost in the generated code. Nothing is written then.
    """
    transaction.recover(root)
    fetched = sync(root / "spec", mode=mode)
    before = "" if fetched.writes or fetched.removes else stamp.inputs(root)
    if before and stamp.fits(root, before):
        return [*_sources(fetched), *_counts(_read(root / "spec" / "openapi.yaml")), "nothing changed: no file written"]

    actions = overlay.load(root / OVERLAYS)
    held = names_lock.load(root / names_lock.PATH)
    result = spec.canonical(fetched.documents, actions, held)
    old_path = root / "spec" / "openapi.yaml"
    old = _read(old_path) if old_path.exists() else None
    now = version.read(root) if (root / version.PATH).exists() else ""
    edits: dict[str, str] = {}
    names: list[str] = []
    if old is not None and (followed := renames.certain(old, result.document, actions)):
        edits = renames.edits(root / OVERLAYS, followed, now or "0.1.0")
        actions = overlay.load(root / OVERLAYS, edits)
        held = renames.moved(held, result.names, followed)
        result = spec.canonical(fetched.documents, actions, held)
        names += [rename.message for rename in followed]
    if old is not None:
        names += _renamed(old, result.document, now)
    if result.stale:
        lines = "\n".join(f"  {item}" for item in [*result.stale, *names])
        raise PipelineError(f"{len(result.stale)} overlay action(s) have become pointless:\n{lines}")
    if now:
        aliases.check_due(result.document, now)
    files = render(result.document)
    check_complete(fetched.documents, files)

    report = drift.compare(old, result.document) if old is not None else None
    with transaction.Transaction(root) as changes:
        for path, data in fetched.writes.items():
            changes.write(path, data)
        for path in fetched.removes:
            changes.remove(path)
        for name, text in edits.items():
            changes.write(f"{OVERLAYS}/{name}", text.encode())
        changes.write("spec/openapi.yaml", documents.dump(result.document).encode())
        changes.write(names_lock.PATH, result.names.since(held).dump().encode())
        changes.write("spec/report.json", _report(result, fetched))
        texts = {language: spec.texts(result, language, actions) for language in list(result.merged.languages)[1:]}
        changes.replace_tree(
            "spec/texts", {f"{language}.yaml": documents.dump(some).encode() for language, some in texts.items()}
        )
        changes.replace_tree("generated/devin_v3_api", files)
        log = root / "CHANGELOG.md"
        if report and report.changes and log.exists():
            changes.write("CHANGELOG.md", changelog.add(log.read_text("utf-8"), report).encode())
        written = changes.changes
    stamp.save(root, stamp.inputs(root))
    return [*_sources(fetched), *_counts(result.document), *_drift(now, report), *names, *_written(written)]


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = documents.load(path.read_bytes(), path.name)
    return content


def _report(result: spec.Canonical, fetched: Sync) -> bytes:
    """`spec/report.json`: what languages differ in, without the places of this machine."""
    content = make_report(result, fetched.documents)
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _sources(fetched: Sync) -> list[str]:
    lines = [f"{len(fetched.documents)} document(s) in {len(fetched.languages)} declared languages:"]
    for state in fetched.languages:
        note = f" — {state.note}" if state.note else ""
        lines.append(f"  {state.language:<6} {state.state:<14} {state.operations:>4} operations{note}")
    lines += [f"  {note}" for note in fetched.notes]
    lines += [f"  not covered by any document: {item}" for item in fetched.uncovered]
    return lines


def _counts(document: dict[str, Any]) -> list[str]:
    operations = sum(1 for _ in documents.operations(document))
    return [f"{operations} operations, {len(document.get('components', {}).get('schemas', {}))} schemas"]


def _drift(now: str, report: drift.Report | None) -> list[str]:
    if report is None:
        return ["first run: no earlier spec to compare with"]
    if not report.changes:
        return ["spec: unchanged against the last run"]
    levels = [change.level.word for change in report.changes]
    counts = ", ".join(f"{levels.count(word)} {word}" for word in ("breaking", "warning", "info") if word in levels)
    lines = [f"spec: {len(levels)} changes ({counts}); verdict {report.verdict.word}"]
    if now:
        lines.append(f"version: {now} now, {version.proposed(now, report.verdict)} proposed")
    shown = [f"  {c.level.word:<9} {c.message}" for c in report.changes[:20]]
    more = len(report.changes) - len(shown)
    return [*lines, *shown, *([f"  … and {more} more"] if more else [])]


def _renamed(base: dict[str, Any], revision: dict[str, Any], now: str) -> list[str]:
    """What to write into an overlay for schemas that seem to have another name now."""
    following = version.proposed(now or "0.1.0", Verdict.MAJOR)
    return [line for found in aliases.renamed(base, revision) for line in aliases.advice(*found, following)]


def _written(paths: list[str]) -> list[str]:
    if not paths:
        return ["no file differs: nothing written"]
    folders: dict[str, int] = {}
    for path in paths:
        folder = path if path.count("/") < 2 else "/".join(path.split("/")[:2])
        folders[folder] = folders.get(folder, 0) + 1
    shown = ", ".join(f"{name} ({count})" if count > 1 else name for name, count in sorted(folders.items()))
    return [f"{len(paths)} file(s) written: {shown}"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator regenerate`."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--locked", action="store_true", help="never touch the network; verify the snapshot")
    group.add_argument("--require-fresh", action="store_true", help="fail if upstream cannot be reached")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="DIR", help="the repository (default: this one)")


def run(arguments: argparse.Namespace) -> int:
    """Regenerate and print the summary."""
    started = time.monotonic()
    mode: Mode = "locked" if arguments.locked else "require-fresh" if arguments.require_fresh else "auto"
    lines = regenerate(arguments.root, mode)
    sys.stdout.writelines(f"{line}\n" for line in [*lines, f"{time.monotonic() - started:.1f} s"])
    return 0

"""Fetch upstream and renew `spec/` and `generated/` of this repository: what `nox -s regenerate` runs.

A run always arrives: whatever upstream publishes is written and explained. It stops only for what is not OpenAPI
document or cannot be carried by the SDK. Overlay actions that upstream has taken over are removed from their files;
those whose target is gone are set aside and listed in `spec/report.json`, and a test stays red until a person has
looked at them. Everything is written in one transaction at the end; a run that fails leaves the tree as it was.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from . import document as documents
from . import drift, proposal, repository, spec, stamp, transaction, version
from .errors import PipelineError
from .release import changelog
from .render import render, signatures, unasync
from .report import check_complete, gone, make_report, missing
from .spec import aliases, conflicts, fake, moves, overlay, renames, retire, undecided, withdrawn
from .spec import names as names_lock
from .spec.moves import Move
from .spec.names import Names
from .spec.overlay import Action, Overridden, Stale
from .spec.undecided import Undecided
from .summary import Summary, names
from .upstream import lock, settings
from .upstream.assemble import assemble
from .upstream.sync import Mode, Sync, sync
from .verdict import Verdict


def regenerate(root: Path, mode: Mode = "auto") -> Summary:
    """Bring the repository under `root` up to date with upstream.

    Args:
        root: The repository.
        mode: `auto` goes on from the lock where upstream cannot be reached, `locked` never touches the network,
            `require-fresh` raises if upstream cannot be reached.

    Returns:
        What changed and what was done.

    Raises:
        PipelineError: A source cannot be used, an alias is due, or something of the spec cannot be carried by the SDK.
            Nothing is written then.
    """
    transaction.recover(root)
    old = _read(root)
    fetched = sync(root / repository.SPEC, mode=mode)
    current = version.read(root) if (root / repository.VERSION).exists() else ""
    before = "" if fetched.writes or fetched.removes else stamp.inputs(root)
    if before and old is not None and stamp.fits(root, before):
        if current:
            aliases.check_due(old, current)
        return Summary(fetched, *_counts(old), skipped=True, pending=_pending(root))

    memory = _remember(root, fetched)
    made = _make(root, fetched, memory, old, current)
    document = made.result.document
    if current:
        aliases.check_due(document, current)
    files = render(document)
    check_complete(made.result.merged.content, files)
    signed = signatures.files(root, document)
    signed |= unasync.files(root, signed)

    open_questions = _undecided(root, fetched, memory, made, old)
    advice = _advice(open_questions, current)
    contradicted = undecided.lines(open_questions.overrides, made.actions, made.result.overridden)
    operation_names = names(old, document)
    elsewhere = [move for move in made.moved if move.is_elsewhere]
    report = _compared(old, document, elsewhere) if old is not None else None
    with transaction.Transaction(root) as changes:
        _write(changes, root, fetched, memory, made, open_questions)
        report_data = make_report(made.result, fetched.documents, advice, contradicted)
        changes.write(repository.REPORT, (json.dumps(report_data, indent=1, ensure_ascii=False) + "\n").encode())
        changes.replace_tree(repository.PACKAGE, files)
        for name, data in signed.items():
            changes.write(name, data)
        log = root / repository.CHANGELOG
        if report and report.changes and log.exists():
            text = changelog.add(log.read_text("utf-8"), report, operation_names, elsewhere)
            changes.write(repository.CHANGELOG, text.encode())
        written = changes.changes
    stamp.save(root, stamp.inputs(root))
    held = made.result.names.since(made.names)
    return Summary(
        fetched,
        *_counts(document),
        report=report,
        names=operation_names,
        version=current,
        retired=made.retired,
        lost=made.result.stale,
        missing=missing(root, files, gone(held, document), set(held.operations.values())),
        renamed=made.renamed,
        moved=elsewhere,
        advice=advice,
        contradicted=contradicted,
        lagging=made.result.merged.lagging,
        written=written,
    )


def _compared(old: dict[str, Any], document: dict[str, Any], moved: Sequence[Move]) -> drift.Report:
    """The changes of the spec, those of operations at another path included: these keep their names."""
    report = drift.compare(old, document)
    if not moved:
        return report
    followed = {**old, "paths": {path: dict(item) for path, item in old["paths"].items()}}
    for move in moved:
        operation = followed["paths"][move.old].pop(move.method.lower())
        followed["paths"].setdefault(move.new, {})[move.method.lower()] = operation
    inside = {move.after for move in moved}
    beside = [change for change in drift.compare(followed, document).changes if inside & set(change.operations)]
    return replace(report, changes=(*report.changes, *(change for change in beside if change not in report.changes)))


@dataclass(frozen=True, slots=True)
class _Build:
    """The canonical spec, and what became of the overlays.

    Attributes:
        result: The canonical spec; `stale` holds what was set aside.
        actions: The actions that are left.
        retired: Actions, or parts of one, that upstream has taken over.
        renamed: Schemas that upstream has renamed for sure, and that overlays follow.
        moved: Operations that upstream has moved for sure, and that overlays follow.
        names: The names that are held, with those of renamed schemas at their new places.
        overlays: New bytes of overlay files by name; None for one that has no action left.
    """

    result: spec.Canonical
    actions: list[Action]
    retired: list[Stale]
    renamed: list[str]
    moved: list[Move]
    names: Names
    overlays: dict[str, bytes | None]


def _make(root: Path, fetched: Sync, memory: frozenset[str], old: dict[str, Any] | None, current: str) -> _Build:
    """The canonical spec, with the overlays as they are once they follow what was renamed and nothing is superseded."""
    folder = root / repository.OVERLAYS
    files = overlay.read(folder)
    leading = settings.load(root / repository.SPEC).leading
    held = names_lock.load(root / names_lock.PATH)

    def attempt(actions: Sequence[Action]) -> spec.Canonical:
        result = spec.canonical(fetched.documents, actions, held, leading=leading, withdrawn=memory)
        aliases.schemas(result.document)
        aliases.operations(result.document)
        return result

    retired: list[Stale] = []
    followed: list[renames.Rename] = []
    moved: list[Move] = []
    edited: dict[str, bytes | None] = {}
    while True:
        changed: Mapping[str, bytes | None]
        actions = overlay.parse_all(files)
        result = conflicts.resolve(actions, attempt)
        superseded = [item for item in result.stale if item.kind == "superseded"]
        certain_renames: list[renames.Rename] = []
        if old is not None and not moved and (moved := moves.certain(old, result.document)):
            changed = moves.edits(files, moved, result.document)
            held = held.moved({" ".join(move.before): " ".join(move.after) for move in moved})
            edited |= changed
            files |= changed
            continue
        if old is not None and not followed:
            certain_renames = renames.certain(old, result.document, actions, repository.words(root))
        if certain_renames:
            followed = renames.own(certain_renames, held)
            changed = renames.edits(files, followed, current or "0.1.0")
            held = renames.moved(held, result.names, followed)
        elif superseded:
            changed = retire.retire(superseded, files)
            retired += superseded
        else:
            return _Build(result, actions, retired, [rename.message for rename in followed], moved, held, edited)
        edited |= changed
        files = {name: data for name, data in {**files, **changed}.items() if data is not None}


def _undecided(
    root: Path, fetched: Sync, memory: frozenset[str], made: _Build, old: dict[str, Any] | None
) -> Undecided:
    """The questions for a person: those that earlier runs left, and those that this one found."""
    earlier = undecided.load(root)
    renamed = aliases.undecided(old, made.result.document, earlier.renames, renames.new_things(made.actions))
    before = _overridden_before(root, memory, made) if fetched.writes else None
    return Undecided(renamed, undecided.overrides(earlier.overrides, before, made.result.overridden))


def _advice(open_questions: Undecided, current: str) -> list[str]:
    """Lines on schemas that may have been renamed."""
    following = version.proposed(current or "0.1.0", Verdict.MAJOR)
    return [line for old, new in open_questions.renames.items() for line in aliases.advice(old, new, following)]


def _overridden_before(root: Path, memory: frozenset[str], made: _Build) -> Overridden | None:
    """The values that today's overlays override in the last run's documents; None if they fit none."""
    folder = root / repository.SPEC
    entries = [entry for entry in lock.load(folder).documents if lock.is_intact(folder, entry)]
    sources = [lock.snapshot(folder, entry) for entry in entries]
    leading = settings.load(folder).leading
    if not any(source.language == leading for source in sources):
        return None
    try:
        return spec.canonical(sources, made.actions, made.names, leading=leading, withdrawn=memory).overridden
    except PipelineError:
        return None


def _remember(root: Path, fetched: Sync) -> frozenset[str]:
    """Return everything that the leading language has withdrawn: by the memory, the old snapshot, the new documents."""
    path = root / repository.WITHDRAWN
    memory = withdrawn.load(path.read_bytes(), repository.WITHDRAWN) if path.exists() else frozenset[str]()
    leading = settings.load(root / repository.SPEC).leading
    leading_documents = [document for document in fetched.documents if document.language == leading]
    old = root / repository.SPEC
    entries = [entry for entry in lock.load(old).documents if entry.language == leading]
    before = [lock.snapshot(old, entry) for entry in entries if lock.is_intact(old, entry)]
    if not before or not leading_documents:
        return memory
    return withdrawn.update(memory, assemble(before).content, assemble(leading_documents).content)


def _write(
    changes: transaction.Transaction,
    root: Path,
    fetched: Sync,
    memory: frozenset[str],
    made: _Build,
    open_questions: Undecided,
) -> None:
    """Enter everything but the generated code into the transaction."""
    for path, data in fetched.writes.items():
        changes.write(path, data)
    for path in fetched.removes:
        changes.remove(path)
    if memory or (root / repository.WITHDRAWN).exists():
        changes.write(repository.WITHDRAWN, withdrawn.dump(memory))
    if open_questions != Undecided():
        changes.write(repository.UNDECIDED, open_questions.dump())
    elif (root / repository.UNDECIDED).exists():
        changes.remove(repository.UNDECIDED)
    for name, content in made.overlays.items():
        if content is None:
            changes.remove(f"{repository.OVERLAYS}/{name}")
        else:
            changes.write(f"{repository.OVERLAYS}/{name}", content)
    result = made.result
    changes.write(repository.DOCUMENT, documents.dump(result.document).encode())
    changes.write(repository.FAKE, fake.table(result.document).encode())
    changes.write(names_lock.PATH, result.names.since(made.names).dump().encode())
    set_aside = {item.action for item in result.stale}
    kept = [action for action in made.actions if action not in set_aside]
    texts = {language: spec.texts(result, language, kept) for language in list(result.merged.languages)[1:]}
    changes.replace_tree(
        repository.TEXTS, {f"{language}.yaml": documents.dump(some).encode() for language, some in texts.items()}
    )


def _read(root: Path) -> dict[str, Any] | None:
    """The canonical spec of the last run, if there is one."""
    path = root / repository.DOCUMENT
    return documents.load(path.read_bytes(), repository.DOCUMENT) if path.exists() else None


def _counts(document: dict[str, Any]) -> tuple[int, int]:
    operations = sum(1 for _ in documents.operations(document))
    return operations, len(document.get("components", {}).get("schemas", {}))


def _pending(root: Path) -> list[str]:
    """Return the tasks for a person that the last run has left."""
    path = root / repository.REPORT
    lines: list[str] = json.loads(path.read_text("utf-8"))["needs_person"] if path.exists() else []
    return lines


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator regenerate`."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--locked", action="store_true", help="never touch the network; verify the snapshot")
    group.add_argument("--require-fresh", action="store_true", help="fail if upstream cannot be reached")
    parser.add_argument(
        "--proposal", type=Path, metavar="DIR", help="also write what a pull request needs: its body, title and labels"
    )
    parser.add_argument(
        "--root", type=Path, default=repository.ROOT, metavar="DIR", help="the repository (default: this one)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Regenerate and print the summary."""
    started = time.monotonic()
    mode: Mode = "locked" if arguments.locked else "require-fresh" if arguments.require_fresh else "auto"
    summary = regenerate(arguments.root, mode)
    if arguments.proposal:
        proposal.write(summary, arguments.proposal)
    sys.stdout.writelines(f"{line}\n" for line in summary.lines(time.monotonic() - started))
    return 0

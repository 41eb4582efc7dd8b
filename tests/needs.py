"""The operations of the published API that a test needs: `@pytest.mark.needs("knowledge.notes.create")`.

Operations come and go, and the tests of one that has gone have no subject. They are skipped where no published document
has it; by the documents, not by the generated code, so that an operation which the pipeline loses is no reason to skip.
A name is that of an operation, or of a resource and then of all that it has ever had: both are in `spec/names.lock`,
which keeps the names of what has gone.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator import document as documents
from generator import report, repository
from generator.spec import names as names_lock
from generator.upstream import lock

#: Folders of tests that use the hand-written SDK: without what that stands on they have no subject, and
#: tests/golden/test_needs_a_person.py is red.
OF_THE_SDK = frozenset({"browser", "cli", "contract", "docs", "examples", "operations", "sdk", "testing", "types"})

MARKER = "needs(*names): operations or resources without which a test has no subject"


@functools.cache
def published(root: Path = repository.ROOT) -> frozenset[str]:
    """Return `METHOD path` of the operations of the leading language's documents, and of the canonical spec."""
    leading = repository.leading_language(root)
    folder = root / repository.SPEC
    snapshots = [entry for entry in lock.load(folder).documents if entry.language == leading]
    contents = [lock.snapshot(folder, entry).content for entry in snapshots]
    contents.append(documents.load((root / repository.DOCUMENT).read_bytes(), repository.DOCUMENT))
    return frozenset(
        f"{method.upper()} {path}" for content in contents for path, method, _ in documents.operations(content)
    )


@functools.cache
def places(root: Path = repository.ROOT) -> dict[str, str]:
    """Return `METHOD path` → name of every operation that there is or was."""
    return dict(names_lock.load(root / names_lock.PATH).operations)


def gone(names: Iterable[str], root: Path = repository.ROOT) -> list[str]:
    """The names, among these and those below them, of operations that no document has.

    Raises:
        LookupError: There never was such an operation or resource.
    """
    result: list[str] = []
    for name in names:
        own = {place: full for place, full in places(root).items() if full == name or full.startswith(f"{name}.")}
        if not own:
            raise LookupError(f"{name} is not an operation or resource, and never was one")
        result += [full for place, full in sorted(own.items()) if place not in published(root)]
    return result


def lost_calls(text: str) -> list[str]:
    """Return what a page or program calls of the operations that no document has, and of resources that lost all."""
    names = frozenset(places().values())
    return report.lost_calls(report.called(text), frozenset(_all_gone()), names)


@functools.cache
def _all_gone() -> tuple[str, ...]:
    return tuple(gone(sorted(set(places().values()))))


@functools.cache
def missing(root: Path = repository.ROOT) -> tuple[str, ...]:
    """The names that the hand-written code of the SDK needs and the generated code no longer has."""
    prefix = f"{repository.PACKAGE}/"
    generated = {name.removeprefix(prefix): data for name, data in repository.files(root, (repository.PACKAGE,))}
    return tuple(sorted(report.missing_from_sdk(root, generated)))


def check(item: pytest.Item) -> None:
    """Skip a test that has no subject."""
    for marker in item.iter_markers("needs"):
        if lacking := gone(marker.args):
            pytest.skip(f"not published: {', '.join(lacking)}")

"""Compare a regeneration with what is committed, and describe the difference so that a person can act on it."""

from __future__ import annotations

from pathlib import Path

from generator import document as documents
from generator import drift, repository
from generator.drift import text

OUTPUTS = repository.OUTPUTS
ACCEPT = "nox -s regenerate -- --locked"
_SHOWN = 20


def outputs(root: Path) -> dict[str, bytes]:
    """Every file that a regeneration writes, by its path in the repository."""
    return dict(repository.files(root, OUTPUTS))


def difference(committed: dict[str, bytes], made: dict[str, bytes]) -> str:
    """Return why the two are not the same, in a few lines: what changed in the spec, which files, how to accept it."""
    files = sorted(name for name in committed.keys() | made.keys() if committed.get(name) != made.get(name))
    if not files:
        return ""
    words = {name: "new" if name not in committed else "gone" if name not in made else "differs" for name in files}
    lines = [f"  {words[name]:<8} {name}" for name in files[:_SHOWN]]
    if len(files) > _SHOWN:
        lines.append(f"  … and {len(files) - _SHOWN} more")
    return "\n".join([*_drift(committed, made), f"{len(files)} file(s) are not what is committed:", *lines, _way_out()])


def _drift(committed: dict[str, bytes], made: dict[str, bytes]) -> list[str]:
    name = "spec/openapi.yaml"
    if committed.get(name) == made.get(name):
        return ["The spec is the same: the generator or its templates have changed."]
    if name not in committed or name not in made:
        return []
    base, revision = (documents.load(side[name], name) for side in (committed, made))
    report = drift.compare(base, revision)
    return ["The spec has changed:", text.render(report).rstrip()]


def _way_out() -> str:
    return f"If that is what was meant, accept it and commit what it writes: {ACCEPT}"

"""Digests of all inputs and outputs of the last run, kept outside version control, so that nothing is done twice.

The stamp only saves time. Without it, or with one that does not fit, a run does all of its work.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

from . import repository

_FILE = Path(".cache") / "regenerate.json"
_TOOLS = ("openapi-python-client", "datamodel-code-generator", "jinja2", "python-jsonpath", "ruff")


def inputs(root: Path) -> str:
    """Digest of everything that decides what is generated: `repository.INPUTS` and the versions of the tools."""
    return _digest(root, repository.INPUTS, " ".join(f"{name}=={version(name)}" for name in _TOOLS))


def outputs(root: Path) -> str:
    """Digest of everything that a run writes."""
    return _digest(root, repository.OUTPUTS, "")


def fits(root: Path, before: str) -> bool:
    """Return True if the last run had the inputs `before` and its outputs are untouched."""
    try:
        stamp = json.loads((root / _FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(stamp == {"inputs": before, "outputs": outputs(root)})


def save(root: Path, before: str) -> None:
    """Remember a complete run."""
    path = root / _FILE
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"inputs": before, "outputs": outputs(root)}), encoding="utf-8")


def _digest(root: Path, paths: tuple[str, ...], seed: str) -> str:
    total = hashlib.sha256(seed.encode())
    for name, data in repository.files(root, paths):
        total.update(f"{name}\0{len(data)}\0".encode())
        total.update(data)
    return total.hexdigest()

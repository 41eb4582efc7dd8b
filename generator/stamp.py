"""Whether anything has changed since the last run: digests of all inputs and outputs, kept outside version control.

The stamp only saves time. Without it, or with one that does not fit, a run does all of its work.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

_FILE = Path(".cache") / "regenerate.json"
_CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache"}
_TOOLS = ("openapi-python-client", "datamodel-code-generator", "ruff")


def inputs(root: Path) -> str:
    """Digest of everything that decides what is generated: the snapshot, overlays, the generator, its tools."""
    folders = [root / "spec" / "upstream", root / "overrides" / "overlays", root / "generator"]
    files = [path for folder in folders for path in folder.rglob("*")]
    tools = " ".join(f"{name}=={version(name)}" for name in _TOOLS)
    return _digest(root, [*files, root / "spec" / "upstream.lock", root / "spec" / "names.lock"], tools)


def outputs(root: Path) -> str:
    """Digest of everything that a run writes."""
    folders = [root / "spec" / "texts", root / "generated"]
    files = [path for folder in folders for path in folder.rglob("*")]
    return _digest(root, [*files, root / "spec" / "openapi.yaml", root / "spec" / "report.json"], "")


def fits(root: Path, before: str) -> bool:
    """Whether the last run had the inputs `before` and its outputs are untouched."""
    try:
        known = json.loads((root / _FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(known == {"inputs": before, "outputs": outputs(root)})


def save(root: Path, before: str) -> None:
    """Remember a complete run."""
    path = root / _FILE
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"inputs": before, "outputs": outputs(root)}), encoding="utf-8")


def _digest(root: Path, files: Iterable[Path], seed: str) -> str:
    total = hashlib.sha256(seed.encode())
    for path in sorted(set(files)):
        if path.is_file() and path.suffix != ".pyc" and not _CACHES & set(path.parts):
            data = path.read_bytes()
            total.update(f"{path.relative_to(root).as_posix()}\0{len(data)}\0".encode())
            total.update(data)
    return total.hexdigest()

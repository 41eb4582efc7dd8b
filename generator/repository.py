"""The layout of this repository: the one list of paths, of what a run reads and of what it writes.

Paths are relative to the root, with `/`. Nothing here reads a document; every wing may use it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent

SPEC = "spec"
SOURCES = "spec/sources.toml"
LOCK = "spec/upstream.lock"
UPSTREAM = "spec/upstream"
WITHDRAWN = "spec/withdrawn.yaml"
UNDECIDED = "spec/undecided.yaml"
NAMES = "spec/names.lock"
DOCUMENT = "spec/openapi.yaml"
FAKE = "spec/fake.txt"
REPORT = "spec/report.json"
TEXTS = "spec/texts"
OVERLAYS = "overrides/overlays"
SDK = "overrides/devin_v3"
GENERATOR = "generator"
GENERATED = "generated"
PACKAGE = "generated/devin_v3_api"
VERSION = "overrides/devin_v3/_version.py"
CHANGELOG = "CHANGELOG.md"

#: What decides the result of a run, besides the versions of the tools. Overlays, the names that are held and the memory
#: of what was withdrawn are written as well, and the parameters of operations in hand-written methods.
INPUTS = (UPSTREAM, LOCK, SOURCES, WITHDRAWN, UNDECIDED, NAMES, OVERLAYS, GENERATOR, SDK)
#: What a run makes of its inputs, the same bytes each time. The changelog is not among them: people edit it.
#: What shows users how the SDK is called.
SHOWN = ("README.md", "docs/pages", "examples")
OUTPUTS = (NAMES, DOCUMENT, FAKE, REPORT, TEXTS, GENERATED)
#: Everything that a run may write: what a pull request of the nightly job consists of.
WRITTEN = (LOCK, UPSTREAM, WITHDRAWN, UNDECIDED, OVERLAYS, SDK, *OUTPUTS, CHANGELOG)

_CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache"}


def leading_language(root: Path = ROOT) -> str:
    """The first language of `spec/sources.toml`, which leads; English without that file."""
    try:
        languages = tomllib.loads((root / SOURCES).read_text("utf-8"))["languages"]
        return str(languages[0])
    except (OSError, ValueError, LookupError, TypeError):
        return "en"


def words(root: Path) -> frozenset[str]:
    """Every word of the hand-written code of the SDK."""
    texts = (data.decode() for name, data in files(root, (SDK,)) if name.endswith(".py"))
    return frozenset(word for text in texts for word in re.findall(r"\w+", text))


def files(root: Path, paths: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """Every file at or below `paths` with its bytes, sorted; caches of tools are left out."""
    by_name: dict[str, Path] = {}
    for name in paths:
        path = root / name
        for file in [path] if path.is_file() else path.rglob("*"):
            if file.is_file() and file.suffix != ".pyc" and not _CACHES & set(file.parts):
                by_name[file.relative_to(root).as_posix()] = file
    for name, file in sorted(by_name.items()):
        yield name, file.read_bytes()

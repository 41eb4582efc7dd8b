"""The version of the distribution: where it is written, and what a verdict makes of it."""

from __future__ import annotations

import re
from pathlib import Path

from . import repository
from .errors import PipelineError
from .verdict import Verdict

PATH = repository.VERSION
_LINE = re.compile(r'(?<=^__version__ = ")[^"\n]*(?="$)', re.MULTILINE)
#: Three numbers; there are no pre-releases.
FORM = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", re.ASCII)


def parse(version: str) -> tuple[int, int, int]:
    """The three numbers of a version; they compare as versions do.

    Raises:
        PipelineError: It is not of the form `1.2.3`. There are no pre-releases.
    """
    if not (match := FORM.fullmatch(version)):
        raise PipelineError(f"{version!r} is not a version of three numbers, such as 0.2.0")
    major, minor, patch = match.groups()
    return int(major), int(minor), int(patch)


def read(root: Path) -> str:
    """The version that the tree has.

    Raises:
        PipelineError: The file cannot be read or does not state a version.
    """
    try:
        text = (root / PATH).read_text("utf-8")
    except OSError as error:
        raise PipelineError(error.strerror or str(error), location=PATH) from None
    if not (match := _LINE.search(text)):
        raise PipelineError('no line `__version__ = "…"`', location=PATH)
    parse(match[0])
    return match[0]


def written(root: Path, version: str) -> bytes:
    """The file with another version in it."""
    return _LINE.sub(version, (root / PATH).read_text("utf-8"), count=1).encode()


def proposed(version: str, verdict: Verdict) -> str:
    """The version that a verdict asks for.

    Before 1.0 the first number stands still, and the second counts for it: what breaks and what is new counts up the
    second number, so that `~=0.2.0` never brings what breaks. 1.0.0 itself is a decision, not a verdict.
    """
    major, minor, patch = parse(version)
    if verdict is Verdict.MAJOR and major:
        return f"{major + 1}.0.0"
    if verdict >= Verdict.MINOR:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if verdict is Verdict.PATCH else version

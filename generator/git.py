"""Ask git about the repository: tags, and what there was at one of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .errors import PipelineError


def output(root: Path, *arguments: str, absent: bool = False) -> bytes:
    """Return the output of a command; with `absent`, nothing where it finds nothing.

    Raises:
        PipelineError: It fails, `root` is not a checkout, or git is not installed.
    """
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except OSError as error:
        raise PipelineError(f"git cannot be run: {error.strerror}") from None
    if not done.returncode:
        return done.stdout
    if absent and done.returncode == 128 and output(root, "rev-parse", "--git-dir"):
        return b""
    message = done.stderr.decode("utf-8", "replace").strip() or f"exit status {done.returncode}"
    raise PipelineError(f"git {arguments[0]}: {message}", location=str(root))


def text(root: Path, *arguments: str, absent: bool = False) -> str:
    """The same as text, without the end of its last line."""
    return output(root, *arguments, absent=absent).decode("utf-8", "replace").rstrip("\n")


def last_tag(root: Path) -> str:
    """The tag of the release that the tree comes after, `v0.1.0`; empty before the first.

    Raises:
        PipelineError: Not a checkout, or git is not installed.
    """
    return text(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", absent=True)

"""Contracts that tools of others check. A tool that is missing is skipped, or fails where CONTRACT=1 is set."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
REQUIRED = os.environ.get("CONTRACT") == "1"


def _missing(what: str) -> None:
    if REQUIRED:
        pytest.fail(f"CONTRACT=1 is set, and {what} is missing")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="session")
def required() -> bool:
    """Return whether every contract has to be checked, and to its full length."""
    return REQUIRED


@pytest.fixture(scope="session")
def missing() -> Callable[[str], None]:
    """Skips a test for a tool that is missing, or fails it."""
    return _missing


@pytest.fixture(scope="session")
def schemathesis() -> str:
    """The path of schemathesis."""
    import sys

    beside = Path(sys.executable).with_name("schemathesis")
    executable = str(beside) if beside.exists() else shutil.which("schemathesis")
    if executable is None:
        _missing("schemathesis")
    assert executable is not None
    return executable


@pytest.fixture(scope="session")
def prism() -> list[str]:
    """The command that starts Prism. It is installed only where CONTRACT=1 is set."""
    if executable := shutil.which("prism"):
        return [executable]
    npx = shutil.which("npx")
    command = [npx or "npx", "--yes" if REQUIRED else "--no-install", "@stoplight/prism-cli"]
    if npx is None or subprocess.run([*command, "--version"], capture_output=True, timeout=300, check=False).returncode:
        _missing("Prism")
    return command

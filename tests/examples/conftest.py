"""Examples as their users run them: programs of their own, against a fake on loopback."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from devin_v3.testing.pytest_plugin import devin, fake_devin

__all__ = ["devin", "fake_devin"]

ROOT = Path(__file__).parent.parent.parent


def need(*modules: str) -> None:
    """Skip without what an example needs besides the SDK; fail where EXAMPLES=1 says that it is there."""
    for module in modules:
        if importlib.util.find_spec(module) is None:
            if os.environ.get("EXAMPLES") == "1":
                pytest.fail(f"EXAMPLES=1 is set, and {module} is missing")
            pytest.skip(f"{module} is missing")


@pytest.fixture(autouse=True)
def _settings(monkeypatch, fake_devin):
    """Programs find the fake by the environment, and the commands of this Python by PATH."""
    monkeypatch.setenv("DEVIN_BASE_URL", fake_devin.url)
    monkeypatch.setenv("DEVIN_API_KEY", fake_devin.api_key)
    monkeypatch.setenv("DEVIN_ORG_ID", fake_devin.org_id)
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    monkeypatch.delenv("DEVIN_LOG", raising=False)


def command(name: str, *arguments: str) -> list[str]:
    """Return how an example is started."""
    return [sys.executable, str(ROOT / "examples" / name), *arguments]


@pytest.fixture
def example() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs an example to its end."""

    def run(name: str, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            command(name, *arguments), input=stdin, capture_output=True, text=True, encoding="utf-8", timeout=120
        )
        assert "Traceback (most recent call last)" not in done.stderr, done.stderr
        return done

    return run


@pytest.fixture
def main(monkeypatch) -> Callable[..., int]:
    """Calls the main function of an example in this process, which goes by the clock of the fake."""

    def call(name: str, *arguments: str) -> int:
        spec = importlib.util.spec_from_file_location(f"example_{name}", ROOT / "examples" / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, spec.name, module)
        spec.loader.exec_module(module)
        return module.main(arguments)

    return call

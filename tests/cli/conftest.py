"""The command, run in this process and in processes of its own, against FakeDevin."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from devin_v3.cli import main
from devin_v3.testing import FakeDevin


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str


@pytest.fixture
def fake() -> Iterator[FakeDevin]:
    with FakeDevin() as fake:
        yield fake


@pytest.fixture
def environment(fake: FakeDevin, tmp_path: Path) -> dict[str, str]:
    """The environment of a user of the fake, with no configuration file and no colours asked for."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "PYTHONPATH") if name in os.environ}
    return {
        **kept,
        "DEVIN_BASE_URL": fake.url,
        "DEVIN_API_KEY": fake.api_key,
        "DEVIN_ORG_ID": fake.org_id,
        "DEVIN_CONFIG": str(tmp_path / "config.toml"),
        "PYTHONUTF8": "1",
    }


@pytest.fixture
def run(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Result]:
    """Run the command in this process."""
    for name in [name for name in os.environ if name.startswith("DEVIN_")]:
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    def call(*words: str) -> Result:
        status = main(words)
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


@pytest.fixture
def spawn(environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the command in a process of its own, its output going into pipes."""

    def call(*words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "devin_v3", *words]
        return subprocess.run(
            command, input=stdin, capture_output=True, text=True, env={**environment, **more}, timeout=60, check=False
        )

    return call

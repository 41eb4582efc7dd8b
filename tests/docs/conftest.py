"""A fake Devin that programs of the documentation find through the environment; their pauses take no time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from devin_v3.testing import FakeDevin

_yield = asyncio.sleep


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeDevin]:
    """Serves what `Devin()` asks; the current directory is empty."""
    now = 1_000.0

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    async def asleep(seconds: float) -> None:
        sleep(seconds)
        await _yield(0)

    monkeypatch.setattr("devin_v3._call.io.sleep", sleep)
    monkeypatch.setattr("devin_v3._call.io.async_sleep", asleep)
    monkeypatch.setattr("devin_v3._call.io.monotonic", lambda: now)
    monkeypatch.chdir(tmp_path)
    with FakeDevin() as fake:
        monkeypatch.setenv("DEVIN_BASE_URL", fake.url)
        monkeypatch.setenv("DEVIN_API_KEY", fake.api_key)
        monkeypatch.setenv("DEVIN_ORG_ID", fake.org_id)
        yield fake

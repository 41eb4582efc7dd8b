"""A fake Devin that programs of the documentation find through the environment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from devin_v3.testing import FakeDevin


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeDevin]:
    """Serves what `Devin()` asks; the current directory is empty."""
    monkeypatch.chdir(tmp_path)
    with FakeDevin() as fake:
        monkeypatch.setenv("DEVIN_BASE_URL", fake.url)
        monkeypatch.setenv("DEVIN_API_KEY", fake.api_key)
        monkeypatch.setenv("DEVIN_ORG_ID", fake.org_id)
        yield fake

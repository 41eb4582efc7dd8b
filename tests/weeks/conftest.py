from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.upstream.upstream import Upstream
from tests.weeks.runner import World


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    server = Upstream()
    yield server
    server.stop()


@pytest.fixture
def world(tmp_path: Path, upstream: Upstream, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("DEVIN_DOCS_URL", upstream.url)
    return World(tmp_path / "repository", upstream)

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.upstream.upstream import Repository, Upstream


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    server = Upstream()
    yield server
    server.stop()


@pytest.fixture
def repository(tmp_path: Path, upstream: Upstream) -> Repository:
    return Repository(tmp_path / "repository", upstream)

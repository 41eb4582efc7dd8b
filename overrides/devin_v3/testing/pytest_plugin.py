"""Fixtures for pytest: `fake_devin`, and the clients `devin` and `async_devin` that talk to it.

They come with the extra `devin-v3[testing]`. Nothing is imported before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .. import AsyncDevin, Devin
    from .fake import FakeDevin


@pytest.fixture
def fake_devin() -> Iterator[FakeDevin]:
    """A fake of its own for each test, on a free port."""
    from . import FakeDevin

    with FakeDevin() as fake:
        yield fake


@pytest.fixture
def devin(fake_devin: FakeDevin) -> Iterator[Devin]:
    """A client of `fake_devin`, for its organization."""
    from .. import Devin

    with Devin(base_url=fake_devin.url, api_key=fake_devin.api_key, org_id=fake_devin.org_id) as client:
        yield client


@pytest.fixture
def async_devin(fake_devin: FakeDevin) -> AsyncDevin:
    """An asynchronous client of `fake_devin`, for its organization.

    It keeps no connection open, so that it can be used with any plugin for asynchronous tests and needs no closing.
    """
    import httpx

    from .. import AsyncDevin

    http = httpx.AsyncClient(limits=httpx.Limits(max_keepalive_connections=0))
    return AsyncDevin(base_url=fake_devin.url, api_key=fake_devin.api_key, org_id=fake_devin.org_id, http_client=http)

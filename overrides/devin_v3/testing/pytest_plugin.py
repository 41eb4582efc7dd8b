"""Fixtures for tests of programs that use the SDK: `fake_devin`, and the clients `devin` and `async_devin`.

The extra `devin-v3[testing]` registers them with pytest. Nothing is imported before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from devin_v3 import AsyncDevin, Devin

    from .fake import FakeDevin


@pytest.fixture
def fake_devin() -> Iterator[FakeDevin]:
    """A Devin of its own for each test."""
    from devin_v3.testing import FakeDevin

    with FakeDevin() as fake:
        yield fake


@pytest.fixture
def devin(fake_devin: FakeDevin) -> Iterator[Devin]:
    """A client of `fake_devin`."""
    from devin_v3 import Devin

    with Devin(base_url=fake_devin.url, api_key=fake_devin.api_key, org_id=fake_devin.org_id) as client:
        yield client


@pytest.fixture
def async_devin(fake_devin: FakeDevin) -> Iterator[AsyncDevin]:
    """An asynchronous client of `fake_devin`. What it holds is given back without its event loop, which is over."""
    from devin_v3 import AsyncDevin

    yield AsyncDevin(base_url=fake_devin.url, api_key=fake_devin.api_key, org_id=fake_devin.org_id)

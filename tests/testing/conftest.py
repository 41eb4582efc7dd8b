from __future__ import annotations

import httpx
import pytest
from devin_v3.testing.pytest_plugin import async_devin, devin, fake_devin

__all__ = ["async_devin", "devin", "fake_devin"]


@pytest.fixture
def http(fake_devin):
    """A client that does not know the SDK."""
    headers = {"authorization": f"Bearer {fake_devin.api_key}"}
    with httpx.Client(base_url=fake_devin.url, headers=headers) as client:
        yield client


@pytest.fixture
def org(fake_devin):
    """The path of the organization."""
    return f"/v3/organizations/{fake_devin.org_id}"

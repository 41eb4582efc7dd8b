"""Clients over real HTTP on loopback, whose pauses take no time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from devin_v3 import AsyncDevin, Devin

KEY = "cog_0123-this-is-the-key-4567"


class Clock:
    """Time that passes only when someone sleeps."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await _yield(0)


_yield = asyncio.sleep


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEVIN_API_KEY", "DEVIN_ORG_ID", "DEVIN_BASE_URL", "DEVIN_LOG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    virtual = Clock()
    monkeypatch.setattr("devin_v3._call.io.sleep", virtual.sleep)
    monkeypatch.setattr("devin_v3._call.io.async_sleep", virtual.asleep)
    monkeypatch.setattr("devin_v3._call.io.monotonic", lambda: virtual.now)
    return virtual


@pytest.fixture
def connect() -> Iterator[Callable[..., Devin]]:
    made: list[Devin] = []

    def make(url: str, **options: object) -> Devin:
        client = Devin(**{"api_key": KEY, "org_id": "org-1", "base_url": url, **options})  # type: ignore[arg-type]
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture(scope="session")
def connect_shared() -> Iterator[Callable[[str], Devin]]:
    """One client for each server, for tests that make hundreds of calls: TLS set-up costs more than a call."""
    made: dict[str, Devin] = {}

    def make(url: str) -> Devin:
        if url not in made:
            made[url] = Devin(api_key=KEY, org_id="org-1", base_url=url)
        return made[url]

    yield make
    for client in made.values():
        client.close()


@pytest.fixture
def aconnect() -> Callable[..., AsyncDevin]:
    def make(url: str, **options: object) -> AsyncDevin:
        return AsyncDevin(**{"api_key": KEY, "org_id": "org-1", "base_url": url, **options})  # type: ignore[arg-type]

    return make

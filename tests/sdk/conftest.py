"""Clients over real HTTP on loopback, whose pauses take no time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from devin_v3 import AsyncDevin, Devin
from devin_v3.testing import Clock

from tests.sdk.server import Server

KEY = "cog_0123-this-is-the-key-4567"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEVIN_API_KEY", "DEVIN_ORG_ID", "DEVIN_BASE_URL", "DEVIN_LOG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    virtual = Clock(1_000.0)
    monkeypatch.setattr(Server, "clock", virtual)
    return virtual


@pytest.fixture
def connect() -> Iterator[Callable[..., Devin]]:
    made: list[Devin] = []
    attached = ExitStack()

    def make(url: str, **options: object) -> Devin:
        if Server.clock is not None:  # the URL may be that of no server
            attached.enter_context(Server.clock.attach(url))
        client = Devin(**{"api_key": KEY, "org_id": "org-1", "base_url": url, **options})  # type: ignore[arg-type]
        made.append(client)
        return client

    with attached:
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

"""The clock of pauses and deadlines: the system's, or in tests the one registered for a base URL.

`devin_v3.testing.Clock` is such a clock; `FakeDevin` attaches its own to the URL that it serves.
"""

from __future__ import annotations

import time


class Clock:
    """The clock of this machine, and what others have to be like."""

    @property
    def now(self) -> float:
        """The time in epoch seconds."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds that only ever grow."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Wait, and let others go on, under asyncio or trio."""
        import anyio  # which httpx brings; the synchronous client does without

        await anyio.sleep(seconds)


SYSTEM = Clock()
_attached: dict[str, Clock] = {}


def attach(url: str, clock: Clock) -> None:
    """Let clients that are made from now on with this base URL, or one below it, go by a clock."""
    _attached[url.rstrip("/")] = clock


def detach(url: str, clock: Clock) -> None:
    """Undo `attach`, unless another clock took the place."""
    url = url.rstrip("/")
    if _attached.get(url) is clock:
        del _attached[url]


def clock_of(base_url: str) -> Clock:
    """The clock of a client with this base URL."""
    for url, clock in _attached.items():
        if base_url == url or base_url.startswith(f"{url}/"):
            return clock
    return SYSTEM

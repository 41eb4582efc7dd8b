"""Time that passes only when someone waits: one clock for a test, its clients and its server."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

from .._call import clock as clocks

#: When time begins: 2026-01-01T00:00:00Z.
EPOCH: Final = 1_767_225_600

#: Seconds that a sleeper really waits, so that others can lie down beside it before time passes.
_NOD: Final = 0.001


class Clock(clocks.Clock):
    """A clock for tests: sleeping by it returns at once, and the time has passed.

    `FakeDevin` has one (`fake.clock`), and clients of the URL that it serves go by it: pauses between retries and
    looks, deadlines, and the life of sessions. For a server of your own, `attach` it to the server's URL:

        clock = Clock()
        with clock.attach(server.url):
            devin = Devin(base_url=server.url, api_key="cog_test")

    Who sleep at the same time, in threads or tasks, wake in the order of their times; two pauses of five seconds beside
    each other take five seconds, not ten.

    Args:
        now: The time that it begins at, in epoch seconds: 2026-01-01.

    Attributes:
        slept: The pauses that were made, in seconds.
    """

    def __init__(self, now: float = EPOCH) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._waking: list[float] = []  # the times of those that sleep
        self.slept: list[float] = []

    @property
    def now(self) -> float:
        """The time in epoch seconds."""
        return self._now

    def monotonic(self) -> float:
        """The same as `now`: this clock is never set back."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass.

        Raises:
            ValueError: Time does not go back.
        """
        if seconds < 0:
            raise ValueError("the clock cannot go back")
        with self._lock:
            self._now += seconds

    def sleep(self, seconds: float) -> None:
        """Wait."""
        with self._sleeper(seconds) as wakes:
            time.sleep(_NOD)
            while not wakes():
                time.sleep(_NOD)

    async def async_sleep(self, seconds: float) -> None:
        """Wait, and let others go on, under asyncio or trio."""
        import anyio

        with self._sleeper(seconds) as wakes:
            await anyio.sleep(_NOD)
            while not wakes():
                await anyio.sleep(_NOD)

    @contextmanager
    def attach(self, url: str) -> Generator[None]:
        """Let clients that are made within the `with` block for this base URL go by this clock."""
        clocks.attach(url, self)
        try:
            yield
        finally:
            clocks.detach(url, self)

    @contextmanager
    def _sleeper(self, seconds: float) -> Generator[Callable[[], bool]]:
        """Join the sleepers; yields a function that returns whether to wake, and lets time pass if it is its turn."""
        with self._lock:
            self.slept.append(seconds)
            wake = self._now + seconds
            self._waking.append(wake)

        def wakes() -> bool:
            with self._lock:
                if wake > self._now and wake == min(self._waking):
                    self._now = wake
                return wake <= self._now

        try:
            yield wakes
        finally:
            with self._lock:
                self._waking.remove(wake)

"""Let one caller of a process work at a time, by name, and remember what the last one found."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeAlias
from weakref import WeakValueDictionary

Sleep: TypeAlias = Callable[[float], Awaitable[None]]

_MOST_KEPT: Final = 4096  # results; the oldest go first
_PAUSE: Final = 0.05  # seconds between two attempts to take a lock


class _KeyedLock:
    def __init__(self) -> None:
        self._kept: OrderedDict[object, Any] = OrderedDict()
        self._locks: WeakValueDictionary[object, Any] = WeakValueDictionary()  # locks that are held or waited for

    def kept(self, name: object) -> Any:
        """Return the value kept under a name, or None."""
        return self._kept.get(name)

    def keep(self, name: object, value: Any) -> None:
        """Keep a value for later callers."""
        self._kept[name] = value
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)


class ThreadKeyedLock(_KeyedLock):
    """A lock per name for threads, and for coroutines that one thread drives: waiting callers pause and retry."""

    def __init__(self) -> None:
        super().__init__()
        self._guard = threading.Lock()

    @asynccontextmanager
    async def alone(self, name: object, sleep: Sleep) -> AsyncGenerator[None]:
        """Held by one caller at a time for each name."""
        with self._guard:
            lock = self._locks.setdefault(name, threading.Lock())
        while not lock.acquire(blocking=False):
            await sleep(_PAUSE)
        try:
            yield
        finally:
            lock.release()


class AsyncKeyedLock(_KeyedLock):
    """For tasks of one event loop."""

    @asynccontextmanager
    async def alone(self, name: object, sleep: Sleep) -> AsyncGenerator[None]:  # noqa: ARG002
        """Held by one caller at a time for each name."""
        import anyio

        async with self._locks.setdefault(name, anyio.Lock()):
            yield

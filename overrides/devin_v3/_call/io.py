"""The only place that waits: httpx and the clock, for the synchronous and the asynchronous client.

The methods of both classes are coroutines; those of `Blocking` never suspend (see `_drive`). httpx is imported when the
first request is made, asyncio by the asynchronous client alone.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING, Protocol

from ..errors import DevinError, InvalidArgumentError

if TYPE_CHECKING:
    import asyncio

    import httpx


# The clock, in one place: tests replace it.
def monotonic() -> float:
    """Seconds that only ever grow."""
    return time.monotonic()


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait, and let others go on."""
    import asyncio

    await asyncio.sleep(seconds)


def _is_direct() -> bool:
    """Whether the environment names no proxy.

    Then requests go straight to the transport of the httpx client: what the client does besides (cookies, redirects,
    events, finding the proxy) is nothing that calls of this API need, and costs a fifth of their time.
    """
    from urllib.request import getproxies  # what httpx asks as well

    return not getproxies()


class IO(Protocol):
    """What the engine needs to reach a server. All clients that one client was made into share it."""

    found_org_id: str | None
    """Organization of the credential, once it was asked for; empty if it has none of its own."""

    @property
    def is_given(self) -> bool:
        """Whether the httpx client is the user's own."""
        ...

    def default_headers(self) -> httpx.Headers:
        """Headers that the httpx client sends of itself."""
        ...

    def lock(self) -> AbstractAsyncContextManager[object]:
        """Held while something is found out once for all."""
        ...

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and wait for the head of the answer. Nothing is followed, nothing added."""
        ...

    async def read(self, response: httpx.Response) -> bytes:
        """The whole body."""
        ...

    def chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        """The body, piece by piece."""
        ...

    async def discard(self, response: httpx.Response) -> None:
        """Give the connection back, or close it if the body was not read."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    async def close(self) -> None:
        """Close the connections, unless they are the user's."""
        ...


def _unusable(error: Exception) -> DevinError:
    """What to say when httpx cannot make its client: all that it reads then is the environment."""
    names = "SSL_CERT_FILE, SSL_CERT_DIR, and the variables that name proxies"
    return DevinError(f"connections cannot be set up: {error}; look at {names}")


_making = threading.Lock()  # threads make connections one after the other


def _forked() -> None:
    global _making
    _making = threading.Lock()  # another thread of the parent may have held it


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class _Inherited:
    """Keeps connections of the parent process untouched in a child: closing them would end them for the parent, too."""

    kept: list[object] = []  # noqa: RUF012 (one list for the process is the point)


class Blocking:
    """Connections of the synchronous client: shared by threads, made anew in a forked child."""

    def __init__(self, given: httpx.Client | None) -> None:
        self.found_org_id: str | None = None
        self.is_given = given is not None
        self._http = given
        self._send: Callable[[httpx.Request], httpx.Response]
        self._pid = 0  # process that used the connections
        self._closed = False
        self._finding = threading.Lock()

    def _ready(self) -> httpx.Client:
        if self._http is None or self._pid != os.getpid():
            self._prepare()
        http = self._http
        if self._closed or http is None or http.is_closed:
            raise DevinError("the client is closed")
        return http

    def _prepare(self) -> None:
        import httpx

        if isinstance(self._http, httpx.AsyncClient):
            raise InvalidArgumentError("http_client of Devin is a httpx.Client; AsyncDevin takes a httpx.AsyncClient")
        with _making:
            pid = os.getpid()
            if self._closed or self._pid == pid:
                return
            if self._pid:  # the process forked
                if self.is_given:
                    raise DevinError("http_client was used before the process forked: give each process one of its own")
                self._finding = threading.Lock()  # another thread of the parent may have held the old one
                _Inherited.kept.append(self._http)
                self._http = None
            try:
                if self._http is None and _is_direct():
                    transport = httpx.HTTPTransport()
                    self._http = httpx.Client(transport=transport)
                    # Looked up at each call: tracers replace the method of the class, also later on.
                    self._send = lambda request: transport.handle_request(request)
                else:
                    self._http = self._http or httpx.Client()
                    self._send = partial(self._http.send, stream=True, auth=None, follow_redirects=False)
            except (OSError, ValueError, ImportError) as error:
                raise _unusable(error) from error
            self._pid = pid

    def default_headers(self) -> httpx.Headers:
        return self._ready().headers

    def lock(self) -> AbstractAsyncContextManager[object]:
        self._ready()  # a forked process makes the lock anew
        return _Held(self._finding)

    async def send(self, request: httpx.Request) -> httpx.Response:
        self._ready()
        return self._send(request)

    async def read(self, response: httpx.Response) -> bytes:
        return response.read()

    async def chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        for chunk in response.iter_bytes():
            yield chunk

    async def discard(self, response: httpx.Response) -> None:
        response.close()

    async def sleep(self, seconds: float) -> None:
        sleep(seconds)

    async def close(self) -> None:
        if self.is_given:
            return
        self._closed = True
        if self._http is not None and self._pid == os.getpid():
            self._http.close()


class Waiting:
    """Connections of the asynchronous client: of one event loop, made anew in a forked child."""

    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self.found_org_id: str | None = None
        self.is_given = given is not None
        self._http = given
        self._send: Callable[[httpx.Request], Awaitable[httpx.Response]]
        self._pid = 0
        self._closed = False
        self._finding: asyncio.Lock | None = None

    def _ready(self) -> httpx.AsyncClient:
        if self._http is None or self._pid != os.getpid():
            self._prepare()
        http = self._http
        if self._closed or http is None or http.is_closed:
            raise DevinError("the client is closed")
        return http

    def _prepare(self) -> None:
        import httpx

        if isinstance(self._http, httpx.Client):
            raise InvalidArgumentError("http_client of AsyncDevin is a httpx.AsyncClient; Devin takes a httpx.Client")
        if self._closed:
            return
        if self._pid:  # the process forked
            if self.is_given:
                raise DevinError("http_client was used before the process forked: give each process one of its own")
            _Inherited.kept.append(self._http)
            self._http = self._finding = None
        try:
            if self._http is None and _is_direct():
                transport = httpx.AsyncHTTPTransport()
                self._http = httpx.AsyncClient(transport=transport)
                self._send = lambda request: transport.handle_async_request(request)  # see above
            else:
                self._http = self._http or httpx.AsyncClient()
                self._send = partial(self._http.send, stream=True, auth=None, follow_redirects=False)
        except (OSError, ValueError, ImportError) as error:
            raise _unusable(error) from error
        self._pid = os.getpid()

    def default_headers(self) -> httpx.Headers:
        return self._ready().headers

    def lock(self) -> AbstractAsyncContextManager[object]:
        self._ready()  # a forked process makes the lock anew
        if self._finding is None:
            import asyncio

            self._finding = asyncio.Lock()
        return self._finding

    async def send(self, request: httpx.Request) -> httpx.Response:
        self._ready()
        return await self._send(request)

    async def read(self, response: httpx.Response) -> bytes:
        return await response.aread()

    def chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        return response.aiter_bytes()

    async def discard(self, response: httpx.Response) -> None:
        await response.aclose()

    async def sleep(self, seconds: float) -> None:
        await async_sleep(seconds)

    async def close(self) -> None:
        if self.is_given:
            return
        self._closed = True
        if self._http is not None and self._pid == os.getpid():
            await self._http.aclose()


class _Held:
    """A lock of threads in the clothes of an asynchronous one."""

    def __init__(self, lock: threading.Lock) -> None:
        self._lock = lock

    async def __aenter__(self) -> None:
        self._lock.acquire()

    async def __aexit__(self, *exception: object) -> None:
        self._lock.release()

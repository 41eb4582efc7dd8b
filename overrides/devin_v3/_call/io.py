"""The only place that waits: httpx and the clock (see `clock`), for the synchronous and the asynchronous client.

The methods that wait are coroutines; those of `Connections` never suspend (see `drive`). httpx is imported when
the first request is made, anyio (which httpx brings) by the asynchronous client alone.
"""

from __future__ import annotations

import os
import sys
import threading
import weakref
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar, cast

from devin_v3_api.streams import AsyncStream, Stream

from ..errors import DevinError, InvalidArgumentError
from .clock import SYSTEM, Clock
from .drive import iterate
from .exclusive import AsyncKeyedLock, ThreadKeyedLock
from .log import guarded

if TYPE_CHECKING:
    import anyio
    import httpx

HttpT = TypeVar("HttpT", "httpx.Client", "httpx.AsyncClient")


def _names_proxy() -> bool:
    """Return whether the environment names a proxy; NO_PROXY alone does not, and is not looked at then."""
    from urllib.request import getproxies  # what httpx asks as well

    return any(scheme in ("http", "https", "all") for scheme in getproxies())


def check_given(given: Any, wanted: str, client: str) -> None:
    """Refuse an `http_client` of another kind, or with settings that calls would not follow.

    Args:
        given: What the user gave.
        wanted: Name of the class in httpx.
        client: Name of our class, for the message.

    Raises:
        InvalidArgumentError: Says what is wanted.
    """
    if given is None:
        return
    import httpx

    if not isinstance(given, getattr(httpx, wanted)):
        kind = f"{type(given).__module__.partition('.')[0]}.{type(given).__name__}"
        other = {"Client": "AsyncDevin takes a httpx.AsyncClient", "AsyncClient": "Devin takes a httpx.Client"}[wanted]
        raise InvalidArgumentError(f"http_client of {client} is a httpx.{wanted}, not a {kind}; {other}")
    for setting, instead in (
        ("auth", "the credential is api_key"),
        ("base_url", "give base_url to the client of this SDK"),
        ("params", "give extra_query to the call"),
    ):
        value = getattr(given, setting)
        if value is not None and str(value):
            raise InvalidArgumentError(f"http_client has {setting}=…, which the SDK cannot apply: {instead}")


def timeout_of(given: Any, default: float) -> Any:
    """Return the timeout of an `http_client`, or the default if it has none of its own."""
    if given is None:
        return default
    import httpx

    unset = httpx.Timeout(5.0)  # what httpx takes of itself
    return default if given.timeout == unset else given.timeout


#: Connections of the parent process, kept untouched in a child: closing them would end them for the parent, too.
_inherited: Final[list[object]] = []
_making = threading.Lock()  # threads make connections one after the other


def _forked() -> None:
    global _making
    _making = threading.Lock()  # another thread of the parent may have held it


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def _finish(http: httpx.Client, pid: int) -> None:
    """Close connections that are no longer referenced."""
    if os.getpid() == pid:
        with suppress(Exception):
            http.close()


class IO(ABC, Generic[HttpT]):
    """The engine's means to reach a server: connections and a clock, shared by all clients that one was made into.

    Connections are made with the first request, and anew in a forked child.

    Attributes:
        awaits: Whether the methods suspend.
        found_org_id: Organization of the credential, once it was asked for; empty if it has none of its own.
        clock: The clock that pauses and deadlines go by.
        exclusive: The lock that lets one caller per name work at a time.
        is_given: Whether the httpx client is the user's own.
    """

    awaits: ClassVar[bool]
    exclusive: ThreadKeyedLock | AsyncKeyedLock

    def __init__(self, given: HttpT | None) -> None:
        self.found_org_id: str | None = None
        self.clock: Clock = SYSTEM
        self.is_given = given is not None
        self._http: HttpT | None = given
        self._pid = 0  # process that used the connections
        self._closed = False
        self._make_locks()

    def _ready(self) -> HttpT:
        if self._http is None or self._pid != os.getpid():
            self._prepare()
        http = self._http
        if self._closed or http is None or http.is_closed:
            raise DevinError("the client is closed")
        return http

    def _prepare(self) -> None:
        with _making:
            pid = os.getpid()
            if self._closed or self._pid == pid:
                return
            if self._pid:  # the process forked
                if self.is_given:
                    raise DevinError("http_client was used before the process forked: give each process one of its own")
                _inherited.append(self._http)
                self._http = None
                self._make_locks()  # another thread of the parent may have held the old ones
            if self._http is None:
                try:
                    self._http = self._connected(direct=not _names_proxy())
                except Exception as error:  # it reads nothing else of the environment
                    names = (
                        "SSL_CERT_FILE, SSL_CERT_DIR, and the variables that name proxies (HTTPS_PROXY, …, NO_PROXY)"
                    )
                    raise DevinError(f"connections cannot be set up: {error}; look at {names}") from error
            self._pid = pid

    def default_headers(self) -> httpx.Headers:
        """Headers that the httpx client sends of itself."""
        return self._ready().headers

    async def close(self) -> None:
        """Close the connections, unless they are the user's."""
        if self.is_given:
            return
        self._closed = True
        if self._http is not None and self._pid == os.getpid():
            with guarded():
                await self._end(self._http)

    @abstractmethod
    def _make_locks(self) -> None: ...

    @abstractmethod
    def _connected(self, *, direct: bool) -> HttpT:
        """A new httpx client; direct: no proxy is looked for."""

    @abstractmethod
    async def _end(self, http: HttpT) -> None: ...

    @abstractmethod
    def lock(self) -> AbstractAsyncContextManager[object]:
        """Held while something is found out once for all."""

    @abstractmethod
    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and wait for the head of the response. Nothing is followed."""

    @abstractmethod
    async def read(self, response: httpx.Response, deadline: float | None) -> bytes:
        """The whole body, unless it is still on its way at the deadline."""

    @abstractmethod
    def chunks(self, response: httpx.Response, *, raw: bool = False) -> AsyncIterator[bytes]:
        """The body, piece by piece; raw: as it is encoded."""

    @abstractmethod
    async def discard(self, response: httpx.Response) -> None:
        """Give the connection back, or close it if the body was not read."""

    @abstractmethod
    async def opened(self, items: AsyncGenerator[Any]) -> Stream[Any] | AsyncStream[Any]:
        """The iterator for users over what follows the first item."""

    @abstractmethod
    async def sleep(self, seconds: float) -> None:
        """Wait."""


class Connections(IO["httpx.Client"]):
    """Connections of the synchronous client, shared by threads.

    They are closed when the last client that uses them is gone, or the program ends.
    """

    awaits = False

    def __init__(self, given: httpx.Client | None) -> None:
        check_given(given, "Client", "Devin")
        super().__init__(given)

    def _make_locks(self) -> None:
        self.exclusive = ThreadKeyedLock()
        self._finding = threading.Lock()

    def _connected(self, *, direct: bool) -> httpx.Client:
        import httpx

        http = httpx.Client(transport=httpx.HTTPTransport() if direct else None)
        weakref.finalize(self, _finish, http, os.getpid())
        return http

    async def _end(self, http: httpx.Client) -> None:
        http.close()

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        self._ready()  # a forked process makes the lock anew
        with self._finding:
            yield

    async def send(self, request: httpx.Request) -> httpx.Response:
        http = self._ready()
        if self.is_given or len(http.cookies.jar):
            _cookies(http, request, given=self.is_given)
        return http.send(request, stream=True, auth=None, follow_redirects=False)

    async def read(self, response: httpx.Response, deadline: float | None) -> bytes:
        if deadline is None:
            return response.read()
        pieces: list[bytes] = []
        for piece in response.iter_bytes():
            pieces.append(piece)
            if self.clock.monotonic() > deadline:
                import httpx

                raise httpx.ReadTimeout("the body was still on its way at the deadline")
        return b"".join(pieces)

    async def chunks(self, response: httpx.Response, *, raw: bool = False) -> AsyncIterator[bytes]:
        pieces: Iterable[bytes] = response.iter_raw() if raw else response.iter_bytes()
        if raw and response.is_stream_consumed:  # a test's own response, read before
            pieces = cast("Iterable[bytes]", response.stream)
        for chunk in pieces:
            yield chunk

    async def discard(self, response: httpx.Response) -> None:
        response.close()

    async def opened(self, items: AsyncGenerator[Any]) -> Stream[Any]:
        iterator = iterate(items)
        next(iterator)
        return Stream(iterator)

    async def sleep(self, seconds: float) -> None:
        self.clock.sleep(seconds)


class AsyncConnections(IO["httpx.AsyncClient"]):
    """Connections of the asynchronous client, of one event loop."""

    awaits = True

    def __init__(self, given: httpx.AsyncClient | None) -> None:
        check_given(given, "AsyncClient", "AsyncDevin")
        super().__init__(given)

    def _make_locks(self) -> None:
        self.exclusive = AsyncKeyedLock()
        self._finding: anyio.Lock | None = None
        self._loop: object = None  # event loop that the connections belong to

    def _connected(self, *, direct: bool) -> httpx.AsyncClient:
        import httpx

        return httpx.AsyncClient(transport=httpx.AsyncHTTPTransport() if direct else None)

    async def _end(self, http: httpx.AsyncClient) -> None:
        if self._loop in (None, running_loop()):
            await http.aclose()

    def _bound(self) -> httpx.AsyncClient:
        """The httpx client, within the event loop that it belongs to."""
        http = self._ready()
        loop = running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise DevinError(
                "an AsyncDevin belongs to the event loop that it was first used in: make one within each loop, for "
                "example in the coroutine that asyncio.run() runs"
            )
        return http

    def lock(self) -> AbstractAsyncContextManager[object]:
        self._bound()  # a forked process makes the lock anew
        if self._finding is None:
            import anyio

            self._finding = anyio.Lock()
        return self._finding

    async def send(self, request: httpx.Request) -> httpx.Response:
        http = self._bound()
        if self.is_given or len(http.cookies.jar):
            _cookies(http, request, given=self.is_given)
        return await http.send(request, stream=True, auth=None, follow_redirects=False)

    async def read(self, response: httpx.Response, deadline: float | None) -> bytes:
        del deadline  # callers with a deadline cancel the call
        return await response.aread()

    def chunks(self, response: httpx.Response, *, raw: bool = False) -> AsyncIterator[bytes]:
        if raw and response.is_stream_consumed:  # a test's own response, read before
            return aiter(cast("AsyncIterable[bytes]", response.stream))
        return response.aiter_raw() if raw else response.aiter_bytes()

    async def discard(self, response: httpx.Response) -> None:
        await response.aclose()

    async def opened(self, items: AsyncGenerator[Any]) -> AsyncStream[Any]:
        await anext(items)
        return AsyncStream(items)

    async def sleep(self, seconds: float) -> None:
        await self.clock.async_sleep(seconds)


def _cookies(http: httpx.Client | httpx.AsyncClient, request: httpx.Request, *, given: bool) -> None:
    """Send the cookies of a client that the user made; ours keeps none."""
    if given:
        if "cookie" not in request.headers:
            http.cookies.set_cookie_header(request)
    else:
        http.cookies.clear()


def running_loop() -> object:
    """Return the event loop that runs, of asyncio or trio.

    Raises:
        DevinError: No event loop runs.
    """
    import asyncio

    if (trio := sys.modules.get("trio")) is not None:
        with suppress(RuntimeError):
            return trio.lowlevel.current_trio_token()

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise DevinError("AsyncDevin needs the event loop of asyncio or trio, and none runs") from None

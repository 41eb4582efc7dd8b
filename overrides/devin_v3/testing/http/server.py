"""An ASGI application on a port of this machine: uvicorn in a thread of its own, stopped at once."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import socket
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ...errors import DevinError
from .message import Handler, Request, decoded_headers

#: The key of a scope under which it has the transport of its connection.
_TRANSPORT: Final = "devin_v3.transport"

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class Application:
    """An ASGI application that hands requests to a handler.

    Attributes:
        stopping: Set when the server stops, so that slow responses end.
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self.stopping = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        exchange = self._handler(await _received(scope, receive))
        if exchange.seconds:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.stopping.wait(), exchange.seconds)
        response = None if exchange.breaks == "before" else exchange.respond()
        if response is None or exchange.breaks == "after":
            await _break(scope, receive)
            return
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.fields()]
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        if exchange.breaks == "half":
            half = response.body[: len(response.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            await _break(scope, receive)
            return
        await send({"type": "http.response.body", "body": response.body})


async def _received(scope: Scope, receive: Receive) -> Request:
    pieces: list[bytes] = []
    more = True
    while more:
        message = await receive()
        pieces.append(message.get("body", b""))
        more = message.get("more_body", False)
    path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
    query: bytes = scope.get("query_string", b"")
    return Request(scope["method"], path, query.decode("latin-1"), decoded_headers(scope["headers"]), b"".join(pieces))


async def _break(scope: Scope, receive: Receive) -> None:
    transport: asyncio.Transport = scope[_TRANSPORT]
    transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


class _Protocol(H11Protocol):
    """HTTP whose application can reach the connection, to break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        app: Any = self.app

        async def reachable(scope: Scope, receive: Receive, send: Send) -> None:
            scope[_TRANSPORT] = transport
            await app(scope, receive, send)

        self.app = reachable


class _Uvicorn(uvicorn.Server):
    """uvicorn without its pauses: another thread stops it, and open connections end with it."""

    def __init__(self, config: uvicorn.Config, app: Application) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._app = app
        self._loop: asyncio.AbstractEventLoop | None = None

    async def main_loop(self) -> None:
        self._app.stopping = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self.ready.set()
        await self._app.stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:  # noqa: ARG002 — as uvicorn calls it
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            transport: Any = connection.transport
            transport.abort()
        for task in list(self.server_state.tasks):
            task.cancel()
        await asyncio.gather(*self.server_state.tasks, return_exceptions=True)

    def stop(self) -> None:
        """Stop serving; from any thread."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._app.stopping.set)


def bind(host: str, port: int) -> socket.socket:
    """A socket that listens.

    Raises:
        DevinError: The port is in use, or cannot be used.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches Nagle's algorithm off for sockets that say that they are TCP, which saves 40 ms a request.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            raise DevinError(f"port {port} of {host} is in use; port 0 takes a free one") from None
        raise DevinError(f"cannot listen on port {port} of {host}: {error}") from None
    return listener


class ServerThread:
    """Serves an application until it is stopped.

    Args:
        handler: Takes requests in.
        listener: Socket that listens.
    """

    def __init__(self, handler: Handler, listener: socket.socket) -> None:
        app = Application(handler)
        config = uvicorn.Config(
            app,
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level=logging.ERROR,
            access_log=False,
            server_header=False,
            date_header=False,
        )
        self._server = _Uvicorn(config, app)
        self._listener = listener
        self._thread = threading.Thread(target=self._run, name="FakeDevin", daemon=True)
        self._thread.start()
        while not self._server.ready.wait(0.05):
            if not self._thread.is_alive():
                raise DevinError("the fake could not start serving")

    def _run(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._listener]))

    def wait(self) -> None:
        """Wait until something else stops the server."""
        self._thread.join()

    def stop(self) -> None:
        """Stop serving and give the port back."""
        self._server.stop()
        self._thread.join()
        self._listener.close()

"""The fake without a socket: a transport that httpx clients of both kinds take."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

import anyio
import httpx

from .message import Exchange, Handler, Request, Response, decoded_headers


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Hands requests to the fake within the process.

    Args:
        handler: Takes requests in.
        url: Base URL for clients of the transport.
    """

    def __init__(self, handler: Handler, url: str) -> None:
        self._handler = handler
        self.url = url

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """See `httpx.BaseTransport`."""
        exchange = self._handler(_taken(request, request.read()))
        if exchange.seconds:
            time.sleep(exchange.seconds)
        return _response(exchange, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See `httpx.AsyncBaseTransport`."""
        exchange = self._handler(_taken(request, await request.aread()))
        if exchange.seconds:
            await anyio.sleep(exchange.seconds)
        return _response(exchange, request)


def _taken(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("latin-1").partition("?")
    return Request(request.method, path, query, decoded_headers(request.headers.raw), body)


def _response(exchange: Exchange, request: httpx.Request) -> httpx.Response:
    response: Response | None = None if exchange.breaks == "before" else exchange.respond()
    if response is None or exchange.breaks == "after":
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    body = b"" if request.method == "HEAD" else response.body
    half = exchange.breaks == "half"
    stream = _Body(body[: len(body) // 2] if half else body, half=half)
    return httpx.Response(response.status, headers=response.fields(), stream=stream)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as it comes over a connection: read once, and perhaps cut in half."""

    def __init__(self, data: bytes, *, half: bool) -> None:
        self._data = data
        self._half = half

    def __iter__(self) -> Iterator[bytes]:
        yield self._data
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._data
        self._end()

    def _end(self) -> None:
        if self._half:
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

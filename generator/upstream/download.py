"""HTTP as the pipeline needs it: conditional, bounded in time and size, and only to declared hosts."""

from __future__ import annotations

import asyncio
import contextlib
import email.utils
import ipaddress
import random
import socket
import threading
import time
import zlib
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import urljoin, urlsplit

import httpx

from ..document import MAX_BYTES
from ..errors import PipelineError

T = TypeVar("T")

_USER_AGENT = "devin-v3-spec-sync"
_REDIRECTS = (301, 302, 303, 307, 308)
_RETRIED = (429, 500, 502, 503, 504)


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a download.

    Attributes:
        reach: Seconds, in all, until upstream has given its first response; else it counts as unreachable.
        total: Seconds in all for everything, once upstream has responded.
        silence: Seconds without a byte after which one response is given up.
        max_bytes: Size of one body, after decompression.
        attempts: How often one request is sent at most.
        backoff: Seconds before the first repetition, doubled before each further one, less up to half at random.
        concurrency: Requests at the same time.
    """

    reach: float = 10.0
    total: float = 60.0
    silence: float = 4.0
    max_bytes: int = MAX_BYTES
    attempts: int = 4
    backoff: float = 0.5
    concurrency: int = 8


@dataclass(frozen=True, slots=True)
class Response:
    """A usable response: 200 with a body, 304 (not modified) or 404 (there is none)."""

    status: int
    body: bytes = b""
    etag: str = ""
    last_modified: str = ""
    content_type: str = ""


class DownloadError(Exception):
    """No usable response was received.

    Attributes:
        unreachable: Nothing was heard from upstream at all, as opposed to a response that is of no use.
    """

    def __init__(self, message: str, *, unreachable: bool = False) -> None:
        super().__init__(message)
        self.unreachable = unreachable


class _RetryableError(Exception):
    """One attempt failed in a way that another may not: after so many seconds, up to so many attempts."""

    def __init__(self, message: str, *, after: float | None = None, attempts: int = 1000) -> None:
        super().__init__(message)
        self.after = after
        self.attempts = attempts


class Downloader:
    """An HTTP client with one budget of time for all of its requests.

    Args:
        hosts: Hosts (`host` or `host:port`) that requests and redirects may go to.
        limits: What it may cost.
    """

    def __init__(self, hosts: Iterable[str], limits: Limits | None = None) -> None:
        self._hosts = frozenset(hosts)
        self._limits = limits or Limits()
        self._slots = asyncio.Semaphore(self._limits.concurrency)
        self._timeouts: set[asyncio.Timeout] = set()
        self._heard = False
        self._start = 0.0

    async def __aenter__(self) -> Downloader:
        self._start = asyncio.get_running_loop().time()
        direct = {f"all://{host}": None for host in ("127.0.0.1", "localhost", "[::1]")}  # no proxy for loopback
        self._client = httpx.AsyncClient(
            timeout=httpx.Timeout(self._limits.silence, pool=None),
            headers={"user-agent": _USER_AGENT, "accept": "*/*", "accept-encoding": "gzip"},
            limits=httpx.Limits(max_connections=self._limits.concurrency),
            mounts=direct,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def get(self, url: str, *, etag: str = "", last_modified: str = "") -> Response:
        """Fetch `url`, unless what the validators stand for is still current.

        Raises:
            DownloadError: No usable response within the limits.
        """
        headers = {"if-none-match": etag, "if-modified-since": last_modified}
        headers = {name: value for name, value in headers.items() if value}
        async with self._slots:
            try:
                async with asyncio.timeout_at(self._deadline()) as timeout:
                    self._timeouts.add(timeout)
                    try:
                        return await self._attempts(url, headers)
                    finally:
                        self._timeouts.discard(timeout)
            except TimeoutError:
                budget = self._limits.total if self._heard else self._limits.reach
                raise DownloadError(f"no response within {budget:g} s", unreachable=not self._heard) from None

    def _deadline(self) -> float:
        return self._start + (self._limits.total if self._heard else self._limits.reach)

    def _hear(self) -> None:
        if not self._heard:
            self._heard = True
            for timeout in self._timeouts:
                timeout.reschedule(self._deadline())

    async def _attempts(self, url: str, headers: dict[str, str]) -> Response:
        for attempt in range(1, self._limits.attempts + 1):
            try:
                return await self._follow(url, headers)
            except _RetryableError as error:
                pause = error.after
                if pause is None:
                    pause = self._limits.backoff * 2 ** (attempt - 1) * random.uniform(0.5, 1)  # noqa: S311
                left = self._deadline() - asyncio.get_running_loop().time()
                if attempt >= min(self._limits.attempts, error.attempts) or pause >= left:
                    note = f", asks to wait {pause:g} s" if error.after is not None and pause >= left else ""
                    raise DownloadError(f"{error}{note}", unreachable=not self._heard) from None
                await asyncio.sleep(pause)
        raise AssertionError("the last attempt returns or raises")

    async def _follow(self, url: str, headers: dict[str, str]) -> Response:
        first = url
        for _ in range(6):
            if reason := refusal(url, self._hosts):
                raise DownloadError(reason if url == first else f"redirects to {url}: {reason}")
            try:
                async with self._client.stream("GET", url, headers=headers) as response:
                    if response.status_code not in _REDIRECTS:
                        return await self._read_response(response)
                    self._hear()
                    url = _joined(url, response.headers.get("location", ""))
            except httpx.ReadTimeout:
                # Not retried: one read timeout has used up the time of all attempts.
                message = f"no byte for {self._limits.silence:g} s"
                raise DownloadError(message, unreachable=not self._heard) from None
            except httpx.ConnectError as error:  # unknown host, no route or connection refused: a retry rarely helps
                raise _RetryableError(str(error) or "no connection", attempts=2) from None
            except httpx.RemoteProtocolError as error:
                raise _RetryableError(f"truncated or broken response ({error})") from None
            except httpx.TransportError as error:
                raise _RetryableError(str(error) or type(error).__name__) from None
            except httpx.InvalidURL as error:
                raise DownloadError(str(error)) from None
        raise DownloadError("more than 5 redirects")

    async def _read_response(self, response: httpx.Response) -> Response:
        status = response.status_code
        if status in _RETRIED:
            raise _RetryableError(f"HTTP {status}", after=_retry_after(response.headers.get("retry-after", "")))
        if status in (404, 410):
            self._hear()
            return Response(404)
        if status == 304:
            await response.aread()  # it has no body; unread, it would cost the connection
            self._hear()
            return Response(304)
        if status != 200:
            self._hear()
            raise DownloadError(f"HTTP {status}")
        return Response(
            status,
            body=await self._body(response),
            etag=response.headers.get("etag", ""),
            last_modified=response.headers.get("last-modified", ""),
            content_type=response.headers.get("content-type", "").partition(";")[0].strip().lower(),
        )

    async def _body(self, response: httpx.Response) -> bytes:
        encoding = response.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", "x-gzip"):
            raise DownloadError(f"content encoding {encoding} was not asked for")
        gzip = zlib.decompressobj(wbits=31) if encoding != "identity" else None
        limit = self._limits.max_bytes
        body = bytearray()
        async for chunk in response.aiter_raw():
            self._hear()
            try:
                body += gzip.decompress(chunk, limit + 1 - len(body)) if gzip else chunk
            except zlib.error as error:
                raise _RetryableError(f"damaged gzip ({error})") from None
            if len(body) > limit:
                raise DownloadError(f"larger than the limit of {limit} bytes")
        self._hear()
        if gzip and (not gzip.eof or gzip.unused_data):
            raise _RetryableError("truncated or damaged gzip")
        return bytes(body)


def _joined(url: str, location: str) -> str:
    """Return the target of a redirect."""
    try:
        return urljoin(url, location)
    except ValueError:
        raise DownloadError(f"redirects to {location}: not a URL") from None


def refusal(url: str, hosts: Iterable[str]) -> str:
    """Return why a request to `url` is refused, or an empty string."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "not a URL"
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
        return "refused, not https"
    if parts.username is not None:
        return "refused, a URL with a user name"
    authority = host if port in (None, 443) else f"{host}:{port}"
    return "" if authority in hosts else f"refused, {authority} is not a declared host"


def authority(url: str) -> str:
    """The host of a URL as it is declared: with its port unless that is the one of https.

    Raises:
        PipelineError: It is not a URL.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise PipelineError(f"not a URL: {error}", location=url) from None
    return parts.hostname or "" if port in (None, 443) else f"{parts.hostname}:{port}"


def run(main: Coroutine[Any, Any, T]) -> T:
    """`asyncio.run`, on a loop where a name server that does not respond cannot outlast the time limits."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(main)


class _Loop(asyncio.SelectorEventLoop):
    """Looks names up in daemon threads: the threads of the default executor are joined when Python exits."""

    async def getaddrinfo(self, host: Any, port: Any, **options: int) -> Any:
        result: asyncio.Future[Any] = self.create_future()

        def finish(setter: Any, value: Any) -> None:
            if not result.done():
                setter(value)

        def look_up() -> None:
            outcome: tuple[Any, Any]
            try:
                outcome = (result.set_result, socket.getaddrinfo(host, port, **options))
            except Exception as error:
                outcome = (result.set_exception, error)
            with contextlib.suppress(RuntimeError):  # the loop is closed, nobody waits any more
                self.call_soon_threadsafe(finish, *outcome)

        threading.Thread(target=look_up, daemon=True).start()
        return await result


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _retry_after(value: str) -> float | None:
    """Seconds to wait, from a number or a date."""
    if value.strip().isdecimal():
        return float(value)
    with contextlib.suppress(ValueError, TypeError):
        return max(0.0, email.utils.parsedate_to_datetime(value).timestamp() - time.time())
    return None

"""One call from its arguments to its value: request, repetitions, response. The same for both clients."""

from __future__ import annotations

import random
import time
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import aclosing, asynccontextmanager, contextmanager
from functools import lru_cache
from typing import Any, TypeVar, cast

import httpx
from devin_v3_api.operations import OPERATIONS, Operation
from devin_v3_api.raw import captured
from devin_v3_api.streams import Items
from devin_v3_api.types import UNSET, RequestOptions, ResponseDecoder, anything, content, nothing, plain

from .. import errors
from .._version import __version__
from . import checks, ids, limits, log, retry, streaming, wire
from .arguments import check
from .encoding import Decoder, EncodingError
from .io import IO
from .json import is_object
from .operations import Call
from .request import NOTHING, CallerError, PreparedRequest, Sink
from .response import Response, connection_error, response_error, result, status_error, undecodable
from .settings import Credential, Settings, check_lines, is_host
from .unknown import report

T = TypeVar("T")

_SELF = OPERATIONS.get("GET /v3/self")
_MOST_REDIRECTS = 5
_OF_THE_KEY = (
    errors.AuthenticationError,
    errors.PermissionDeniedError,
)  # the service responds to a wrong key with 403, too
_url = lru_cache(maxsize=256)(httpx.URL)  # parsing a URL is a tenth of a call, and polls and creations repeat it
_log_debug = log.safe_logger.debug


class Engine:
    """Carries out operations for one client."""

    def __init__(self, settings: Settings, credential: Credential, org_id: str | None, io: IO[Any]) -> None:
        log.guard()
        self._settings = settings
        self._org_id = org_id
        self._io = io
        self._credential = credential
        # httpx.Headers never shows the credential in its repr. Prebuilt, as are the timeouts: calls only refer to them.
        self._headers = io.default_headers().copy()
        self._headers.update(
            {
                "Accept": "application/json, */*;q=0.5",  # downloads are anything
                "User-Agent": f"devin-v3-python/{__version__}",
                "Authorization": credential.bearer,
                **settings.default_headers,
            }
        )
        self._json_headers = self._headers.copy()
        self._json_headers["Content-Type"] = "application/json"
        self._extensions = _timeouts(settings.timeout)

    async def call(self, call: Call, decode: Callable[[Any], T]) -> T:
        """Carry out an operation."""
        prepared = await self._prepare(call)
        if decode is content:
            prepared.follow = True
        elif isinstance(decode, ResponseDecoder) and any(isinstance(way, Items) for _, _, way in decode.decoders):
            prepared.streams = decode.of
        prepared.deletes = decode is nothing
        response = await self._exchange(prepared)
        if prepared.response is not None:
            return cast("T", await self._io.opened(self._items(prepared, call.operation, response)))
        value = result(prepared, response, decode)
        if self._settings.on_unknown is not None or log.logger.isEnabledFor(log.DEBUG):
            self._report(prepared, call.operation, value)
        return value

    def _report(self, prepared: PreparedRequest, operation: Operation, value: Any) -> None:
        """Report unknown parts of a response. An exception that ends the program carries the ids of what was made."""
        try:
            report(operation, value, self._settings.on_unknown)
        except BaseException as error:
            if not prepared.safe:
                session_id = getattr(value, "session_id", None)
                made = f": {session_id}" if isinstance(session_id, str) else ""
                error.add_note(f"{prepared.method} {prepared.path} was carried out{made}")
            raise

    async def stream(self, call: Call, items: Items) -> AsyncGenerator[Any]:
        """Carry out an operation whose response is read item by item; it is repeated until the response begins."""
        prepared = await self._prepare(call)
        prepared.streams = lambda _status, _media_type: items
        headers = prepared.request.headers
        if headers["Accept"] == self._headers["Accept"]:
            headers["Accept"] = streaming.ACCEPT[items.form]
        response = await self._exchange(prepared)
        if prepared.response is None:
            return
        async with aclosing(self._items(prepared, call.operation, response)) as stream:
            await anext(stream)
            async for item in stream:
                yield item

    async def _items(self, prepared: PreparedRequest, operation: Operation, response: Response) -> AsyncGenerator[Any]:
        """The items of a response that has begun, after a None: from there on, closing it closes the connection."""
        assert prepared.items is not None  # noqa: S101 (for type checkers)
        reader = streaming.READERS[prepared.items.form](prepared.items.decode)
        tells = self._settings.on_unknown is not None or log.logger.isEnabledFor(log.DEBUG)
        async with self._chunks(prepared, response) as chunks:
            try:
                yield None
                reader.check(response.headers.get("content-type", ""))
                async for chunk in chunks:
                    for item in reader.feed(chunk):
                        if tells:
                            self._report(prepared, operation, getattr(item, "data", item))
                        yield item
                for item in reader.end():
                    yield item
            except streaming.BrokenItemError as error:
                bad = response._replace(content=error.content)
                raise response_error(prepared, bad, str(error)) from error.__cause__

    @asynccontextmanager
    async def _chunks(
        self, prepared: PreparedRequest, response: Response, *, raw: bool = False
    ) -> AsyncGenerator[AsyncGenerator[bytes]]:
        """The body of a response as it arrives. What breaks it becomes an error; the connection is given back."""
        assert prepared.response is not None  # noqa: S101 (for type checkers)
        try:
            async with aclosing(cast("AsyncGenerator[bytes]", self._io.chunks(prepared.response, raw=raw))) as chunks:
                yield chunks
        except (httpx.DecodingError, EncodingError):
            raise undecodable(prepared, response._replace(content=None)) from None
        except httpx.HTTPError as error:
            raise connection_error(prepared, error) from error
        finally:
            with log.guarded():
                await self._io.discard(prepared.response)

    async def download(self, call: Call, sink: Sink) -> None:
        """Carry out an operation whose response is a file, or leads to one."""
        prepared = await self._prepare(call)
        prepared.follow = True
        prepared.sink = sink
        response = await self._exchange(prepared)
        if response.content is None:
            raise undecodable(prepared, response)

    async def pieces(self, call: Call, begin: Callable[[int | None], None]) -> AsyncGenerator[bytes]:
        """The content of a file as it arrives; the request is repeated until the content begins.

        The first piece is empty: it comes with the head of the response, when `begin` was called with the length of the
        content (None: unknown). The last one is followed by an error if the content is not whole.
        """
        prepared = await self._prepare(call)
        prepared.follow = prepared.in_pieces = True
        response = await self._exchange(prepared)
        if prepared.response is None:
            begin(0)
            yield b""
            return
        async with self._chunks(prepared, response, raw=True) as chunks:
            decoder = Decoder(response.headers.get("content-encoding", ""))
            begin(_length(response.headers, decoder))
            yield b""
            async for chunk in chunks:
                if piece := decoder.decode(chunk):
                    yield piece
            decoder.finish()

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None, json: Any, options: RequestOptions
    ) -> Any:
        """Call any path on the host of the API."""
        if self._settings.user is not None:
            raise errors.DevinError("request() cannot act as another user; call it on a client without as_user()")
        if self._credential.asks is not None:
            await self._authorize()
        check("request", method=method, path=path, params=params, options=options)
        try:
            prepared = self._asked_freely(method, path, params, json, options)
        except errors.DevinError:
            raise
        except Exception as error:
            raise _unsendable("request", error) from None
        return result(prepared, await self._exchange(prepared), anything)

    def _asked_freely(
        self, method: str, path: str, params: Mapping[str, Any] | None, json: Any, options: RequestOptions
    ) -> PreparedRequest:
        if not path.startswith("/") or path.startswith("//"):
            raise errors.InvalidArgumentError(f"path {path!r} does not start with one slash")
        if "#" in path:
            raise errors.InvalidArgumentError(f"path {path!r} has a #; as a part of a name it is written %23")
        checks.check_options("request", options, ("params", "json"))
        method = method.upper()
        body = wire.fields_of(plain(json), options.get("extra_body"))
        query = wire.query_of(params, options.get("extra_query"))
        url = f"{self._settings.base_url}{path}" + (f"{'&' if '?' in path else '?'}{query}" if query else "")
        request = self._request(method, url, body, None, options)
        fields = body if is_object(body) else NOTHING
        return PreparedRequest(request, None, retry.is_safe(method, ""), fields)

    async def _authorize(self) -> None:
        """Take over the key that is asked for, as it is now."""
        if not self._credential.is_known:
            await self._credential.renew()
        if "authorization" not in {name.lower() for name in self._settings.default_headers}:
            self._headers["Authorization"] = self._json_headers["Authorization"] = self._credential.bearer

    async def _renewed(self, prepared: PreparedRequest, failure: errors.APIError) -> bool:
        """Return whether a refused request may be sent again, with another key."""
        sent = prepared.request.headers.get("Authorization", "")
        ours = self._headers["Authorization"]
        if self._credential.asks is None or failure.__class__ not in _OF_THE_KEY or sent != ours:
            return False
        if not prepared.repeatable or not await self._credential.renew(sent):
            return False
        await self._authorize()
        prepared.request.headers["Authorization"] = self._headers["Authorization"]
        return True

    async def organization(self) -> str:
        """The organization of the client, or that of the credential, asked for once; empty if nothing names one."""
        org_id = self._org_id or self._io.found_org_id
        if org_id is not None:
            return org_id
        async with self._io.lock():
            if self._io.found_org_id is None:
                self._io.found_org_id = await self._organization_of_key()
        return self._io.found_org_id

    async def _organization_of_key(self) -> str:
        """Ask for the organization of the sessions of the principal itself, which counts before its own."""
        if _SELF is None:
            return ""
        request = self._request(_SELF.method, f"{self._settings.base_url}{_SELF.path}", UNSET, None, {})
        prepared = PreparedRequest(request, _SELF, safe=True)
        try:
            response = await self._exchange(prepared)
        except errors.NotFoundError:  # a deployment without it: the API may still tell by the credential
            return ""
        principal = result(prepared, response, anything)
        given = [principal.get(name) for name in ("devin_sessions_org_id", "org_id")] if is_object(principal) else []
        return next((value for value in given if isinstance(value, str) and value), "")

    async def _prepare(self, call: Call) -> PreparedRequest:
        """The request of a call, once the key and the organization are known."""
        if self._credential.asks is not None:
            await self._authorize()
        path = call.path
        if path and path[0] is None and call.operation.scope == "organization":
            call = call._replace(path=(self._org_id or await self.organization() or None, *path[1:]))
        return self.judge(call)

    def judge(self, call: Call) -> PreparedRequest:
        """Return the request of a call, its arguments validated.

        Raises:
            InvalidArgumentError: Names the argument.
            OSError: A file cannot be opened.
        """
        operation, path, options, query, body, files = call
        form: wire.MultipartBody | None = None
        try:
            if options:
                known = [*(query or ()), *(body if is_object(body) else ()), *(files or ())]
                checks.check_options(operation.name, options, known)
            if self._settings.user is not None:
                body = _impersonating(operation, body, self._settings.user)
            url = self._settings.base_url + wire.path_of(operation, path)
            string = wire.query_of(query, options.get("extra_query"), operation)
            if string:
                url = f"{url}?{string}"
            form = None if files is None else wire.form_of(files)
            fields = NOTHING
            if operation.form == "json":
                body = wire.fields_of(body, options.get("extra_body"))
                if is_object(body):
                    if operation.body_prefixes:
                        body = ids.in_body(operation.body_prefixes, body)
                    fields = body
                    checks.check_fields(operation, fields)
            request = self._request(operation.method, url, body, form, options, operation)
        except BaseException as error:
            if form is not None:
                form.opened.close()
            if isinstance(error, (errors.DevinError, OSError)) or not isinstance(error, Exception):
                raise
            raise _unsendable(operation.name, error) from None
        safe = retry.is_safe(operation.method, operation.path) if operation.repeatable is None else operation.repeatable
        prepared = PreparedRequest(request, operation, safe, fields)
        prepared.unplaced = bool(path) and path[0] is None
        if form is not None:
            prepared.opened, prepared.repeatable = form.opened, form.repeatable
        return prepared

    def _request(
        self,
        method: str,
        url: str,
        body: Any,
        form: wire.MultipartBody | None,
        options: RequestOptions,
        operation: Operation | None = None,
    ) -> httpx.Request:
        headers = self._headers if body is UNSET else self._json_headers
        if operation is not None and body is not UNSET and (operation.media_type or operation.form == "form"):
            headers = self._headers.copy()
            headers["Content-Type"] = operation.media_type or "application/x-www-form-urlencoded"
        extensions: dict[str, Any] = self._extensions
        if options:
            if (extra := options.get("extra_headers")) is not None:
                check("the request", extra_headers=extra)
                headers = headers.copy()
                lines = wire.headers_of(extra)
                check_lines(lines)
                headers.update(lines)
            if "timeout" in options:
                extensions = _timeouts(options["timeout"])
        try:
            target = _url(url)
            if form is not None:
                return httpx.Request(method, target, headers=headers, files=form.parts, extensions=extensions)
            data = None if body is UNSET else wire.body_of(body, operation)
            return httpx.Request(method, target, headers=headers, content=data, extensions=extensions)
        except httpx.InvalidURL as error:
            raise errors.InvalidArgumentError(f"{method} {url[:200]!r} is not a valid URL: {error}") from None

    async def _exchange(self, prepared: PreparedRequest) -> Response:
        """The successful response to a request that is sent as often as is safe and useful."""
        if prepared.follow:
            prepared.request.headers["Accept-Encoding"] = "identity"
        attempt = 0
        started = time.perf_counter()
        maybe_done = renewed = False
        deadline, reports_429 = limits.current.get()
        try:
            while True:
                try:
                    guarded = log.within.set(True)
                    try:
                        response = await self._attempt(prepared, deadline)
                    finally:
                        log.within.reset(guarded)
                except errors.DevinError:
                    raise
                except CallerError as foreign:
                    raise foreign.error from None
                except Exception as error:  # anything that httpx, or a library below it, raises
                    failure: errors.APIError = connection_error(prepared, error)
                    failure.__cause__ = error
                else:
                    gone = response.status_code == 404 and prepared.deletes and maybe_done
                    if gone or 200 <= response.status_code < 300:
                        captured(response, attempt, started)
                        return response._replace(content=b"") if gone else response
                    failure = status_error(prepared, response)
                if not renewed and failure.__class__ in _OF_THE_KEY:
                    renewed = await self._renewed(prepared, failure)
                    if renewed:
                        continue
                maybe_done |= failure.may_have_acted
                seconds = None
                if reports_429 and isinstance(failure, errors.RateLimitError):
                    raise failure
                if attempt < self._settings.max_retries and prepared.repeatable:
                    seconds = retry.pause(
                        failure,
                        attempt,
                        safe=prepared.safe,
                        jitter=random.random(),  # noqa: S311
                        now=time.time(),
                    )
                if seconds is None or (deadline is not None and self._io.clock.monotonic() + seconds > deadline):
                    raise failure
                attempt += 1
                _log_debug("%s %s again in %.1f s (%s): %s", prepared.method, prepared.path, seconds, attempt, failure)
                await self._io.sleep(seconds)
        except GeneratorExit:
            raise
        except BaseException as error:
            if not prepared.safe and not isinstance(error, Exception):  # Ctrl-C, or a task that is cancelled
                error.add_note(f"{prepared.method} {prepared.path} was under way: the server may have acted")
            raise
        finally:
            if prepared.opened is not None:
                prepared.opened.close()

    async def _attempt(self, prepared: PreparedRequest, deadline: float | None) -> Response:
        """One response, successful or not."""
        if deadline is not None:
            prepared.request.extensions = _within(prepared.request.extensions, deadline - self._io.clock.monotonic())
        debug = log.logger.isEnabledFor(log.DEBUG)
        started = time.perf_counter() if debug else 0.0
        io = self._io
        prepared.host = ""
        received = await io.send(prepared.request)
        try:
            if prepared.follow:
                received = await self._followed(prepared, received)
            try:
                data: bytes | None
                has_body = received.is_success and received.status_code not in (204, 205)
                if prepared.streams and has_body:
                    way = prepared.streams(received.status_code, received.headers.get("content-type", ""))
                    prepared.items = way if isinstance(way, Items) else None
                if prepared.items is not None or (prepared.in_pieces and has_body):
                    prepared.response = received
                    data = b""
                elif prepared.follow and received.is_success:
                    data = await _pour(io, received, prepared.sink)
                else:
                    data = await io.read(received, deadline)
            except (httpx.DecodingError, EncodingError):
                data = None
        finally:
            if not received.is_closed and received is not prepared.response:
                await io.discard(received)
        response = Response(received.status_code, received.reason_phrase, received.headers, data)
        if debug:
            _log_debug(
                "%s %s %s in %.3f s (request %s)",
                prepared.method,
                prepared.path,
                response.status_code,
                time.perf_counter() - started,
                response.request_id,
            )
        return response

    async def _followed(self, prepared: PreparedRequest, response: httpx.Response) -> httpx.Response:
        """The response behind redirects."""
        request = prepared.request
        for _ in range(_MOST_REDIRECTS):
            if not response.has_redirect_location:
                break
            await self._io.discard(response)
            request = _onward(request, response.headers["Location"])
            prepared.host = request.url.raw_host.decode("ascii", "replace")
            response = await self._io.send(request)
        return response


def _timeouts(timeout: float | httpx.Timeout | None) -> dict[str, Any]:
    """The extension of httpx that carries a timeout.

    Raises:
        InvalidArgumentError: It is not a number of seconds, or not more than 0.
    """
    check("the request", timeout=timeout)
    return {"timeout": httpx.Timeout(timeout).as_dict()}


def _within(extensions: Mapping[str, Any], left: float) -> dict[str, Any]:
    """The extensions of a request, with every timeout cut to the seconds left before the deadline."""
    if left <= 0:
        raise httpx.ConnectTimeout("no time was left")
    given: Mapping[str, float | None] = extensions["timeout"]
    return {**extensions, "timeout": {k: left if v is None else min(v, left) for k, v in given.items()}}


def _unsendable(name: str, error: Exception) -> errors.InvalidArgumentError:
    """The error for arguments that cannot be sent. It quotes a TypeError alone: other texts may show values."""
    detail = f": {error}" if isinstance(error, TypeError) else ""
    return errors.InvalidArgumentError(f"{name}: an argument cannot be sent ({type(error).__name__}{detail})")


async def _pour(io: IO[Any], response: httpx.Response, sink: Sink | None) -> bytes:
    """The content of a download; nothing if a sink takes it.

    Raises:
        EncodingError: The content is encoded in a way that cannot be undone, or broken, or ends too early.
    """
    decoder = Decoder(response.headers.get("content-encoding", ""))
    pieces: list[bytes] = []
    if sink is not None:
        with _foreign():
            sink.begin(_length(response.headers, decoder))
    async for chunk in io.chunks(response, raw=True):
        piece = decoder.decode(chunk)
        if sink is None:
            pieces.append(piece)
        elif piece:
            with _foreign():
                sink.write(piece)
    decoder.finish()
    return b"".join(pieces)


def _length(headers: Mapping[str, str], decoder: Decoder) -> int | None:
    """The number of bytes of a content, if its headers state it."""
    length = headers.get("content-length", "")
    return int(length[:18]) if length.isdecimal() and not decoder.changes else None


@contextmanager
def _foreign() -> Generator[None]:
    """Tells exceptions of the caller's own file or callback apart from those of the network."""
    try:
        yield
    except Exception as error:
        raise CallerError(error) from error


def _onward(request: httpx.Request, location: str) -> httpx.Request:
    """The request for where a download redirects to. Another origin gets no credential and no header of ours."""
    try:
        url = request.url.join(location)
    except Exception:
        raise errors.DevinError(f"the download redirects to {location[:200]!r}, which is not a URL") from None
    if url.scheme not in ("http", "https") or (request.url.scheme == "https" and url.scheme == "http"):
        raise errors.DevinError(
            f"the download redirects to {url.scheme}://{url.host}, which is not followed because it is not HTTPS"
        )
    host = url.raw_host.decode("ascii", "replace")
    if not is_host(host):
        raise errors.DevinError(f"the download redirects to {host[:200]!r}, which is not a valid host")
    same = (url.scheme, url.host, url.port) == (request.url.scheme, request.url.host, request.url.port)
    kept = ("Authorization", "User-Agent", "Accept-Encoding") if same else ("User-Agent", "Accept-Encoding")
    headers = {name: request.headers[name] for name in kept if name in request.headers}
    return httpx.Request("GET", url, headers=headers, extensions=request.extensions)


def _impersonating(operation: Operation, body: Any, user: str) -> Any:
    """The body with the user to act as.

    Raises:
        DevinError: The operation cannot be done as another user, or names another one.
    """
    name = operation.impersonation
    if name is None:
        raise errors.DevinError(
            f"{operation.name} cannot be done as another user; call it on a client without as_user()"
        )
    if not is_object(body):
        return {name: user}
    given = body.get(name, UNSET)
    if given is not UNSET and given != user:
        raise errors.DevinError(f"{operation.name}: {name} differs from the user of as_user()")
    return {**body, name: user}

"""One call from its arguments to its value: request, repetitions, answer. The same for both clients."""

from __future__ import annotations

import random
import time
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from contextlib import aclosing, contextmanager
from functools import lru_cache
from typing import Any, TypeVar, cast

import httpx
from devin_v3_api.operations import OPERATIONS, Operation
from devin_v3_api.raw import captured
from devin_v3_api.streams import Items
from devin_v3_api.types import UNSET, Answers, RequestOptions, anything, content, nothing, plain

from .. import errors
from .._version import __version__
from . import checks, ids, limits, log, retry, streaming, wire
from . import response as _response
from .arguments import check
from .encoding import Decoder, EncodingError
from .io import IO
from .json import is_object
from .request import NOTHING, CallerError, PreparedRequest, Sink
from .response import Answer
from .settings import Credential, Settings, check_lines, is_host
from .unknown import report

T = TypeVar("T")

_SELF = OPERATIONS.get("GET /v3/self")
_MOST_REDIRECTS = 5
_OF_THE_KEY = (errors.AuthenticationError, errors.PermissionDeniedError)  # the service answers a wrong key by 403, too
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

    def check(
        self,
        operation: Operation,
        path: Sequence[object],
        query: Mapping[str, Any] | None,
        options: RequestOptions,
        body: Any = UNSET,
    ) -> None:
        """Judge the arguments of an operation that is to be called later.

        Raises:
            InvalidArgumentError: Names the argument.
        """
        try:
            self._asked(operation, path, query, body, None, options)
        except errors.DevinError:
            raise
        except Exception as error:
            raise _unsendable(operation.name, error) from None

    async def call(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None,
        body: Any,
        files: Mapping[str, Any] | None,
        options: RequestOptions,
    ) -> T:
        """Carry out an operation."""
        if self._credential.asks is not None:
            await self._authorize()
        if path and path[0] is None and operation.scope == "organization":
            path = (self._org_id or await self.organization() or None, *path[1:])
        try:
            call = self._asked(operation, path, query, body, files, options)
        except (errors.DevinError, OSError):
            raise
        except Exception as error:
            raise _unsendable(operation.name, error) from None
        if decode is content:
            call.follow = True
            call.request.headers["Accept-Encoding"] = "identity"
        elif isinstance(decode, Answers):
            call.streams = _items_among(decode)
        answer = await self._exchange(call, deletes=decode is nothing)
        if answer is None:
            return decode(None)
        if call.response is not None:
            return cast("T", await self._io.opened(self._items(call, operation, answer)))
        value = _response.result(call, answer, decode)
        if self._settings.on_unknown is not None or log.logger.isEnabledFor(log.DEBUG):
            self._report(call, operation, value)
        return value

    def _report(self, call: PreparedRequest, operation: Operation, value: Any) -> None:
        """Report unknown parts of an answer. An exception that ends the program carries the ids of what was created."""
        try:
            report(operation, value, self._settings.on_unknown)
        except BaseException as error:
            if not call.safe:
                session_id = getattr(value, "session_id", None)
                made = f": {session_id}" if isinstance(session_id, str) else ""
                error.add_note(f"{call.method} {call.path} was carried out{made}")
            raise

    async def stream(
        self,
        operation: Operation,
        path: Sequence[object],
        items: Items,
        *,
        query: Mapping[str, Any] | None,
        body: Any,
        files: Mapping[str, Any] | None,
        options: RequestOptions,
    ) -> AsyncGenerator[Any]:
        """Carry out an operation whose answer is read item by item; it is repeated until the answer begins."""
        if self._credential.asks is not None:
            await self._authorize()
        if path and path[0] is None and operation.scope == "organization":
            path = (self._org_id or await self.organization() or None, *path[1:])
        try:
            call = self._asked(operation, path, query, body, files, options)
        except (errors.DevinError, OSError):
            raise
        except Exception as error:
            raise _unsendable(operation.name, error) from None
        call.streams = lambda _status, _media_type: items
        if call.request.headers["Accept"] == self._headers["Accept"]:
            call.request.headers["Accept"] = streaming.ACCEPT[items.form]
        answer = await self._exchange(call)
        if answer is None or call.response is None:
            return
        async with aclosing(self._items(call, operation, answer)) as stream:
            await anext(stream)
            async for item in stream:
                yield item

    async def _items(self, call: PreparedRequest, operation: Operation, answer: Answer) -> AsyncGenerator[Any]:
        """The items of an answer that has begun, after a None: from there on, closing it closes the connection."""
        assert call.response is not None  # noqa: S101 (for type checkers)
        assert call.items is not None  # noqa: S101
        reader = streaming.READERS[call.items.form](call.items.decode)
        tells = self._settings.on_unknown is not None or log.logger.isEnabledFor(log.DEBUG)
        try:
            yield None
            reader.check(answer.headers.get("content-type", ""))
            pieces = cast("AsyncGenerator[bytes]", self._io.chunks(call.response))
            async with aclosing(pieces) as chunks:
                async for chunk in chunks:
                    for item in reader.feed(chunk):
                        if tells:
                            self._report(call, operation, getattr(item, "data", item))
                        yield item
            for item in reader.end():
                yield item
        except streaming.BrokenItemError as error:
            bad = answer._replace(content=error.content)
            raise _response.response_error(call, bad, str(error)) from error.__cause__
        except httpx.DecodingError:
            raise _response.undecodable(call, answer._replace(content=None)) from None
        except httpx.HTTPError as error:
            raise _response.connection_error(call, error) from error
        finally:
            with log.guarded():
                await self._io.discard(call.response)

    async def download(
        self, operation: Operation, path: Sequence[object], sink: Sink, *, options: RequestOptions
    ) -> None:
        """Carry out an operation whose answer is a file, or leads to one."""
        call = await self._prepared_download(operation, path, options)
        call.sink = sink
        answer = await self._exchange(call)
        if answer is not None and answer.content is None:
            raise _response.undecodable(call, answer)

    async def pieces(
        self,
        operation: Operation,
        path: Sequence[object],
        begin: Callable[[int | None], None],
        *,
        options: RequestOptions,
    ) -> AsyncGenerator[bytes]:
        """The content of a file as it arrives; the request is repeated until the content begins.

        The first piece is empty: it comes with the head of the answer, when `begin` was called with the length of the
        content (None: unknown). The last one is followed by an error if the content is not whole.
        """
        call = await self._prepared_download(operation, path, options)
        call.in_pieces = True
        answer = await self._exchange(call)
        if answer is None or call.response is None:
            begin(0)
            yield b""
            return
        try:
            decoder = Decoder(answer.headers.get("content-encoding", ""))
            begin(_length(answer.headers, decoder))
            yield b""
            async with aclosing(cast("AsyncGenerator[bytes]", self._io.chunks(call.response, raw=True))) as chunks:
                async for chunk in chunks:
                    if piece := decoder.decode(chunk):
                        yield piece
            decoder.finish()
        except (httpx.DecodingError, EncodingError):
            raise _response.undecodable(call, answer._replace(content=None)) from None
        except httpx.HTTPError as error:
            raise _response.connection_error(call, error) from error
        finally:
            with log.guarded():
                await self._io.discard(call.response)

    async def _prepared_download(
        self, operation: Operation, path: Sequence[object], options: RequestOptions
    ) -> PreparedRequest:
        if self._credential.asks is not None:
            await self._authorize()
        if path and path[0] is None and operation.scope == "organization":
            path = (self._org_id or await self.organization() or None, *path[1:])
        try:
            call = self._asked(operation, path, None, UNSET, None, options)
        except (errors.DevinError, OSError):
            raise
        except Exception as error:
            raise _unsendable(operation.name, error) from None
        call.follow = True
        call.request.headers["Accept-Encoding"] = "identity"
        return call

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None, json: Any, options: RequestOptions
    ) -> Any:
        """Call any path on the host of the API."""
        if self._settings.user is not None:
            raise errors.DevinError("request() cannot act as another user; call it on a client without as_user()")
        if self._credential.asks is not None:
            await self._authorize()
        try:
            call = self._asked_freely(method, path, params, json, options)
        except errors.DevinError:
            raise
        except Exception as error:
            raise _unsendable("request", error) from None
        answer = await self._exchange(call)
        assert answer is not None  # noqa: S101 (for type checkers)
        return _response.result(call, answer, anything)

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
                call = None if _SELF is None else self._plain(_SELF)
                try:
                    answer = None if call is None else await self._exchange(call)
                except errors.NotFoundError:  # a deployment without it: the API may still tell by the credential
                    answer = None
                principal = _response.result(call, answer, anything) if call and answer else None
                self._io.found_org_id = _organization_of(principal)
        return self._io.found_org_id

    def _plain(self, operation: Operation) -> PreparedRequest:
        """A request without arguments, as the principal itself."""
        request = self._request(operation.method, f"{self._settings.base_url}{operation.path}", UNSET, None, {})
        return PreparedRequest(request, operation, safe=True)

    def _asked(
        self,
        operation: Operation,
        path: Sequence[object],
        query: Mapping[str, Any] | None,
        body: Any,
        files: Mapping[str, Any] | None,
        options: RequestOptions,
    ) -> PreparedRequest:
        if options:
            checks.check_options(
                operation.name, options, [*(query or ()), *(body if is_object(body) else ()), *(files or ())]
            )
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
        try:
            request = self._request(operation.method, url, body, form, options, operation)
        except BaseException:
            if form is not None:
                form.opened.close()
            raise
        repeatable = operation.repeatable
        if repeatable is None:
            repeatable = retry.is_safe(operation.method, operation.path)
        call = PreparedRequest(request, operation, repeatable, fields)
        call.unplaced = bool(path) and path[0] is None
        if form is not None:
            call.opened, call.repeatable = form.opened, form.repeatable
        return call

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
        media_type = None if operation is None or body is UNSET else wire.media_type_of(operation)
        if media_type is not None:
            headers = self._headers.copy()
            headers["Content-Type"] = media_type
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
            raise errors.InvalidArgumentError(f"{method} {url[:200]!r} is no valid URL: {error}") from None

    async def _exchange(self, prepared: PreparedRequest, *, deletes: bool = False) -> Answer | None:
        """The successful answer to a request that is sent as often as is safe and useful.

        Args:
            prepared: The request.
            deletes: Whether "not found" is as good as success once an earlier try may have deleted the thing.

        Returns:
            The answer; None if the thing is gone already (see `deletes`).
        """
        attempt = 0
        started = time.perf_counter()
        maybe_done = renewed = False
        deadline, reports_429 = limits.current.get()
        try:
            while True:
                try:
                    guarded = log.within.set(True)
                    try:
                        answer = await self._attempt(prepared, deadline)
                    finally:
                        log.within.reset(guarded)
                except errors.DevinError:
                    raise
                except CallerError as foreign:
                    raise foreign.error from None
                except Exception as error:  # whatever httpx, or what it stands on, raises
                    failure: errors.APIError = _response.connection_error(prepared, error)
                    failure.__cause__ = error
                else:
                    if 200 <= answer.status_code < 300:
                        captured(answer, attempt, started)
                        return answer
                    if answer.status_code == 404 and maybe_done and deletes and prepared.method == "DELETE":
                        captured(answer, attempt, started)
                        return None
                    failure = _response.status_error(prepared, answer)
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

    async def _attempt(self, prepared: PreparedRequest, deadline: float | None) -> Answer:
        """One answer, whatever it says."""
        if deadline is not None:
            prepared.request.extensions = _within(prepared.request.extensions, deadline - self._io.clock.monotonic())
        debug = log.logger.isEnabledFor(log.DEBUG)
        started = time.perf_counter() if debug else 0.0
        io = self._io
        prepared.host = ""
        response = await io.send(prepared.request)
        try:
            if prepared.follow:
                response = await self._followed(prepared, response)
            try:
                data: bytes | None
                has_body = response.is_success and response.status_code not in (204, 205)
                if prepared.streams and has_body:
                    prepared.items = prepared.streams(response.status_code, response.headers.get("content-type", ""))
                if prepared.items is not None or (prepared.in_pieces and has_body):
                    prepared.response = response
                    data = b""
                elif prepared.follow and response.is_success:
                    data = await _pour(io, response, prepared.sink)
                else:
                    data = await io.read(response, deadline)
            except (httpx.DecodingError, EncodingError):
                data = None
        finally:
            if not response.is_closed and response is not prepared.response:
                await io.discard(response)
        answer = Answer(response.status_code, response.reason_phrase, response.headers, data)
        if debug:
            _log_debug(
                "%s %s %s in %.3f s (request %s)",
                prepared.method,
                prepared.path,
                answer.status_code,
                time.perf_counter() - started,
                answer.request_id,
            )
        return answer

    async def _followed(self, prepared: PreparedRequest, response: httpx.Response) -> httpx.Response:
        """The answer behind redirects."""
        request = prepared.request
        for _ in range(_MOST_REDIRECTS):
            if not response.has_redirect_location:
                break
            await self._io.discard(response)
            request = _onward(request, response.headers["Location"])
            prepared.host = request.url.raw_host.decode("ascii", "replace")
            response = await self._io.send(request)
        return response


def _items_among(answers: Answers) -> Callable[[int, str], Items | None] | None:
    """The way to read an answer item by item (see `PreparedRequest`); None where no answer is read so."""
    if not any(isinstance(decode, Items) for _, _, decode in answers.decoders):
        return None

    def items(status: int, media_type: str) -> Items | None:
        decode = answers.of(status, media_type)
        return decode if isinstance(decode, Items) else None

    return items


def _organization_of(principal: Any) -> str:
    """Return the organization of a principal's sessions, which counts before its own. Empty for none."""
    given = [principal.get(name) for name in ("devin_sessions_org_id", "org_id")] if is_object(principal) else []
    return next((value for value in given if isinstance(value, str) and value), "")


def _timeouts(timeout: float | httpx.Timeout | None) -> dict[str, Any]:
    """The extension of httpx that carries a timeout.

    Raises:
        InvalidArgumentError: It is no number of seconds, or not more than 0.
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
    """The error for arguments of which no request can be made. Only the text of a TypeError shows no value."""
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
    """The bytes of a content, if its headers tell."""
    length = headers.get("content-length", "")
    return int(length[:18]) if length.isdecimal() and not decoder.changes else None


@contextmanager
def _foreign() -> Generator[None]:
    """Tells what the caller's own file or callback raises from what the network does."""
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

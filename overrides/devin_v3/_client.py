"""The clients: `Devin` and `AsyncDevin`."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple, Self, TypeVar

import httpx
import msgspec
from devin_v3_api.api.root import Api, AsyncApi
from devin_v3_api.operations import OPERATIONS, Operation
from devin_v3_api.types import UNSET, RequestOptions, Unset, anything, content, content_text

from . import _wire, errors
from ._json import is_object
from ._pagination import AsyncPager, Pager
from ._version import __version__

T = TypeVar("T")

DEFAULT_BASE_URL = "https://api.devin.ai"
DEFAULT_TIMEOUT = 60.0
DEFAULT_MAX_RETRIES = 2

_SELF = OPERATIONS.get("GET /v3/self")
_RAW = (content, content_text)  # decoders of answers that are no JSON


class _Prepared(NamedTuple):
    """A request, and what is needed to judge its answer."""

    request: httpx.Request
    operation: Operation | None


class _Base:
    """What the two clients have in common: settings, and requests and answers without the waiting between them."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
    ) -> None:
        api_key = api_key or os.environ.get("DEVIN_API_KEY")
        if not api_key:
            raise errors.DevinError("no credential: pass api_key=… or set the environment variable DEVIN_API_KEY")
        if not api_key.isascii() or not api_key.isprintable() or api_key != api_key.strip():
            raise errors.DevinError("api_key has characters that no credential has; was a line break copied with it?")
        self.org_id: str | None = org_id or os.environ.get("DEVIN_ORG_ID") or None
        self.base_url: str = _checked(base_url or os.environ.get("DEVIN_BASE_URL") or DEFAULT_BASE_URL)
        self.timeout = timeout
        self.max_retries = max_retries
        self._user: str | None = None
        # httpx.Headers never shows the credential in its repr.
        self._headers = httpx.Headers(
            {
                "Authorization": f"Bearer {api_key}",
                "Accept": "application/json",
                "User-Agent": f"devin-v3-python/{__version__}",
                **(default_headers or {}),
            }
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r}, org_id={self.org_id!r})"

    def as_user(self, user_id: str) -> Self:
        """A client that acts as another member of the organization.

        Every operation that can be done as another user carries the user's id; one that cannot is refused before it is
        sent. The service user needs `ImpersonateOrgSessions`; the target must be a member of the organization and have
        `UseDevinSessions`.

        Args:
            user_id: Id of the user (prefix `user-`).
        """
        clone = self._clone()
        clone._user = user_id
        return clone

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        org_id: str | Unset = UNSET,
    ) -> Self:
        """A client with other settings, over the same connections.

        Args:
            timeout: Seconds that a call may wait for the network; None waits without end.
            max_retries: How often a request is repeated where that is safe.
            org_id: Organization that its operations are about.
        """
        clone = self._clone()
        if not isinstance(timeout, Unset):
            clone.timeout = timeout
        if not isinstance(max_retries, Unset):
            clone.max_retries = max_retries
        if not isinstance(org_id, Unset):
            clone.org_id = org_id
        return clone

    def _clone(self) -> Self:
        clone = copy.copy(self)
        # Resources are bound to the client that made them.
        for name in [name for name in clone.__dict__ if isinstance(getattr(type(clone), name, None), cached_property)]:
            del clone.__dict__[name]
        clone._client = clone  # type: ignore[attr-defined]
        return clone

    def _prepare(
        self,
        operation: Operation,
        path: Sequence[str | None],
        *,
        query: Mapping[str, Any] | None,
        body: Any,
        files: Mapping[str, Any] | None,
        options: RequestOptions,
    ) -> _Prepared:
        if options:
            names = [*(query or ()), *(body if is_object(body) else ()), *(files or ())]
            _wire.check_options(operation, options, names)
        if self._user is not None:
            body = self._impersonating(operation, body)
        url = self.base_url + _wire.path_of(operation, path)
        string = _wire.query_of(query or {}, options.get("extra_query"))
        if string:
            url = f"{url}?{string}"
        headers = self._headers
        data: bytes | None = None
        fields: dict[str, str] | None = None
        uploads: dict[str, Any] | None = None
        if files is not None:
            uploads, fields = _wire.files_of(files)
        elif operation.form == "json":
            data = _wire.body_of(body, options.get("extra_body"))
            if data is not None:
                headers = headers.copy()
                headers["Content-Type"] = "application/json"
        if "extra_headers" in options:
            headers = headers.copy()
            headers.update(options["extra_headers"])
        timeout = httpx.Timeout(options.get("timeout", self.timeout)).as_dict()
        request = httpx.Request(
            operation.method,
            url,
            headers=headers,
            content=data,
            data=fields,
            files=uploads,
            extensions={"timeout": timeout},
        )
        return _Prepared(request, operation)

    def _impersonating(self, operation: Operation, body: Any) -> Any:
        field = operation.impersonation
        if field is None:
            raise errors.DevinError(
                f"{operation.name} cannot be done as another user; call it on a client without as_user()"
            )
        if is_object(body):
            given = body.get(field, UNSET)
            if given is not UNSET and given != self._user:
                raise errors.DevinError(f"{operation.name}: {field} differs from the user of as_user()")
            return {**body, field: self._user}
        return {field: self._user}

    def _prepare_free(
        self, method: str, path: str, params: Mapping[str, Any] | None, json: Any, options: RequestOptions
    ) -> _Prepared:
        """The request of `request()`: any path on the host of the API."""
        if not path.startswith("/") or path.startswith("//"):
            raise errors.DevinError(f"path {path!r} does not start with one slash")
        anonymous = Operation(method.upper(), path, "request", "principal", form="json")
        string = _wire.query_of(params or {}, options.get("extra_query"))
        headers = self._headers.copy()
        data = _wire.body_of(json, options.get("extra_body"))
        if data is not None:
            headers["Content-Type"] = "application/json"
        headers.update(options.get("extra_headers", {}))
        timeout = httpx.Timeout(options.get("timeout", self.timeout)).as_dict()
        url = f"{self.base_url}{path}" + (f"{'&' if '?' in path else '?'}{string}" if string else "")
        request = httpx.Request(anonymous.method, url, headers=headers, content=data, extensions={"timeout": timeout})
        return _Prepared(request, None)

    def _result(self, prepared: _Prepared, response: httpx.Response, decode: Callable[[Any], T]) -> T:
        """The decoded answer.

        Raises:
            APIStatusError: The server answered with an error.
            APIResponseError: The answer is not what the operation returns.
        """
        request = prepared.request
        if not response.is_success:
            raise self._status_error(prepared, response)
        if decode in _RAW:
            return decode(response.content)
        if not response.content:
            data: Any = None
        else:
            try:
                data = msgspec.json.decode(response.content)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise self._response_error(request, response, f"is no JSON ({error})") from None
        try:
            return decode(data)
        except Exception as error:
            kind = type(data).__name__
            raise self._response_error(request, response, f"has another shape than expected ({kind})") from error

    def _response_error(self, request: httpx.Request, response: httpx.Response, what: str) -> errors.APIResponseError:
        start = response.content[:200].decode("utf-8", "replace")
        path = request.url.path
        return errors.APIResponseError(
            f"{request.method} {path}: the answer {response.status_code} {what}; it starts with {start!r}",
            method=request.method,
            path=path,
            status_code=response.status_code,
            body=response.content,
        )

    def _status_error(self, prepared: _Prepared, response: httpx.Response) -> errors.APIStatusError:
        request, operation = prepared
        status = response.status_code
        try:
            body: Any = msgspec.json.decode(response.content)
        except (msgspec.DecodeError, UnicodeDecodeError):
            body = response.content[:2000].decode("utf-8", "replace")
        request_id = response.headers.get("x-request-id")
        parts = [f"{request.method} {request.url.path}: {status} {response.reason_phrase}".rstrip()]
        if said := errors.detail(body):
            parts.append(f": {said}")
        if request_id:
            parts.append(f" (request {request_id})")
        if status == 403 and operation is not None:
            parts.append(_needed(operation, request.content if operation.form == "json" else b""))
        if 300 <= status < 400:
            parts.append(": a redirect, which is not followed: the credential stays with this host")
        return errors.class_for(status)(
            "".join(parts),
            method=request.method,
            path=request.url.path,
            status_code=status,
            body=body,
            headers=response.headers,
            request_id=request_id,
            operation=operation,
        )

    def _connection_error(self, request: httpx.Request, error: httpx.HTTPError) -> errors.APIConnectionError:
        path = request.url.path
        what = str(error) or type(error).__name__
        if isinstance(error, httpx.TimeoutException):
            return errors.APITimeoutError(
                f"{request.method} {path}: no answer in time ({type(error).__name__})", method=request.method, path=path
            )
        return errors.APIConnectionError(f"{request.method} {path}: {what}", method=request.method, path=path)

    def _no_organization(self) -> errors.DevinError:
        return errors.DevinError(
            "no organization: pass org_id=… or set DEVIN_ORG_ID (the credential belongs to no single organization)"
        )


class Devin(_Base, Api):
    """Client of the Devin API v3.

    Args:
        api_key: Credential of a service user or a user (prefix `cog_`). Default: `DEVIN_API_KEY`.
        org_id: Organization that operations are about (prefix `org-`). Default: `DEVIN_ORG_ID`, else the organization
            of the credential, asked for once.
        base_url: Where the API is. Default: `DEVIN_BASE_URL`, else https://api.devin.ai.
        timeout: Seconds that a call may wait for the network; None waits without end.
        max_retries: How often a request is repeated where that is safe.
        default_headers: Headers to send with every request.
        http_client: A `httpx.Client` of your own, for proxies, mTLS or tests. It is not closed by this client.

    Raises:
        DevinError: No credential, or a base URL that is none.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        _Base.__init__(
            self,
            api_key=api_key,
            org_id=org_id,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
        )
        Api.__init__(self, self)
        self._owns_http = http_client is None
        self._http = http_client or httpx.Client()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, unless `http_client` was given."""
        if self._owns_http:
            self._http.close()

    def call(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> T:
        """Carry out an operation; what the methods of resources call."""
        if path and path[0] is None:
            path = (self._organization(), *path[1:])
        prepared = self._prepare(operation, path, query=query, body=body, files=files, options=options)
        return self._result(prepared, self._send(prepared, follow=decode is content), decode)

    def paginate(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> Pager[T]:
        """A pager over an operation that answers with pages."""
        given = dict(query or {})
        name = operation.cursor or "after"

        def fetch(cursor: str | None) -> Any:
            asked = given if cursor is None else {**given, name: cursor}
            return self.call(operation, path, anything, query=asked, options=options)

        start = given.get(name)
        return Pager(decode, start if isinstance(start, str) else None, fetch)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call any endpoint, published or not.

        Args:
            method: HTTP method.
            path: Path from the root, for example `/v3/self`.
            params: Query parameters; lists repeat the name.
            json: Body.
            options: As every method takes them.

        Returns:
            The decoded JSON, or None for an empty answer.
        """
        prepared = self._prepare_free(method, path, params, json, options or {})
        return self._result(prepared, self._send(prepared, follow=False), anything)

    def _send(self, prepared: _Prepared, *, follow: bool) -> httpx.Response:
        request = prepared.request
        try:
            response = self._http.send(request, auth=None, follow_redirects=False)
            if follow and response.is_redirect:
                response = self._http.send(_onward(request, response), auth=None, follow_redirects=False)
        except httpx.HTTPError as error:
            raise self._connection_error(request, error) from error
        return response

    def _organization(self) -> str:
        if self.org_id is None:
            if _SELF is None:
                raise self._no_organization()
            plain = self._clone()
            plain._user = None
            principal = plain.call(_SELF, (), anything, options={})
            self.org_id = principal.get("org_id")
            if not self.org_id:
                raise self._no_organization()
        return self.org_id


class AsyncDevin(_Base, AsyncApi):
    """Asynchronous client of the Devin API v3: the methods of `Devin`, awaited; lists are iterated by `async for`.

    Args:
        api_key: Credential of a service user or a user (prefix `cog_`). Default: `DEVIN_API_KEY`.
        org_id: Organization that operations are about (prefix `org-`). Default: `DEVIN_ORG_ID`, else the organization
            of the credential, asked for once.
        base_url: Where the API is. Default: `DEVIN_BASE_URL`, else https://api.devin.ai.
        timeout: Seconds that a call may wait for the network; None waits without end.
        max_retries: How often a request is repeated where that is safe.
        default_headers: Headers to send with every request.
        http_client: A `httpx.AsyncClient` of your own. It is not closed by this client.

    Raises:
        DevinError: No credential, or a base URL that is none.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        _Base.__init__(
            self,
            api_key=api_key,
            org_id=org_id,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
        )
        AsyncApi.__init__(self, self)
        self._owns_http = http_client is None
        self._http = http_client or httpx.AsyncClient()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, unless `http_client` was given."""
        if self._owns_http:
            await self._http.aclose()

    async def call(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> T:
        """Carry out an operation; what the methods of resources call."""
        if path and path[0] is None:
            path = (await self._organization(), *path[1:])
        prepared = self._prepare(operation, path, query=query, body=body, files=files, options=options)
        return self._result(prepared, await self._send(prepared, follow=decode is content), decode)

    def paginate(
        self,
        operation: Operation,
        path: Sequence[str | None],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> AsyncPager[T]:
        """A pager over an operation that answers with pages."""
        given = dict(query or {})
        name = operation.cursor or "after"

        async def fetch(cursor: str | None) -> Any:
            asked = given if cursor is None else {**given, name: cursor}
            return await self.call(operation, path, anything, query=asked, options=options)

        start = given.get(name)
        return AsyncPager(decode, start if isinstance(start, str) else None, fetch)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call any endpoint, published or not; see `Devin.request`."""
        prepared = self._prepare_free(method, path, params, json, options or {})
        return self._result(prepared, await self._send(prepared, follow=False), anything)

    async def _send(self, prepared: _Prepared, *, follow: bool) -> httpx.Response:
        request = prepared.request
        try:
            response = await self._http.send(request, auth=None, follow_redirects=False)
            if follow and response.is_redirect:
                response = await self._http.send(_onward(request, response), auth=None, follow_redirects=False)
        except httpx.HTTPError as error:
            raise self._connection_error(request, error) from error
        return response

    async def _organization(self) -> str:
        if self.org_id is None:
            if _SELF is None:
                raise self._no_organization()
            plain = self._clone()
            plain._user = None
            principal = await plain.call(_SELF, (), anything, options={})
            self.org_id = principal.get("org_id")
            if not self.org_id:
                raise self._no_organization()
        return self.org_id


def _checked(base_url: str) -> str:
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise errors.DevinError(f"base_url is no URL: {error}") from None
    if url.scheme not in ("http", "https") or not url.host or url.query or url.fragment or url.userinfo:
        raise errors.DevinError("base_url must be like https://api.devin.ai: scheme, host, and a path at most")
    return base_url.rstrip("/")


def _onward(request: httpx.Request, response: httpx.Response) -> httpx.Request:
    """The request for where a download redirects to. Another origin gets no credential and no header of ours."""
    url = request.url.join(response.headers["Location"])
    same = (url.scheme, url.host, url.port) == (request.url.scheme, request.url.host, request.url.port)
    headers = {"Authorization": request.headers["Authorization"]} if same else {}
    return httpx.Request("GET", url, headers=headers, extensions={"timeout": request.extensions["timeout"]})


def _needed(operation: Operation, body: bytes) -> str:
    """What a principal needs for an operation, for the message of a 403. Only what a page states is said as a fact."""
    sentences: list[str] = []
    if operation.permissions:
        names = " and ".join(operation.permissions)
        sure = "needs" if operation.permission_source == "page" else "probably needs"
        sentences.append(f"{operation.name} {sure} {names}")
    used = [field for field in operation.permission_fields if f'"{field}"'.encode() in body]
    sentences += [f"{field} needs {operation.permission_fields[field]}" for field in used]
    if operation.impersonation in used:
        sentences.append(
            "to act as another user, the service user needs ImpersonateOrgSessions, and the target user must be a "
            "member of the organization and have UseDevinSessions"
        )
    return "".join(f". {sentence[0].upper()}{sentence[1:]}" for sentence in sentences)

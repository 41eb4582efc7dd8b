"""The clients: `Devin` and `AsyncDevin`. What they do is written once, in `_engine`; see `_drive` for how."""

from __future__ import annotations

import copy
import time
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar

from devin_v3_api.api.root import Api, AsyncApi
from devin_v3_api.operations import Operation
from devin_v3_api.pagination import AsyncPage, AsyncPager, Page, Pager
from devin_v3_api.streams import AsyncStream, Items, Stream
from devin_v3_api.types import UNSET, RequestOptions, Unset

from ._call import io, log
from ._call.arguments import check
from ._call.clock import clock_of
from ._call.drive import iterate, run
from ._call.ranges import ranges_of
from ._call.settings import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    Ask,
    Credential,
    Settings,
    checked_base_url,
    checked_headers,
    checked_org_id,
)
from .errors import DevinError, InvalidArgumentError

if TYPE_CHECKING:
    import httpx
    from devin_v3_api import models

    from ._call.engine import Engine
    from ._call.request import Sink
    from ._call.unknown import Unknown
    from ._raw_resources import AsyncWithRawResponse, WithRawResponse
    from .attachments import AsyncAttachments, Attachments
    from .sessions.enterprise import AsyncEnterprise, Enterprise
    from .sessions.resource import AsyncSessions, Sessions

    Principal: TypeAlias = (
        models.ServiceUserSelf | models.PatUserSelf | models.DevinBrainUserSelf | models.WindsurfSessionUserSelf
    )

T = TypeVar("T")


class _Base:
    """The base of the two clients: settings, and clients made of clients."""

    _io: io.IO

    def _set_up(
        self,
        credential: Credential,
        org_id: str | None,
        base_url: str | None,
        timeout: float | httpx.Timeout | Unset | None,
        max_retries: int,
        default_headers: Mapping[str, str] | None,
        http_client: httpx.Client | httpx.AsyncClient | None,
        on_unknown: Callable[[Unknown], object] | None,
    ) -> None:
        log.configure()
        self._credential = credential
        self._org_id = checked_org_id(org_id)
        network: float | httpx.Timeout | None
        if isinstance(timeout, Unset):
            network = DEFAULT_TIMEOUT if http_client is None else io.timeout_of(http_client, DEFAULT_TIMEOUT)
        else:
            network = timeout
        check("the client", default_headers=default_headers)
        headers = dict(checked_headers({} if default_headers is None else default_headers))
        self._settings = Settings(checked_base_url(base_url), network, max_retries, headers, on_unknown)
        self._io.clock = clock_of(self._settings.base_url)

    @property
    def org_id(self) -> str | None:
        """Organization that operations are about; None as long as it is not known."""
        return self._org_id or self._io.found_org_id or None

    @property
    def base_url(self) -> str:
        """Return the base URL of the API."""
        return self._settings.base_url

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """Seconds that a call may wait for the network, each time that it waits."""
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        """Return the number of retries of a request that may be repeated."""
        return self._settings.max_retries

    @cached_property
    def _client(self) -> Self:
        """The client as its resources hold it: a copy, so that no circle keeps the connections of a client alive."""
        return self._with(self._settings)

    @cached_property
    def _engine(self) -> Engine:
        from devin_v3_api import models

        from ._call.engine import Engine

        if "SessionResponse" in models.__all__:  # a package that was built of another document may have none
            from .sessions import session as _  # noqa: F401 (answers with a session become instances of its class)

        return Engine(self._settings, self._credential, self._org_id, self._io)

    def __repr__(self) -> str:
        user = f", as_user={self._settings.user!r}" if self._settings.user else ""
        return f"{type(self).__name__}(base_url={self.base_url!r}, org_id={self.org_id!r}{user})"

    def as_user(self, user_id: str) -> Self:
        """A client that acts as another member of the organization.

        Every operation that can be done as another user carries the user's id; one that cannot is refused before it is
        sent. The service user needs `ImpersonateOrgSessions`; the target must be a member of the organization and have
        `UseDevinSessions`. What `sessions.run`, `wait`, `send` and `once=` read on the way is read by the service user
        itself, for reading cannot be done as another user.

        Args:
            user_id: Id of the user (prefix `user-`).

        Raises:
            InvalidArgumentError: It is no text, or empty: the client would act as itself.
        """
        if not isinstance(user_id, str) or not user_id:  # pyright: ignore[reportUnnecessaryIsInstance]
            shown = repr(user_id) if isinstance(user_id, str) else type(user_id).__name__  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"as_user() takes the id of a user, not {shown}; see as_itself()")
        return self._with(replace(self._settings, user=user_id))

    def as_itself(self) -> Self:
        """A client that acts as the principal itself: undoes `as_user`."""
        return self if self._settings.user is None else self._with(replace(self._settings, user=None))

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        org_id: str | Unset = UNSET,
        default_headers: Mapping[str, str] | Unset = UNSET,
        on_unknown: Callable[[Unknown], object] | Unset | None = UNSET,
    ) -> Self:
        """A client with other settings, over the same connections.

        Args:
            timeout: Seconds that a call may wait for the network, each time that it waits; None waits without end.
            max_retries: How often a request is repeated where that is safe.
            org_id: Organization that its operations are about.
            default_headers: Headers to send with every request, instead of those that were given before.
            on_unknown: See `Devin`.
        """
        settings = self._settings
        if not isinstance(timeout, Unset):
            settings = replace(settings, timeout=timeout)
        if not isinstance(max_retries, Unset):
            settings = replace(settings, max_retries=max_retries)
        if not isinstance(default_headers, Unset):
            check("the client", default_headers=default_headers)
            settings = replace(settings, default_headers=dict(checked_headers(default_headers or {})))
        if not isinstance(on_unknown, Unset):
            settings = replace(settings, on_unknown=on_unknown)
        clone = self._with(settings)
        if not isinstance(org_id, Unset):
            clone._org_id = checked_org_id(org_id)
        return clone

    def _with(self, settings: Settings) -> Self:
        clone = copy.copy(self)
        # What is made on demand (the engine, resources) is bound to the client that made it.
        for name in [name for name in clone.__dict__ if isinstance(getattr(type(clone), name, None), cached_property)]:
            del clone.__dict__[name]
        clone._settings = settings
        return clone

    def __copy__(self) -> Self:
        clone = object.__new__(type(self))
        clone.__dict__.update(self.__dict__)
        return clone

    def __deepcopy__(self, memo: object) -> Self:
        return self.__copy__()  # connections and the key are shared, as by `with_options`

    def __reduce__(self) -> tuple[Any, ...]:
        """Return the client's state for other processes: without the key, which is asked for, or read, there."""
        if self._io.is_given:
            raise TypeError(f"a {type(self).__name__} with an http_client of your own cannot be pickled")
        headers = self._settings.default_headers
        public = {name: value for name, value in headers.items() if name.lower() != "authorization"}
        return _revive, (
            type(self),
            self._org_id,
            replace(self._settings, default_headers=public),
            self._credential.asks,
        )


class Devin(_Base, Api):  # type: ignore[misc]  # `_client` is made on demand
    """Client of the Devin API v3. Threads may share it; a forked process makes connections of its own.

    Args:
        api_key: Credential of a service user or a user (prefix `cog_`), or a callable that returns it: it is asked at
            the first call, and again after a 401 or 403. Default: `DEVIN_API_KEY`.
        org_id: Organization that operations are about (prefix `org-`). Default: `DEVIN_ORG_ID`, else where the
            sessions of the credential are, asked for once; else the API tells it by the credential.
        base_url: Where the API is. Default: `DEVIN_BASE_URL`, else https://api.devin.ai.
        timeout: Seconds that a call may wait for the network, each time that it waits (to connect, for the next bytes
            of the answer); None waits without end. A `httpx.Timeout` tells them apart. Default: that of `http_client`
            if it has one of its own, else 60.
        max_retries: How often a request is repeated where that is safe.
        default_headers: Headers to send with every request.
        http_client: A `httpx.Client` of your own, for proxies, mTLS or tests. Its timeout, headers, cookies, event
            hooks and transports are used; redirects are not followed, and one with `auth`, `base_url` or `params` is
            refused. It is not closed by this client.
        on_unknown: Called with an `Unknown` for every field and every enum value that an answer carries and the spec
            does not know.

    Raises:
        InvalidArgumentError: An argument that cannot be meant.
        DevinError: No credential.
    """

    def __init__(
        self,
        *,
        api_key: str | Ask | None = None,
        org_id: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
        on_unknown: Callable[[Unknown], object] | None = None,
    ) -> None:
        self._io = io.Blocking(http_client)
        credential = Credential.of(api_key)
        self._set_up(credential, org_id, base_url, timeout, max_retries, default_headers, http_client, on_unknown)

    @cached_property
    def sessions(self) -> Sessions:
        """`devin.sessions`."""
        from .sessions.resource import Sessions

        return Sessions(self._client)

    @cached_property
    def attachments(self) -> Attachments:
        """`devin.attachments`."""
        from .attachments import Attachments

        return Attachments(self._client)

    @cached_property
    def enterprise(self) -> Enterprise:
        """`devin.enterprise`."""
        from .sessions.enterprise import Enterprise

        return Enterprise(self._client)

    with_raw_response: WithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    """The methods, each returning its answer, too: status, headers, bytes, retries, time, and the value.

    raw = devin.with_raw_response.sessions.get("devin-…")
    raw = devin.sessions.with_raw_response.get("devin-…")  # the same
    raw = devin.with_raw_response(pager.page)  # any method that makes a request
    raw.headers["x-request-id"], raw.value
    """

    def whoami(self) -> Principal:
        """Return the principal of the credential: a service user or a user, told apart by `principal_type`."""
        return self.self.get()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, unless `http_client` was given."""
        run(self._io.close())

    def call(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> T:
        """Carry out an operation; what the methods of resources call.

        Raises:
            InvalidArgumentError: An argument that no request can carry, or that the API is known to refuse.
            APIConnectionError: No whole answer came.
            APIStatusError: The server answered with an error.
            APIResponseError: The answer is not what the operation returns.
        """
        return run(self._engine.call(operation, path, decode, query=query, body=body, files=files, options=options))

    def paginate(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> Pager[T]:
        """A pager over an operation that answers with pages."""
        self._engine.check(operation, path, query, options)
        name = operation.cursor or "after"
        given = dict(query or {})
        ranges = None if operation.most_days is None else ranges_of(operation, given, time.time())
        page = partial(Page[T].parse, decode=decode)

        def fetch(cursor: str | None) -> Page[T]:
            if ranges is None:
                return self.call(operation, path, page, query=_at(given, name, cursor), options=options)
            window, at = ranges.place(cursor)
            query = {**given, **ranges.query(window), name: at or UNSET}
            return ranges.joined(self.call(operation, path, page, query=query, options=options), window)

        start = given.get(name)
        first = start if isinstance(start, str) else None
        return Pager(fetch, first, label=_label(operation, path, given), error=DevinError)

    def stream(
        self,
        operation: Operation,
        path: Sequence[object],
        items: Items,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> Stream[Any]:
        """The items of the one answer of an operation, as they arrive."""
        steps = self._engine.stream(operation, path, items, query=query, body=body, files=files, options=options)
        return Stream(iterate(steps))

    def download(self, operation: Operation, path: Sequence[object], sink: Sink, *, options: RequestOptions) -> None:
        """Carry out an operation whose answer is a file or leads to one, and write the file piece by piece."""
        run(self._engine.download(operation, path, sink, options=options))

    def pieces(
        self,
        operation: Operation,
        path: Sequence[object],
        begin: Callable[[int | None], None],
        *,
        options: RequestOptions,
    ) -> Generator[bytes]:
        """The content of a file, or of what an answer leads to, as it arrives; `begin` is told its length first."""
        return iterate(self._engine.pieces(operation, path, begin, options=options))

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
        return run(self._engine.request(method, path, params=params, json=json, options=options or {}))


class AsyncDevin(_Base, AsyncApi):  # type: ignore[misc]
    """Asynchronous client of the Devin API v3: the methods of `Devin`, awaited; lists are iterated by `async for`.

    It belongs to one event loop.

    Args:
        api_key: Credential of a service user or a user (prefix `cog_`), or a callable that returns it, or an
            awaitable of it: it is asked at the first call, and again after a 401 or 403. Default: `DEVIN_API_KEY`.
        org_id: Organization that operations are about (prefix `org-`). Default: `DEVIN_ORG_ID`, else where the
            sessions of the credential are, asked for once; else the API tells it by the credential.
        base_url: Where the API is. Default: `DEVIN_BASE_URL`, else https://api.devin.ai.
        timeout: Seconds that a call may wait for the network, each time that it waits; see `Devin`.
        max_retries: How often a request is repeated where that is safe.
        default_headers: Headers to send with every request.
        http_client: A `httpx.AsyncClient` of your own. It is not closed by this client.
        on_unknown: See `Devin`.

    Raises:
        InvalidArgumentError: An argument that cannot be meant.
        DevinError: No credential.
    """

    def __init__(
        self,
        *,
        api_key: str | Ask | None = None,
        org_id: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        on_unknown: Callable[[Unknown], object] | None = None,
    ) -> None:
        self._io = io.Waiting(http_client)
        credential = Credential.of(api_key, awaits=True)
        self._set_up(credential, org_id, base_url, timeout, max_retries, default_headers, http_client, on_unknown)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """`devin.sessions`."""
        from .sessions.resource import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """`devin.attachments`."""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self._client)

    @cached_property
    def enterprise(self) -> AsyncEnterprise:
        """`devin.enterprise`."""
        from .sessions.enterprise import AsyncEnterprise

        return AsyncEnterprise(self._client)

    with_raw_response: AsyncWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    """The methods, each returning its answer, too: status, headers, bytes, retries, time, and the value.

    raw = await devin.with_raw_response.sessions.get("devin-…")
    raw = await devin.sessions.with_raw_response.get("devin-…")  # the same
    raw = await devin.with_raw_response(pager.page)  # any method that makes a request
    raw.headers["x-request-id"], raw.value
    """

    async def whoami(self) -> Principal:
        """Return the principal of the credential: a service user or a user, told apart by `principal_type`."""
        return await self.self.get()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, unless `http_client` was given."""
        await self._io.close()

    async def call(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> T:
        """Carry out an operation; see `Devin.call`."""
        return await self._engine.call(operation, path, decode, query=query, body=body, files=files, options=options)

    def paginate(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> AsyncPager[T]:
        """A pager over an operation that answers with pages."""
        self._engine.check(operation, path, query, options)
        name = operation.cursor or "after"
        given = dict(query or {})
        ranges = None if operation.most_days is None else ranges_of(operation, given, time.time())
        page = partial(AsyncPage[T].parse, decode=decode)

        async def fetch(cursor: str | None) -> AsyncPage[T]:
            if ranges is None:
                return await self.call(operation, path, page, query=_at(given, name, cursor), options=options)
            window, at = ranges.place(cursor)
            query = {**given, **ranges.query(window), name: at or UNSET}
            return ranges.joined(await self.call(operation, path, page, query=query, options=options), window)

        start = given.get(name)
        first = start if isinstance(start, str) else None
        return AsyncPager(fetch, first, label=_label(operation, path, given), error=DevinError)

    def stream(
        self,
        operation: Operation,
        path: Sequence[object],
        items: Items,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> AsyncStream[Any]:
        """The items of the one answer of an operation, as they arrive."""
        steps = self._engine.stream(operation, path, items, query=query, body=body, files=files, options=options)
        return AsyncStream(steps)

    async def download(
        self, operation: Operation, path: Sequence[object], sink: Sink, *, options: RequestOptions
    ) -> None:
        """Carry out an operation whose answer is a file or leads to one; see `Devin.download`."""
        await self._engine.download(operation, path, sink, options=options)

    def pieces(
        self,
        operation: Operation,
        path: Sequence[object],
        begin: Callable[[int | None], None],
        *,
        options: RequestOptions,
    ) -> AsyncGenerator[bytes]:
        """The content of a file, or of what an answer leads to, as it arrives; see `Devin.pieces`."""
        return self._engine.pieces(operation, path, begin, options=options)

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
        return await self._engine.request(method, path, params=params, json=json, options=options or {})


def _at(query: Mapping[str, Any], name: str, cursor: str | None) -> Mapping[str, Any]:
    return query if cursor is None else {**query, name: cursor}


def _label(operation: Operation, path: Sequence[object], query: Mapping[str, Any]) -> str:
    """The call that makes a list, for its repr: the arguments that were given, and no more."""
    try:
        ids = [repr(value) for value in path if value is not None]
        filters = [f"{name}={value!r}" for name, value in query.items() if value is not UNSET]
    except Exception:  # of an argument that cannot be shown, and is judged when the list is read
        return operation.name
    return f"{operation.name}({', '.join([*ids, *filters])})"


def _revive(cls: type[Any], org_id: str | None, settings: Settings, ask: Ask | None) -> Any:
    """Rebuild a pickled client with a credential of this process: the callable's or the environment's."""
    return cls(api_key=ask, org_id=org_id, base_url=settings.base_url)._with(settings)

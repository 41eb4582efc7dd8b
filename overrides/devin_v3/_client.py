"""The clients: `Devin` and `AsyncDevin`, the faces of a transport (`_call/transport.py`) and of its resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar

from devin_v3_api.api.root import Api, AsyncApi
from devin_v3_api.client import AsyncResource, Resource, resource
from devin_v3_api.types import UNSET, RequestOptions, Unset

from ._call import io, log
from ._call.arguments import check
from ._call.async_transport import AsyncTransport
from ._call.base_transport import BaseTransport
from ._call.clock import clock_of
from ._call.settings import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    Ask,
    Credential,
    Settings,
    checked_headers,
    checked_org_id,
    settings_of,
)
from ._call.transport import Transport
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    import httpx
    from devin_v3_api import models

    from ._call.unknown import Unknown
    from ._raw_resources import AsyncWithRawResponse, WithRawResponse
    from .attachments import AsyncAttachments, Attachments
    from .sessions.async_enterprise import AsyncEnterprise
    from .sessions.async_resource import AsyncSessions
    from .sessions.enterprise import Enterprise
    from .sessions.resource import Sessions

    Principal: TypeAlias = (
        models.ServiceUserSelf | models.PatUserSelf | models.DevinBrainUserSelf | models.WindsurfSessionUserSelf
    )

TransportT = TypeVar("TransportT", bound=BaseTransport)


class _Base(Generic[TransportT]):
    """The base of the two clients: a face over a transport, and clients made of clients."""

    _transport: TransportT

    @property
    def org_id(self) -> str | None:
        """Organization that operations are about; None as long as it is not known."""
        return self._transport.org_id

    @property
    def base_url(self) -> str:
        """Return the base URL of the API."""
        return self._transport.settings.base_url

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """Seconds that a call may wait for the network, each time that it waits."""
        return self._transport.settings.timeout

    @property
    def max_retries(self) -> int:
        """Return the number of retries of a request that may be repeated."""
        return self._transport.max_retries

    def __repr__(self) -> str:
        as_user = self._transport.settings.user
        user = f", as_user={as_user!r}" if as_user else ""
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
        return self._with(replace(self._transport.settings, user=user_id))

    def as_itself(self) -> Self:
        """A client that acts as the principal itself: undoes `as_user`."""
        transport = self._transport.as_itself()
        return self if transport is self._transport else self._over(transport)

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
        settings = self._transport.settings
        if not isinstance(timeout, Unset):
            settings = replace(settings, timeout=timeout)
        if not isinstance(max_retries, Unset):
            settings = replace(settings, max_retries=max_retries)
        if not isinstance(default_headers, Unset):
            check("the client", default_headers=default_headers)
            settings = replace(settings, default_headers=dict(checked_headers(default_headers or {})))
        if not isinstance(on_unknown, Unset):
            settings = replace(settings, on_unknown=on_unknown)
        given = self._transport.given_org_id if isinstance(org_id, Unset) else checked_org_id(org_id)
        return self._over(self._transport.over(settings, given))

    def _with(self, settings: Settings) -> Self:
        return self._over(self._transport.over(settings, self._transport.given_org_id))

    def _over(self, transport: TransportT) -> Self:
        """The same client over another transport: its resources, which are bound to theirs, are made anew."""
        clone = object.__new__(type(self))
        own = {name: value for name, value in vars(self).items() if not isinstance(value, (Resource, AsyncResource))}
        vars(clone).update(own, _transport=transport)
        return clone

    def __copy__(self) -> Self:
        return self._over(self._transport)

    def __deepcopy__(self, memo: object) -> Self:
        return self._over(self._transport)  # connections and the key are shared, as by `with_options`

    def __reduce__(self) -> tuple[Any, ...]:
        """Return the client's state for other processes: without the key, which is asked for, or read, there."""
        transport = self._transport
        if transport.io.is_given:
            raise TypeError(f"a {type(self).__name__} with an http_client of your own cannot be pickled")
        headers = transport.settings.default_headers
        public = {name: value for name, value in headers.items() if name.lower() != "authorization"}
        return _revive, (
            type(self),
            transport.given_org_id,
            replace(transport.settings, default_headers=public),
            transport.credential.asks,
        )


class Devin(_Base[Transport], Api):
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

    _transport: Transport

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
        log.configure()
        connections = io.Blocking(http_client)
        credential = Credential.of(api_key)
        organization = checked_org_id(org_id)
        network = io.timeout_of(http_client, DEFAULT_TIMEOUT) if isinstance(timeout, Unset) else timeout
        settings = settings_of(base_url, network, max_retries, default_headers, on_unknown)
        connections.clock = clock_of(settings.base_url)
        self._transport = Transport(settings, credential, organization, connections, _extend)

    @resource
    def sessions(self) -> Sessions:
        """`devin.sessions`."""
        from .sessions.resource import Sessions

        return Sessions(self._transport)

    @resource
    def attachments(self) -> Attachments:
        """`devin.attachments`."""
        from .attachments import Attachments

        return Attachments(self._transport)

    @resource
    def enterprise(self) -> Enterprise:
        """`devin.enterprise`."""
        from .sessions.enterprise import Enterprise

        return Enterprise(self._transport)

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
        self._transport.close()

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
        return self._transport.request(method, path, params=params, json=json, options=options or {})


class AsyncDevin(_Base[AsyncTransport], AsyncApi):
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

    _transport: AsyncTransport

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
        log.configure()
        connections = io.Waiting(http_client)
        credential = Credential.of(api_key, awaits=True)
        organization = checked_org_id(org_id)
        network = io.timeout_of(http_client, DEFAULT_TIMEOUT) if isinstance(timeout, Unset) else timeout
        settings = settings_of(base_url, network, max_retries, default_headers, on_unknown)
        connections.clock = clock_of(settings.base_url)
        self._transport = AsyncTransport(settings, credential, organization, connections, _extend)

    @resource
    def sessions(self) -> AsyncSessions:
        """`devin.sessions`."""
        from .sessions.async_resource import AsyncSessions

        return AsyncSessions(self._transport)

    @resource
    def attachments(self) -> AsyncAttachments:
        """`devin.attachments`."""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self._transport)

    @resource
    def enterprise(self) -> AsyncEnterprise:
        """`devin.enterprise`."""
        from .sessions.async_enterprise import AsyncEnterprise

        return AsyncEnterprise(self._transport)

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
        await self._transport.close()

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
        return await self._transport.request(method, path, params=params, json=json, options=options or {})


def _extend() -> None:
    """Let answers with a session become instances of its class."""
    from devin_v3_api import models

    if "SessionResponse" in models.__all__:  # a package that was built of another document may have none
        from .sessions import session as _  # noqa: F401


def _revive(cls: type[Any], org_id: str | None, settings: Settings, ask: Ask | None) -> Any:
    """Rebuild a pickled client with a credential of this process: the callable's or the environment's."""
    return cls(api_key=ask, org_id=org_id, base_url=settings.base_url)._with(settings)

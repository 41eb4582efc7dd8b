# Made from _async_client.py by `nox -s regenerate` (generator/render/unasync.py): change that file.
"""`Devin`, the face of a transport (`_call/transport.py`) and of its resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from devin_v3_api.api.root import Api
from devin_v3_api.client import resource
from devin_v3_api.types import UNSET, RequestOptions, Unset

from ._base_client import BaseClient, extend
from ._call import io, log
from ._call.clock import clock_of
from ._call.settings import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Ask, Credential, checked_org_id, settings_of
from ._call.transport import Transport

if TYPE_CHECKING:
    import httpx
    from devin_v3_api import models, raw_resources
    from devin_v3_api.raw import RawResponse

    from ._base_client import Method, P, R
    from ._call.unknown import Unknown
    from .attachments import Attachments
    from .attachments.resource import AttachmentsWithRawResponse
    from .sessions.enterprise import Enterprise
    from .sessions.resource import Sessions, SessionsWithRawResponse

    Principal: TypeAlias = (
        models.ServiceUserSelf | models.PatUserSelf | models.DevinBrainUserSelf | models.WindsurfSessionUserSelf
    )


class Devin(BaseClient[Transport], Api):
    """Client of the Devin API v3. Threads may share it; a forked process makes connections of its own.

    Args:
        api_key: Credential of a service user or a user (prefix `cog_`). A callable that returns it
            is asked at the first call, and again after a 401 or 403. Default: `DEVIN_API_KEY`.
        org_id: Organization that operations are about (prefix `org-`). Default: `DEVIN_ORG_ID`, else where the
            sessions of the credential are, asked for once; else the API tells it by the credential.
        base_url: Where the API is. Default: `DEVIN_BASE_URL`, else https://api.devin.ai.
        timeout: Seconds that a call may wait for the network, each time that it waits (to connect, for the next bytes
            of the response); None waits without end. A `httpx.Timeout` tells them apart. Default: that of `http_client`
            if it has one of its own, else 60.
        max_retries: How often a request is repeated where that is safe.
        default_headers: Headers to send with every request.
        http_client: A `httpx.Client` of your own, for proxies, mTLS or tests. Its timeout, headers, cookies, event
            hooks and transports are used; redirects are not followed, and one with `auth`, `base_url` or `params` is
            refused. It is not closed by this client.
        on_unknown: Called with an `Unknown` for every field and every enum value that a response carries and the spec
            does not know. It may make requests itself; it is not called for their responses.

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
        connections = io.Connections(http_client)
        credential = Credential.of(api_key, awaits=connections.awaits)
        organization = checked_org_id(org_id)
        network = io.timeout_of(http_client, DEFAULT_TIMEOUT) if isinstance(timeout, Unset) else timeout
        settings = settings_of(base_url, network, max_retries, default_headers, on_unknown)
        connections.clock = clock_of(settings.base_url)
        self._transport = Transport(settings, credential, organization, connections, extend)

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
    """The methods, each returning its response, too: status, headers, bytes, retries, time, and the value.

    raw = devin.with_raw_response.sessions.get("devin-…")
    raw = devin.sessions.with_raw_response.get("devin-…")  # the same
    raw = devin.with_raw_response(pager.page)  # any method that makes a request
    raw.headers["x-request-id"], raw.value
    """

    def whoami(self) -> Principal:
        """Return the principal of the credential: a service user or a user, told apart by `principal_type`.

        Raises:
            AuthenticationError: The credential is not accepted; the service may respond with 403 as well
                (`PermissionDeniedError`).
            APIError: no usable response arrived.
        """
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
        """Call any endpoint, published or not. It is repeated where that is safe.

        Args:
            method: HTTP method.
            path: Path from the root, for example `/v3/self`.
            params: Query parameters; lists repeat the name.
            json: Body; left out, none is sent, None is null.
            options: A dictionary of what other methods take as keywords: `{"timeout": 5}`; see `RequestOptions`.

        Returns:
            The decoded JSON, or None for an empty response.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIError: no usable response arrived.
        """
        return self._transport.request(method, path, params=params, json=json, options=options or {})


if TYPE_CHECKING:

    class WithRawResponse(raw_resources.ApiWithRawResponse):
        """The resources as `with_raw_response` shows them to type checkers; see `devin_v3_api.raw_resources`."""

        sessions: SessionsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
        attachments: AttachmentsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]

        def __call__(self, method: Method[P, R], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[R]: ...

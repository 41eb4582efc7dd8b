"""The base of both clients: settings, and clients made of clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeAlias, TypeVar

from devin_v3_api.carried import kind_of
from devin_v3_api.client import AsyncResource, Resource
from devin_v3_api.types import UNSET, Unset

from ._call.base_transport import BaseTransport
from ._call.settings import checked_headers, checked_org_id
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    import httpx

    from ._call.unknown import Unknown

P = ParamSpec("P")
R = TypeVar("R")
#: A method that makes a request, of either client.
Method: TypeAlias = Callable[P, R]
AsyncMethod: TypeAlias = Callable[P, Awaitable[R]]

ClientT = TypeVar("ClientT", bound="BaseClient[Any]")
TransportT = TypeVar("TransportT", bound=BaseTransport)


class BaseClient(Generic[TransportT]):
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
        return self._transport.settings.max_retries

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
            InvalidArgumentError: It is not a text, or empty: the client would act as itself.
        """
        if not isinstance(user_id, str) or not user_id:  # pyright: ignore[reportUnnecessaryIsInstance]
            value = repr(user_id) if isinstance(user_id, str) else kind_of(user_id)  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"as_user() takes the id of a user, not {value}; see as_itself()")
        transport = self._transport
        return self._over(transport.over(replace(transport.settings, user=user_id), transport.given_org_id))

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
            on_unknown: Called with what responses carry and the spec does not know; see `Devin`.

        Raises:
            InvalidArgumentError: A setting cannot be meant.
        """
        settings = self._transport.settings
        if not isinstance(timeout, Unset):
            settings = replace(settings, timeout=timeout)
        if not isinstance(max_retries, Unset):
            settings = replace(settings, max_retries=max_retries)
        if not isinstance(default_headers, Unset):
            settings = replace(settings, default_headers=checked_headers(default_headers))
        if not isinstance(on_unknown, Unset):
            settings = replace(settings, on_unknown=on_unknown)
        given = self._transport.given_org_id if isinstance(org_id, Unset) else checked_org_id(org_id)
        return self._over(self._transport.over(settings, given))

    def _over(self, transport: TransportT) -> Self:
        """The same client over another transport: its resources, which are bound to theirs, are made anew."""
        return _client_over(transport, type(self), self._own())

    def _own(self) -> dict[str, Any]:
        """Return the attributes that a user's subclass has added."""
        bound = (BaseTransport, Resource, AsyncResource)
        return {name: value for name, value in vars(self).items() if not isinstance(value, bound)}

    def __copy__(self) -> Self:
        return self._over(self._transport)

    def __deepcopy__(self, memo: object) -> Self:
        return self._over(self._transport)  # connections and the key are shared, as by `with_options`

    def __reduce__(self) -> tuple[Any, ...]:
        return _client_over, (self._transport, type(self), self._own())


def extend() -> None:
    """Let responses with a session become instances of its class."""
    from devin_v3_api import models

    if "SessionResponse" in models.__all__:  # a package built from another document may not have sessions
        from .sessions import session as _  # noqa: F401


def _client_over(transport: BaseTransport, cls: type[ClientT], own: Mapping[str, Any]) -> ClientT:
    client = object.__new__(cls)
    vars(client).update(own, _transport=transport)
    return client

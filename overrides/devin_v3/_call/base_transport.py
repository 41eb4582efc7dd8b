"""The state of a transport, which is all that its resources need of a client: settings, credential, connections."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from devin_v3_api.operations import Operation
from devin_v3_api.types import UNSET

from . import log
from .clock import clock_of
from .settings import Credential, checked_org_id

if TYPE_CHECKING:
    from .engine import Engine
    from .io import IO
    from .settings import Ask, Settings


class BaseTransport:
    """The base of both transports. Transports that are made of one share its connections and its credential.

    Args:
        settings: Everything but the credential and the organization.
        credential: The API key.
        org_id: Organization that operations are about; None: that of the credential.
        io: Connections and clock.
        prepare: Called once before the first request, for what only requests need.
    """

    def __init__(
        self,
        settings: Settings,
        credential: Credential,
        org_id: str | None,
        io: IO[Any],
        prepare: Callable[[], object],
    ) -> None:
        self.settings = settings
        self.credential = credential
        self.given_org_id = org_id
        self.io = io
        self._prepare = prepare

    @cached_property
    def engine(self) -> Engine:
        """The engine that carries out calls, made with the first one: it imports httpx."""
        from .engine import Engine

        self._prepare()
        return Engine(self.settings, self.credential, self.given_org_id, self.io)

    @property
    def org_id(self) -> str | None:
        """Organization that operations are about; None as long as it is not known."""
        return self.given_org_id or self.io.found_org_id or None

    def over(self, settings: Settings, org_id: str | None) -> Self:
        """Return a transport with other settings, over the same connections."""
        return type(self)(settings, self.credential, org_id, self.io, self._prepare)

    def as_itself(self) -> Self:
        """Return a transport that acts as the principal itself, whichever user this one acts as."""
        return self if self.settings.user is None else self.over(replace(self.settings, user=None), self.given_org_id)

    def __copy__(self) -> Self:
        return self  # connections and the key are shared, as by `over`

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Return the transport's state for other processes: without the key, which is asked for, or read, there."""
        if self.io.is_given:
            raise TypeError("a client with an http_client of your own cannot be pickled; make one in each process")
        headers = self.settings.default_headers
        public = {name: value for name, value in headers.items() if name.lower() != "authorization"}
        settings = replace(self.settings, default_headers=public)
        return _revived, (type(self), settings, self.credential.asks, self.given_org_id, type(self.io), self._prepare)


def _revived(
    cls: type[BaseTransport],
    settings: Settings,
    ask: Ask | None,
    org_id: str | None,
    connections: Callable[[None], IO[Any]],
    prepare: Callable[[], object],
) -> BaseTransport:
    """Rebuild a pickled transport with a credential of this process: the callable's or the environment's."""
    log.configure()
    io = connections(None)
    io.clock = clock_of(settings.base_url)
    return cls(settings, Credential.of(ask, awaits=io.awaits), checked_org_id(org_id), io, prepare)


def at_cursor(query: Mapping[str, Any], name: str, cursor: str | None) -> Mapping[str, Any]:
    """Return the query of a page: that of the list, at a cursor."""
    return query if cursor is None else {**query, name: cursor}


def label_of(operation: Operation, path: Sequence[object], query: Mapping[str, Any]) -> str:
    """The call that makes a list, for its repr: the arguments that were given, and no more."""
    try:
        ids = [repr(value) for value in path if value is not None]
        filters = [f"{name}={value!r}" for name, value in query.items() if value is not UNSET]
    except Exception:  # an argument without a repr, which is validated when the list is read
        return operation.name
    return f"{operation.name}({', '.join([*ids, *filters])})"

"""The transport that resources call. `devin_v3` implements it over httpx."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .operations import Operation
from .pagination import AsyncPager, Pager
from .streams import AsyncStream, Items, Stream
from .types import UNSET, RequestOptions

T = TypeVar("T")


class Transport(Protocol):
    """Carries out operations.

    Values that are `UNSET` are not sent. `path` holds the values of the path's placeholders; None stands for the
    client's own organization.
    """

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
        """Send one request and decode the response."""
        ...

    def paginate(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> Pager[T]:
        """Iterate over the pages of a list; `decode` makes one item."""
        ...

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
        """Iterate over the items of one response as they arrive."""
        ...


class AsyncTransport(Protocol):
    """Carries out operations asynchronously; see `Transport`."""

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
        """Send one request and decode the response."""
        ...

    def paginate(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> AsyncPager[T]:
        """Iterate over the pages of a list; `decode` makes one item."""
        ...

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
        """Iterate over the items of one response as they arrive."""
        ...


if TYPE_CHECKING:
    resource = cached_property
else:

    class _Nowhere:
        def __getattr__(self, name):
            return self

    class resource(cached_property):
        """A resource of a client, or of another resource, made when it is first asked for.

        Of the class of its owner, it has the members of the resource: `unittest.mock.create_autospec(Devin)` reads them.
        """

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self.func(_Nowhere()), name)

        def __dir__(self):
            return [*super().__dir__(), *dir(self.func(_Nowhere()))]

    class _RawMethods:
        """The methods, each returning a `devin_v3.RawResponse`: status, headers, bytes, retries, time, value.

        No property: completion calls none.
        """

        def __get__(self, instance, owner):
            if instance is None:
                return self
            from .raw import with_raw

            return with_raw(instance)


def _shown(resource: object) -> str:
    """Return the name of a resource and those of its members, for people at a prompt."""
    names = [name for name in dir(type(resource)) if not name.startswith("_") and name != "with_raw_response"]
    return f"<{type(resource).__name__}: {', '.join(names)}>"


class Resource:
    """A group of operations over a transport."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._transport,)

    def __repr__(self) -> str:
        return _shown(self)

    if not TYPE_CHECKING:  # for which every resource declares it
        with_raw_response = _RawMethods()


class AsyncResource:
    """A group of operations over an asynchronous transport."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._transport,)

    def __repr__(self) -> str:
        return _shown(self)

    if not TYPE_CHECKING:
        with_raw_response = _RawMethods()

# Made from async_transport.py by `nox -s regenerate` (generator/render/unasync.py): change that file.
"""The transport of `Devin`, which its resources call: logic is in `engine`, connections are in `io`."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from devin_v3_api.operations import Operation
from devin_v3_api.pagination import Follow, Page, Pager
from devin_v3_api.streams import Items, Stream
from devin_v3_api.types import UNSET, RequestOptions

from ..errors import DevinError, InvalidArgumentError
from .base_transport import BaseTransport, at_cursor, label_of
from .drive import iterate, run
from .operations import Call
from .ranges import check_cursor, ranges_of

if TYPE_CHECKING:
    from datetime import datetime

    from .request import Sink

T = TypeVar("T")


class Transport(BaseTransport):
    """Carries out operations; see `devin_v3_api.client.Transport`."""

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
        """Carry out an operation.

        Raises:
            InvalidArgumentError: An argument that no request can carry, or that the API is known to refuse.
            APIConnectionError: No complete response arrived.
            APIStatusError: The server responded with an error.
            APIResponseError: The response is not what the operation returns.
        """
        return run(self.engine.call(Call(operation, path, options, query, body, files), decode))

    def paginate(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: Callable[[Any], T],
        *,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions,
    ) -> Pager[T]:
        """A pager over an operation that returns pages."""
        self.engine.judge(Call(operation, path, options, query))
        name = operation.cursor or "after"
        given = dict(query or {})
        ranges = None if operation.most_days is None else ranges_of(operation, given, self.io.clock.now)
        start = given.get(name)
        first = start if isinstance(start, str) else None
        if first is not None:
            check_cursor(operation, first, ranges)
        items = operation.timeline.items if operation.timeline is not None else ""
        page = partial(Page[T].parse, decode=decode, items=items)

        def fetch(cursor: str | None) -> Page[T]:
            if ranges is None:
                return self.call(operation, path, page, query=at_cursor(given, name, cursor), options=options)
            window, at = ranges.place(cursor)
            query = {**given, **ranges.query(window), name: at or UNSET}
            return ranges.joined(self.call(operation, path, page, query=query, options=options), window)

        def other(query: Mapping[str, Any]) -> Pager[T]:
            return self.paginate(operation, path, decode, query=query, options=options)

        def follow(since: datetime | float | str | None, every: float) -> Follow[T]:
            from .follow import Follower

            follower = Follower(operation, given, self.io, other, path=path, org_id=self.org_id)
            items, cursor = follower.begin(since, every)
            return Follow(iterate(items), cursor)

        label = label_of(operation, path, given)
        return Pager(fetch, first, label=label, error=DevinError, refusal=InvalidArgumentError, follow=follow)

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
        """The items of the one response of an operation, as they arrive."""
        call = Call(operation, path, options, query, body, files)
        if files is None:  # which judging would open
            self.engine.judge(call)
        return Stream(iterate(self.engine.stream(call, items)))

    def download(self, operation: Operation, path: Sequence[object], sink: Sink, *, options: RequestOptions) -> None:
        """Carry out an operation whose response is a file or leads to one, and write the file piece by piece."""
        run(self.engine.download(Call(operation, path, options), sink))

    def pieces(
        self,
        operation: Operation,
        path: Sequence[object],
        begin: Callable[[int | None], None],
        *,
        options: RequestOptions,
    ) -> Generator[bytes]:
        """The content of a file, or of what a response leads to, as it arrives; `begin` gets its length first."""
        call = Call(operation, path, options)
        self.engine.judge(call)
        return iterate(self.engine.pieces(call, begin))

    def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None, json: Any, options: RequestOptions
    ) -> Any:
        """Call any endpoint, published or not."""
        return run(self.engine.request(method, path, params=params, json=json, options=options))

    def close(self) -> None:
        """Close the connections, unless the client was given them."""
        run(self.io.close())

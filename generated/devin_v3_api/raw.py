"""Responses as they came: `with_raw_response` of the client and of every resource."""

from __future__ import annotations

import inspect
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache, wraps
from types import MethodType
from typing import Any, Generic, NamedTuple, Protocol, TypeVar, cast

from .client import AsyncResource, Resource, resource
from .pagination import AsyncPager, Pager

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Response(Protocol):
    """A response, as the transport has read it."""

    @property
    def status_code(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers; names in any case."""
        ...

    @property
    def content(self) -> bytes | None:
        """Bytes of the body; None if nothing can decode them."""
        ...

    @property
    def request_id(self) -> str | None:
        """Id that the server gave the request."""
        ...


class Captured(NamedTuple):
    """A response, how often its request was repeated, and the seconds that it took."""

    response: Response
    retries: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T_co]):
    """A response and what became of it. The value is enough to make one, for example in a test.

    Attributes:
        value: What the method returns; of a list, its first page.
        status_code: HTTP status.
        headers: Headers of the response; names in any case.
        content: Bytes of the body, decompressed; empty where the method has written them to a file.
        request_id: Id that the server gave the request.
        retries_taken: How often the request was repeated.
        elapsed: Time from the first try to the end of the response, pauses included.
    """

    value: T_co
    status_code: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""
    request_id: str | None = None
    retries_taken: int = 0
    elapsed: timedelta = timedelta(0)

    def parse(self) -> T_co:
        """Return the value that the method returns; the same as `value`."""
        return self.value


_listener: ContextVar[list[Captured] | None] = ContextVar("devin_v3_raw", default=None)


@contextmanager
def listening() -> Generator[list[Captured]]:
    """Collects the successful responses to requests that are made within it, by this thread or task."""
    responses: list[Captured] = []
    token = _listener.set(responses)
    try:
        yield responses
    finally:
        _listener.reset(token)


def captured(response: Response, retries: int, started: float) -> None:
    """Hand a response to the raw-response caller, if there is one. The transport calls it."""
    responses = _listener.get()
    if responses is not None:
        responses.append(Captured(response, retries, time.perf_counter() - started))


@contextmanager
def unheard() -> Generator[None]:
    """Keep the responses to requests of a callback from the caller of a method that returns its response, too."""
    token = _listener.set(None)
    try:
        yield
    finally:
        _listener.reset(token)


class WithRawResponse:
    """The methods of a client or resource, each returning a `RawResponse`; see `Resource.with_raw_response`.

    A method that makes a list is called for its first page. Type checkers see a class of its own for every
    resource, in `raw_resources`.
    """

    def __init__(self, target: object) -> None:
        self._target = target

    def __call__(self, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Call any method, for example `pager.page`, and return its response, too."""
        return _with_response(_warned(method), args, kwargs)

    def __repr__(self) -> str:
        return f"<with_raw_response of {type(self._target).__name__}>"


class _Member:
    """A method or a resource of the target; no property and no `__getattr__`, which completion does not call."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: WithRawResponse | None, owner: object) -> Any:
        if instance is None:
            return self
        member = getattr(vars(instance)["_target"], self._name)
        return with_raw(member) if isinstance(member, (Resource, AsyncResource)) else _raw(member)


def with_raw(target: object) -> WithRawResponse:
    """Return the methods of a client or resource, each returning a `RawResponse`."""
    return _class_for(cast("Any", type(target)))(target)


@cache
def _class_for(target: type[Any]) -> type[WithRawResponse]:
    members = {
        name: _Member(name)
        for name in dir(target)
        if not name.startswith("_") and (isinstance(member := getattr(target, name), resource) or callable(member))
    }
    return type(f"{target.__name__}WithRawResponse", (WithRawResponse,), members)


def _raw(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def call(*args: Any, **kwargs: Any) -> Any:
        return _with_response(_warned(method), args, kwargs, pages=True)

    try:
        signature = inspect.signature(method)
    except (TypeError, ValueError):
        return call
    returns = str(signature.return_annotation).replace("Pager[", "Page[")
    call.__signature__ = signature.replace(return_annotation=f"RawResponse[{returns}]")  # type: ignore[attr-defined]
    return call


def _with_response(
    method: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], *, pages: bool = False
) -> Any:
    if not callable(method):
        raise TypeError(f"with_raw_response takes a method that makes a request, not {method!r:.80}")
    with listening() as responses:
        value = method(*args, **kwargs)
        if pages and isinstance(value, (Pager, AsyncPager)):
            value = cast("Any", value).page()
    return _awaited(value) if inspect.isawaitable(value) else _of(value, responses)


async def _awaited(value: Awaitable[T]) -> RawResponse[T]:
    with listening() as responses:
        result = await value
    return _of(result, responses)


def _warned(method: Any) -> Any:
    """The method, without the warning that it is deprecated: that is given here, for the line of the user."""
    message = getattr(method, "__deprecated__", None)
    inner = getattr(method, "__wrapped__", None)
    if not isinstance(message, str) or inner is None:
        return method
    warnings.warn(message, DeprecationWarning, stacklevel=3)
    return MethodType(inner, method.__self__) if inspect.ismethod(method) else inner


def _of(value: T, responses: list[Captured]) -> RawResponse[T]:
    if not responses:
        if isinstance(value, (Iterator, AsyncIterator)):
            raise TypeError(
                "the method makes its requests while its result is iterated over: it has no response to return"
            )
        raise TypeError("the method made no request of its own; of a list, call `.page`")
    response, retries, seconds = responses[-1]
    return RawResponse(
        value,
        response.status_code,
        response.headers,
        response.content or b"",
        response.request_id,
        retries,
        timedelta(seconds=seconds),
    )

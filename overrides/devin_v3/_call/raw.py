"""`with_raw_response`: the value of a method together with the answer that it was made of."""

from __future__ import annotations

import inspect
import time
import warnings
from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import timedelta
from types import MethodType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, TypeVar

if TYPE_CHECKING:
    from .response import Answer

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")


class Captured(NamedTuple):
    """An answer, how often its request was repeated, and the seconds that it took."""

    answer: Answer
    retries: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T_co]):
    """An answer and what became of it.

    Attributes:
        value: What the method returns.
        status_code: HTTP status.
        headers: Headers of the answer; names in any case.
        content: Bytes of the body, decompressed.
        request_id: What the server calls the request.
        retries_taken: How often the request was repeated.
        elapsed: Time from the first try to the end of the answer, pauses included.
    """

    value: T_co
    status_code: int
    headers: Mapping[str, str]
    content: bytes
    request_id: str | None
    retries_taken: int
    elapsed: timedelta

    def parse(self) -> T_co:
        """Return the value that the method returns; the same as `value`."""
        return self.value


_listener: ContextVar[list[Captured] | None] = ContextVar("devin_v3_raw", default=None)


@contextmanager
def listening() -> Generator[list[Captured]]:
    """Collects the successful answers to requests that are made within it, by this thread or task."""
    answers: list[Captured] = []
    token = _listener.set(answers)
    try:
        yield answers
    finally:
        _listener.reset(token)


def captured(answer: Answer, retries: int, started: float) -> None:
    """Hand an answer to the raw-response caller, if there is one."""
    answers = _listener.get()
    if answers is not None:
        answers.append(Captured(answer, retries, time.perf_counter() - started))


class WithRawResponse:
    """Calls methods and keeps their answers; see `Devin.with_raw_response`."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __call__(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """The answer that a method gets, and what it returns."""
        return _answered(_warned(method), *args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return _Path(_answered, getattr(self._target, name))


class AsyncWithRawResponse:
    """Calls methods and keeps their answers; see `AsyncDevin.with_raw_response`."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __call__(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, RawResponse[T]]:
        """The answer that a method gets, and what it returns."""
        return _aanswered(_warned(method), *args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return _Path(_aanswered, getattr(self._target, name))


class _Path:
    """The way to a method: `sessions`, then `sessions.get`. A method that makes a list is called for its first page."""

    def __init__(self, caller: Callable[..., Any], target: Any) -> None:
        self._caller = caller
        self._target = target

    def __getattr__(self, name: str) -> Any:
        return _Path(self._caller, getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        method = _warned(self._target)
        if getattr(method, "__name__", "") == "list" and not inspect.iscoroutinefunction(method):
            pager = method(*args, **kwargs)
            if hasattr(pager, "page"):
                return self._caller(pager.page)
        return self._caller(method, *args, **kwargs)


def _answered(method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
    with listening() as answers:
        value = method(*args, **kwargs)
    return _of(value, answers)


async def _aanswered(method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
    with listening() as answers:
        value = await method(*args, **kwargs)
    return _of(value, answers)


def _warned(method: Any) -> Any:
    """The method, without the warning that it is deprecated: that is given here, for the line of the user."""
    message = getattr(method, "__deprecated__", None)
    inner = getattr(method, "__wrapped__", None)
    if not isinstance(message, str) or inner is None:
        return method
    warnings.warn(message, DeprecationWarning, stacklevel=3)
    return MethodType(inner, method.__self__) if inspect.ismethod(method) else inner


def _of(value: T, answers: list[Captured]) -> RawResponse[T]:
    if not answers:
        raise TypeError("the method made no request of its own; of a list, call `.page`")
    answer, retries, seconds = answers[-1]
    return RawResponse(
        value,
        answer.status_code,
        answer.headers,
        answer.content or b"",
        answer.request_id,
        retries,
        timedelta(seconds=seconds),
    )

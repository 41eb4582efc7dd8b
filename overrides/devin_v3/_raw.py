"""`with_raw_response`: the value of a method together with the answer that it was made of."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from ._answer import Answer

T = TypeVar("T")

_listener: ContextVar[list[Answer] | None] = ContextVar("devin_v3_raw", default=None)


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """An answer and what became of it.

    Attributes:
        value: What the method returns.
        status_code: HTTP status.
        headers: Headers of the answer; names in any case.
        content: Bytes of the body, decompressed.
        request_id: What the server calls the request.
    """

    value: T
    status_code: int
    headers: Mapping[str, str]
    content: bytes
    request_id: str | None

    def parse(self) -> T:
        """What the method returns; the same as `value`."""
        return self.value

    @classmethod
    def of(cls, value: T, answer: Answer) -> RawResponse[T]:
        """The answer that belongs to a value."""
        return cls(value, answer.status_code, answer.headers, answer.content or b"", answer.request_id)


@contextmanager
def listening() -> Generator[list[Answer]]:
    """Collects the successful answers to requests that are made within it, by this thread or task."""
    answers: list[Answer] = []
    token = _listener.set(answers)
    try:
        yield answers
    finally:
        _listener.reset(token)


def captured(answer: Answer) -> None:
    """Hand an answer to who listens; costs one look when nobody does."""
    answers = _listener.get()
    if answers is not None:
        answers.append(answer)

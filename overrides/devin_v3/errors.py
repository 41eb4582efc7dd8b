"""The exceptions: catch `DevinError` for all of it, `APIStatusError` for a response with an error status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from devin_v3_api.operations import Operation

    from .sessions.session import Session


_NO_HEADERS: Final[Mapping[str, str]] = {}


class DevinError(Exception):
    """The base of every error that this SDK defines. All of them can be pickled; none shows a credential."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class InvalidArgumentError(DevinError, ValueError):
    """An argument that no request can carry, or that the API is known to refuse. Nothing was sent."""


class StructuredOutputError(DevinError):
    """The structured output of a session is not what the given class describes."""


class WaitTimeoutError(DevinError, TimeoutError):
    """The session was still working at the deadline of `wait`; it keeps working.

    Attributes:
        session: The session as it was last seen; None if it was never seen.
    """

    def __init__(self, message: str, *, session: Session | None = None) -> None:
        super().__init__(message)
        self.session = session


@dataclass(frozen=True, slots=True)
class RequestInfo:
    """The request that an error is about, without its secrets and its body.

    Attributes:
        method: HTTP method.
        url: The whole URL; values of the query that are secrets by their names are hidden.
        headers: Headers that were sent, names in any case; those that carry credentials are left out.
    """

    method: str
    url: str
    headers: Mapping[str, str]


class APIError(DevinError):
    """A request that did not end in a usable response.

    Attributes:
        method: HTTP method.
        path: Path of the request, without the host.
        request: The request without its secrets and its body; None of an error that was made without one.
        request_id: What the server calls the request, for support; None if it did not say.
        may_have_acted: Whether the server may have carried out the request all the same.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        path: str = "",
        request_id: str | None = None,
        may_have_acted: bool = False,
        request: RequestInfo | None = None,
    ) -> None:
        super().__init__(message)
        self.method = method
        self.path = path
        self.request = request
        self.request_id = request_id
        self.may_have_acted = may_have_acted


class APIConnectionError(APIError):
    """No complete response arrived: the server could not be reached, or the connection broke.

    `__cause__` is httpx's error.
    """


class APITimeoutError(APIConnectionError):
    """No response arrived in time."""


class APIResponseError(APIError):
    """The server responded with success, and the response is not what the operation returns.

    Attributes:
        status_code: HTTP status.
        body: The bytes of the response without secrets; empty if their encoding could not be read.
        headers: Headers of the response; names in any case.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        path: str = "",
        status_code: int = 200,
        body: bytes = b"",
        headers: Mapping[str, str] = _NO_HEADERS,
        request_id: str | None = None,
        request: RequestInfo | None = None,
    ) -> None:
        super().__init__(message, method=method, path=path, request_id=request_id, may_have_acted=True, request=request)
        self.status_code = status_code
        self.body = body
        self.headers = headers


class APIStatusError(APIError):
    """The server responded with an error.

    The message is enough to make one, for example in a test: `RateLimitError("slow", retry_after=3)`.

    Attributes:
        status_code: HTTP status; of an error that is made without one, the status that its class is for.
        body: The decoded body: a dictionary or list for JSON, else the beginning of it as a string.
        headers: Headers of the response; names in any case.
        operation: The operation that was called, or None for `request()`.
        retry_after: Seconds that the server asks to wait (its header `Retry-After`); None if it does not.
    """

    _status = 400  # of an error that is made without a status

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        path: str = "",
        status_code: int | None = None,
        body: Any = None,
        headers: Mapping[str, str] = _NO_HEADERS,
        request_id: str | None = None,
        operation: Operation | None = None,
        retry_after: float | None = None,
        request: RequestInfo | None = None,
    ) -> None:
        status = self._status if status_code is None else status_code
        unsure = status >= 500 or status == 408
        super().__init__(
            message, method=method, path=path, request_id=request_id, may_have_acted=unsure, request=request
        )
        self.status_code = status
        self.body = body
        self.headers = headers
        self.operation = operation
        self.retry_after = retry_after

    def __reduce__(self) -> tuple[Any, ...]:
        # An operation holds a read-only mapping, which pickle refuses: its key travels instead.
        operation = self.operation
        key = f"{operation.method} {operation.path}" if operation else None
        return _rebuild, (type(self), self.args, {**self.__dict__, "operation": key})


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the server, for example an unknown `platform`."""

    _status = 400


class AuthenticationError(APIStatusError):
    """401: the credential is missing or not accepted. A wrong credential may get a 403 as well."""

    _status = 401


class PermissionDeniedError(APIStatusError):
    """403: the principal lacks a permission, or the feature is not available to it."""

    _status = 403


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the principal may not know of it."""

    _status = 404


class ConflictError(APIStatusError):
    """409: the request conflicts with the state of the resource."""

    _status = 409


class UnprocessableEntityError(APIStatusError):
    """422: a value of the request is not valid; the message names the field."""

    _status = 422


class RateLimitError(APIStatusError):
    """429: too many requests. The server did not act."""

    _status = 429


class InternalServerError(APIStatusError):
    """500 and above: the server failed; whether it acted is unknown."""

    _status = 500


_BY_STATUS: dict[int, type[APIStatusError]] = {
    kind._status: kind
    for kind in (
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        UnprocessableEntityError,
        RateLimitError,
    )
}


def class_for(status_code: int) -> type[APIStatusError]:
    """The exception class for an HTTP status."""
    if status_code >= 500:
        return InternalServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def _rebuild(cls: type[DevinError], args: tuple[Any, ...], state: dict[str, Any]) -> DevinError:
    error = cls.__new__(cls, *args)
    error.args = args
    if isinstance(state.get("operation"), str):
        from devin_v3_api.operations import OPERATIONS

        state = {**state, "operation": OPERATIONS.get(state["operation"])}
    error.__dict__.update(state)
    return error

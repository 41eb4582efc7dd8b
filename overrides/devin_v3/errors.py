"""What can go wrong, as exceptions: catch `DevinError` for all of it, `APIStatusError` for what the server answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._json import is_array, is_object

if TYPE_CHECKING:
    from devin_v3_api.operations import Operation


class DevinError(Exception):
    """Anything that this SDK raises on its own account."""


class APIError(DevinError):
    """A request that did not end in a usable answer.

    Attributes:
        method: HTTP method.
        path: Path of the request, without the host.
    """

    def __init__(self, message: str, *, method: str = "", path: str = "") -> None:
        super().__init__(message)
        self.method = method
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class APIConnectionError(APIError):
    """No answer came: the server could not be reached, or the connection broke. `__cause__` is httpx's error."""


class APITimeoutError(APIConnectionError):
    """No answer came in time. The server may have acted all the same."""


class APIResponseError(APIError):
    """The server answered with success, and the answer is not what the operation returns.

    Attributes:
        status_code: HTTP status.
        body: The bytes of the answer.
    """

    def __init__(self, message: str, *, method: str, path: str, status_code: int, body: bytes) -> None:
        super().__init__(message, method=method, path=path)
        self.status_code = status_code
        self.body = body


class APIStatusError(APIError):
    """The server answered with an error.

    Attributes:
        status_code: HTTP status.
        body: The decoded body: a dictionary or list for JSON, else a string.
        headers: Headers of the answer; names in any case.
        request_id: What the server calls the request, for support; None if it does not say.
        operation: The operation that was called, or None for `request()`.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str,
        path: str,
        status_code: int,
        body: Any,
        headers: Mapping[str, str],
        request_id: str | None,
        operation: Operation | None,
    ) -> None:
        super().__init__(message, method=method, path=path)
        self.status_code = status_code
        self.body = body
        self.headers = headers
        self.request_id = request_id
        self.operation = operation


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the server, for example an unknown `platform`."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing or not accepted. A wrong credential may be answered by 403 as well."""


class PermissionDeniedError(APIStatusError):
    """403: the principal lacks a permission, or the feature is not available to it."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the principal may not know of it."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the state of the resource."""


class UnprocessableEntityError(APIStatusError):
    """422: a value of the request is not valid; the message names the field."""


class RateLimitError(APIStatusError):
    """429: too many requests. The server did not act."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed; whether it acted is unknown."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def class_for(status_code: int) -> type[APIStatusError]:
    """The exception class for an HTTP status."""
    if status_code >= 500:
        return InternalServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def detail(body: Any) -> str:
    """What the server says went wrong, on one line: ProblemDetail (RFC 9457), FastAPI's list of fields, or a text."""
    if isinstance(body, str):
        return " ".join(body.split())[:300]
    if not is_object(body):
        return ""
    said = body.get("detail", body.get("message", body.get("error")))
    entries = said if is_array(said) else body.get("errors")
    parts: list[str] = []
    if isinstance(body.get("title"), str):
        parts.append(body["title"])
    if isinstance(said, str) or is_object(said):
        parts.append(detail(said))
    if is_array(entries):
        parts += [_entry(entry) for entry in entries[:5]]
        if len(entries) > 5:
            parts.append(f"and {len(entries) - 5} more")
    return "; ".join(part for part in parts if part)


def _entry(entry: Any) -> str:
    """One value that is wrong. The value itself (`input`) is left out: it may be a secret."""
    if not is_object(entry):
        return str(entry)[:200]
    location = entry.get("loc", entry.get("pointer", ""))
    place = ".".join(map(str, location)) if is_array(location) else str(location)
    message = str(entry.get("msg", entry.get("detail", entry.get("message", ""))))[:200]
    return f"{place}: {message}" if place else message


def _rebuild(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error

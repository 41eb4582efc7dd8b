"""A request on its way through the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from devin_v3_api.operations import Operation

from . import checks

if TYPE_CHECKING:
    import httpx
    from devin_v3_api.streams import Items

NOTHING: Mapping[str, Any] = {}


class Sink(Protocol):
    """Takes the content of a download."""

    def begin(self, total: int | None) -> None:
        """Begin a content of `total` bytes (None: unknown), discarding what an earlier attempt wrote."""
        ...

    def write(self, data: bytes) -> None:
        """The next piece."""
        ...


class CallerError(Exception):
    """Carries an exception of the caller's own file or callback past the handling of network errors."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


@dataclass(slots=True)
class PreparedRequest:
    """A request with the facts needed to repeat it and to judge its response.

    Attributes:
        operation: What it carries out; None for `request()`.
        safe: Whether it may be carried out twice.
        repeatable: Whether its body can be sent twice.
        fields: Members of its body.
        sink: Where the content of a download goes; redirects are followed then.
        follow: Whether redirects are followed, without the credential where they lead elsewhere.
        deletes: Whether "not found" is as good as success once an earlier try may have deleted the thing.
        unplaced: Whether the path names no organization, so that the server has to tell it by the credential.
        streams: How the body of a successful response is read, by its status and media type: `Items`, or as a whole.
        items: How that of this response is.
        in_pieces: Whether the body of a successful response is read as it arrives.
        response: The response whose body is left so.
        opened: Files to close when the call is over.
        host: Host that a redirect led to.
    """

    request: httpx.Request
    operation: Operation | None
    safe: bool
    fields: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    repeatable: bool = True
    follow: bool = False
    sink: Sink | None = None
    deletes: bool = False
    unplaced: bool = False
    streams: Callable[[int, str], object] | None = None
    items: Items | None = None
    in_pieces: bool = False
    response: httpx.Response | None = None
    opened: ExitStack | None = None
    host: str = ""

    @property
    def method(self) -> str:
        """HTTP method."""
        return self.request.method

    @property
    def path(self) -> str:
        """Path for people to read, on one line."""
        path = self.request.url.path
        return path if path.isprintable() else self.request.url.raw_path.partition(b"?")[0].decode("ascii")

    def secrets(self) -> list[str]:
        """Return the values that must not be shown of a response that echoes the request."""
        credential = self.request.headers.get("Authorization", "").rpartition(" ")[2]  # that of the call, if it has one
        return [credential, *checks.secrets_of(self.operation, self.fields)]

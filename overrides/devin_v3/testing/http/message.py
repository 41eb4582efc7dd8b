"""Requests and responses as the fake has them, whatever carries them: a socket, or a transport of httpx."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias
from urllib.parse import parse_qsl, unquote

import httpx
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field, File, parse_form

#: Where a connection breaks: before a request is carried out, after it, in the middle of the response.
Breaks: TypeAlias = Literal["before", "after", "half"]


@dataclass(frozen=True)
class Upload:
    """A file of a multipart body."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Request:
    """A request, read to its end.

    Attributes:
        method: HTTP method.
        raw_path: Path as it was sent, percent-encoding included.
        query_string: Query as it was sent.
        headers: Headers under their names in small letters.
        body: The whole body.
    """

    method: str
    raw_path: str
    query_string: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The path, percent-encoding undone."""
        return unquote(self.raw_path)

    @property
    def query(self) -> list[tuple[str, str]]:
        """Query parameters, in order."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def content_type(self) -> str:
        """Media type of the body, with its parameters."""
        return self.headers.get("content-type", "")

    def form(self) -> dict[str, str | Upload]:
        """Fields and files of a multipart body; what cannot be read is missing."""
        fields: dict[str, str | Upload] = {}
        if not self.content_type.startswith("multipart/form-data") or "boundary=" not in self.content_type:
            return fields

        def on_field(field: Field) -> None:
            fields[(field.field_name or b"").decode("utf-8", "replace")] = (field.value or b"").decode(
                "utf-8", "replace"
            )

        def on_file(file: File) -> None:
            file.file_object.seek(0)
            media = file.content_type or "application/octet-stream"
            fields[_text(file.field_name)] = Upload(_text(file.file_name), media, file.file_object.read())
            file.close()

        try:
            parse_form({"Content-Type": self.content_type.encode()}, io.BytesIO(self.body), on_field, on_file)
        except FormParserError:
            return {}
        return fields


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "replace")


@dataclass
class Response:
    """A response."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    media: str | None = None

    def fields(self) -> list[tuple[str, str]]:
        """The headers as they are sent."""
        given = {name.lower(): value for name, value in self.headers.items()}
        if self.media is not None and "content-type" not in given:
            text = self.media.startswith("text/") and "charset=" not in self.media
            given["content-type"] = f"{self.media}; charset=utf-8" if text else self.media
        if self.status >= 200 and self.status not in (204, 304):
            given.setdefault("content-length", str(len(self.body)))
        return list(given.items())


@dataclass(frozen=True)
class Exchange:
    """A received request and its response.

    Attributes:
        seconds: Seconds, in real time, before it is carried out.
        breaks: Where the connection breaks: `before` the request is carried out, `after` it, or in the middle of the
            response (`half`).
        respond: Carries it out.
    """

    seconds: float
    breaks: Breaks | None
    respond: Callable[[], Response]


#: Takes a request in.
Handler = Callable[[Request], Exchange]


def decoded_headers(pairs: Any) -> dict[str, str]:
    """Headers as httpx and ASGI have them; of several of one name the values are joined."""
    return dict(httpx.Headers(pairs, encoding="latin-1"))

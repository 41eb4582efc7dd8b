"""`devin.attachments`: upload from anything, download to anywhere."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import suppress
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import IO, TYPE_CHECKING, Any, Protocol, Self, TypeAlias, Unpack, cast, overload

from devin_v3_api.api import attachments as api
from devin_v3_api.operations import OPERATIONS
from devin_v3_api.streams import AsyncStream, Stream
from devin_v3_api.types import FileTypes, RequestOptions

from ._call.arguments import ArgumentTypeError, check
from ._call.ids import attachment_place
from .errors import DevinError, InvalidArgumentError

if TYPE_CHECKING:
    from devin_v3_api.models import AttachmentResponse

    from ._call.async_transport import AsyncTransport
    from ._call.transport import Transport
    from ._raw_resources import AsyncAttachmentsWithRawResponse, AttachmentsWithRawResponse

#: A path (as text, too), the content, or an open file; (name, content[, media type]) tells the name besides.
Uploadable: TypeAlias = FileTypes | str
#: Called with (bytes so far, bytes in all or None if the server does not say).
OnProgress: TypeAlias = Callable[[int, int | None], object]


class AnyAttachment(Protocol):
    """An attachment, as the API answers with it or as a message names it."""

    @property
    def attachment_id(self) -> str:
        """Id of the attachment."""
        ...

    @property
    def name(self) -> str:
        """File name of the attachment."""
        ...


_DOWNLOAD = OPERATIONS.get("GET /v3/organizations/{org_id}/attachments/{uuid}/{name}")


class Download(Stream[bytes]):
    """The content of an attachment, piece by piece as it arrives; one piece is in memory.

        with devin.attachments.stream(attachment) as download:
            for piece in download:
                …

    The request is made by `with`, or for the first piece, and repeated, where that is safe, until the content begins.
    The pieces are the whole content, or an error ends them. Leaving `with`, or `close()`, closes the connection.

    Attributes:
        name: File name of the attachment.
        total: Bytes in all; None if the server does not say, and before the request is made.
    """

    def __init__(self, name: str, pieces: Callable[[Callable[[int | None], None]], Generator[bytes]]) -> None:
        super().__init__(pieces(self._begin))
        self.name = name
        self.total: int | None = None
        self._begun = False

    def _begin(self, total: int | None) -> None:
        self.total, self._begun = total, True

    def __enter__(self) -> Self:
        if not self._begun:
            super().__next__()
        return self

    def __next__(self) -> bytes:
        return super().__next__() or super().__next__()  # the first is empty: the head of the answer


class Attachments(api.Attachments):
    """`devin.attachments`."""

    with_raw_response: AttachmentsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: Transport

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._transport = transport

    def upload(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        file: Uploadable,
        *,
        name: str | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AttachmentResponse:
        """Upload a file. Its `url` goes into `attachment_urls` of a session or message.

        The file is read while it is sent. An open file is sent from its beginning and not closed.

        Args:
            file: A path, the content as bytes, an open file (binary), or (name, content[, media type]).
            name: File name, instead of that of the path or open file.
            org_id: Another organization than the client's.
            **options: `timeout` in seconds, `extra_headers`, …

        Raises:
            OSError: The file cannot be read.
            DevinError: An argument cannot be sent, or there was no usable answer.
        """
        return super().upload(file=_named(file, name), org_id=org_id, **options)

    @overload
    def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: None = None,
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: str | os.PathLike[str],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Path: ...

    @overload
    def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: IO[bytes],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def download(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: str | os.PathLike[str] | IO[bytes] | None = None,
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Download an attachment. The host that the file comes from never gets the credential.

        Args:
            attachment: The attachment, of an upload, a session or a message; its URL
                (`https://app.devin.ai/attachments/<id>/<name>`); or its id (`attachment_id`).
            name: Name of the attachment, beside an id.
            to: Path to write to (a folder: under the attachment's name) or open file (binary). A path is there when the
                file is complete, and not before.
            on_progress: Called with the bytes so far and the bytes in all (None if the server does not say).
            org_id: Another organization than the client's.
            **options: `timeout` in seconds, `extra_headers`, …

        Returns:
            The content; with a path as `to` the path, with an open file None.

        Raises:
            OSError: The file cannot be written.
            InvalidArgumentError: An id without a name, or a URL of something else.
            DevinError: An argument cannot be sent, or there was no usable answer.
        """
        uuid, name = place_of(attachment, name)
        sink = _sink(to, name, on_progress)
        try:
            assert _DOWNLOAD is not None  # noqa: S101 (this class exists only with the operation)
            self._transport.download(_DOWNLOAD, (org_id, uuid, name), sink, options=options)
            return sink.done()
        finally:
            sink.close()

    def stream(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Download an attachment piece by piece, as it arrives.

        Args:
            attachment: See `download`.
            name: Name of the attachment, beside an id.
            org_id: Another organization than the client's.
            **options: `timeout` in seconds, `extra_headers`, …

        Returns:
            An iterator over the pieces, and a context manager.

        Raises:
            InvalidArgumentError: An id without a name, or a URL of something else.
            APIError: Raised by `with` or while it is iterated over: there was no usable answer, or the content is not
                whole.
        """
        uuid, name = place_of(attachment, name)
        assert _DOWNLOAD is not None  # noqa: S101 (this class exists only with the operation)
        return Download(name, partial(self._transport.pieces, _DOWNLOAD, (org_id, uuid, name), options=options))


class AsyncDownload(AsyncStream[bytes]):
    """The content of an attachment, piece by piece as it arrives, asynchronously; see `Download`.

    async with devin.attachments.stream(attachment) as download:
        async for piece in download:
            …
    """

    def __init__(self, name: str, pieces: Callable[[Callable[[int | None], None]], AsyncGenerator[bytes]]) -> None:
        super().__init__(pieces(self._begin))
        self.name = name
        self.total: int | None = None
        self._begun = False

    def _begin(self, total: int | None) -> None:
        self.total, self._begun = total, True

    async def __aenter__(self) -> Self:
        if not self._begun:
            await super().__anext__()
        return self

    async def __anext__(self) -> bytes:
        return await super().__anext__() or await super().__anext__()  # the first is empty: the head of the answer


class AsyncAttachments(api.AsyncAttachments):
    """`devin.attachments`, asynchronous. Files are read and written in the event loop, piece by piece."""

    with_raw_response: AsyncAttachmentsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: AsyncTransport

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._transport = transport

    async def upload(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        file: Uploadable,
        *,
        name: str | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AttachmentResponse:
        """See `Attachments.upload`."""
        return await super().upload(file=_named(file, name), org_id=org_id, **options)

    @overload
    async def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: None = None,
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    async def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: str | os.PathLike[str],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Path: ...

    @overload
    async def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: IO[bytes],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def download(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: str | os.PathLike[str] | IO[bytes] | None = None,
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """See `Attachments.download`."""
        uuid, name = place_of(attachment, name)
        sink = _sink(to, name, on_progress)
        try:
            assert _DOWNLOAD is not None  # noqa: S101 (this class exists only with the operation)
            await self._transport.download(_DOWNLOAD, (org_id, uuid, name), sink, options=options)
            return sink.done()
        finally:
            sink.close()

    def stream(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """See `Attachments.stream`."""
        uuid, name = place_of(attachment, name)
        assert _DOWNLOAD is not None  # noqa: S101 (this class exists only with the operation)
        return AsyncDownload(name, partial(self._transport.pieces, _DOWNLOAD, (org_id, uuid, name), options=options))


def place_of(attachment: AnyAttachment | str, name: str | None) -> tuple[str, str]:
    """Return (id, name) of an attachment.

    Raises:
        InvalidArgumentError: They cannot be told.
    """
    uuid: object = attachment
    if not isinstance(attachment, str):
        uuid, name = (
            getattr(attachment, "attachment_id", None),
            getattr(attachment, "name", None) if name is None else name,
        )
    elif (place := attachment_place(attachment)) is not None:
        uuid, name = place[0], place[1] if name is None else name
    if not isinstance(uuid, str) or not isinstance(name, str) or "://" in uuid:
        raise InvalidArgumentError(
            "attachments.download takes an attachment, its URL (https://app.devin.ai/attachments/<id>/<name>), or its "
            f"id and its name; not {_shown(attachment)} and {_shown(name)}"
        )
    return uuid, name


def _shown(value: object) -> str:
    return repr(value[:200]) if isinstance(value, str) else f"a {type(value).__name__}"


def _named(file: Uploadable, name: str | None) -> FileTypes:
    """The file as the generated method takes it.

    Raises:
        InvalidArgumentError: It is no file; it is a TypeError, too.
    """
    if isinstance(file, str):
        file = Path(file)
    content: object = file[1] if isinstance(file, tuple) and 2 <= len(file) <= 3 else file
    if not isinstance(content, (bytes, bytearray, memoryview, str, os.PathLike)) and not hasattr(content, "read"):
        raise ArgumentTypeError(
            "attachments.upload takes a path, bytes, an open file, or (name, content[, media type]), "
            f"not a {type(content).__name__}"
        )
    if name is None:
        return file
    if isinstance(file, tuple):
        return (name, file[1]) if len(file) == 2 else (name, file[1], file[2])
    return cast("FileTypes", (name, file))  # a path in a tuple is opened as any other


def _sink(to: str | os.PathLike[str] | IO[bytes] | None, name: str, on_progress: OnProgress | None) -> _Sink:
    check("attachments.download", on_progress=on_progress)
    if to is None:
        return _Memory(on_progress)
    if isinstance(to, (str, os.PathLike)):
        path = Path(to)
        if "\0" in str(path) or not isinstance(name, str) or "\0" in name:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("attachments.download: to and name must be strings without null bytes")
        return _File(path / Path(name).name if path.is_dir() else path, on_progress)
    if isinstance(to, io.TextIOBase) or not hasattr(to, "write"):
        raise ArgumentTypeError("attachments.download: to is neither a path nor a file opened with mode 'wb'")
    if getattr(to, "closed", False) is True:
        raise InvalidArgumentError("attachments.download: to is a closed file")
    return _Open(to, on_progress)


class _Sink:
    """The destination of a download, and the callback for its progress."""

    def __init__(self, on_progress: OnProgress | None) -> None:
        self._on_progress = on_progress
        self._received = 0
        self._total: int | None = None

    def begin(self, total: int | None) -> None:
        self.restart()
        self._received, self._total = 0, total

    def write(self, data: bytes) -> None:
        self.put(data)
        self._received += len(data)
        if self._on_progress is not None:
            self._on_progress(self._received, self._total)

    def restart(self) -> None:
        """Forget what was written."""
        raise NotImplementedError

    def put(self, data: bytes) -> None:
        """Keep a piece."""
        raise NotImplementedError

    def done(self) -> Any:
        """Return the result for the caller."""

    def close(self) -> None:
        """Clean up."""


class _Memory(_Sink):
    def restart(self) -> None:
        self._data = bytearray()

    def put(self, data: bytes) -> None:
        self._data += data

    def done(self) -> bytes:
        return bytes(self._data)


class _File(_Sink):
    """A path, written under a temporary name beside it and renamed when complete."""

    def __init__(self, path: Path, on_progress: OnProgress | None) -> None:
        super().__init__(on_progress)
        self._path = path
        self._partial = path.with_name(f"{path.name[:40]}.{token_hex(8)}.part")  # of this download alone
        self._file: IO[bytes] | None = None

    def restart(self) -> None:
        if self._file is None:
            self._file = self._partial.open("wb")
        self._file.seek(0)
        self._file.truncate()

    def put(self, data: bytes) -> None:
        assert self._file is not None  # noqa: S101 (begin comes first)
        self._file.write(data)

    def done(self) -> Path:
        self.close(keep=True)
        self._partial.replace(self._path)
        return self._path

    def close(self, *, keep: bool = False) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
            if not keep:
                with suppress(OSError):
                    self._partial.unlink()


class _Open(_Sink):
    """A file that the caller has opened."""

    def __init__(self, file: IO[bytes], on_progress: OnProgress | None) -> None:
        super().__init__(on_progress)
        self._file = file
        self._start: int | None = None
        with suppress(Exception):  # a pipe, or something that can only be written
            self._start = file.tell() if file.seekable() else None

    def restart(self) -> None:
        if self._received and self._start is None:
            raise DevinError("the download broke off, and its target cannot be rewound for another attempt")
        if self._received and self._start is not None:
            self._file.seek(self._start)
            self._file.truncate()

    def put(self, data: bytes) -> None:
        try:
            self._file.write(data)
        except OSError:
            raise
        except Exception as error:
            raise DevinError(f"the file could not be written: {type(error).__name__}: {error}") from error

# Made from async_resource.py by `nox -s regenerate` (generator/render/unasync.py): change that file.
"""`devin.attachments` of `Devin`: upload from anything, download to anywhere."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self, Unpack, overload

from devin_v3_api.api import attachments as api
from devin_v3_api.operations import OPERATIONS
from devin_v3_api.streams import Stream
from devin_v3_api.types import RequestOptions

from ..errors import DevinError
from .files import AnyAttachment, OnProgress, Uploadable, named, place_of, sink_of

if TYPE_CHECKING:
    from devin_v3_api import raw_resources
    from devin_v3_api.models import AttachmentResponse
    from devin_v3_api.raw import RawResponse
    from devin_v3_api.raw_resources import Raw

    from .._call.transport import Transport

_DOWNLOAD = OPERATIONS.get("GET /v3/organizations/{org_id}/attachments/{uuid}/{name}")


class Download(Stream[bytes]):
    """The content of an attachment, piece by piece as it arrives; one piece is in memory.

        with devin.attachments.stream(attachment) as download:
            for piece in download:
                …

    The request is made by `with`, or for the first piece, and repeated, where that is safe, until the content
    begins. The pieces are the whole content, or an error ends them. Leaving `with`, or `close()`, closes
    the connection.

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
        if not self._begun and next(self._items, None) is None:
            raise DevinError("the download was given up before its content began")
        return self

    def __next__(self) -> bytes:
        return super().__next__() or super().__next__()  # the first is empty: the head of the response


class Attachments(api.Attachments):
    """`devin.attachments`."""

    with_raw_response: AttachmentsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: Transport

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
            DevinError: An argument cannot be sent, or no usable response arrived.
        """
        return super().upload(file=named(file, name), org_id=org_id, **options)

    # Three: the class of the result is not that of `to` (a text gives a Path), so no TypeVar can stand for it.
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
            DevinError: An argument cannot be sent, or no usable response arrived.
        """
        uuid, name = place_of("attachments.download", attachment, name)
        sink = sink_of(to, name, on_progress)
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
            APIError: Raised by `with` or while it is iterated over: no usable response arrived, or the content is
                not whole.
        """
        uuid, name = place_of("attachments.stream", attachment, name)
        assert _DOWNLOAD is not None  # noqa: S101 (this class exists only with the operation)
        return Download(name, partial(self._transport.pieces, _DOWNLOAD, (org_id, uuid, name), options=options))


if TYPE_CHECKING:

    class AttachmentsWithRawResponse(raw_resources.AttachmentsWithRawResponse):
        """`devin.attachments` as `with_raw_response` shows it."""

        upload = Raw(Attachments.upload)

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
        ) -> RawResponse[bytes]: ...

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
        ) -> RawResponse[Path]: ...

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
        ) -> RawResponse[None]: ...

        def download(self, *args: Any, **kwargs: Any) -> Any:  # pyright: ignore[reportInconsistentOverload]
            """Return the response; its value is the content, the path that it was written to, or None."""
            ...

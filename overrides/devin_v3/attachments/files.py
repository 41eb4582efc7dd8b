"""The files that are uploaded, and the destinations of downloads."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import IO, Any, Protocol, TypeAlias, cast

from devin_v3_api.carried import kind_of
from devin_v3_api.types import FileTypes

from .._call.arguments import ArgumentTypeError, check
from .._call.ids import attachment_place
from ..errors import DevinError, InvalidArgumentError

#: A path (as text, too), the content, or an open file; (name, content[, media type]) tells the name besides.
Uploadable: TypeAlias = FileTypes | str
#: Called with (bytes so far, bytes in all or None if the server does not say).
OnProgress: TypeAlias = Callable[[int, int | None], object]


class AnyAttachment(Protocol):
    """An attachment, as the API returns it or as a message names it."""

    @property
    def attachment_id(self) -> str:
        """Id of the attachment."""
        ...

    @property
    def name(self) -> str:
        """File name of the attachment."""
        ...


def place_of(method: str, attachment: AnyAttachment | str, name: str | None) -> tuple[str, str]:
    """Return (id, name) of an attachment, for a method.

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
            f"{method} takes an attachment, its URL (https://app.devin.ai/attachments/<id>/<name>), or its id and its "
            f"name; not {_describe(attachment)} and {'no name' if name is None else _describe(name)}"
        )
    return uuid, name


def _describe(value: object) -> str:
    return repr(value[:200]) if isinstance(value, str) else kind_of(value)


def named(file: Uploadable, name: str | None) -> FileTypes:
    """The file as the generated method takes it.

    Raises:
        InvalidArgumentError: It is not a file; it is a TypeError, too.
    """
    if isinstance(file, str):
        file = Path(file)
    content: object = file[1] if isinstance(file, tuple) and 2 <= len(file) <= 3 else file
    if not isinstance(content, (bytes, bytearray, memoryview, str, os.PathLike)) and not hasattr(content, "read"):
        raise ArgumentTypeError(
            "attachments.upload takes a path, bytes, an open file, or (name, content[, media type]), "
            f"not {kind_of(content)}"
        )
    if name is None:
        return file
    check("attachments.upload", name=name)
    if isinstance(file, tuple):
        return (name, file[1]) if len(file) == 2 else (name, file[1], file[2])
    return cast("FileTypes", (name, file))  # a path in a tuple is opened as any other


def sink_of(to: str | os.PathLike[str] | IO[bytes] | None, name: str, on_progress: OnProgress | None) -> Sink:
    """The destination of a download, as `to` names it; what is neither a path nor open for bytes is refused."""
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


class Sink:
    """The destination of a download, and the callback for its progress."""

    def __init__(self, on_progress: OnProgress | None) -> None:
        self._on_progress = on_progress
        self._received = 0
        self._total: int | None = None

    def begin(self, total: int | None) -> None:
        """Begin, or begin again, a content of so many bytes."""
        self.restart()
        self._received, self._total = 0, total

    def write(self, data: bytes) -> None:
        """Take the next piece."""
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


class _Memory(Sink):
    def restart(self) -> None:
        self._data = bytearray()

    def put(self, data: bytes) -> None:
        self._data += data

    def done(self) -> bytes:
        return bytes(self._data)


class _File(Sink):
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


class _Open(Sink):
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

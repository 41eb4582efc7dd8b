"""Files on their way into a request: exactly the announced number of bytes, or chunks if it is unknown."""

from __future__ import annotations

import io
import os
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple, cast

from devin_v3_api.carried import kind_of

from ..errors import DevinError, InvalidArgumentError
from .arguments import ArgumentTypeError
from .request import CallerError


class Upload(NamedTuple):
    """A file as httpx takes it.

    Attributes:
        name: File name.
        content: Bytes, or something to read.
        media_type: Its media type; None leaves it to the name.
        repeatable: Whether it can be sent a second time.
    """

    name: str
    content: Any
    media_type: str | None
    repeatable: bool

    def part(self) -> tuple[Any, ...]:
        """The file in the form of httpx."""
        return (self.name, self.content) if self.media_type is None else (self.name, self.content, self.media_type)


def upload_of(field: str, given: Any, opened: ExitStack) -> Upload:
    """A path, bytes, an open file, or (name, content[, media type]).

    Args:
        field: Name of the field, for messages.
        given: The file.
        opened: Closes what is opened here.

    Raises:
        InvalidArgumentError: It cannot be read as bytes, or its name or media type cannot be sent.
        OSError: It cannot be opened.
    """
    name: Any = None
    media_type: Any = None
    value: Any = given
    if isinstance(given, tuple):
        parts = list(cast("tuple[Any]", given))
        if not 2 <= len(parts) <= 3:
            raise ArgumentTypeError(f"{field} is a tuple of {len(parts)}; expected (name, content[, media type])")
        name, value = parts[:2]
        media_type = parts[2] if len(parts) == 3 else None
    if isinstance(value, os.PathLike):
        path = Path(cast("os.PathLike[str]", value))
        name = path.name if name is None else name
        try:
            value = opened.enter_context(path.open("rb"))
        except ValueError as error:  # a path with a zero byte
            raise InvalidArgumentError(f"{field} is not a path: {error}") from None
    if isinstance(value, str):
        value = value.encode("utf-8", "replace")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Upload(
            _name(field, "file" if name is None else name),
            bytes(cast("bytes", value)),
            _media_type(field, media_type),
            True,
        )
    if not hasattr(value, "read"):
        raise ArgumentTypeError(f"{field} is {kind_of(value)}, neither a path nor bytes nor an open file")
    if isinstance(value, io.TextIOBase):
        raise ArgumentTypeError(f"{field} is a file opened in text mode; open it with mode 'rb'")
    if getattr(value, "closed", False) is True:
        raise InvalidArgumentError(f"{field} is a closed file")
    if name is None:
        own = getattr(value, "name", None)
        name = Path(own).name if isinstance(own, str) else "upload"
    reader = _reader(value)
    return Upload(_name(field, name), reader, _media_type(field, media_type), reader.repeatable)


def _name(field: str, name: object) -> str:
    if not isinstance(name, str):
        raise ArgumentTypeError(f"{field}: the file name is {kind_of(name)}, not a string")
    return name.encode("utf-8", "replace").decode()  # bytes that are not UTF-8 become question marks


def _media_type(field: str, media_type: object) -> str | None:
    if media_type is None:
        return None
    if not isinstance(media_type, str) or not media_type.isascii() or not media_type.isprintable():
        raise InvalidArgumentError(f"{field}: the media type of the file must be a string like text/plain")
    return media_type


def _reader(file: Any) -> _Reader:
    try:
        file.seek(0)
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
    except Exception:  # a pipe, or something that can only be read
        return _Reader(file, repeatable=False)
    if not isinstance(size, int) or size <= 0:  # an empty file, or one of /proc, whose length nobody knows
        return _Reader(file, repeatable=True)
    return _Sized(file, size)


class _Reader:
    """Reads a file of unknown length. httpx sends it in chunks, for it has no `tell`."""

    def __init__(self, file: Any, *, repeatable: bool) -> None:
        self._file = file
        self.repeatable = repeatable

    def read(self, size: int) -> bytes:
        """The next bytes; none at the end."""
        try:
            data: Any = self._file.read(size)
        except OSError as error:
            raise CallerError(error) from error
        except Exception as error:
            raise CallerError(DevinError(f"the file could not be read: {type(error).__name__}: {error}")) from error
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise CallerError(DevinError(f"the file returned {kind_of(data)} where bytes were read"))
        return bytes(cast("bytes", data))

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go back to the beginning, where that is possible."""
        if not self.repeatable:
            raise io.UnsupportedOperation
        self._file.seek(offset, whence)
        return offset


class _Sized(_Reader):
    """Reads as many bytes as the file had when the request was made, also if it grows meanwhile."""

    def __init__(self, file: Any, size: int) -> None:
        super().__init__(file, repeatable=True)
        self._size = size
        self._left = size

    def read(self, size: int) -> bytes:
        """See `_Reader`."""
        if not self._left:
            return b""
        data = super().read(min(size, self._left))[: self._left]
        if not data:
            raise CallerError(DevinError(f"the file shrank while it was sent: {self._left} bytes are missing"))
        self._left -= len(data)
        return data

    def tell(self) -> int:
        """Position in the file: httpx asks before it looks for the length."""
        return self._size - self._left

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """See `_Reader`."""
        if whence == os.SEEK_END:
            return self._size
        self._left = self._size - offset
        return super().seek(offset)

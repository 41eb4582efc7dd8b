"""From the bytes of a streamed response to its items: lines of JSON, and server-sent events by the rules of WHATWG.

Neither httpx nor httpx-sse bounds what it holds of a line that does not end, which is why lines are split here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import msgspec
from devin_v3_api.streams import ServerEvent

#: Bytes that one item may have.
LARGEST_ITEM: Final = 16 * 2**20

ACCEPT: Final[Mapping[str, str]] = {
    "lines": "application/jsonl, application/x-ndjson, application/json;q=0.5, */*;q=0.1",
    "events": "text/event-stream",
    "texts": "text/event-stream",
}


class BrokenItemError(ValueError):
    """An item that cannot be read. The message says why; `content` is its beginning."""

    def __init__(self, message: str, content: bytes) -> None:
        super().__init__(message)
        self.content = content


class _Reader(ABC):
    """Splits a response into lines, however it was cut on its way, and makes items of them."""

    def __init__(self, decode: Callable[[Any], Any]) -> None:
        self._decode = decode
        self._line = bytearray()

    def check(self, media_type: str) -> None:
        """Raise if a response of a media type has no items for this reader."""
        del media_type

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The items that the next piece of the response completes."""
        *ends, rest = chunk.split(b"\n")
        for end in ends:
            self._grow(end)
            line = bytes(self._line)
            self._line.clear()
            yield from self._read(line)
        self._grow(rest)

    def end(self) -> Iterator[Any]:
        """The items that the end of the response completes."""
        yield from ()

    @abstractmethod
    def _read(self, line: bytes) -> Iterator[Any]: ...

    def _grow(self, piece: bytes) -> None:
        self._line += piece
        self._bound(len(self._line))

    def _bound(self, size: int) -> None:
        if size > LARGEST_ITEM:
            start = bytes(self._line[:2000])
            raise BrokenItemError(f"has an item of more than {LARGEST_ITEM // 2**20} MiB", start)

    def _value(self, text: bytes) -> Any:
        try:
            data = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise BrokenItemError(f"has an item that is not JSON ({error})", text) from None
        return self._made(data, text)

    def _made(self, data: Any, text: bytes) -> Any:
        try:
            return self._decode(data)
        except Exception as error:
            kind = type(data).__name__
            raise BrokenItemError(f"has an item of an unexpected shape (a {kind})", text) from error


class _Lines(_Reader):
    """A JSON text on each line. Empty lines, which servers send to keep a connection, are skipped."""

    def _read(self, line: bytes) -> Iterator[Any]:
        if line.strip():
            yield self._value(line)

    def end(self) -> Iterator[Any]:
        yield from self._read(bytes(self._line))


class _Texts(_Reader):
    """Server-sent events. One without the empty line at its end is dropped: a part of it may be missing."""

    def __init__(self, decode: Callable[[Any], Any]) -> None:
        super().__init__(decode)
        self._data: list[bytes] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self._size = 0
        self._begins = True
        self._after_return = False

    def check(self, media_type: str) -> None:
        kind = media_type.partition(";")[0].strip().lower()
        if kind != "text/event-stream":
            raise BrokenItemError(f"is not an event stream but {kind or 'has no media type'}", b"")

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The events that the next piece completes. Lines end with LF, CR, or CR LF, even if that was cut in two."""
        if not chunk:
            return
        if self._after_return and chunk[:1] == b"\n":
            chunk = chunk[1:]
            self._after_return = False
            if not chunk:
                return
        self._after_return = chunk[-1:] == b"\r"
        yield from super().feed(chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))

    def _read(self, line: bytes) -> Iterator[Any]:
        if self._begins:
            self._begins = False
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line:
            if self._data:
                data = b"\n".join(self._data)
                yield ServerEvent(self._of(data), self._event or "message", self._id, self._retry)
            self._data, self._event, self._retry, self._size = [], "", None, 0
            return
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        match name:
            case b"data":
                self._size += len(value) + 1
                self._bound(self._size)
                self._data.append(value)
            case b"event":
                self._event = value.decode("utf-8", "replace")
            case b"id" if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
            case b"retry" if value.isdigit() and len(value) < 19:
                self._retry = int(value)
            case _:  # a comment, or an unknown field
                pass

    def _of(self, data: bytes) -> Any:
        return self._made(data.decode("utf-8", "replace"), data)


class _Events(_Texts):
    """Server-sent events whose data is JSON."""

    def _of(self, data: bytes) -> Any:
        return self._value(data)


READERS: Final[Mapping[str, Callable[[Callable[[Any], Any]], _Reader]]] = {
    "lines": _Lines,
    "events": _Events,
    "texts": _Texts,
}

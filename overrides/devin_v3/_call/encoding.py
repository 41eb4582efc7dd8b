"""Undoes the encoding of a download that was asked for without one, and sees that its end is there."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Protocol


class EncodingError(Exception):
    """The bytes are not what the header `Content-Encoding` says, or end too early."""


class _Decoder(Protocol):
    def decode(self, data: bytes) -> bytes: ...

    def finish(self) -> None: ...


class _Gzip:
    """RFC 1952: members one after the other, each with an end of its own."""

    def __init__(self) -> None:
        self._member: zlib._Decompress | None = None
        self._first = True

    def decode(self, data: bytes) -> bytes:
        pieces: list[bytes] = []
        while data:
            if self._member is None:
                if not self._first and not data.strip(b"\0"):  # padding after the last member
                    break
                self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)
                self._first = False
            pieces.append(self._member.decompress(data))
            data = b""
            if self._member.eof:
                data = self._member.unused_data
                self._member = None
        return b"".join(pieces)

    def finish(self) -> None:
        if self._member is not None:
            raise EncodingError("its end is missing")


class _Deflate:
    """zlib's format, or the bare one that some servers send under this name."""

    def __init__(self) -> None:
        self._stream: zlib._Decompress | None = None
        self._start = b""

    def decode(self, data: bytes) -> bytes:
        if self._stream is None:
            self._start += data
            if len(self._start) < 2:
                return b""
            data, head = self._start, self._start[:2]
            bare = (head[0] & 0x0F) != 8 or int.from_bytes(head) % 31 != 0
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS if bare else zlib.MAX_WBITS)
        if self._stream.eof and data:
            raise EncodingError("something follows its end")
        return self._stream.decompress(data)

    def finish(self) -> None:
        if self._start and (self._stream is None or not self._stream.eof):
            raise EncodingError("its end is missing")


_DECODERS: dict[str, Callable[[], _Decoder]] = {"gzip": _Gzip, "x-gzip": _Gzip, "deflate": _Deflate}


class Decoder:
    """Decodes a body with the encodings of a header, the last one first.

    Raises:
        EncodingError: An encoding is none of gzip and deflate, the bytes are broken, or their end is missing.
    """

    def __init__(self, header: str) -> None:
        names = [name.strip().lower() for name in header.split(",")]
        self._steps: list[_Decoder] = []
        for name in reversed(names):
            if name in ("", "identity"):
                continue
            if name not in _DECODERS:
                raise EncodingError(f"it is encoded as {name[:40]!r}, though the request asked for no encoding")
            self._steps.append(_DECODERS[name]())

    @property
    def changes(self) -> bool:
        """Return whether the body has a content encoding."""
        return bool(self._steps)

    def decode(self, data: bytes) -> bytes:
        """Return the decoded bytes of a piece of the body."""
        try:
            for step in self._steps:
                data = step.decode(data)
        except zlib.error as error:
            raise EncodingError(str(error)) from None
        return data

    def finish(self) -> None:
        """See that the body ended where its encoding ends."""
        for step in self._steps:
            step.finish()

"""Decodes a download that was asked for without encoding, and checks that it is complete."""

from __future__ import annotations

import zlib


class EncodingError(Exception):
    """The bytes are not what the header `Content-Encoding` says, or end too early."""


class _Inflater:
    """Undoes gzip (RFC 1952: members one after the other) or deflate: zlib's format, or the bare one that some send."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._stream: zlib._Decompress | None = None  # the member that has begun and not ended
        self._ended = False
        self._start = b""  # too little to tell the format by

    def decode(self, data: bytes) -> bytes:
        data, self._start = self._start + data, b""
        pieces: list[bytes] = []
        while data:
            if self._stream is None:
                if self._ended and self._gzip and not data.strip(b"\0"):  # padding after the last member
                    break
                if self._ended and not self._gzip:
                    raise EncodingError("something follows its end")
                if len(data) < 2:
                    self._start = data
                    break
                bare = (data[0] & 0x0F) != 8 or int.from_bytes(data[:2]) % 31 != 0
                bits = zlib.MAX_WBITS | 16 if self._gzip else -zlib.MAX_WBITS if bare else zlib.MAX_WBITS
                self._stream = zlib.decompressobj(bits)
            pieces.append(self._stream.decompress(data))
            data = b""
            if self._stream.eof:
                data, self._stream, self._ended = self._stream.unused_data, None, True
        return b"".join(pieces)

    def finish(self) -> None:
        if self._stream is not None or self._start:
            raise EncodingError("its end is missing")


class Decoder:
    """Decodes a body with the encodings of a header, the last one first.

    Raises:
        EncodingError: An encoding is neither gzip nor deflate, the bytes are broken, or their end is missing.
    """

    def __init__(self, header: str) -> None:
        names = [name.strip().lower() for name in header.split(",")]
        self._steps: list[_Inflater] = []
        for name in reversed(names):
            if name in ("gzip", "x-gzip", "deflate"):
                self._steps.append(_Inflater(gzip=name != "deflate"))
            elif name not in ("", "identity"):
                raise EncodingError(f"it is encoded as {name[:40]!r}, though the request asked for no encoding")

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
        """Check that the body ended where its encoding ends."""
        for step in self._steps:
            step.finish()

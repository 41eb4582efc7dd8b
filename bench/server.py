"""A loopback server in a process of its own that responds from memory, so that clients are what is measured."""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import re
from collections.abc import Generator
from multiprocessing.connection import Connection

from .data import SESSION, page

ORG = "org-7c9e6679742540de944be07fc1f90ae7"
PAGES = 500  # of 200 sessions, for `/paged/`


class _Protocol(asyncio.Protocol):
    session = json.dumps(SESSION).encode()
    whole = page()
    many = page(last=False)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.data = b""

    def data_received(self, data: bytes) -> None:
        self.data += data
        while (end := self.data.find(b"\r\n\r\n")) >= 0:
            head = self.data[:end]
            length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
            total = end + 4 + (int(length[1]) if length else 0)
            if len(self.data) < total:
                return
            self.data = self.data[total:]
            self.transport.write(self._response(head))

    def _response(self, head: bytes) -> bytes:
        method, _, rest = head.partition(b" ")
        path, _, query = rest.partition(b" ")[0].partition(b"?")
        body = self.session
        if path.endswith(b"/sessions") and method == b"GET":
            if b"tags=paged" in query:
                cursor = re.search(rb"after=(\d+)", query)
                number = int(cursor[1]) if cursor else 0
                following = b'"end_cursor": "%d"' % (number + 1)
                last = number + 1 >= PAGES
                body = self.whole if last else self.many.replace(b'"end_cursor": "1"', following)
            else:
                body = self.whole
        return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)


def _serve(pipe: Connection) -> None:
    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(_Protocol, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        async with server:
            await server.serve_forever()

    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())


@contextlib.contextmanager
def running() -> Generator[str, None, None]:
    """The URL of a server that runs while the block does."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()  # if the server dies, `recv` ends
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()

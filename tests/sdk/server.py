"""A server on loopback that misbehaves on demand, over real sockets."""

from __future__ import annotations

import json
import socket
import socketserver
import struct
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

from devin_v3.testing import Clock


@dataclass
class Request:
    """A request that arrived."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    """The response to send.

    Attributes:
        cut: Bytes of the body that are sent before the connection breaks; None sends all.
        reset: Break the connection hard (RST) where `cut` says; otherwise it is closed in order.
        silent: Nothing is sent at all before the connection breaks.
        delay: Seconds before anything is sent.
    """

    status: int = 200
    body: Any = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    reset: bool = False
    silent: bool = False
    delay: float = 0.0

    def encoded(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


def resets() -> Reply:
    return Reply(silent=True, reset=True)


def closes() -> Reply:
    return Reply(silent=True)


Handler = Callable[[Request], Reply]


class Server:
    """`with Server(handler) as server`: serves on a port of its own; `server.requests` is what arrived.

    Attributes:
        clock: What clients of all servers go by; None for the clock of the system.
    """

    clock: ClassVar[Clock | None] = None

    def __init__(self, handler: Handler | Iterable[Reply]) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self._attached = ExitStack()
        if callable(handler):
            self.handler = handler
        else:
            replies = iter(handler)
            self.handler = lambda request: next(replies)
        outer = self

        class Connection(socketserver.StreamRequestHandler):
            disable_nagle_algorithm = True

            def handle(self) -> None:
                outer.connections += 1
                try:
                    while outer._serve(self):
                        pass
                except (ConnectionError, ValueError):
                    pass

        class TCP(socketserver.ThreadingTCPServer):
            daemon_threads = True
            block_on_close = False
            request_queue_size = 128

        self._tcp = TCP(("127.0.0.1", 0), Connection)
        self._thread = threading.Thread(target=self._tcp.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._tcp.server_address[1]}"

    def __enter__(self) -> Server:
        self._thread.start()
        if self.clock is not None:
            self._attached.enter_context(self.clock.attach(self.url))
        return self

    def __exit__(self, *exception: object) -> None:
        self._attached.close()
        self._tcp.shutdown()
        self._tcp.server_close()
        self._thread.join()

    def count(self, method: str, path: str = "") -> int:
        return sum(request.method == method and path in request.path for request in self.requests)

    def _serve(self, connection: Any) -> bool:
        line = connection.rfile.readline()
        if not line.strip():
            return False
        method, target, _ = line.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while (line := connection.rfile.readline()) not in (b"\r\n", b""):
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        body = b""
        if "chunked" in headers.get("transfer-encoding", ""):
            while size := int(connection.rfile.readline(), 16):
                body += connection.rfile.read(size)
                connection.rfile.readline()
            connection.rfile.readline()
        elif length := int(headers.get("content-length", 0)):
            body = connection.rfile.read(length)
        url = urlsplit(target)
        request = Request(method, url.path, parse_qs(url.query, keep_blank_values=True), headers, body)
        self.requests.append(request)
        reply = self.handler(request)
        return self._answer(connection, reply)

    def _answer(self, connection: Any, reply: Reply) -> bool:
        if reply.delay:
            time.sleep(reply.delay)
        if not reply.silent:
            data = reply.encoded()
            sent = data if reply.cut is None else data[: reply.cut]
            lines = [f"HTTP/1.1 {reply.status} Reason", f"Content-Length: {len(data)}"]
            lines += [f"{name}: {value}" for name, value in reply.headers.items()]
            connection.wfile.write("\r\n".join(lines).encode() + b"\r\n\r\n" + sent)
            connection.wfile.flush()
            if reply.cut is None and not reply.reset:
                return True
        if reply.reset:
            connection.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.connection.close()
        return False


def session(number: int = 1, **fields: Any) -> dict[str, Any]:
    """A session as the API reports it."""
    return {
        "session_id": f"devin-{number}",
        "acus_consumed": 0.0,
        "created_at": 1_700_000_000 + number,
        "updated_at": 1_700_000_000 + number,
        "org_id": "org-1",
        "pull_requests": [],
        "status": "new",
        "tags": [],
        "url": f"https://app.example/sessions/{number}",
        **fields,
    }


def page(items: list[Any], cursor: str | None = None) -> dict[str, Any]:
    return {"items": items, "end_cursor": cursor, "has_next_page": cursor is not None, "total": None}

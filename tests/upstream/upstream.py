"""An upstream on loopback that does what real ones do: validators, errors, slowness, broken bodies, redirects."""

import functools
import gzip
import hashlib
import io
import socket
import struct
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from generator.upstream.download import Limits
from generator.upstream.progress import Progress
from generator.upstream.sync import Sync, sync

Behaviour = Callable[["Handler"], None]

SOURCES = """
base = "https://docs.devin.ai"
languages = ["en", "zh", "ja", "ko", "fr"]
document = "v3-openapi.yaml"
translated = "{language}/v3-openapi.yaml"
index = "llms.txt"
reference = "api-reference/v3/"
"""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "Upstream"

    def do_GET(self) -> None:
        upstream = self.server
        path = self.path.partition("?")[0]
        upstream.requests.append(path)
        queue = upstream.behaviours.get(path, [])
        behaviour = queue[0] if len(queue) == 1 else queue.pop(0) if queue else None
        if behaviour:
            behaviour(self)
        elif path in upstream.files:
            self.file(*upstream.files[path])
        else:
            self.answer(404, b"nothing here")

    def file(self, body: bytes, media_type: str) -> None:
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if self.headers.get("if-none-match") == etag:
            self.answer(304, b"", etag=etag)
        else:
            self.answer(200, body, etag=etag, content_type=media_type)

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        upstream = self.server
        upstream.statuses.append(status)
        if status == 200:
            upstream.transferred += len(body)
            if upstream.compress and "gzip" in self.headers.get("accept-encoding", ""):
                body, headers["content_encoding"] = gzip.compress(body), "gzip"
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 304:
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


class Upstream(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files: dict[str, tuple[bytes, str]] = {}
        self.behaviours: dict[str, list[Behaviour]] = {}
        self.requests: list[str] = []
        self.statuses: list[int] = []
        self.transferred = 0
        self.compress = False
        self.running = True
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def publish(self, path: str, body: str | bytes, media_type: str = "application/yaml") -> None:
        self.files[path] = (body.encode() if isinstance(body, str) else body, media_type)

    def behave(self, path: str, *behaviours: Behaviour) -> None:
        """Respond to requests for a path like this, one after the other; the last one for good."""
        self.behaviours[path] = list(behaviours)

    def forget(self) -> None:
        self.requests, self.statuses, self.transferred = [], [], 0

    def stop(self) -> None:
        if self.running:
            self.running = False
            self.shutdown()
            self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # clients that go away are part of the play


def status(code: int, **headers: str) -> Behaviour:
    return lambda handler: handler.answer(code, b"trouble", **headers)


def ordinary(handler: Handler) -> None:
    handler.file(*handler.server.files[handler.path])


def trusting(handler: Handler) -> None:
    """Takes any validator for its own."""
    if "if-none-match" in handler.headers or "if-modified-since" in handler.headers:
        handler.answer(304, b"")
    else:
        ordinary(handler)


def html(handler: Handler) -> None:
    handler.answer(200, b"<!doctype html><title>moved</title>", content_type="application/yaml")


def html_page(handler: Handler) -> None:
    handler.answer(200, b"<html></html>", content_type="text/html; charset=utf-8")


def truncated(handler: Handler) -> None:
    body = handler.server.files[handler.path][0]
    handler.send_response(200)
    handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])
    handler.close_connection = True


def truncated_gzip(handler: Handler) -> None:
    body = gzip.compress(handler.server.files[handler.path][0])[:-12]
    handler.send_response(200)
    handler.send_header("content-encoding", "gzip")
    handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def reset(handler: Handler) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.wfile = io.BytesIO()
    handler.close_connection = True


def silent(handler: Handler) -> None:
    time.sleep(30)


def slow(seconds: float) -> Behaviour:
    def behaviour(handler: Handler) -> None:
        time.sleep(seconds)
        ordinary(handler)

    return behaviour


def redirect(target: str) -> Behaviour:
    return lambda handler: handler.answer(302, b"", location=target)


def huge(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    for _ in range(1000):
        handler.wfile.write(b"x" * 65536)


def bomb(handler: Handler) -> None:
    body = _bomb()
    handler.send_response(200)
    handler.send_header("content-encoding", "gzip")
    handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@functools.cache
def _bomb() -> bytes:
    return gzip.compress(b"\0" * 50_000_000)


LIMITS = Limits(reach=2.0, total=20.0, silence=1.0, max_bytes=2_000_000, backoff=0.02)


class Repository:
    """A folder `spec/` and a run of `sync` on it that commits."""

    def __init__(self, root: Path, upstream: Upstream) -> None:
        self.root = root
        self.spec = root / "spec"
        self.spec.mkdir(parents=True)
        self.upstream = upstream
        self.log = io.StringIO()
        (self.spec / "sources.toml").write_text(SOURCES)

    def sync(self, mode: str = "auto", **options: object) -> Sync:
        self.log = io.StringIO()
        options = {"base": self.upstream.url, "limits": LIMITS, "progress": Progress(self.log)} | options
        result = sync(self.spec, mode=mode, **options)  # type: ignore[arg-type]
        for path, data in result.writes.items():
            file = self.root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        for path in result.removes:
            (self.root / path).unlink()
        return result

    def tree(self) -> dict[str, bytes]:
        return {str(file.relative_to(self.spec)): file.read_bytes() for file in self.spec.rglob("*") if file.is_file()}


def document(*operations: str, language: str = "en", extra: str = "") -> str:
    """A small OpenAPI document with these operations (`GET /v3/things`)."""
    lines = ["openapi: 3.1.0", "info: {title: API, version: '1'}", "paths:"]
    for operation in sorted(operations, key=lambda name: name.split()[1]):
        method, path = operation.split()
        lines += [
            f"  {path}:",
            f"    {method.lower()}:",
            f"      summary: {language} {path}",
            "      responses:",
            "        '200':",
            "          description: ok",
            "          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}",
        ]
    lines += ["components:", "  schemas:", "    Thing:", "      type: object", "      properties:"]
    lines += [f"        name: {{type: string, description: {language}}}", "        mode: {type: string}", extra]
    return "\n".join(lines).rstrip() + "\n"


def page(operation: str, language: str = "en", permission: str = "ViewThings", extra: str = "") -> str:
    """A reference page of one operation."""
    prefix = "" if language == "en" else f"{language}"
    return f"""# {language}

<div id="permissions">
  ## P
</div>

x `{permission}` y

## OpenAPI

````yaml {prefix}/v3-openapi.yaml {operation}
{document(operation, language=language, extra=extra)}````
"""

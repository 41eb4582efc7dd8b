"""The fake as a function of requests: each finds its operation, is judged, carried out, and gets a response."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, get_args

import msgspec

from .api import automations, consumption, directory, knowledge, limits, repositories, rest, sessions, snapshots
from .api.access import authenticate, permit, permit_fields
from .api.handlers import HANDLERS, Reply
from .api.tables import check_path
from .contract import rules
from .contract.problems import Problem, body_of
from .contract.record import Recorded, safe_body, safe_headers
from .contract.spec import Endpoint, Match, NoOperationError
from .contract.validation import form_of, is_json, json_of, query_of
from .http.faults import InjectedFault, take
from .http.message import Breaks, Exchange, Request, Response, Upload
from .world import life
from .world.state import Call, World

#: Modules that are here for the handlers that they register.
HOMES: Final = (automations, consumption, directory, knowledge, limits, repositories, sessions, snapshots)

#: Responds instead of an operation; None leaves it to the fake.
Override = Callable[[Recorded], Any]


@dataclass
class _ReceivedRequest:
    """A request, read to its end."""

    request: Request
    match: Match | None
    unplaced: bool
    form: dict[str, str | Upload]

    @property
    def endpoint(self) -> Endpoint | None:
        return self.match.endpoints.get(self.request.method) if self.match else None


class App:
    """Serves a world.

    Args:
        world: What is served.

    Attributes:
        records: What was asked so far.
        troubles: What the next requests meet.
        overrides: Name of an operation → what handles it instead.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.records: list[Recorded] = []
        self.troubles: list[InjectedFault] = []
        self.overrides: dict[str, Override] = {}

    def __call__(self, request: Request) -> Exchange:
        """Handle a request; the exchange holds its response."""
        spec, path = self.world.spec, request.raw_path
        unplaced = spec.without_organization(path, self.world.org_id)
        received = _ReceivedRequest(request, unplaced or spec.match(path), unplaced is not None, request.form())
        with self.world.lock:
            record = _recorded(received)
            self.records.append(record)
            troubles = {trouble.how: trouble for trouble in take(self.troubles, record.operation)}
        breaks: Breaks | None = next((where for where in get_args(Breaks) if where in troubles), None)

        def respond() -> Response:
            with self.world.lock:
                response = self._respond(received, record, troubles.get("response"))
            if breaks != "after":
                record.status = response.status
            return response

        return Exchange(troubles["slow"].seconds if "slow" in troubles else 0.0, breaks, respond)

    def _respond(self, received: _ReceivedRequest, record: Recorded, trouble: InjectedFault | None) -> Response:
        headers: dict[str, str] = {}
        try:
            if trouble is not None:
                return _failed(trouble, received, self._request_id())
            if received.request.raw_path.startswith("/presigned/"):
                return self._presigned(received)
            response = self._handle(received, record)
        except Exception as error:
            problem = error if isinstance(error, Problem) else _unable(received, error)
            media, body = body_of(problem, received.endpoint, received.request.raw_path)
            headers.update(problem.headers)
            response = Response(problem.status, msgspec.json.encode(body), media=media)
        response.headers.update({**headers, "x-request-id": self._request_id()})
        return response

    def _request_id(self) -> str:
        return f"req-{self.world.next('request'):08d}"

    def _presigned(self, received: _ReceivedRequest) -> Response:
        """A file for everyone who has its URL; a request with a credential is refused, as by the real hosts."""
        if "authorization" in received.request.headers:
            raise Problem(400, "A presigned URL was asked with a credential: it must not leave the host of the API.")
        file = self.world.files.get(self.world.presigned.get(received.request.raw_path.split("/")[2], ""))
        if file is None:
            raise Problem(403, "The URL is not signed.")
        return Response(200, file.data, media=file.content_type)

    def _handle(self, received: _ReceivedRequest, record: Recorded) -> Response:
        world, match, endpoint = self.world, received.match, received.endpoint
        if match is None:
            raise Problem(404, f"The spec has no path {received.request.raw_path!r}.")
        if endpoint is None:
            allowed = ", ".join(sorted(match.endpoints))
            method = received.request.method
            raise Problem(405, f"{method} is not allowed here; {allowed} is.", headers={"allow": allowed})
        principal = authenticate(world, received.request.headers.get("authorization"))
        values = {**match.values, "org_id": principal.org_id or world.org_id} if received.unplaced else match.values
        permit(world, principal, endpoint.permissions, values.get("org_id"), endpoint.name)
        world.examples = world.examples.at(world.now)
        life.settle(world)
        call = self._call(received, endpoint, values, principal)
        check_path(call)
        permit_fields(call)
        return self._carry_out(call, record)

    def _call(self, received: _ReceivedRequest, endpoint: Endpoint, path: Mapping[str, str], principal: Any) -> Call:
        world = self.world
        query = query_of(endpoint, received.request.query)
        rules.check_query(endpoint, query, world.now)
        uploads = {name: value for name, value in received.form.items() if isinstance(value, Upload)}
        body: Any = None
        if endpoint.body is not None and endpoint.body[0] == "multipart/form-data":
            form_of(endpoint, received.request.content_type, received.form)
        elif endpoint.body is not None and is_json(endpoint.body[0]):
            body = json_of(endpoint, received.request.content_type, received.request.body)
            rules.check_body(world.spec, endpoint.body[1], body, {"platform": world.platforms})
        return Call(world, endpoint, path, query, body, uploads, principal)

    def _carry_out(self, call: Call, record: Recorded) -> Response:
        endpoint = call.endpoint
        override = self.overrides.get(endpoint.name)
        result: Any = override(record) if override else None
        if result is None:
            result = _handled(call)
            life.passed(call)
        reply = result if isinstance(result, Reply) else Reply(endpoint.status, result)
        declared = endpoint.response(reply.status)
        if reply.body is None and declared is None:
            return Response(reply.status, headers=dict(reply.headers))
        media = declared[0] if declared else "application/json"
        return Response(reply.status, _written(reply.body, media), dict(reply.headers), media)


def _handled(call: Call) -> Any:
    """The response by the operation's handler; by its schema if the handler needs an operation that was removed."""
    try:
        return HANDLERS.get(call.endpoint.name, rest.respond)(call)
    except NoOperationError:
        return rest.respond(call)


def _written(body: Any, media: str) -> bytes:
    """The response in its media type: text as it is, a stream as its one item."""
    if isinstance(body, bytes):
        return body
    if isinstance(body, str) and not is_json(media):
        return body.encode()
    encoded = msgspec.json.encode(body)
    if media == "text/event-stream":
        return b"data: " + encoded + b"\n\n"
    return encoded if is_json(media) else encoded + b"\n"


def _recorded(received: _ReceivedRequest) -> Recorded:
    query: dict[str, list[str]] = {}
    for name, value in received.request.query:
        query.setdefault(name, []).append(value)
    body: Any = None
    if received.endpoint is not None and received.request.body and not received.form:
        try:
            body = safe_body(received.endpoint, msgspec.json.decode(received.request.body))
        except (msgspec.DecodeError, UnicodeDecodeError):
            body = None
    return Recorded(
        received.request.method,
        received.request.path,
        query,
        safe_headers(received.request.headers),
        body,
        [value.name for value in received.form.values() if isinstance(value, Upload)],
        received.endpoint.name if received.endpoint else None,
    )


def _unable(received: _ReceivedRequest, error: Exception) -> Problem:
    """Return the error for an operation that the fake cannot respond to, perhaps because it is newer than the fake."""
    name = received.endpoint.name if received.endpoint else received.request.raw_path
    why = f"{type(error).__name__}: {error}"[:300]
    return Problem(501, f"The fake has no response for {name} ({why}); give it one by fake.on({name!r}, …).")


def _failed(trouble: InjectedFault, received: _ReceivedRequest, request_id: str) -> Response:
    problem = Problem(trouble.status, f"The fake was told to fail with {trouble.status}.")
    media, body = body_of(problem, received.endpoint, received.request.raw_path)
    content = body if trouble.body is None else trouble.body
    headers = {"x-request-id": request_id, **trouble.headers}
    if isinstance(content, (str, bytes)):
        return Response(
            trouble.status, content.encode() if isinstance(content, str) else content, headers, "text/plain"
        )
    return Response(trouble.status, msgspec.json.encode(content), headers, media)

"""Every operation of the spec is answered, and every response is one that the spec declares."""

from __future__ import annotations

import copy
import re
from urllib.parse import quote

import httpx
import pytest
from devin_v3 import OPERATIONS
from devin_v3.testing import FakeDevin
from devin_v3.testing.api.handlers import HANDLERS
from devin_v3.testing.contract.examples import Examples
from devin_v3.testing.contract.spec import Spec, bundled

from generator.spec import fake
from tests import needs

SPEC = bundled()
ORDER = ("POST", "PUT", "GET", "PATCH", "DELETE")
PLACES = {"role_id": "org_admin", "enterprise_role_id": "enterprise_admin"}


def arguments(endpoint, examples, spec=SPEC):
    query = {
        parameter.name: examples.make(parameter.schema, None, parameter.pointer)
        for parameter in endpoint.parameters
        if parameter.required
    }
    query = {name: value for name, value in query.items() if not isinstance(value, dict)}
    if "time_before" in query:
        query["time_before"] = query["time_after"]
    if endpoint.body is None:
        return {"params": query}
    media, pointer, _ = endpoint.body
    if media != "application/json":
        return {"params": query, "files": {"file": ("a.txt", b"text")}}
    body = examples.make(spec.at(pointer), spec.validator(pointer), endpoint.name)
    for name in ("platform", "create_as_user_id", "message_as_user_id", "run_as_user_id", "concurrency"):
        if name in body:
            body[name] = None
    for name, role in PLACES.items():
        if name in body:
            body[name] = role if "/organizations/" in endpoint.path else "enterprise_admin"
    if "actions" in body:
        body["actions"] = (body["actions"] or [])[:1] or None
        body["triggers"] = (body["triggers"] or [])[:1]
        if body["actions"] is None:
            body["actions"] = [{"type": "start_session", "prompt": "go"}]
    return {"params": query, "json": body}


@pytest.mark.parametrize("seed", range(4))
def test_answers_are_what_the_spec_declares(seed):
    examples = Examples(SPEC.document, seed, 1_767_225_600)
    tried: dict[int, int] = {}
    with FakeDevin(seed=seed) as fake, httpx.Client(base_url=fake.url) as http:
        ids = {"org_id": fake.org_id, "user_id": fake.user_id, "idp_group_name": "engineering"}
        order = sorted(
            SPEC.endpoints.values(), key=lambda endpoint: (ORDER.index(endpoint.method), endpoint.path.count("{"))
        )
        for endpoint in order:
            path = re.sub(r"\{(\w+)\}", lambda match: quote(ids.get(match[1], "none"), safe=""), endpoint.path)
            headers = {"authorization": "Bearer cog_any"}
            answer = http.request(endpoint.method, path, headers=headers, **arguments(endpoint, examples))
            message = f"{endpoint.name}: {answer.status_code} {answer.text}"
            # An unknown id gets a 404, even if the operation does not declare that status.
            missing = answer.status_code == 404 and "none" in path.split("/")
            assert str(answer.status_code) in endpoint.raw["responses"] or missing, message
            tried[answer.status_code] = tried.get(answer.status_code, 0) + 1
            declared = endpoint.response(answer.status_code)
            if declared is not None and answer.content:
                assert answer.headers["content-type"] == declared[0], message
                assert [error.message for error in SPEC.validator(declared[1]).iter_errors(answer.json())] == [], (
                    message
                )
            if answer.is_success and answer.content and answer.headers["content-type"] == "application/json":
                remember(ids, answer.json())
    assert sum(tried.values()) == len(OPERATIONS)
    assert sum(number for status, number in tried.items() if status < 300) > len(OPERATIONS) / 2, tried
    assert set(tried) <= {200, 201, 204, 404, 409, 422}, tried


def remember(ids, answer):
    for value in (answer, *(answer if isinstance(answer, list) else answer.get("items", ()))):
        if isinstance(value, dict):
            for name, text in value.items():
                if name.endswith("_id") and isinstance(text, str):
                    ids.setdefault("devin_id" if name == "session_id" else name, text)


def test_what_is_answered_and_how():
    operations = FakeDevin().operations
    assert operations.keys() == {operation.name for operation in OPERATIONS.values()}
    assert sum(kind != "example" for kind in operations.values()) > 0.75 * len(operations)
    assert operations["sessions.create"] == "handler"


@pytest.mark.needs("playbooks.list", "enterprise.ip_access_list.add", "metrics.usage.get")
def test_each_way_to_be_answered():
    operations = FakeDevin().operations
    assert operations["playbooks.list"] == "collection"
    assert operations["enterprise.ip_access_list.add"] == "document"
    assert operations["metrics.usage.get"] == "example"


def test_no_operation_answers_without_a_credential():
    with FakeDevin() as fake, httpx.Client(base_url=fake.url) as http:
        for endpoint in SPEC.endpoints.values():
            assert http.request(endpoint.method, re.sub(r"[{}]", "x", endpoint.path)).status_code == 401


def test_every_handler_is_of_an_operation_that_is_or_was():
    named = set(needs.places().values())
    assert {handler for name, handler in HANDLERS.items() if name in named} == set(HANDLERS.values())


def test_permissions_are_those_of_the_sdk():
    for operation in OPERATIONS.values():
        endpoint = SPEC.named(operation.name)
        assert (endpoint.method, endpoint.path) == (operation.method, operation.path)
        assert endpoint.permissions == (operation.permissions or ())


def to_come():
    """The spec with operations that may come: at every path the methods that it lacks, and a verb below it."""
    document = copy.deepcopy(dict(SPEC.document))
    taken = {path: set(item) for path, item in document["paths"].items()}
    for path, methods in taken.items():
        known = [method for method in methods if method.upper() in ORDER]
        for method in (verb.lower() for verb in ORDER):
            for number, template in enumerate((path, f"{path}/fresh")):
                if template == path and method in methods:
                    continue
                like = "get" if number and "get" in known else known[0]
                operation = copy.deepcopy(document["paths"][path][like])
                operation["operationId"] = f"{operation['operationId']}_{method}_{number}"
                document["paths"].setdefault(template, {})[method] = operation
    return annotated(document)


def annotated(document):
    """A document with what the pipeline says of its operations for the fake."""
    fake.forget(document)
    fake.annotate(document)
    return document


def test_an_operation_that_comes_is_answered():
    spec = to_come()
    with FakeDevin(spec=spec) as fake, httpx.Client(base_url=fake.url) as http:
        sessions = f"/v3/organizations/{fake.org_id}/sessions"
        headers = {"authorization": "Bearer cog_any"}
        session = http.post(sessions, json={"prompt": "x"}, headers=headers).json()
        ids = {"org_id": fake.org_id, "devin_id": session["session_id"], "session_id": session["session_id"]}
        made = Spec(spec)
        examples = Examples(spec, 0, 1_767_225_600)
        order = sorted(made.endpoints.values(), key=lambda endpoint: (ORDER.index(endpoint.method), endpoint.path))
        came = [
            endpoint for endpoint in order if endpoint.name not in {other.name for other in SPEC.endpoints.values()}
        ]
        statuses: dict[int, int] = {}
        for endpoint in came:
            path = re.sub(r"\{(\w+)\}", lambda match: quote(ids.get(match[1], "none"), safe=""), endpoint.path)
            given = arguments(endpoint, examples, made)
            answer = http.request(endpoint.method, path, headers=headers, **given)
            assert answer.status_code < 500, f"{endpoint.name}: {endpoint.method} {path}: {answer.text}"
            statuses[answer.status_code] = statuses.get(answer.status_code, 0) + 1
        assert statuses[200] > 20


def test_an_operation_is_answered_without_the_others():
    """No handler fails if the operation that it needs was removed."""
    examples = Examples(SPEC.document, 0, 1_767_225_600)
    statuses = {}
    for endpoint in SPEC.endpoints.values():
        alone = {endpoint.path: {endpoint.method.lower(): endpoint.raw}}
        fake = FakeDevin(spec={**SPEC.document, "paths": alone})
        path = re.sub(r"\{\w+\}", "none", endpoint.path.replace("{org_id}", fake.org_id))
        headers = {"authorization": "Bearer cog_any"}
        with httpx.Client(transport=fake.transport, base_url=fake.transport.url, headers=headers) as http:
            answer = http.request(endpoint.method, path, **arguments(endpoint, examples))
        statuses[endpoint.name] = answer.status_code
    assert {name: status for name, status in statuses.items() if status >= 500} == {}
    assert 200 in statuses.values()


THING = {"type": "object", "properties": {"thing_id": {"type": "string"}, "name": {"type": "string"}}}
PAGE = {"type": "object", "properties": {"items": {"type": "array", "items": THING}, "has_next_page": {}}}
SESSIONS = {
    **PAGE,
    "properties": {
        **PAGE["properties"],
        "items": {"type": "array", "items": {"$ref": "#/components/schemas/SessionResponse"}},
    },
}


def content(schema, media="application/json"):
    return {"description": "", "content": {media: schema if schema is None else {"schema": schema}}}


#: Path → method, what it takes, its responses; each of a form that the bundled spec does not have.
FORMS = {
    "only-default": ("get", None, {"default": content(THING)}),
    "any-success": ("get", None, {"2XX": content(THING)}),
    "no-responses": ("get", None, {}),
    "nothing-said": ("get", None, {"200": {"description": ""}}),
    "no-schema": ("get", None, {"200": {"description": "", "content": {"application/json": {}}}}),
    "redirect": ("get", None, {"307": {"description": ""}}),
    "events": ("get", None, {"200": content(THING, "text/event-stream")}),
    "lines": ("get", None, {"200": content(THING, "application/jsonl")}),
    "bytes": ("get", None, {"200": content({"type": "string", "format": "binary"}, "application/octet-stream")}),
    "text": ("get", None, {"200": content({"type": "string"}, "text/plain")}),
    "texts": ("get", None, {"200": content({"type": "array", "items": {"type": "string"}})}),
    "anything": ("get", None, {"200": content(True)}),
    "pattern": ("get", None, {"200": content({"type": "string", "pattern": r"^\p{L}(?=x)x$"})}),
    "impossible": (
        "get",
        None,
        {"200": content({"type": "object", "properties": {"x": {"not": {}}}, "required": ["x"]})},
    ),
    "form": ("post", "application/x-www-form-urlencoded", {"202": content(THING)}),
    "file": ("post", "application/octet-stream", {"201": content(THING)}),
    "search": ("post", "application/json", {"200": content(SESSIONS)}),
    "sessions/{devin_id}/fresh": ("get", None, {"200": content(PAGE)}),
}


def test_an_operation_of_another_form_is_answered():
    """No form of response or body is one that the fake fails at, or that keeps it from answering the others."""
    document = copy.deepcopy(dict(SPEC.document))
    for name, (method, media, responses) in FORMS.items():
        path = f"/v3/organizations/{{org_id}}/{name}"
        body = {} if media is None else {"requestBody": {"content": {media: {}}}}
        odd = [{"name": "q", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}}]
        operation = {"operationId": f"forms.{name}", "parameters": odd, "responses": responses, **body}
        document["paths"][path] = {method: operation}
    with (
        FakeDevin(spec=annotated(document)) as fake,
        httpx.Client(base_url=f"{fake.url}/v3/organizations/{fake.org_id}") as http,
    ):
        http.headers["authorization"] = "Bearer cog_any"
        session = http.post("/sessions", json={"prompt": "x"}).json()
        for name, (method, media, _) in FORMS.items():
            headers = {} if media is None else {"content-type": media}
            path = f"/{name.replace('{devin_id}', session['session_id'])}?q=1"
            answer = http.request(method, path, headers=headers, content=b"" if media is None else b"{}")
            assert answer.status_code < 400, f"{name}: {answer.text}"
        assert isinstance(http.post("/search", json={}).json()["items"], list)
        assert http.get("/events").text.startswith("data: {")
        assert http.get("/text").text[:1] != '"'

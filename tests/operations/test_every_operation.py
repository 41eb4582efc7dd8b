"""Every operation, sync and async, over real HTTP: what goes out is what the spec says, what comes in arrives whole."""

from __future__ import annotations

import asyncio
import http.server
import inspect
import json
import re
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import devin_v3_api
import pytest
from devin_v3 import OPERATIONS, AsyncDevin, Devin, models

from .examples import Examples, prefix_of

SPEC: dict[str, Any] = json.loads((Path(devin_v3_api.__file__).parent / "openapi.json").read_text("utf-8"))
EXAMPLES = Examples(SPEC)
KEYS = sorted(
    f"{method.upper()} {path}"
    for path, item in SPEC["paths"].items()
    for method, operation in item.items()
    if method in ("get", "put", "post", "delete", "patch")
)


class _Answer:
    """The next response of the server, and the requests that it got."""

    status = 200
    headers: dict[str, str] = {}
    body = b""
    requests: list[tuple[str, str, dict[str, str], bytes]] = []


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # header and body in one segment
    disable_nagle_algorithm = True

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        _Answer.requests.append((self.command, self.path, dict(self.headers.items()), body))
        self.send_response(_Answer.status)
        for name, value in _Answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(_Answer.body)))
        self.end_headers()
        self.wfile.write(_Answer.body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def devin(url: str) -> Iterator[Devin]:
    with Devin(api_key="cog_test", org_id="org-own", base_url=url) as client:
        yield client


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture(scope="module")
def async_devin(url: str, loop: asyncio.AbstractEventLoop) -> Iterator[AsyncDevin]:
    client = AsyncDevin(api_key="cog_test", org_id="org-own", base_url=url)
    yield client
    loop.run_until_complete(client.close())


class Case:
    """An operation with arguments for its method, what must go out, and a response."""

    def __init__(self, key: str, *, only_required: bool) -> None:
        self.key = key
        self.method, self.path = key.split(" ", 1)
        self.operation = SPEC["paths"][self.path][self.method.lower()]
        self.only_required = only_required
        self.positional: list[str] = []
        self.query: list[tuple[str, str]] = []
        self.keywords: dict[str, Any] = {}
        self.body: dict[str, Any] | None = None
        self.multipart = False
        bound = bool(re.match(r"/v3(beta1)?/organizations/\{org_id\}/", self.path))
        self.sent_path = self.path
        facts = {
            parameter["name"]: parameter
            for parameter in self.operation.get("parameters", ())
            if parameter["in"] == "path"
        }
        for name in re.findall(r"{(\w+)}", self.path):
            own = bound and name == "org_id"
            value = "org-own" if own else f"{prefix_of(facts.get(name, {}))}{name}/ä b"
            if not own:
                self.positional.append(value)
            self.sent_path = self.sent_path.replace(f"{{{name}}}", value)
        for parameter in self.operation.get("parameters", ()):
            if parameter["in"] == "query" and (parameter["required"] or not only_required):
                value = EXAMPLES.make(parameter["schema"], facts=parameter)
                self.keywords[parameter["name"]] = value
                self.query += _pairs(parameter, value)
        content = self.operation.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            self.body = EXAMPLES.make(content["application/json"]["schema"], only_required=only_required)
            schema = EXAMPLES.resolve(content["application/json"]["schema"])
            if "properties" in schema:
                self.keywords |= self.body  # none for an object whose members are not published
            else:
                self.keywords["body"] = self.body
        elif content:
            self.multipart = True
            self.keywords["file"] = ("report.txt", b"content of the file")

    def callable_of(self, client: object) -> Any:
        """The method, found by its dotted name."""
        target: Any = client
        for part in OPERATIONS[self.key].name.split("."):
            target = getattr(target, part)
        return target

    def arguments(self, method: Any) -> dict[str, Any]:
        """Keyword arguments under the names that Python allows."""
        known = inspect.signature(inspect.unwrap(method)).parameters
        loose = any(parameter.kind is parameter.VAR_KEYWORD for parameter in known.values())
        return {
            name if name in known or (loose and f"{name}_" not in known) else f"{name}_": v
            for name, v in self.keywords.items()
        }

    def answer(self) -> tuple[dict[str, Any] | None, Any]:
        """Set the response; returns (schema of the response, its value)."""
        status, response = next(
            (status, response) for status, response in sorted(self.operation["responses"].items()) if status[0] == "2"
        )
        _Answer.status = int(status)
        _Answer.requests = []
        content = response.get("content", {})
        if "application/json" in content:
            schema = content["application/json"]["schema"]
            value = EXAMPLES.make(schema, only_required=self.only_required)
            if EXAMPLES.resolve(schema).get("type") == "object" and isinstance(value, dict):
                if "has_next_page" in value:
                    value |= {"has_next_page": False, "end_cursor": None}
                else:
                    value["x_new_member"] = {"kept": True}
            _Answer.headers = {"Content-Type": "application/json"}
            _Answer.body = json.dumps(value).encode()
            return schema, value
        _Answer.headers = {"Content-Type": "application/octet-stream"}
        _Answer.body = b"raw bytes" if content else b""
        return None, _Answer.body or None

    def check_request(self) -> None:
        """Assert that the server got what the spec says."""
        assert len(_Answer.requests) == 1
        method, target, headers, body = _Answer.requests[0]
        split = urlsplit(target)
        assert method == self.method
        assert split.path.count("/") == self.path.count("/"), "a value of the path may not make segments"
        assert unquote(split.path) == self.sent_path
        assert sorted(parse_qsl(split.query, keep_blank_values=True)) == sorted(self.query)
        assert headers["Authorization"] == "Bearer cog_test"
        if self.multipart:
            assert headers["Content-Type"].startswith("multipart/form-data; boundary=")
            assert b'name="file"; filename="report.txt"' in body
            assert b"content of the file" in body
        elif self.body is not None:
            assert headers["Content-Type"] == "application/json"
            assert json.loads(body) == self.body
        else:
            assert body == b""


def _pairs(parameter: dict[str, Any], value: Any) -> list[tuple[str, str]]:
    match parameter.get("x-query-style"):
        case "dotted":
            return [(f"{parameter['name']}.{key}", str(item)) for key, item in value.items()]
        case "flat":
            return [(key, str(item)) for key, item in value.items()]
    if isinstance(value, list):
        return [(parameter["name"], str(item)) for item in value]
    if isinstance(value, bool):
        return [(parameter["name"], "true" if value else "false")]
    return [(parameter["name"], str(value))]


def check_decoded(schema: dict[str, Any], sent: Any, got: Any) -> None:
    """Compare a decoded value with what was sent, member by member, through the schema."""
    name = schema.get("$ref", "").rpartition("/")[2]
    resolved = EXAMPLES.resolve(schema)
    if sent is None:
        assert got is None
        return
    for union in ("anyOf", "oneOf"):
        if union in resolved:
            members = [member for member in resolved[union] if member.get("type") != "null"]
            if isinstance(sent, dict) and "discriminator" not in resolved and is_open(members, sent):
                assert got == sent  # nothing says which of the members it is
            else:
                check_decoded(members[0], sent, got)
            return
    if resolved.get("type") == "array":
        assert len(got) == len(sent)
        for sent_item, got_item in zip(sent, got, strict=True):
            check_decoded(resolved["items"], sent_item, got_item)
    elif resolved.get("type") == "object" and resolved.get("properties"):
        assert isinstance(got, getattr(models, name))
        for member, value in resolved["properties"].items():
            attribute = getattr(got, member, None) if hasattr(got, member) else getattr(got, f"{member}_")
            if member in sent:
                check_decoded(value, sent[member], attribute)
            else:
                assert attribute == value.get("default") or attribute is None
                assert not got.sent(type(got).MEMBERS[member])
        unknown = {key: value for key, value in sent.items() if key not in resolved["properties"]}
        assert got.additional_properties == unknown
        assert got.to_dict() == sent
    elif isinstance(resolved.get("additionalProperties"), dict):
        assert got.keys() == sent.keys()
        for key in sent:
            check_decoded(resolved["additionalProperties"], sent[key], got[key])
    else:
        assert got == sent


def is_open(members: list[dict[str, Any]], sent: dict[str, Any]) -> bool:
    """Return whether an object made for the first member fits another one as well."""
    known: list[int] = []
    for member in map(EXAMPLES.resolve, members):
        properties = member.get("properties", {})
        constants = {name: value["const"] for name, value in properties.items() if "const" in value}
        agrees = all(sent.get(name, value) == value for name, value in constants.items())
        if agrees and set(member.get("required", ())) <= sent.keys():
            known.append(len(properties.keys() & sent.keys()))
    return known.count(max(known)) > 1


def check_answer(case: Case, schema: dict[str, Any] | None, sent: Any, got: Any) -> None:
    if schema is None:
        assert got == sent
    elif case.operation.get("x-pagination") is not None:
        items = EXAMPLES.resolve(schema)["properties"]["items"]["items"]
        assert got.has_next_page is False
        assert len(got.items) == len(sent["items"]) == 1
        for sent_item, got_item in zip(sent["items"], got.items, strict=True):
            check_decoded(items, sent_item, got_item)
    else:
        check_decoded(schema, sent, got)


def test_the_table_of_operations_is_the_spec() -> None:
    assert sorted(OPERATIONS) == KEYS
    assert KEYS


@pytest.mark.parametrize("only_required", [True, False], ids=["required", "all"])
@pytest.mark.parametrize("key", KEYS)
def test_sync(key: str, only_required: bool, devin: Devin) -> None:
    case = Case(key, only_required=only_required)
    schema, value = case.answer()
    method = case.callable_of(devin)
    with _deprecation(case):
        result = method(*case.positional, **case.arguments(method))
    if "x-pagination" in case.operation:
        result = result.page()
    case.check_request()
    check_answer(case, schema, value, result)


@pytest.mark.parametrize("key", KEYS)
def test_async(key: str, async_devin: AsyncDevin, loop: asyncio.AbstractEventLoop) -> None:
    case = Case(key, only_required=False)
    schema, value = case.answer()
    method = case.callable_of(async_devin)

    async def call() -> Any:
        result = method(*case.positional, **case.arguments(method))
        return await (result.page() if "x-pagination" in case.operation else result)

    with _deprecation(case):
        result = loop.run_until_complete(call())
    case.check_request()
    check_answer(case, schema, value, result)


def _deprecation(case: Case) -> Any:
    """A deprecated operation warns, the others do not."""
    if OPERATIONS[case.key].deprecated:
        return pytest.warns(DeprecationWarning, match="Deprecated by the API")
    return warnings.catch_warnings()

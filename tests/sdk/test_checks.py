"""Refusals before anything is sent."""

from __future__ import annotations

import asyncio
import math

import pytest
from devin_v3 import DevinError, InvalidArgumentError, models, operation

from tests.sdk.server import Reply, Server, session


@pytest.fixture
def devin(connect):
    with Server(lambda request: Reply(body=session())) as server:
        client = connect(server.url)
        client.server = server
        yield client


@pytest.mark.parametrize(
    ("secrets", "message"),
    [
        ([{"key": "", "value": "v"}], r"session_secrets\[0\] needs a key of 1 to 256"),
        ([{"key": "k" * 257, "value": "v"}], "needs a key"),
        (
            [{"key": "k", "value": "v"}, {"key": "k", "value": "SECRET" * 11_000}],
            r"session_secrets\[1\] \(k\) needs a value",
        ),
        ([{"key": "k"}], "needs a value"),
        ([{"key": "k", "value": 7}], "needs a value"),
        (["k=v"], "must be an object"),
    ],
)
def test_session_secrets(devin, secrets, message):
    with pytest.raises(InvalidArgumentError, match=message) as caught:
        devin.sessions.create(prompt="p", session_secrets=secrets)
    assert "SECRET" not in str(caught.value)
    assert devin.server.requests == []


def test_the_limits_themselves_are_fine(devin):
    devin.sessions.create(
        prompt="p",
        session_secrets=[{"key": "k" * 256, "value": "v" * 65_536}, {"key": "k", "value": ""}],
        attachment_urls=["https://x.example/" + "a" * (2083 - 18), "s3://bucket/key"],
    )
    assert len(devin.server.requests) == 1


@pytest.mark.parametrize(
    "url",
    ["", "no scheme", "/relative", "https://x.example/a b", "https://x.example/" + "a" * 2083, 7, "http://[", "https:"],
)
def test_attachment_urls(devin, url):
    for call in (
        lambda: devin.sessions.create(prompt="p", attachment_urls=["https://x.example/fine", url]),
        lambda: devin.sessions.messages.create("devin-1", message="m", attachment_urls=("https://x.example/fine", url)),
    ):
        with pytest.raises(InvalidArgumentError, match=r"attachment_urls\[1\]"):
            call()
    assert devin.server.requests == []


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_arguments_that_name_nothing(devin, value):
    with pytest.raises(InvalidArgumentError, match="does not identify"):
        devin.sessions.get(value)
    with pytest.raises(InvalidArgumentError, match="does not identify"):
        devin.sessions.get("devin-1", org_id="..")
    assert devin.server.requests == []


@pytest.mark.parametrize("value", ["a/../../v3/self", "a?b=c", "a#b", "%2e%2e", "ä b", "a\\b", "a;b"])
def test_path_arguments_stay_one_segment(devin, value):
    from urllib.parse import unquote

    devin.sessions.get(value)
    (asked,) = devin.server.requests
    assert asked.query == {}
    assert asked.path.count("/") == 5
    assert unquote(asked.path).endswith(value)


@pytest.mark.parametrize("value", [None, 7, b"devin-1", ["devin-1"]])
def test_path_arguments_of_another_type(devin, value):
    with pytest.raises(TypeError, match="devin_id must be a string"):
        devin.sessions.get(value)


def test_unknown_keyword_arguments_get_a_suggestion(devin):
    for call, guess in [
        (lambda: devin.sessions.create(prompt="p", titel="t"), "title"),
        (lambda: devin.sessions.create(prompt="p", session_secret=[]), "session_secrets"),
        (lambda: devin.sessions.list(tag=["a"]).page(), "tags"),
        (lambda: devin.sessions.get("devin-1", timeuot=1), "timeout"),
        (lambda: devin.sessions.get("devin-1", extra_header={}), "extra_headers"),
        (lambda: devin.sessions.run("p", titel="t"), "title"),
    ]:
        with pytest.raises(TypeError, match=f"did you mean '{guess}'"):
            call()
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'zzzzzz'$"):
        devin.sessions.get("devin-1", zzzzzz=1)
    assert devin.server.requests == []


def test_extra_body_needs_an_object(devin):
    with pytest.raises(InvalidArgumentError):
        devin.request("POST", "/v3/x", json=[1], options={"extra_body": {"a": 1}})


def test_refusals_are_devin_errors_and_value_errors(devin):
    with pytest.raises(DevinError) as caught:
        devin.sessions.get("")
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_cannot_write(devin, number):
    for call in (
        lambda: devin.sessions.create(prompt="p", max_acu_limit=number),
        lambda: devin.sessions.create(prompt="p", extra_body={"novel": [{"a": number, 1: {2}}]}),
        lambda: devin.request("POST", "/v3/novel", json=number),
    ):
        with pytest.raises(InvalidArgumentError, match="NaN or infinite"):
            call()
    assert devin.server.requests == []
    devin.request("POST", "/v3/novel", json={"null": None, "text": "null", 1: {2}})  # what is written is not a number
    assert devin.server.requests[0].json == {"null": None, "text": "null", "1": [2]}


def test_texts_that_utf_8_cannot_write(devin):
    half = "hunter2\ud800"
    for call in (
        lambda: devin.sessions.get(half),
        lambda: next(iter(devin.sessions.list(tags=[half]))),
        lambda: devin.sessions.create(prompt=half),
        lambda: devin.sessions.create(prompt="p", session_secrets=[{"key": "k", "value": half}]),
    ):
        with pytest.raises(InvalidArgumentError, match="surrogate") as caught:
            call()
        assert "hunter2" not in str(caught.value)
    assert devin.server.requests == []


class Text(str):
    """As libraries have them for texts that are marked as safe, for example."""


class Number(float):
    pass


def test_subclasses_of_texts_and_numbers_are_sent_as_such(devin):
    devin.sessions.create(prompt=Text("p"), extra_body={"novel": [Number(0.5), Text("n")]})
    body = devin.server.requests[0].json
    assert (body["prompt"], body["novel"]) == ("p", [0.5, "n"])


def test_what_json_cannot_write_is_named(devin):
    with pytest.raises(TypeError, match="an object cannot be sent as JSON"):
        devin.request("POST", "/v3/novel", json={"a": object()})
    assert devin.server.requests == []


def test_request_takes_models(devin):
    devin.request("POST", "/v3/novel", json={"secrets": [models.SessionSecretInput(key="k", value="v")]})
    assert devin.server.requests[0].json == {"secrets": [{"key": "k", "value": "v"}]}


def test_request_takes_no_fragment(devin):
    with pytest.raises(InvalidArgumentError, match="%23"):
        devin.request("GET", "/v3/a#b", params={"c": 1})


def test_a_query_has_no_null(devin):
    for call in (
        lambda: next(iter(devin.sessions.list(tags=["a", None]))),
        lambda: devin.request("GET", "/v3/novel", params={"tags": (None,)}),
    ):
        with pytest.raises(InvalidArgumentError, match="tags has None in its list"):
            call()
    assert devin.server.requests == []
    devin.request("GET", "/v3/novel", params={"a": None, "b": {"b.c": None, "b.d": 1}, "e": []})
    assert devin.server.requests[0].query == {"b.d": ["1"]}


@pytest.mark.parametrize("user", [None, "", 7])
def test_as_user_takes_the_id_of_a_user(devin, user):
    with pytest.raises(InvalidArgumentError, match="as_user"):
        devin.as_user(user)


@pytest.mark.parametrize("file", [None, 7, ("n",), ("n", 7), ("n", b"x", "text/plain", "more"), {"n": b"x"}])
def test_only_files_are_uploaded(devin, file):
    for name in (None, "n"):
        with pytest.raises(TypeError, match=r"attachments\.upload takes a path"):
            devin.attachments.upload(file, name=name)
    assert devin.server.requests == []


def finished(made):
    return asyncio.run(made) if asyncio.iscoroutine(made) else made


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda devin: devin.sessions.list().limit(1.5), "limit: count is 1.5"),
        (lambda devin: devin.sessions.list().limit("1"), "limit: count is a str"),
        (lambda devin: devin.sessions.list().limit(True), "limit: count is True"),
        (lambda devin: devin.sessions.list().limit(None), "limit: count is None"),
        (lambda devin: devin.sessions.list().limit(-1), "limit: count is -1; expected 0 or more"),
        (lambda devin: devin.sessions.list().follow(every="30"), "follow: every is a str"),
        (lambda devin: devin.sessions.list().follow(-5), "follow: since is -5"),
        (lambda devin: devin.sessions.list().follow([]), "follow: since is"),
        (lambda devin: devin.sessions.wait(5), "sessions.wait: devin_id is 5"),
        (lambda devin: devin.sessions.wait(""), "sessions.wait: devin_id is empty"),
        (lambda devin: devin.sessions.wait("devin-1", timeout=-1), "sessions.wait: timeout is -1"),
        (lambda devin: devin.sessions.wait("devin-1", progress="no"), "sessions.wait: progress is a str"),
        (lambda devin: devin.sessions.wait("devin-1", on_update=3), "sessions.wait: on_update is 3"),
        (lambda devin: devin.sessions.get("devin-1", output=3), "output: 3 cannot be described"),
        (lambda devin: devin.sessions.send(None, "x"), "sessions.send: devin_id is None"),
        (lambda devin: devin.sessions.send("devin-1", 5), "sessions.send: message is 5"),
        (lambda devin: devin.enterprise.sessions.wait(b"1"), "enterprise.sessions.wait: devin_id is a bytes"),
        (lambda devin: devin.sessions.run(5), "sessions.run: prompt is 5"),
        (lambda devin: devin.sessions.run("x", zzzz=5), r"sessions.run\(\) got an unexpected keyword argument 'zzzz'"),
        (lambda devin: devin.sessions.run_many(["x"], zzzz=5), r"sessions.run_many\(\) got an unexpected keyword"),
        (lambda devin: devin.sessions.run_many(["x"], once="k"), "run_many: once is the key of one session"),
        (lambda devin: devin.sessions.run_many(5), "run_many: prompts is an int"),
        (lambda devin: devin.sessions.run_many(["x"], concurrency="8"), "run_many: concurrency is a str"),
        (lambda devin: devin.sessions.messages.follow(5), "sessions.messages.follow: devin_id is 5"),
        (lambda devin: devin.sessions.messages.follow("devin-1", timeout="x"), "messages.follow: timeout is a str"),
        (lambda devin: devin.attachments.stream(5), "attachments.stream takes .* not an int and no name"),
        (lambda devin: devin.attachments.stream("a", "b", org_id=5), "org_id must be a string"),
        (lambda devin: devin.attachments.stream("a", "b", timeout="x"), "timeout is a str"),
        (lambda devin: devin.attachments.stream("a", "b", zzzz=5), "unexpected keyword argument 'zzzz'"),
        (lambda devin: devin.attachments.download("a", "b", to=5), "attachments.download: to is neither"),
        (lambda devin: devin.attachments.upload(b"a", name=5), "attachments.upload: name is 5"),
    ],
)
def test_arguments_of_another_type_are_refused_at_once_and_by_name(devin, aconnect, call, message):
    """Also if the request is made later, or after others."""
    for client in (devin, aconnect(devin.server.url)):
        with pytest.raises(InvalidArgumentError, match=message):
            finished(call(client))
    assert devin.server.requests == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((5, "/v3/self"), "request: method is 5"),
        (("GET", None), "request: path is None"),
        (("GET", "/v3/self", ["a"]), "request: params is a list"),
    ],
)
def test_arguments_of_a_free_request_are_named(devin, arguments, message):
    method, path, *params = arguments
    with pytest.raises(InvalidArgumentError, match=message):
        devin.request(method, path, params=params[0] if params else None)
    with pytest.raises(InvalidArgumentError, match="operation: name is an int"):
        operation(5)

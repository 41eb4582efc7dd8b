"""The key, and secrets that are sent, are nowhere where they could be read."""

from __future__ import annotations

import copy
import io
import logging
import pickle
import pprint
import traceback

import attrs
import httpx
import pytest
from devin_v3 import APIError, AsyncDevin, Devin, DevinError, InvalidArgumentError, models
from devin_v3._call import checks
from devin_v3_api.operations import Operation

from generator.render import body_members
from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, resets, session

SECRET = 'hunter2-"and"-more'

ESCAPED = SECRET.replace('"', '\\"')


def everything(thing, depth=0):
    """All that printing an object, its parts and its parts' parts would show."""
    yield repr(thing)
    yield str(thing)
    yield pprint.pformat(thing)
    if depth < 4 and not isinstance(thing, (str, bytes, int, float, type(None))):
        try:
            parts = vars(thing)
        except TypeError:
            parts = {}
        yield repr(parts)
        for part in parts.values():
            if type(part).__module__.startswith("devin_v3"):
                yield from everything(part, depth + 1)


@pytest.mark.parametrize("kind", [Devin, AsyncDevin])
def test_no_client_shows_the_key(kind):
    client = kind(api_key=KEY, org_id="org-1", default_headers={"X-Proxy-Key": SECRET})
    client._transport.engine  # noqa: B018 (made on demand)
    for made in (client, client.as_user("user-1"), client.with_options(timeout=1)):
        assert KEY not in "\n".join(everything(made))
        assert SECRET not in repr(made) + repr(vars(made))


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, session()),
        Reply(
            400, {"detail": [{"loc": ["body", "session_secrets", 0, "value"], "input": SECRET, "msg": f"no {SECRET}"}]}
        ),
        Reply(401, {"detail": f"Bad credential: Bearer {KEY}"}),
        Reply(500, f"<html>{KEY} {ESCAPED}</html>".encode()),
        Reply(200, f"<html>{KEY} {ESCAPED}</html>".encode()),
        Reply(307, b"", {"Location": "http://127.0.0.1:9/elsewhere"}),
        resets(),
    ],
    ids=["good", "422", "401", "500", "html", "redirect", "reset"],
)
def test_no_error_and_no_log_shows_the_key_or_a_secret(connect, reply, caplog):
    caplog.set_level(logging.DEBUG)
    texts = []
    with Server(lambda request: reply) as server:
        devin = connect(server.url)
        try:
            devin.sessions.create(prompt="p", session_secrets=[{"key": "TOKEN", "value": SECRET}])
        except APIError as error:
            texts += ["".join(traceback.format_exception(error)), *everything(error)]
            texts += [repr(getattr(error, "body", "")), pickle.dumps(error).decode("latin-1")]
    texts += [record.getMessage() + repr(record.args) for record in caplog.records]
    assert any("POST /v3/organizations/org-1/sessions" in text for text in texts)
    assert not [text for text in texts if KEY in text]
    assert not [text for text in texts if "hunter2" in text]


def test_the_credential_of_a_single_call_is_hidden(connect):
    reply = Reply(401, {"detail": "Bad credential: Bearer cog_of-this-call"})
    with Server(lambda request: reply) as server, pytest.raises(APIError) as caught:
        connect(server.url).sessions.get("devin-1", extra_headers={"authorization": "Bearer cog_of-this-call"})
    assert "[secret]" in str(caught.value)
    assert "of-this-call" not in str(caught.value) + repr(caught.value.body)


def test_a_short_secret_is_hidden_where_it_stands_alone(connect):
    body = {"detail": [{"loc": ["x"], "msg": "a cat", "input": "cat"}]}
    with Server(lambda request: Reply(422, body)) as server, pytest.raises(APIError) as caught:
        connect(server.url).sessions.create(prompt="p", session_secrets=[{"key": "K", "value": "cat"}])
    assert caught.value.body["detail"][0] == {"loc": ["x"], "msg": "a cat", "input": "[secret]"}


@pytest.mark.needs("secrets.create")
def test_the_value_of_a_stored_secret_is_hidden(connect):
    with (
        Server(lambda request: Reply(400, {"detail": f"{SECRET} is weak"})) as server,
        pytest.raises(APIError) as caught,
    ):
        connect(server.url).secrets.create(key="K", value=SECRET, type="key-value")
    assert SECRET not in str(caught.value) + repr(caught.value.body)


LONG = "".join(f"line {number} of the key\n" for number in range(500))
ACCENTED = 'tête-à-"tête"'


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize(
    ("secrets", "echo", "parts"),
    [
        ([LONG], f"refused: {LONG}", ["line 1 of"]),  # only its beginning is shown
        (["hunter", "hunter-and-more"], "hunter-and-more", ["and-more"]),  # one is a part of the other
        ([ACCENTED], 'x"value":"tête-à-\\"tête\\""', ["tête"]),  # as it stood in the request
    ],
    ids=["long", "part", "json"],
)
def test_no_part_of_a_secret_is_shown(connect, status, secrets, echo, parts):
    given = [{"key": f"K{number}", "value": value} for number, value in enumerate(secrets)]
    with Server(lambda request: Reply(status, echo.encode())) as server, pytest.raises(APIError) as caught:
        connect(server.url).sessions.create(prompt="p", session_secrets=given)
    body = caught.value.body
    text = str(caught.value) + (body.decode() if isinstance(body, bytes) else body)
    assert "[secret]" in text
    assert not [part for part in parts if part in text]


def test_models_do_not_show_secrets():
    assert SECRET not in repr(models.SessionSecretInput(key="K", value=SECRET))


@pytest.mark.needs("enterprise.service_users.api_keys.create")
@pytest.mark.parametrize("body", [b'{"token": "cog_\\"new', b'[{"api_key_id": "k", "token" : "cog_new"}]'])
def test_a_secret_in_an_answer_that_cannot_be_read_is_hidden(connect, body):
    with Server(lambda request: Reply(200, body)) as server, pytest.raises(APIError) as caught:
        connect(server.url).enterprise.service_users.api_keys.create("su-1", name="n")
    assert "[secret]" in str(caught.value)
    assert not [text for text in (*everything(caught.value), repr(pickle.dumps(caught.value))) if "new" in text]


def test_the_secrets_of_answers_are_known():
    classes = [getattr(models, name) for name in models.__all__]
    secret = {
        field.name
        for class_ in classes
        if attrs.has(class_) and not class_.__name__.endswith(("Request", "Input"))
        for field in attrs.fields(class_)
        if not field.repr
    }
    assert secret == {"token", "secret"}  # as in devin_v3._answer


def test_a_model_as_a_session_secret(connect):
    with Server(lambda request: Reply(body=session())) as server:
        connect(server.url).sessions.create(
            prompt="p", session_secrets=[models.SessionSecretInput(key="K", value=SECRET)]
        )
        assert server.requests[0].json["session_secrets"] == [{"key": "K", "value": SECRET}]


@pytest.mark.parametrize("kind", [Devin, AsyncDevin])
def test_a_client_travels_without_its_key(kind, monkeypatch):
    client = kind(
        api_key=KEY,
        org_id="org-1",
        base_url="http://127.0.0.1:9",
        timeout=7,
        max_retries=5,
        default_headers={"X-Team": "a", "authorization": f"Bearer {KEY}"},
    ).as_user("user-1")
    data = pickle.dumps(client)
    assert KEY.encode() not in data
    with pytest.raises(DevinError, match="DEVIN_API_KEY"):
        pickle.loads(data)
    monkeypatch.setenv("DEVIN_API_KEY", "cog_of_the_worker")
    again = pickle.loads(data)
    assert repr(again) == repr(client)
    assert (again.timeout, again.max_retries, again.org_id) == (7, 5, "org-1")
    assert again._transport.credential.bearer == "Bearer cog_of_the_worker"
    assert again._transport.settings.default_headers == {"X-Team": "a"}


class _Own(Devin):
    """A user's client with other arguments and an attribute."""

    def __init__(self, team: str) -> None:
        super().__init__(api_key=KEY, org_id="org-1", base_url="http://127.0.0.1:9")
        self.team = team


def test_resources_methods_and_clients_of_a_subclass_travel(monkeypatch):
    """As a pool of processes takes them: `pool.map(devin.sessions.get, ids)`."""
    monkeypatch.setenv("DEVIN_API_KEY", "cog_of_the_worker")
    own = _Own("a")
    for made in (pickle.loads(pickle.dumps(own)), copy.copy(own), copy.deepcopy(own), own.with_options(timeout=5)):
        assert (type(made), made.team, made.org_id) == (_Own, "a", "org-1")
    data = pickle.dumps((own.sessions.get, own.sessions.messages, own.enterprise))
    assert KEY.encode() not in data
    get, messages, enterprise = pickle.loads(data)
    assert get.__name__ == "get"
    for resource in (get.__self__, messages, enterprise):
        assert resource._transport.credential.bearer == "Bearer cog_of_the_worker"
    assert copy.deepcopy(own.sessions)._transport is own._transport


def test_a_client_over_a_client_of_ones_own_does_not_travel():
    with httpx.Client() as http, pytest.raises(TypeError, match="http_client"):
        pickle.dumps(Devin(api_key=KEY, http_client=http))


@pytest.mark.parametrize("key", ["", " ", "cog_a b", "cog_a\n", "cog_ä", "\tcog_a"])
def test_an_invalid_key_is_refused_without_being_shown(key):
    with pytest.raises(DevinError) as caught:
        Devin(api_key=key)
    assert not key.strip() or key not in str(caught.value)


def test_another_form_of_key_is_only_worth_a_warning(caplog):
    from devin_v3._call.settings import _warn_of_form

    _warn_of_form.cache_clear()
    Devin(api_key="apk_of_old")
    assert "does not start with" in caplog.text
    assert "apk_of_old" not in caplog.text


def test_a_header_that_cannot_be_sent_is_refused_without_its_value(connect):
    for bad in ("a\r\nX: y", "ä", "\x00", " "):
        with pytest.raises(InvalidArgumentError) as caught:
            connect("http://127.0.0.1:9").sessions.get(
                "devin-1", extra_headers={"Authorization": f"Bearer {SECRET}{bad}"}
            )
        assert "Authorization" in str(caught.value)
        assert SECRET not in str(caught.value)
        with pytest.raises(InvalidArgumentError):
            Devin(api_key=KEY, default_headers={"X": bad})


@pytest.mark.parametrize("headers", [{"": SECRET}, {"X A": SECRET}, {"X:": SECRET}, {"X\n": SECRET}, {"X": [SECRET]}])
def test_an_invalid_header_is_refused_without_its_value(connect, headers):
    with pytest.raises(InvalidArgumentError) as caught:
        connect("http://127.0.0.1:9").sessions.get("devin-1", extra_headers=headers)
    assert repr(next(iter(headers))) in str(caught.value)
    assert SECRET not in str(caught.value)


def test_debug_logging_follows_the_environment(connect, monkeypatch):
    from devin_v3._call import log

    stream = io.StringIO()
    monkeypatch.setenv("DEVIN_LOG", "debug")
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    log.configure.cache_clear()
    try:
        with Server([Reply(503), Reply(body=session(), headers={"X-Request-Id": "req-1"})]) as server:
            connect(server.url).sessions.get("devin-1", extra_query={"q": SECRET}, extra_headers={"X-S": SECRET})
    finally:
        log.logger.handlers.clear()
        log.logger.setLevel(logging.NOTSET)
        log.configure.cache_clear()
    output = stream.getvalue()
    assert "GET /v3/organizations/org-1/sessions/devin-1 200 in 0." in output
    assert "(request req-1)" in output
    assert "again in" in output
    assert KEY not in output
    assert SECRET not in output


def test_nothing_is_logged_of_itself(connect, capfd):
    with Server(lambda request: Reply(body=session())) as server:
        connect(server.url).sessions.get("devin-1")
    assert capfd.readouterr() == ("", "")


def test_a_secret_member_that_the_document_gets_tomorrow_is_hidden():
    """The operation lists the secrets of a body, as the document has them: marked, or of the format `password`."""
    schema = {"type": "object", "properties": {"pin": {"type": "string", "format": "password"}, "name": {}}}
    body = {"type": "object", "properties": {"logins": {"type": "array", "items": schema}, "a": {"x-sensitive": True}}}
    tomorrow = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    assert body_members.sensitive(tomorrow, {}) == ("a", "logins[].pin")
    operation = Operation("POST", "/v3/logins", "logins.create", "organization", sensitive=("a", "logins[].pin"))
    given = {"a": SECRET, "logins": [{"pin": "cat", "name": "dog"}, {"pin": 7}, None]}
    assert checks.secrets_of(operation, given) == [SECRET, ESCAPED, "cat"]


@pytest.mark.parametrize(
    "holder", [{"type": "array", "items": {"x-sensitive": True}}, {"additionalProperties": {"writeOnly": True}}]
)
def test_each_element_that_is_a_secret_itself_is_hidden(holder):
    body = {"type": "object", "properties": {"tokens": holder}}
    tomorrow = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    assert body_members.sensitive(tomorrow, {}) == ("tokens[]",)
    operation = Operation("POST", "/v3/logins", "logins.create", "organization", sensitive=("tokens[]",))
    for tokens in (["cat", None], {"name": "cat"}):
        assert checks.secrets_of(operation, {"tokens": tokens}) == ["cat"]


def test_a_request_to_an_endpoint_of_its_own_hides_what_any_operation_hides(connect):
    answer = Reply(400, {"detail": f"no {SECRET}"})
    given = {"session_secrets": [{"key": "K", "value": SECRET}]}
    with Server([answer]) as server, pytest.raises(DevinError) as caught:
        connect(server.url).request("POST", "/v3/organizations/org-1/sessions", json=given)
    assert SECRET not in str(caught.value)

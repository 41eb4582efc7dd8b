"""Error messages, as people read them when a call fails."""

from __future__ import annotations

import json
import math
import pickle

import attrs
import pytest
from devin_v3 import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DevinError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    models,
    outcome,
)

from tests.sdk.conftest import KEY
from tests.sdk.server import Reply, Server, page, session

CLASSES = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    503: InternalServerError,
}


def failure(connect, reply, call=lambda devin: devin.sessions.get("devin-1"), **options):
    with Server(lambda request: reply) as server, pytest.raises(DevinError) as caught:
        call(connect(server.url, max_retries=0, **options))
    return caught.value


def test_the_hierarchy():
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(APIConnectionError, APIError)
    assert issubclass(APIStatusError, APIError)
    assert issubclass(APIError, DevinError)


@pytest.mark.parametrize("status", CLASSES)
def test_each_status_has_its_class(connect, status):
    error = failure(connect, Reply(status, {"detail": "so it is"}, {"X-Request-Id": "req-7"}))
    assert type(error) is CLASSES[status]
    assert error.status_code == status
    assert error.body == {"detail": "so it is"}
    assert error.headers["X-REQUEST-ID"] == "req-7"
    assert error.request_id == "req-7"
    assert error.operation.name == "sessions.get"
    assert str(error).startswith(
        f"GET /v3/organizations/org-1/sessions/devin-1: {status} Reason: so it is (request req-7)"
    )


def test_problem_details_are_quoted(connect):
    body = {
        "type": "about:blank",
        "title": "Unprocessable",
        "status": 422,
        "detail": "The request is not valid.",
        "errors": [{"pointer": "/prompt", "detail": "is empty"}],
        "request_id": "req-8",
    }
    error = failure(connect, Reply(422, body))
    assert str(error).endswith(
        "422 Reason: Unprocessable; The request is not valid.; /prompt: is empty (request req-8)"
    )
    assert error.request_id == "req-8"


def test_fastapi_lists_are_quoted_with_the_path_of_the_field(connect):
    entries = [
        {"loc": ["body", "repos", 3], "msg": "Input should be a valid string", "type": "x", "input": "hunter2-hunter2"}
    ]
    error = failure(connect, Reply(422, {"detail": entries * 7}))
    assert "body.repos.3: Input should be a valid string" in str(error)
    assert "and 2 more" in str(error)
    assert "hunter2" not in str(error)


def test_the_platforms_are_listed(connect):
    bodies = [
        {"detail": "Unknown platform 'beos'. Available: linux, windows-11"},
        {"detail": {"message": "Unknown platform", "available_platforms": ["linux", "windows-11"]}},
        {"title": "Bad Request", "detail": "Unknown platform", "platforms": ["linux", "windows-11"]},
    ]
    for body in bodies:
        error = failure(connect, Reply(400, body), lambda devin: devin.sessions.create(prompt="p", platform="beos"))
        assert isinstance(error, BadRequestError)
        assert "linux, windows-11" in str(error)


def test_a_title_that_repeats_the_reason_is_left_out(connect):
    problem = {"title": "reason", "detail": "so it is"}
    assert str(failure(connect, Reply(400, problem))).endswith("sessions/devin-1: 400 Reason: so it is")
    problem["title"] = "Out of luck"
    assert str(failure(connect, Reply(400, problem))).endswith("400 Reason: Out of luck; so it is")


@pytest.mark.needs("sessions.unarchive")
def test_a_403_names_what_is_needed(connect):
    error = failure(connect, Reply(403, {"detail": "Forbidden"}), lambda devin: devin.sessions.create(prompt="p"))
    assert "403 Reason: Forbidden. sessions.create needs ManageOrgSessions. The API key may as well be" in str(error)
    assert "Impersonate" not in str(error)
    error = failure(connect, Reply(403), lambda devin: devin.sessions.unarchive("devin-1"))
    assert "probably needs" in str(error)  # not from a reference page


@pytest.mark.parametrize(
    "detail", ["You lack ManageOrgSessions.", "ManageOrgSessions", "missing role for this API key"]
)
def test_a_403_that_speaks_of_a_permission_is_less_likely_the_key(connect, detail):
    error = failure(connect, Reply(403, {"detail": detail}), lambda devin: devin.sessions.create(prompt="p"))
    assert "needs ManageOrgSessions. The API key is less likely to be" in str(error)


@pytest.mark.parametrize("how", ["field", "as_user"])
def test_a_403_of_impersonation_names_its_three_conditions(connect, how):
    def call(devin):
        if how == "field":
            devin.sessions.create(prompt="p", create_as_user_id="user-1")
        else:
            devin.as_user("user-1").sessions.create(prompt="p")

    message = str(failure(connect, Reply(403, {"detail": "no"}), call))
    assert "service user has ImpersonateOrgSessions" in message
    assert "target user is a member of the organization" in message
    assert "target user has UseDevinSessions" in message


def test_a_prompt_that_mentions_a_field_does_not_use_it(connect):
    message = str(failure(connect, Reply(403), lambda devin: devin.sessions.create(prompt='"create_as_user_id"')))
    assert "three things" not in message


UNREADABLE = {
    "html": (b"<html><body>down</body></html>", {"Content-Type": "text/html"}),
    "nothing": (b"", {}),
    "broken json": (b'{"a": ', {}),
    "bytes": (b"\xff\xfe\x00\x01", {}),
    "broken utf-8 in json": (b'{"session_id": "\xff"}', {}),
    "broken gzip": (b"this is not gzip", {"Content-Encoding": "gzip"}),
    "deep": (b"[" * 200_000, {}),
    "deep and closed": (b"[" * 20_000 + b"]" * 20_000, {}),
    "another shape": (b'["x"]', {}),
    "a number": (b"7", {}),
}


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_body_is_an_api_error_with_the_status(connect, name, status):
    body, headers = UNREADABLE[name]
    error = failure(connect, Reply(status, body, headers))
    assert isinstance(error, APIResponseError if status == 200 else APIStatusError)
    assert error.status_code == status
    assert len(str(error)) < 1000
    if name == "html":
        assert "down" in str(error)
    pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("depth", [100, 450, 600, 900, 2_000, 10_000])
def test_a_deep_error_is_an_api_error(connect, depth):
    body = b'{"detail": ' + b'{"detail":' * depth + b'"deep"' + b"}" * depth + b"}"
    error = failure(connect, Reply(400, body))
    assert isinstance(error, BadRequestError)
    assert len(str(error)) < 1000


def test_a_huge_error_is_shortened(connect):
    error = failure(connect, Reply(500, b"x" * 20_000_000))
    assert len(str(error)) < 1000
    assert len(error.body) <= 2000


def test_values_of_other_types_arrive_as_they_are(connect):
    body = {**session(), "status": 7, "tags": "no list", "pull_requests": {"a": 1}, "created_at": "soon"}
    with Server(lambda request: Reply(body=body)) as server:
        got = connect(server.url).sessions.get("devin-1")
    assert (got.status, got.tags, got.pull_requests) == (7, "no list", {"a": 1})


@pytest.mark.parametrize(
    "reply",
    [
        Reply(403, {"detail": "no"}),
        Reply(200, b"<html>"),
        Reply(silent=True),
        Reply(429, headers={"Retry-After": "99"}),
    ],
    ids=["status", "answer", "connection", "limit"],
)
def test_errors_can_be_pickled(connect, reply):
    error = failure(connect, reply, lambda devin: devin.sessions.create(prompt="p", create_as_user_id="user-1"))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.may_have_acted == error.may_have_acted
    assert again.request == error.request
    assert again.request.method == "POST"
    if isinstance(error, APIStatusError):
        assert again.operation is error.operation
        assert again.headers == error.headers


@pytest.mark.parametrize(
    "reply", [Reply(403, {"detail": "no"}), Reply(200, b"<html>"), Reply(silent=True)], ids=["status", "answer", "none"]
)
def test_errors_carry_their_request_without_its_secrets(connect, reply):
    error = failure(
        connect,
        reply,
        lambda devin: devin.sessions.create(
            prompt="the-body",
            session_secrets=[{"key": "K", "value": "p&ss word"}],
            extra_headers={"X-Trace": "t-1", "X-Api-Key": "sesame-1", "Cookie": "sid=sesame-2", "X-Note": "p&ss word"},
            extra_query={"q": "a b", "access_token": "sesame-3", "sig": "sesame-4", "echo": "p&ss word"},
        ),
    )
    request = error.request
    url, _, query = request.url.partition("?")
    assert url.startswith("http://127.0.0.1:")
    assert url.endswith("/v3/organizations/org-1/sessions")
    assert query == "q=a%20b&access_token=[secret]&sig=[secret]&echo=[secret]"
    assert (request.headers["x-trace"], request.headers["X-Note"]) == ("t-1", "[secret]")
    assert not {"authorization", "cookie", "x-api-key"} & set(request.headers)
    with pytest.raises(AttributeError):
        request.url = ""
    for text in (repr(request), str(vars(error)), pickle.dumps(error).decode("latin-1")):
        assert not any(secret in text for secret in ("sesame", KEY, "p&ss", "p%26ss", "the-body"))


@pytest.mark.parametrize(("status", "kind"), CLASSES.items())
def test_errors_can_be_made_from_a_message(status, kind):
    error = kind("no")
    assert str(error) == "no"
    assert error.status_code == {APIStatusError: 400, InternalServerError: 500}.get(kind, status)
    assert error.may_have_acted is (kind is InternalServerError)
    assert (error.body, dict(error.headers), error.request_id, error.operation) == (None, {}, None, None)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.status_code) == (kind, "no", error.status_code)


@pytest.mark.parametrize("kind", [DevinError, APIError, APIConnectionError, APITimeoutError, APIResponseError])
def test_other_errors_can_be_made_from_a_message(kind):
    assert str(kind("no")) == "no"


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), ("soon", None), (None, None)])
def test_the_pause_that_the_server_asks_for(connect, header, seconds):
    error = failure(connect, Reply(429, headers={} if header is None else {"Retry-After": header}))
    assert error.retry_after == seconds
    assert pickle.loads(pickle.dumps(error)).retry_after == seconds
    assert RateLimitError("slow", retry_after=3).retry_after == 3


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        (rb'"cut \ud83d"', "cut \ufffd"),
        (rb'"\udc00 cut"', "\ufffd cut"),
        (rb'"\ud83d\ude00 \ud83d\ud83d\ude00"', "\U0001f600 \ufffd\U0001f600"),
        (b"7", 7),
        (b"null", None),
        (b'["a"]', ["a"]),
    ],
)
def test_one_bad_value_costs_one_value(connect, raw, title):
    whole = json.dumps(page([session(1), session(2, title="TITLE"), session(3)])).encode()
    with Server(lambda request: Reply(body=whole.replace(b'"TITLE"', raw))) as server:
        sessions = list(connect(server.url).sessions.list())
    assert [item.session_id for item in sessions] == ["devin-1", "devin-2", "devin-3"]
    assert sessions[1].title == title
    str(sessions).encode()


@pytest.mark.parametrize("odd", [None, 7, -1.5, True, "x", [], [None], [[]], {}, [{}], {"a": 7}], ids=repr)
def test_one_odd_value_costs_no_page_wherever_it_is(connect, odd):
    names = [field.name for field in attrs.fields(models.SessionResponse) if field.init]
    items = [session(number, **{name: odd}) for number, name in enumerate(names, 1)]
    with Server(lambda request: Reply(body=page(items))) as server:
        sessions = list(connect(server.url).sessions.list())
    assert len(sessions) == len(names)
    assert {outcome(item) for item in sessions} <= {"working", "finished", "needs_person", "failed"}
    str(sessions)


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e999"])
def test_an_invalid_number_costs_one_value(connect, number):
    body = json.dumps(page([session(acus_consumed=7.5), session(2)])).encode().replace(b"7.5", number)
    with Server(lambda request: Reply(body=body)) as server:
        first, second = connect(server.url).sessions.list()
    assert not math.isfinite(first.acus_consumed)
    assert second.acus_consumed == 0

"""A generated client against an app of FastAPI: its document is built, its routes are called, every value is compared.

The values are made by hypothesis, by the Python types of the routes: what arrives at a route is what was given, and
what the client returns is what the route returned.
"""

from __future__ import annotations

import base64
import datetime
import enum
import json
import os
import pickle
import socket
import subprocess
import sys
import threading
import time
import types
import typing
import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

import pytest
import uvicorn
from fastapi import Body, Cookie, FastAPI, UploadFile, params
from fastapi.routing import APIRoute
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Json, TypeAdapter

from generator import build
from generator.document import Document
from generator.errors import PipelineError

from .fastapi_app import STREAMS, Accepted, app, arrived, encoded

ROOT = Path(__file__).parents[2]
EXAMPLES = 50

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=12)
#: What each place can carry to FastAPI as a text.
TEXTS: dict[str, st.SearchStrategy[str]] = {
    # A path is split at slashes after it is unescaped, and what names nothing is refused by the client.
    "path": st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/"), min_size=1, max_size=12).filter(
        lambda text: text not in (".", "..")
    ),
    # `{rest:path}` takes slashes, and no end of a line.
    "rest": st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), min_size=1, max_size=12).map(
        lambda text: f"{text}/x"
    ),
    "query": ANY_TEXT,
    # HTTP takes away blanks around a header, and has no characters but those of ASCII for it.
    "header": PRINTABLE.map(str.strip),
    "header element": PRINTABLE.map(lambda text: text.replace(",", "").strip()),
    # What FastAPI does with other characters: `test_a_cookie_arrives_escaped`.
    "cookie": st.text(st.sampled_from("abcXYZ019!#$&'()*+-./:<=>?@[]^_`{|}~"), min_size=1, max_size=12),
    # FastAPI takes an empty field for none.
    "form": ANY_TEXT.filter(bool),
    "body": ANY_TEXT,
    # The end of a line is what separates events.
    "event": st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
}
MOMENTS = st.datetimes(
    datetime.datetime(1, 1, 3),
    datetime.datetime(9999, 12, 29),
    timezones=st.integers(-1439, 1439).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes))),
)
#: Control characters and quotes of a file's name are escaped as browsers do it; FastAPI does not take that back.
FILE_NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\'), min_size=1, max_size=8)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=5,
)


def values_of(kind: Any, place: str, depth: int = 0) -> st.SearchStrategy[Any]:
    """The values of a Python type that a place can carry."""
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return values_of(inside[0], place, depth)
    if origin in (typing.Union, types.UnionType):
        return st.one_of([values_of(member, place, depth) for member in inside])
    if origin is Literal:
        return st.sampled_from(inside)
    if origin in (list, set):
        # In a query, form or header, an empty list cannot be sent.
        smallest = 0 if place in ("body", "event") else 1
        # An element of a header's list has no comma: recipients may join its lines by commas.
        items = values_of(inside[0], "header element" if place == "header" else place, depth)
        return st.lists(items, min_size=smallest, max_size=3) if origin is list else st.sets(items, min_size=smallest)
    if origin is dict:
        return st.dictionaries(ANY_TEXT, values_of(inside[1], place, depth), max_size=2)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return st.sampled_from(list(kind))
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return models_of(kind, place, depth)
    scalars: dict[Any, st.SearchStrategy[Any]] = {
        str: TEXTS[place],
        bool: st.booleans(),
        int: st.integers(-(2**63), 2**64 - 1),
        float: st.floats(allow_nan=False, allow_infinity=False),
        Decimal: st.decimals(-(10**9), 10**9, places=3),
        uuid.UUID: st.uuids(),
        datetime.datetime: MOMENTS,
        datetime.date: st.dates(),
        datetime.time: st.times(),
        bytes: st.binary(min_size=1, max_size=40),  # FastAPI takes an empty body for none
        UploadFile: st.tuples(FILE_NAMES, st.binary(max_size=40)),
        Any: JSON.filter(lambda value: value is not None),
        type(None): st.none(),
        None: st.none(),
    }
    return scalars[kind]


def models_of(model: type[BaseModel], place: str, depth: int) -> st.SearchStrategy[Any]:
    """Instances of a model: the fields with defaults are given or not; a model within itself ends."""
    hints = typing.get_type_hints(model, include_extras=True)
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if depth > 1 and not field.is_required():
            continue
        strategy = values_of(hints[name], place, depth + 1)
        (required if field.is_required() else optional)[name] = strategy
    return st.fixed_dictionaries(required, optional=optional).map(
        lambda fields: model(**{model.model_fields[name].alias or name: value for name, value in fields.items()})
    )


class Parameter(NamedTuple):
    """A parameter of a route.

    Attributes:
        name: Its name in the function.
        wire: Its name in the request.
        place: A key of `TEXTS`; `form` is that of files, too.
        kind: Its Python type.
        required: Whether it has no default.
        whole: Whether it is the whole of its place: the body, or a model of the query.
        text: Whether it is sent as a JSON text.
    """

    name: str
    wire: str
    place: str
    kind: Any
    required: bool
    whole: bool
    text: bool


#: Routes whose texts have a place of their own in `TEXTS`.
SPECIAL = {"path_rest": "rest", "answer_named_events": "event"}
ROUTES = {route.name: route for route in app.routes if isinstance(route, APIRoute)}


def parameters_of(route: APIRoute) -> list[Parameter]:
    """The parameters of a route, by what FastAPI has read of its signature."""
    if route.name.endswith("_raw"):  # the route reads the request itself
        return [Parameter("body", "body", "body", bytes, required=True, whole=True, text=False)]
    parameters: list[Parameter] = []
    for place in ("path", "query", "header", "cookie", "body"):
        fields = getattr(route.dependant, f"{place}_params")
        for field in fields:
            facts = field.field_info
            form = isinstance(facts, params.Form)
            alone = len(fields) == 1 and not getattr(facts, "embed", None)
            text = any(item is Json or isinstance(item, Json) for item in facts.metadata)
            model = isinstance(facts.annotation, type) and issubclass(facts.annotation, BaseModel) and not text
            whole = alone and (model or (place == "body" and not form))
            where = SPECIAL.get(route.name, "form" if form else place)
            parameters.append(
                Parameter(field.name, field.alias, where, facts.annotation, facts.is_required(), whole, text)
            )
    return parameters


def calls(route: APIRoute) -> st.SearchStrategy[dict[str, Any]]:
    """The arguments of a route by their names; those with defaults are given or not."""
    named = {
        parameter.name: (parameter.required, values_of(parameter.kind, "body" if parameter.text else parameter.place))
        for parameter in parameters_of(route)
    }
    if route.name == "answer_either":
        named["media_type"] = (False, st.sampled_from(list(STREAMS)))
    return st.fixed_dictionaries(
        {name: values for name, (required, values) in named.items() if required},
        optional={name: values for name, (required, values) in named.items() if not required},
    )


def argument(value: Any, objects: bool) -> Any:
    """The argument for a value: as the object of Python that it is, or as its text. See `fastapi_client.made`."""
    if isinstance(value, BaseModel):
        names = {name: type(value).model_fields[name].alias or name for name in value.model_fields_set}
        members = {wire: argument(getattr(value, name), objects) for name, wire in names.items()}
        members = {wire: base64.b64encode(v).decode() if isinstance(v, bytes) else v for wire, v in members.items()}
        return ("model", type(value).__name__, members)
    if isinstance(value, enum.Enum):
        return ("enum", value.value) if objects else value.value
    if isinstance(value, (list, set)):
        return [argument(item, objects) for item in value]
    if isinstance(value, dict):
        return {name: argument(member, objects) for name, member in value.items()}
    if isinstance(value, tuple):
        return ("file", *value)
    if isinstance(value, (datetime.date, datetime.time)) and not objects:
        return value.isoformat()
    return str(value) if isinstance(value, (uuid.UUID, Decimal)) and not objects else value


def answer(value: Any) -> Any:
    """The answer that a value becomes, as `fastapi_client.plain` has it."""
    if isinstance(value, BaseModel):
        data = value.model_dump(mode="json", by_alias=True)
        fields = type(value).model_fields.items()
        members = {field.alias or name: getattr(value, name) for name, field in fields}
        kept = {wire: data[wire] if isinstance(member, bytes) else answer(member) for wire, member in members.items()}
        return ("model", type(value).__name__, kept)
    if isinstance(value, list):
        return [answer(item) for item in value]
    if isinstance(value, dict):
        return {name: answer(member) for name, member in value.items()}
    return value if isinstance(value, bytes) else TypeAdapter(type(value)).dump_python(value, mode="json")


def expected(route: APIRoute, values: dict[str, Any]) -> tuple[str, Any]:
    """Return the answer of a call of a route: what arrived, or its first argument, as the route sends it."""
    if not route.name.startswith("answer_"):
        return "answered", {"value": encoded(values)}
    first = next(iter(values.values()), None)
    if route.name == "answer_nothing":
        return "answered", None
    if route.name == "answer_problem":
        return "refused by the server", (409, {"reason": first})
    if route.name == "answer_statuses" and values["ticket"] is not None:
        return "answered", answer(Accepted(ticket=values["ticket"]))
    if route.name == "answer_either" and values["media_type"] in STREAMS:
        lines = values["media_type"] == "application/jsonl"
        return "answered", [answer(first)] * 2 if lines else [("event", first.model_dump_json(), "message", "", None)]
    if route.name == "answer_events":
        return "answered", [("event", answer(leaf), "message", "", None) for leaf in first]
    if route.name == "answer_named_events":
        return "answered", [("event", text, "note", str(number), number) for number, text in enumerate(first)]
    return "answered", answer(first)


def same(left: Any, right: Any) -> bool:
    """Return whether two values are equal and of the same types: 1 is not True, nor 1.0."""
    return left == right and json.dumps(encoded(left), sort_keys=True) == json.dumps(encoded(right), sort_keys=True)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Any]]:
    """Calls the app by the client that was generated from its document, in a process that has no other one."""
    folder = tmp_path_factory.mktemp("fastapi")
    (folder / "overlays").mkdir()
    build.build([Document("app.json", "en", app.openapi(), "0" * 64)], folder / "out", folder / "overlays")
    # The protocol is stated, so that asyncio turns Nagle's algorithm off: it would cost 40 ms for each answer.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started:
                time.sleep(0.01)
            with subprocess.Popen(
                [
                    sys.executable,
                    str(Path(__file__).with_name("fastapi_client.py")),
                    f"http://127.0.0.1:{listener.getsockname()[1]}",
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": str(folder / "out")},
            ) as process:
                assert process.stdin
                assert process.stdout
                requests, answers = process.stdin, process.stdout

                def call(*facts: Any) -> Any:
                    pickle.dump(facts, requests)
                    requests.flush()
                    return pickle.load(answers)

                yield call
                requests.close()
            assert process.returncode == 0
        finally:
            server.should_exit = True
            thread.join()


@pytest.mark.parametrize("name", ROUTES)
def test_every_value_arrives_and_comes_back_equal(client: Callable[..., Any], name: str) -> None:
    route = ROUTES[name]
    parameters = parameters_of(route)

    @settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True)
    @given(calls(route), st.booleans(), st.booleans())
    def check(values: dict[str, Any], objects: bool, asynchronous: bool) -> None:
        arguments: dict[str, Any] = {}
        whole = None
        for parameter in parameters:
            if parameter.name not in values:
                continue
            made = argument(values[parameter.name], objects)
            if parameter.text:
                made = values[parameter.name].model_dump_json(exclude_unset=True)
            if parameter.whole and parameter.place in ("body", "event"):
                whole = [made]
            if parameter.whole and isinstance(made, tuple) and made[0] == "model":
                arguments |= made[2]
            else:
                arguments[parameter.wire] = made
        arrived.clear()
        result = client(name, arguments, whole, objects, asynchronous)
        assert set(arrived) == {parameter.name for parameter in parameters}, (result, arguments)
        sent = {parameter.name: values.get(parameter.name, arrived[parameter.name]) for parameter in parameters}
        assert arrived == sent
        assert same(dict(arrived), sent)
        assert same(result, expected(route, dict(arrived)))

    check()


def test_a_cookie_arrives_escaped(client: Callable[..., Any]) -> None:
    """No cookie has these characters (RFC 6265): OpenAPI escapes them by percent, and FastAPI leaves them so."""
    client("cookie_scalars", {"text": "a b;é%", "number": 1}, None, False, False)
    assert arrived["text"] == "a%20b%3B%C3%A9%25"


def test_a_body_that_can_be_left_out_is_whole_or_not_there(client: Callable[..., Any]) -> None:
    how, message = client("body_left_out", {"name": "x"}, None, False, False)
    assert (how, message) == ("raised", "TypeError: color, key, when: required in a body with name")
    client("body_left_out", {}, None, False, True)
    assert arrived == {"leaf": None}


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("header_scalars", "é", "header 'x-text' has a value with characters that a header cannot contain"),
        ("path_text", "..", "echo.path_text: text is '..', which does not identify anything"),
        ("path_text", "", "echo.path_text: text is '', which does not identify anything"),
        ("path_moment", datetime.datetime(2026, 1, 1), "echo.path_moment: moment has no time zone"),
        ("query_times", datetime.datetime(2026, 1, 1), "moment has no time zone"),
    ],
)
def test_what_would_arrive_as_something_else_is_not_sent(
    client: Callable[..., Any], name: str, value: Any, words: str
) -> None:
    others = {
        "header_scalars": {"x-number": 1, "x-flag": True, "x-color": "red"},
        "query_times": {"day": "2026-01-01", "time": "00:00"},
    }
    argument = next(
        parameter.wire for parameter in parameters_of(ROUTES[name]) if parameter.wire not in others.get(name, {})
    )
    arrived.clear()
    how, message = client(name, {argument: value, **others.get(name, {})}, None, True, False)
    assert (how, arrived) == ("raised", {})
    assert words in message


def _cookies(texts: Annotated[list[str], Cookie()]) -> None: ...
def _lines(body: Annotated[bytes, Body(media_type="application/jsonl")]) -> None: ...
def _range(body: Annotated[bytes, Body(media_type="image/*")]) -> None: ...
def _mixed(body: Annotated[bytes, Body(media_type="multipart/mixed")]) -> None: ...


@pytest.mark.parametrize(
    ("function", "facts", "words"),
    [
        (_cookies, {}, "cookie parameter 'texts' is a list, in style form, explode true"),
        (_lines, {}, "the body is a stream (application/jsonl)"),
        (_range, {}, "the body is image/*, a range of media types"),
        (_mixed, {}, "the body is multipart/mixed; of multipart, only multipart/form-data is known"),
    ],
)
def test_what_fastapi_can_declare_and_no_request_can_carry_is_refused(
    tmp_path: Path, function: Callable[..., Any], facts: dict[str, Any], words: str
) -> None:
    other = FastAPI()
    other.post("/v3/things", openapi_extra={"x-sdk-name": "things.send"}, **facts)(function)
    (tmp_path / "overlays").mkdir()
    with pytest.raises(PipelineError) as caught:
        build.build([Document("app.json", "en", other.openapi(), "0" * 64)], tmp_path / "out", tmp_path / "overlays")
    assert "POST /v3/things" in str(caught.value)
    assert words in str(caught.value)
    assert not (tmp_path / "out").exists()

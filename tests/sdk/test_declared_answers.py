"""Responses and bodies of operations that the published document does not have yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from devin_v3 import Devin, Unknown, models
from devin_v3.errors import InvalidArgumentError
from devin_v3_api.carried import Styled
from devin_v3_api.operations import Operation
from devin_v3_api.types import ResponseDecoder, Undecided, anything, content_text, plain

from tests.sdk.server import Reply, Server

GET = Operation("GET", "/v3/things", "things.get", "account")
POST = Operation("POST", "/v3/things", "things.create", "account", form="json")


@pytest.mark.parametrize(
    ("charset", "body", "read"),
    [
        ("; charset=ISO-8859-1", b"\xe9", "\xe9"),
        ('; charset="utf-16"', "\u4f60".encode("utf-16"), "\u4f60"),
        ("; charset=utf-8", "\xe9".encode(), "\xe9"),
        ("", "\xe9".encode(), "\xe9"),
        ("; charset=none-such", "\xe9".encode(), "\xe9"),
        ("; charset=unicode_escape", rb"\q", r"\q"),  # a codec of Python, and no charset of texts
        ("; charset=punycode", b"bcher-kva", "bcher-kva"),
    ],
)
def test_a_text_is_read_in_the_charset_that_it_names(
    connect: Callable[..., Devin], charset: str, body: bytes, read: str
) -> None:
    with Server([Reply(body=body, headers={"Content-Type": f"text/plain{charset}"})]) as server:
        assert connect(server.url)._transport.call(GET, (), content_text, options={}) == read


def test_an_undeclared_success_is_plain_data_and_reported(connect: Callable[..., Devin]) -> None:
    reports: list[Unknown] = []
    decoder = ResponseDecoder(
        (("200", "application/json", models.SessionResponse.adopt), ("202", "application/json", anything))
    )
    with Server([Reply(201, {"x": 1}, {"Content-Type": "application/json"})]) as server:
        devin = connect(server.url, on_unknown=reports.append)
        answer = devin._transport.call(GET, (), decoder, options={})
    assert (answer, type(answer)) == ({"x": 1}, Undecided)
    assert [(report.place, report.kind) for report in reports] == [("response", "shape")]


def values() -> Any:
    return (letter for letter in "ab")


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ("body", {"name": "x", "items": values()}, "items: a generator cannot be sent as JSON; pass a list"),
        ("body", values(), "body: a generator cannot be sent as JSON; pass a list"),
        ("body", plain(values()), "body: a generator cannot be sent as JSON; pass a list"),
        ("body", [map(str, [1])], "body: a map cannot be sent as JSON; pass a list"),
        ("body", {"a": 1}.values(), "body: a dict_values cannot be sent as JSON; pass a list"),
        ("body", object(), "body: an object cannot be sent as JSON"),
        ("query", {"filter": Styled("json", values())}, "filter: a generator cannot be sent as JSON; pass a list"),
        ("query", {"filter": values()}, "filter is a generator, which cannot be written as text"),
        ("files", {"note": {"a": values()}}, "a: a generator cannot be sent as JSON; pass a list"),
    ],
)
def test_values_that_cannot_be_sent_are_named(
    connect: Callable[..., Devin], place: str, value: Any, words: str
) -> None:
    arguments: dict[str, Any] = {place: value}
    with Server([]) as server, pytest.raises(InvalidArgumentError, match=words):
        connect(server.url)._transport.call(POST, (), anything, **arguments, options={})

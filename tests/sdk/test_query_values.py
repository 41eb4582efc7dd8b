"""Values of a query: each is sent as its text, or refused by the name of its parameter before anything is sent."""

from __future__ import annotations

import datetime
import enum
from urllib.parse import unquote

import httpx
import pytest
from devin_v3._call import wire
from devin_v3.errors import InvalidArgumentError
from devin_v3_api.carried import Styled
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.server import Reply, Server


class Tag(enum.StrEnum):
    CI = "ci"


@pytest.fixture
def devin(connect):
    with Server(lambda request: Reply(body={"items": [], "end_cursor": None, "has_next_page": False})) as server:
        client = connect(server.url)
        client.server = server
        yield client


def test_enums_and_times_are_sent_as_their_values(devin):
    when = datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC)
    devin.sessions.list(tags=[Tag.CI], created_after=when).page()
    (asked,) = devin.server.requests
    assert asked.query["tags"] in ("ci", ["ci"])
    assert asked.query["created_after"] in ("1735689600", ["1735689600"])


@pytest.mark.parametrize("value", [(tag for tag in ["ci"]), b"ci", object(), [b"ci"], float("nan")])
def test_what_has_no_text_is_refused_by_name(devin, value):
    with pytest.raises(InvalidArgumentError, match="tags"):
        devin.sessions.list(tags=value).page()
    assert devin.server.requests == []


@pytest.mark.parametrize("value", [7, b"devin-1", None])
def test_a_path_refuses_them_as_well(devin, value):
    with pytest.raises(InvalidArgumentError, match="devin_id"):
        devin.sessions.get(value)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


def sent(style, value):
    """The query as it leaves, after httpx has had its hands on it."""
    return httpx.URL(f"http://127.0.0.1/?{wire.query_of({'p': Styled(style, value)})}").query.decode()


@given(value=st.lists(TEXTS, min_size=1), separated=st.sampled_from([("comma", ","), ("pipe", "|")]))
def test_elements_are_told_apart_before_they_are_unescaped(value, separated):
    style, separator = separated
    name, _, text = sent(style, value).partition("=")
    assert (name, [unquote(part) for part in text.split(separator)]) == ("p", value)


@given(value=st.dictionaries(TEXTS, TEXTS, min_size=1))
def test_members_are_told_apart_before_they_are_unescaped(value):
    pairs = [part.partition("=")[::2] for part in sent("deep", value).split("&")]
    assert {unquote(name[2:-1]): unquote(text) for name, text in pairs} == value
    assert all(name[:2] == "p[" and name[-1] == "]" for name, _ in pairs)
    flat = [unquote(part) for part in sent("comma", value).removeprefix("p=").split(",")]
    assert dict(zip(flat[::2], flat[1::2], strict=True)) == value


def test_spaces_separate_and_are_in_no_element():
    assert sent("space", ["a", "b+c"]) == "p=a%20b%2Bc"
    with pytest.raises(InvalidArgumentError, match="p has ' ' within an element"):
        sent("space", ["a b", "c"])


@pytest.mark.parametrize("style", ["repeat", "comma", "pipe", "space", "deep"])
def test_an_empty_list_is_not_sent(style):
    assert sent(style, []) == ""


def test_a_list_is_a_header_for_each_element_and_no_element_has_a_comma():
    assert wire.headers_of({"p": Styled("comma", ["a", 2])}) == [("p", "a"), ("p", "2")]
    assert wire.headers_of({"p": Styled("equals", ["a", "b"])}) == [("p", "a"), ("p", "b")]
    assert wire.headers_of({"p": Styled("comma", {"a": "b"})}) == [("p", "a,b")]
    assert wire.headers_of({"p": Styled("comma", [])}) == []
    with pytest.raises(InvalidArgumentError, match="p has ',' within an element"):
        wire.headers_of({"p": Styled("comma", ["a,b"])})

"""Values of a query: each is sent as its text, or refused by the name of its parameter before anything is sent."""

from __future__ import annotations

import datetime
import enum

import pytest
from devin_v3.errors import InvalidArgumentError

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

"""Drift that is reported in use: fields, enum values and shapes that the spec does not know."""

from __future__ import annotations

import asyncio
import logging

import pytest
from devin_v3 import DevinError, Unknown
from devin_v3._call import unknown as unknown_module

from tests.sdk.server import Reply, Server, page, session

PLANTED = session(
    status="hibernating",
    status_detail="dreaming",
    novel={"value": "hidden"},
    pull_requests=[{"pr_url": "https://x.example/1", "pr_state": "open", "mood": "hidden"}],
    origin="api",
    structured_output={"free": "form"},
)
FOUND = {
    ("SessionResponse", "field", "novel"),
    ("SessionResponse.status", "value", "hibernating"),
    ("SessionResponse.status_detail", "value", "dreaming"),
    ("SessionPullRequest", "field", "mood"),
}


@pytest.fixture(autouse=True)
def _forget(monkeypatch):
    monkeypatch.setattr(unknown_module, "_reported", set())


def test_the_callback_gets_place_and_name(connect):
    reports = []
    with Server(lambda request: Reply(body=PLANTED)) as server:
        devin = connect(server.url, on_unknown=reports.append)
        got = devin.sessions.get("devin-1")
    assert {report[1:] for report in reports} == FOUND
    assert {report.operation for report in reports} == {"sessions.get"}
    assert all(isinstance(report, Unknown) for report in reports)
    assert "hidden" not in repr(reports)
    assert got.status == "hibernating"
    assert got.additional_properties == {"novel": {"value": "hidden"}}


@pytest.mark.parametrize("items", [[], [session()]])
def test_a_page_that_does_not_say_whether_more_follow(connect, items):
    """The list ends there, as its schema says, but it may be incomplete."""
    reports = []
    with Server(lambda request: Reply(body={"items": items, "end_cursor": "more"})) as server:
        assert len(list(connect(server.url, on_unknown=reports.append).sessions.list())) == len(items)
    of = " of SessionResponse" if items else ""
    assert [report for report in reports if report.place.startswith("page")] == [
        ("sessions.list", f"page{of}", "missing", "has_next_page")
    ]


def test_items_of_pages_and_pages_themselves(connect, aconnect):
    reports = []
    with Server(lambda request: Reply(body={**page([PLANTED]), "hint": 1})) as server:
        list(connect(server.url, on_unknown=reports.append).sessions.list())
        assert {report[1:] for report in reports} == FOUND | {("page of SessionResponse", "field", "hint")}
        again = []

        async def walk():
            async with aconnect(server.url, on_unknown=again.append) as devin:
                async for _ in devin.sessions.list():
                    pass

        asyncio.run(walk())
    assert again == reports


@pytest.mark.needs("automations.get")
def test_an_unknown_member_of_a_union(connect):
    reports = []
    automation = {"automation_id": "a", "name": "n", "triggers": [], "actions": [{"type": "sing", "song": "hidden"}]}
    with Server(lambda request: Reply(body=automation)) as server:
        connect(server.url, on_unknown=reports.append).automations.get("a")
    assert ("AutomationResponse.actions", "shape", "") in {report[1:] for report in reports}


def test_one_line_in_the_log_for_each_place(connect, caplog):
    caplog.set_level(logging.DEBUG, "devin_v3")
    with Server(lambda request: Reply(body=PLANTED)) as server:
        devin = connect(server.url)
        for _ in range(3):
            devin.sessions.get("devin-1")
    lines = [record.getMessage() for record in caplog.records if "does not know" in record.getMessage()]
    assert len(lines) == len(FOUND)
    assert "sessions.get: the spec does not know the value 'hibernating' of SessionResponse.status" in lines
    assert "hidden" not in "".join(lines)


def test_nothing_is_looked_for_when_nobody_listens(connect, monkeypatch):
    monkeypatch.setattr("devin_v3._call.engine.report", None)
    logging.getLogger("devin_v3").setLevel(logging.INFO)
    try:
        with Server(lambda request: Reply(body=PLANTED)) as server:
            connect(server.url).sessions.get("devin-1")
    finally:
        logging.getLogger("devin_v3").setLevel(logging.NOTSET)


def test_known_values_are_not_reported(connect):
    reports = []
    with Server(lambda request: Reply(body=session(status="running", status_detail=None, devin_mode="fast"))) as server:
        connect(server.url, on_unknown=reports.append).sessions.get("devin-1")
    assert reports == []


@pytest.mark.parametrize("error", [DevinError("stop"), ZeroDivisionError()])
def test_a_callback_that_raises_is_reported_and_loses_nothing(connect, caplog, error):
    def refuse(unknown):
        raise error

    with Server(lambda request: Reply(body=PLANTED)) as server:
        created = connect(server.url, on_unknown=refuse).sessions.create("fix it")
    assert created.session_id == PLANTED["session_id"]
    assert "on_unknown raised" in caplog.text
    assert type(error).__name__ in caplog.text


def test_a_callback_makes_requests_itself(connect):
    """Unknown facts in the responses to it do not call it again, without end; a raw call returns its own response."""
    contents = []

    def note(report):
        contents.append(devin.sessions.with_raw_response.get("devin-2").content)

    with Server(lambda request: Reply(body={**PLANTED, "session_id": request.path[-7:]})) as server:
        devin = connect(server.url, on_unknown=note)
        raw = devin.sessions.with_raw_response.get("devin-1")
        assert len(server.requests) == 1 + len(contents)
    assert b"devin-1" in raw.content
    assert len(contents) >= len(FOUND)
    assert all(b"devin-2" in content for content in contents)

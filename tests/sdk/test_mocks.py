"""Programs on top of the SDK are tested with `unittest.mock`: a client by its class, responses made by hand."""

from __future__ import annotations

import asyncio
import inspect
from operator import attrgetter
from unittest.mock import create_autospec

import pytest
from devin_v3 import OPERATIONS, AsyncDevin, Devin, Page, Pager, RateLimitError, RawResponse, Session


@pytest.mark.parametrize("kind", [Devin, AsyncDevin])
def test_a_mock_of_the_client_knows_every_operation_and_its_parameters(kind: type[Devin | AsyncDevin]) -> None:
    devin = create_autospec(kind, instance=True)
    real = kind(api_key="cog_1", org_id="org-1")
    for operation in OPERATIONS.values():
        method = attrgetter(operation.name)(devin)
        parameters = inspect.signature(attrgetter(operation.name)(real)).parameters.values()
        needed = {
            parameter.name: "x"
            for parameter in parameters
            if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
        }
        with pytest.raises(TypeError):
            method("x", "x", "x", "x", "x", "x")
        if needed:
            with pytest.raises(TypeError, match="missing a required"):
                method()
        value = method(**needed)
        if inspect.iscoroutine(value):
            value.close()
    for name in ("sessions.run", "sessions.messages.follow", "enterprise.sessions.wait", "attachments.stream"):
        assert callable(attrgetter(name)(devin))
    with pytest.raises(AttributeError):
        devin.sessions.gte("devin-1")


def report(devin: Devin) -> list[str]:
    """A program that someone tests."""
    try:
        session = devin.sessions.run("Update the changelog")
    except RateLimitError as error:
        return [f"again in {error.retry_after} s"]
    return [session.outcome, *(item.session_id for item in devin.sessions.list(tags=["ci"]))]


def test_answers_and_errors_are_made_by_hand() -> None:
    devin = create_autospec(Devin, instance=True)
    devin.sessions.run.return_value = Session.from_dict({"session_id": "devin-1", "status": "exit"})
    devin.sessions.list.return_value = Page([Session.from_dict({"session_id": "devin-2", "status": "running"})])
    assert report(devin) == ["finished", "devin-2"]
    devin.sessions.run.side_effect = RateLimitError("slow down", retry_after=3)
    assert report(devin) == ["again in 3 s"]
    devin.sessions.list.assert_called_once_with(tags=["ci"])


def test_a_mock_of_the_asynchronous_client_is_awaited() -> None:
    devin = create_autospec(AsyncDevin, instance=True)
    devin.sessions.get.return_value = Session.from_dict({"session_id": "devin-1", "status": "running"})
    assert asyncio.run(devin.sessions.get("devin-1")).outcome == "working"


def test_the_real_client_is_as_before() -> None:
    devin = Devin(api_key="cog_1", org_id="org-1")
    assert devin.sessions is devin.sessions
    assert type(devin.sessions).messages.attrname == "messages"
    assert not hasattr(Devin.sessions, "gte")
    assert isinstance(devin.sessions.list(), Pager)
    assert RawResponse.__name__ in str(inspect.signature(devin.sessions.with_raw_response.get))

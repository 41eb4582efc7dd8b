"""`with_raw_response` of every resource: the responses as they came, seen by people and by completion."""

from __future__ import annotations

import asyncio
import inspect
import pydoc
import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import devin_v3
import pytest
from devin_v3 import OPERATIONS, AsyncDevin, Devin, Page, RawResponse
from devin_v3.testing import FakeDevin


@pytest.fixture
def devin() -> Any:
    with FakeDevin() as fake, Devin(api_key=fake.api_key, base_url=fake.url, org_id=fake.org_id) as client:
        yield client


def methods(name: str) -> tuple[str, str]:
    """The resource of an operation, and its method."""
    resource, _, method = name.rpartition(".")
    return resource, method


@pytest.mark.parametrize("kind", [Devin, AsyncDevin])
def test_every_operation_has_one(kind: type[Devin | AsyncDevin]) -> None:
    devin = kind(api_key="cog_1", org_id="org-1")
    for operation in OPERATIONS.values():
        resource, name = methods(operation.name)
        owner = attrgetter(resource)(devin)
        plain = getattr(owner, name)
        for raw in (getattr(owner.with_raw_response, name), attrgetter(operation.name)(devin.with_raw_response)):
            assert raw.__doc__ == plain.__doc__
            mine, theirs = inspect.signature(raw), inspect.signature(plain)
            assert mine.parameters == theirs.parameters
            assert str(mine.return_annotation).startswith("RawResponse[")
        assert name in dir(owner.with_raw_response)


def test_help_shows_the_parameters_and_the_answer(devin: Devin) -> None:
    text = pydoc.plain(pydoc.render_doc(devin.sessions.with_raw_response.list))
    assert "tags: 'SequenceNotStr[str] | Unset' = UNSET" in text
    assert "-> 'RawResponse[Page[devin_v3.Session]]'" in text
    assert "Args:" in text


def test_one_call_by_every_way(devin: Devin) -> None:
    created = devin.sessions.with_raw_response.create("fix it", tags=["ci"])
    assert created.status_code == 200
    assert created.value.session_id.encode() in created.content
    ways: list[Callable[[], RawResponse[Any]]] = [
        lambda: devin.sessions.with_raw_response.get(created.value.session_id),
        lambda: devin.with_raw_response.sessions.get(created.value),
        lambda: devin.with_raw_response(devin.sessions.get, created.value.session_id),
    ]
    for way in ways:
        raw = way()
        assert (raw.value.session_id, raw.retries_taken) == (created.value.session_id, 0)
        assert raw.elapsed.total_seconds() > 0


def test_a_list_is_called_for_its_first_page(devin: Devin) -> None:
    for number in range(3):
        devin.sessions.create(f"task {number}")
    raw = devin.sessions.with_raw_response.list(first=2)
    assert isinstance(raw.value, Page)
    assert len(raw.value) == 2
    following = raw.value.next_page()
    assert following is not None
    assert len(following) == 1


def test_nested_and_hand_written_resources(devin: Devin, tmp_path: Any) -> None:
    session = devin.sessions.create("fix it")
    devin.sessions.messages.create(session, "hello")
    assert [message.message for message in devin.sessions.messages.with_raw_response.list(session).value][-1] == "hello"
    assert devin.enterprise.sessions.with_raw_response.get(session).value.session_id == session.session_id
    attachment = devin.attachments.with_raw_response.upload(b"abc", name="a.txt")
    assert attachment.headers["content-type"].startswith("application/json")
    assert devin.attachments.with_raw_response.download(attachment.value).value == b"abc"
    copy = devin.attachments.with_raw_response.download(attachment.value, to=tmp_path / "a.txt")
    assert (copy.value.read_bytes(), copy.content) == (b"abc", b"")


def test_asynchronously() -> None:
    async def calls(fake: FakeDevin) -> None:
        async with AsyncDevin(api_key=fake.api_key, base_url=fake.url, org_id=fake.org_id) as devin:
            created = await devin.sessions.with_raw_response.create("fix it")
            raw, listed = await asyncio.gather(
                devin.sessions.with_raw_response.get(created.value), devin.sessions.with_raw_response.list()
            )
            assert raw.value.session_id == created.value.session_id
            assert [item.session_id for item in listed.value] == [created.value.session_id]
            assert b"has_next_page" in listed.content
            assert b"has_next_page" not in raw.content

    with FakeDevin() as fake:
        asyncio.run(calls(fake))


def test_names_that_are_not_methods(devin: Devin) -> None:
    for name in ("gte", "_client", "with_raw_response_"):
        with pytest.raises(AttributeError):
            getattr(devin.sessions.with_raw_response, name)
    with pytest.raises(AttributeError, match=r"DevinWithRawResponse.* no attribute 'org_id'"):
        devin.with_raw_response.org_id  # noqa: B018
    assert "messages" in dir(devin.sessions.with_raw_response)
    assert "org_id" not in dir(devin.with_raw_response)


@pytest.mark.parametrize("kind", [Devin, AsyncDevin])
def test_help_names_each_parameter_of_each_method_and_no_other(kind: type[Devin | AsyncDevin]) -> None:
    devin = kind(api_key="cog_1", org_id="org-1")
    own = ("run", "wait", "send", "run_many")
    methods = [attrgetter(operation.name)(devin) for operation in OPERATIONS.values()]
    for method in [*methods, *(getattr(devin.sessions, name) for name in own)]:
        parameters = inspect.signature(method).parameters
        args = (inspect.getdoc(method) or "").partition("Args:\n")[2].partition("\n\n")[0]
        named = re.findall(r"^ {4}\*{0,2}(\w+):", args, re.MULTILINE)
        assert {*named} - {"options"} == {*parameters} - {"options"}, method
        assert all(parameter.annotation is not parameter.empty for parameter in parameters.values())


def test_the_requests_of_a_callback_are_not_the_answer(devin: Devin) -> None:
    created = devin.sessions.create("fix it")
    seen: list[RawResponse[Any]] = []

    def lists(_: object) -> None:
        seen.append(devin.sessions.with_raw_response.list())
        devin.sessions.messages.list(created).page()

    raw = devin.sessions.with_raw_response.wait(created, on_update=lists, progress=False)
    assert raw.value.session_id.encode() in raw.content
    assert b"has_next_page" not in raw.content
    assert seen
    assert all(b"has_next_page" in listed.content for listed in seen)


def test_what_has_no_answer_says_so(devin: Devin) -> None:
    attachment = devin.attachments.upload(b"abc", name="a.txt")
    for call in (
        lambda: devin.with_raw_response.attachments.stream(attachment),
        lambda: devin.sessions.messages.with_raw_response.follow("devin-1"),
        lambda: devin.sessions.with_raw_response.run_many(["a"]),
        lambda: devin.with_raw_response(devin.sessions.list().pages),
    ):
        with pytest.raises(TypeError, match="makes its requests while its result is iterated over"):
            call()
    with pytest.raises(TypeError, match=r"of a list, call `\.page`"):
        devin.with_raw_response(devin.sessions.list)
    with pytest.raises(TypeError, match="takes a method that makes a request, not 5"):
        devin.with_raw_response(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_completion_that_calls_nothing_sees_the_methods(devin: Devin) -> None:
    """IPython without jedi takes no attribute of a class with `__getattr__`, and calls no property."""
    for owner, name in (
        (devin, "with_raw_response"),
        (devin.with_raw_response, "sessions"),
        (devin.with_raw_response.sessions, "create"),
    ):
        assert not hasattr(type(owner), "__getattr__")
        assert not isinstance(inspect.getattr_static(owner, name), property)
        assert name in dir(owner)
    assert "title" in inspect.signature(devin.with_raw_response.sessions.create).parameters


def test_one_can_be_made_by_hand_and_resources_say_what_they_have(devin: Devin) -> None:
    raw = RawResponse("value")
    assert (raw.parse(), raw.status_code, raw.headers, raw.elapsed.total_seconds()) == ("value", 200, {}, 0)
    assert re.fullmatch("<Sessions: archive, .*, messages, .*, wait>", repr(devin.sessions))
    assert repr(devin.sessions.with_raw_response) == "<with_raw_response of Sessions>"
    assert repr(devin).startswith("Devin(base_url=")


#: How a docstring shows a synchronous, and an asynchronous, call.
_BLOCKING = r"(?<!async )`with`|(?<!async )\bwith devin|(?<!async )\bfor \w+ in devin|(?<!await )(?<!\.)\bclose\(\)"
_AWAITED = r"\bawait [a-z_]+[.(]|\basync (for|with)\b|\bAsync[A-Z]\w+"


def test_docstrings_show_the_calls_of_their_own_client() -> None:
    """The synchronous half of each pair is made by a machine or a template, and so are the words."""
    for name in devin_v3.__all__:
        kind = getattr(devin_v3, name)
        if not isinstance(kind, type) or f"Async{name}" not in devin_v3.__all__:
            continue
        for half, pattern in ((kind, _AWAITED), (getattr(devin_v3, f"Async{name}"), _BLOCKING)):
            members = [half, *(member for key, member in vars(half).items() if not key.startswith("_"))]
            docs = [inspect.getdoc(member) or "" for member in members if callable(member) or member is half]
            assert not [match[0] for doc in docs if (match := re.search(pattern, doc))], half

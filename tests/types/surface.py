"""The types that checkers infer of the public surface. Read by mypy and pyright (`nox -s typecheck`), never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypedDict, assert_type

import attrs
import httpx
import msgspec
import pydantic
from devin_v3 import (
    OPERATIONS,
    UNSET,
    APIConnectionError,
    APIStatusError,
    AsyncDevin,
    AsyncDownload,
    AsyncFollow,
    AsyncPage,
    AsyncPager,
    Devin,
    DevinError,
    Download,
    Follow,
    Message,
    NotFoundError,
    Operation,
    Page,
    Pager,
    RateLimitError,
    RawResponse,
    Reply,
    RequestInfo,
    RunResult,
    Session,
    StructuredOutputError,
    Unknown,
    Unset,
    WaitTimeoutError,
    models,
    outcome,
)
from devin_v3.testing import FakeDevin, Recorded, Step
from devin_v3_api import params


class Findings(pydantic.BaseModel):
    names: list[str]


class Counts(TypedDict):
    files: int


@attrs.define
class Report:
    title: str


@dataclass
class Point:
    line: int


class Struct(msgspec.Struct):
    size: int


def construction(unknown: list[Unknown]) -> None:
    devin = Devin(api_key="cog_1", org_id="org-1", base_url="http://localhost", timeout=5, max_retries=0)
    assert_type(devin, Devin)
    Devin(timeout=None, default_headers={"X-Team": "a"}, http_client=httpx.Client(), on_unknown=unknown.append)
    Devin(timeout=httpx.Timeout(5, read=60))
    AsyncDevin(http_client=httpx.AsyncClient())
    with Devin() as opened:
        assert_type(opened, Devin)
    assert_type(devin.org_id, str | None)
    assert_type(devin.base_url, str)
    assert_type(devin.max_retries, int)
    assert_type(devin.with_options(timeout=5, max_retries=1, org_id="org-2"), Devin)
    assert_type(devin.as_user("user-1"), Devin)
    assert_type(devin.as_user("user-1").as_itself(), Devin)


def sessions(devin: Devin) -> None:
    created = devin.sessions.create(prompt="x", devin_mode="fast", tags=["ci"], create_as_user_id="user-1", once="k")
    assert_type(created, Session[dict[str, Any]])
    assert_type(created.output, dict[str, Any] | None)
    assert_type(devin.sessions.get("devin-1"), Session[dict[str, Any]])
    assert_type(devin.sessions.get("devin-1", timeout=2, extra_headers={"X-Team": "a"}), Session[dict[str, Any]])
    assert_type(devin.sessions.get("devin-1", output=Findings), Session[Findings])
    assert_type(devin.sessions.get("devin-1").outcome, Literal["working", "finished", "needs_person", "failed"])
    assert_type(devin.sessions.terminate("devin-1"), Session[dict[str, Any]])
    assert_type(devin.sessions.messages.create("devin-1", message="x"), Session[dict[str, Any]])
    assert_type(devin.enterprise.sessions.get("devin-1"), Session[dict[str, Any]])
    assert_type(devin.sessions.archive("devin-1"), Session[dict[str, Any]])
    assert_type(devin.sessions.wait("devin-1", timeout=60), Session[dict[str, Any]])
    assert_type(devin.sessions.run("x", timeout=None, progress=False, tags=("a", "b")), Session[dict[str, Any]])
    reply = devin.sessions.send("devin-1", "main")
    assert_type(reply, Reply[dict[str, Any]])
    assert_type(reply.session, Session[dict[str, Any]])
    assert_type(reply.messages, list[Message])
    assert_type(reply.text, str)
    assert_type(devin.sessions.messages.follow("devin-1"), Iterator[Message])
    results = devin.sessions.run_many(["a", {"prompt": "b", "devin_mode": "fast", "once": "b"}], concurrency=2)
    assert_type(results, Iterator[RunResult[dict[str, Any]]])
    for result in results:
        assert_type(result.index, int)
        assert_type(result.session, Session[dict[str, Any]] | None)
        assert_type(result.error, Exception | None)


def structured_output(devin: Devin) -> None:
    assert_type(devin.sessions.run("x", output=Findings), Session[Findings])
    assert_type(devin.sessions.run("x", output=Findings).output, Findings | None)
    assert_type(devin.sessions.run("x", output=Counts).output, Counts | None)
    assert_type(devin.sessions.run("x", output=Report).output, Report | None)
    assert_type(devin.sessions.run("x", output=Point).output, Point | None)
    assert_type(devin.sessions.run("x", output=Struct).output, Struct | None)
    assert_type(devin.sessions.run("x", output={"type": "object"}).output, dict[str, Any] | None)
    assert_type(devin.sessions.create(prompt="x", output=Counts), Session[Counts])
    assert_type(devin.sessions.wait("devin-1", output=Report), Session[Report])
    assert_type(devin.sessions.send("devin-1", "go on", output=Report), Reply[Report])
    assert_type(devin.sessions.run_many(["a"], output=Findings), Iterator[RunResult[Findings]])
    for result in devin.sessions.run_many(["a"], output=Findings):
        if result.session and result.session.output:
            assert_type(result.session.output.names, list[str])


def lists(devin: Devin) -> None:
    pager = devin.sessions.list(tags=["ci"], origins=["api", "not-known-yet"], first=50)
    assert_type(pager, Pager[Session[dict[str, Any]]])
    assert_type(pager.limit(3), Pager[Session[dict[str, Any]]])
    for session in pager:
        assert_type(session, Session[dict[str, Any]])
    assert_type([session.session_id for session in pager], list[str])
    page = pager.page()
    assert_type(page, Page[Session[dict[str, Any]]])
    assert_type(page.items, list[Session[dict[str, Any]]])
    assert_type(page.end_cursor, str | None)
    assert_type(page.has_next_page, bool)
    assert_type(page.next_page(), Page[Session[dict[str, Any]]] | None)
    followed = pager.follow(datetime(2026, 1, 1, tzinfo=UTC), every=60)
    assert_type(followed, Follow[Session[dict[str, Any]]])
    assert_type(next(followed), Session[dict[str, Any]])
    assert_type(pager.follow(since=followed.cursor).cursor, str)
    assert_type(devin.sessions.messages.list("devin-1"), Pager[Message])
    assert_type(devin.enterprise.sessions.list(), Pager[Session[dict[str, Any]]])


def models_and_enums(session: models.SessionResponse, typed: Session[Findings]) -> None:
    assert_type(session.session_id, str)
    assert_type(session.tags, list[str])
    assert_type(session.created_at, int)
    assert_type(session.title, str | None)
    assert_type(session.pull_requests, list[models.SessionPullRequest])
    assert_type(session.additional_properties, dict[str, Any])
    assert_type(session.status, models.SessionStatus)
    status: str = session.status  # an enum is its texts, known or not
    if session.status == "running" or status == "something-new":
        assert_type(session.to_dict(), dict[str, Any])
    assert_type(session.created_at_datetime, datetime)
    assert_type(session.is_archived, bool)  # the spec states what it is if it is not sent
    if session.status_detail is not None:
        session.status_detail.upper()
    assert_type(session.sent("title"), bool)
    nullable: str | None = session.title
    print(nullable)
    if session.title:
        assert_type(session.title, str)
    mode: models.DevinMode = "ultra"
    mode = "not-known-yet"
    print(mode)
    assert_type(models.session_status.SESSION_STATUS_VALUES, tuple[str, ...])
    assert_type(models.SessionResponse.from_dict({}), models.SessionResponse)
    assert_type(outcome(session), Literal["working", "finished", "needs_person", "failed"])
    assert_type(typed.outcome, Literal["working", "finished", "needs_person", "failed"])
    plain: models.SessionResponse = typed  # a session is what the API returns, and more
    print(plain)
    given: params.SessionCreateRequestParam = {"prompt": "x", "devin_mode": "fast", "tags": ["a"], "title": None}
    print(given)
    given = {"prompt": "x", "tags": ("a", "b"), "session_secrets": ({"key": "A", "value": "b"},)}
    print(given)


def left_out(devin: Devin, given: bool) -> None:
    title: str | Unset = "t" if given else UNSET
    devin.sessions.create("x", tags=("a", "b"), repos=["a"])
    devin.sessions.list(tags=("a",))
    devin.sessions.create(prompt="x", title=title, tags=None)
    devin.sessions.list(after="cursor" if given else UNSET, created_after=datetime(2026, 1, 1, tzinfo=UTC))
    devin.sessions.create(prompt="x", session_secrets=[{"key": "A", "value": "b"}])
    devin.sessions.create(prompt="x", session_secrets=[models.SessionSecretInput(key="A", value="b")])


def other_calls(devin: Devin) -> None:
    raw = devin.with_raw_response(devin.sessions.get, "devin-1", timeout=3)
    assert_type(raw, RawResponse[Session[dict[str, Any]]])
    assert_type(raw.value, Session[dict[str, Any]])
    assert_type(raw.status_code, int)
    assert_type(raw.headers, Mapping[str, str])
    assert_type(raw.request_id, str | None)
    assert_type(devin.with_raw_response(devin.sessions.list().page).value, Page[Session[dict[str, Any]]])
    assert_type(devin.sessions.with_raw_response.get("devin-1", timeout=3), RawResponse[Session[dict[str, Any]]])
    assert_type(devin.sessions.with_raw_response.get("devin-1", output=Findings), RawResponse[Session[Findings]])
    assert_type(
        devin.sessions.with_raw_response.create("x", tags=["ci"], once="k"), RawResponse[Session[dict[str, Any]]]
    )
    assert_type(devin.sessions.with_raw_response.create("x", output=Findings).value.output, Findings | None)
    assert_type(devin.sessions.with_raw_response.list(first=1), RawResponse[Page[Session[dict[str, Any]]]])
    assert_type(devin.sessions.messages.with_raw_response.list("devin-1").value.items, list[Message])
    assert_type(devin.with_raw_response.sessions.messages.list("devin-1").value.items, list[Message])
    assert_type(devin.with_raw_response.sessions.terminate("devin-1"), RawResponse[Session[dict[str, Any]]])
    assert_type(devin.sessions.tags.with_raw_response.list("devin-1").parse(), models.SessionTagsResponse)
    assert_type(devin.enterprise.sessions.with_raw_response.get("devin-1"), RawResponse[Session[dict[str, Any]]])
    assert_type(devin.with_raw_response.sessions.messages.list("devin-1").value, Page[Message])
    assert_type(devin.attachments.with_raw_response.upload("a.txt"), RawResponse[models.AttachmentResponse])
    assert_type(devin.attachments.with_raw_response.download("file-1", "a.txt"), RawResponse[bytes])
    assert_type(devin.attachments.with_raw_response.download("file-1", "a.txt", to="copy.txt"), RawResponse[Path])
    assert_type(raw.retries_taken, int)
    assert_type(raw.elapsed, timedelta)
    assert_type(devin.request("GET", "/v3/self", params={"a": [1, 2]}), Any)
    assert_type(devin.attachments.upload("a.txt"), models.AttachmentResponse)
    assert_type(devin.attachments.upload(b"x", name="a.txt"), models.AttachmentResponse)
    assert_type(devin.attachments.download("file-1", "a.txt"), bytes)
    assert_type(devin.attachments.download("file-1", "a.txt", to="copy.txt"), Path)
    assert_type(devin.attachments.stream("file-1", "a.txt"), Download)
    with devin.attachments.stream("file-1", "a.txt") as download:
        assert_type(download.total, int | None)
        assert_type(list(download), list[bytes])
    operation = OPERATIONS["POST /v3/organizations/{org_id}/sessions"]
    assert_type(operation, Operation)
    assert_type(operation.name, str)
    assert_type(operation.permissions, tuple[str, ...] | None)
    assert_type(operation.deprecated, bool)


def errors(devin: Devin) -> None:
    try:
        devin.sessions.get("devin-1")
    except NotFoundError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.body, Any)
        assert_type(error.headers, Mapping[str, str])
        assert_type(error.operation, Operation | None)
        assert_type(error.request, RequestInfo | None)
        api: APIStatusError = error
        base: DevinError = api
        print(base)
    except RateLimitError as limited:
        assert_type(limited.headers.get("retry-after"), str | None)
    except APIConnectionError as lost:
        assert_type(lost.may_have_acted, bool)
    except WaitTimeoutError as late:
        assert_type(late.session, Session[dict[str, Any]] | None)
        timeout: TimeoutError = late
        print(timeout)
    except StructuredOutputError:
        pass


async def asynchronous() -> None:
    async with AsyncDevin() as devin:
        assert_type(devin, AsyncDevin)
        assert_type(devin.as_user("user-1"), AsyncDevin)
        assert_type(await devin.sessions.create(prompt="x"), Session[dict[str, Any]])
        assert_type(await devin.sessions.get("devin-1"), Session[dict[str, Any]])
        assert_type(await devin.sessions.run("x", output=Findings), Session[Findings])
        assert_type(await devin.sessions.wait("devin-1", output=Counts), Session[Counts])
        assert_type(await devin.sessions.send("devin-1", "x"), Reply[dict[str, Any]])
        assert_type(devin.sessions.messages.follow("devin-1"), AsyncIterator[Message])
        assert_type(devin.sessions.run_many(["a"], output=Report), AsyncIterator[RunResult[Report]])
        pager = devin.sessions.list()
        assert_type(pager, AsyncPager[Session[dict[str, Any]]])
        assert_type(await pager.page(), AsyncPage[Session[dict[str, Any]]])
        assert_type([session async for session in pager], list[Session[dict[str, Any]]])
        raw = await devin.with_raw_response(devin.sessions.get, "devin-1")
        assert_type(raw, RawResponse[Session[dict[str, Any]]])
        assert_type(await devin.sessions.with_raw_response.get("devin-1"), RawResponse[Session[dict[str, Any]]])
        assert_type(await devin.sessions.with_raw_response.create("x", output=Report), RawResponse[Session[Report]])
        assert_type((await devin.sessions.with_raw_response.list()).value, AsyncPage[Session[dict[str, Any]]])
        assert_type(await devin.with_raw_response.sessions.messages.list("d"), RawResponse[AsyncPage[Message]])
        assert_type(await devin.attachments.with_raw_response.download("file-1", "a.txt"), RawResponse[bytes])
        assert_type(await devin.request("GET", "/v3/self"), Any)
        assert_type(await devin.attachments.download("file-1", "a.txt"), bytes)
        async with devin.attachments.stream("file-1", "a.txt") as download:
            assert_type(download, AsyncDownload)
            assert_type([piece async for piece in download], list[bytes])


def testing() -> None:
    with FakeDevin(seed=3, strict_keys=True) as fake:
        assert_type(fake, FakeDevin)
        assert_type(fake.url, str)
        assert_type(fake.requests, list[Recorded])
        fake.on_session("running/working", Step("exit", output={"a": 1}), prompt="x")
        fake.on("enterprise.queue.get", {"status": "normal"})
        fake.fail_next(429, retry_after=7)
        fake.advance(60)
        Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id)


def annotated(
    pager: Pager[Session[dict[str, Any]]],
    page: Page[Session[dict[str, Any]]] | None,
    anything: Session[object],
    run: RunResult[object],
    reply: Reply[object],
    raw: RawResponse[object],
) -> None:
    """Takes what methods return under the names that the package exports."""


def as_annotated(devin: Devin) -> None:
    annotated(
        devin.sessions.list(),
        devin.sessions.list().page().next_page(),
        devin.sessions.run("x", output=Findings),
        next(devin.sessions.run_many(["x"], output=Findings)),
        devin.sessions.send("devin-1", "x"),
        devin.with_raw_response(devin.sessions.get, "devin-1"),
    )
    assert_type(devin.sessions.create("x"), Session[dict[str, Any]])
    assert_type(devin.sessions.create("x", output=Findings), Session[Findings])
    wide: list[Pager[object]] = [devin.sessions.list()]
    assert_type(next(iter(wide[0])), object)
    assert_type(devin.sessions.list().first(), Session[dict[str, Any]] | None)
    assert_type(devin.sessions.list().pages(), Iterator[Page[Session[dict[str, Any]]]])
    assert_type(devin.sessions.list().to_dicts(), list[dict[str, Any]])
    for session in devin.sessions.list().page():
        assert_type(session, Session[dict[str, Any]])
    devin.sessions.get("devin-1", timeout=httpx.Timeout(5, read=60))
    devin.sessions.create(prompt="x", timeout=httpx.Timeout(5))
    assert_type(RateLimitError("slow", retry_after=3).retry_after, float | None)
    assert_type(Page([1]).items, list[int])


async def as_annotated_async(devin: AsyncDevin) -> None:
    assert_type(await devin.sessions.create("x", title="t"), Session[dict[str, Any]])
    pager: AsyncPager[Session[dict[str, Any]]] = devin.sessions.list()
    page: AsyncPage[Session[dict[str, Any]]] | None = await pager.page()
    while page is not None:
        page = await page.next_page()
    assert_type(await pager.first(), Session[dict[str, Any]] | None)
    assert_type(await pager.to_dicts(), list[dict[str, Any]])
    async with pager.follow(since=0) as followed:
        assert_type(followed, AsyncFollow[Session[dict[str, Any]]])
        async for one_session in followed:
            assert_type(one_session, Session[dict[str, Any]])
    async for following in pager.pages():
        assert_type(following, AsyncPage[Session[dict[str, Any]]])

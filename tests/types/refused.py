"""The programs that type checkers must refuse. Read by mypy and pyright, never run: an `ignore` that nothing needs fails there."""

from __future__ import annotations

from devin_v3 import OPERATIONS, AsyncDevin, Devin, models
from devin_v3_api import params


def arguments(devin: Devin) -> None:
    devin.sessions.create()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    devin.sessions.create(promt="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    devin.sessions.create(prompt=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    devin.sessions.create("x", "y")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    devin.sessions.create(prompt="x", tag=["ci"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    devin.sessions.create("x", tags="ci")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a list is meant
    devin.sessions.list(tags="ci")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    devin.sessions.create(prompt="x", devin_mode=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    devin.sessions.get()  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    devin.sessions.get(devin_id=7)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    devin.sessions.get("devin-1", timout=3)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    devin.sessions.list(after=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a query has no null
    devin.sessions.list(first="50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    devin.sessions.run("x", output=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    devin.sessions.run_many([{"once": "a"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    devin.sessions.create(prompt="x", session_secrets=[{"key": "A"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    devin.schedules.get("sched-1")  # pyright: ignore[reportDeprecated]
    devin.session.create(prompt="x")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    devin.sessions.with_raw_response.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    devin.sessions.with_raw_response.list(tags="ci")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    devin.sessions.with_raw_response.gte("devin-1")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    devin.as_user()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Devin("cog_1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Devin(api_keys="cog_1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def values(session: models.SessionResponse) -> None:
    session.session_ids  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    session.created_at.upper()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    session.title.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # it may be None
    for item in session:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        print(item)  # pyright: ignore[reportUnknownArgumentType]
    OPERATIONS["GET /v3/self"] = OPERATIONS["GET /v3/self"]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    models.SessionSecretInput(key="A")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    given: params.SessionCreateRequestParam = {"title": "x"}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]
    print(given)
    given = {"prompt": "x", "tags": "ci"}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]  # a list is meant
    print(given)


async def awaited(devin: AsyncDevin) -> None:
    devin.sessions.get("devin-1").session_id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    for session in devin.sessions.list():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        print(session)  # pyright: ignore[reportUnknownArgumentType]

"""The refusals of the fake, and the bodies in which it states them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from .spec import Endpoint


@dataclass(frozen=True)
class Violation:
    """One thing that is wrong with a request.

    Attributes:
        loc: Where: `body`, `query` or `path`, then names and indexes.
        msg: What.
        type: Which kind, in the words that FastAPI uses.
    """

    loc: tuple[str | int, ...]
    msg: str
    type: str


@dataclass
class Problem(Exception):  # noqa: N818 — a response, not an error of the program
    """A response with an error status.

    Attributes:
        status: HTTP status.
        detail: What a person reads.
        violations: What is wrong with the request, for 422.
        headers: Headers of the response.
        plain: Whether the body has nothing but `detail`, as errors from before the operation have it.
    """

    status: int
    detail: str
    violations: Sequence[Violation] = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    plain: bool = False


def missing(kind: str, identifier: str) -> Problem:
    """404 for an id that does not exist."""
    return Problem(404, f"There is no {kind} {identifier!r}.")


def invalid(msg: str, *loc: str | int) -> Problem:
    """422 for one fault."""
    return Problem(422, msg, [Violation(loc, msg, "value_error")])


def body_of(problem: Problem, endpoint: Endpoint | None, instance: str) -> tuple[str, dict[str, Any]]:
    """(Media type, body) of an error, in the form that the operation declares for its status."""
    if problem.plain:
        return "application/json", {"detail": problem.detail}
    declared = endpoint.response(problem.status) if endpoint else None
    media, _, schema = declared or ("application/json", "", {})
    properties = schema.get("properties", {})
    if problem.status == 422 and "title" not in properties and "detail" in properties:
        violations = problem.violations or [Violation(("body",), problem.detail, "value_error")]
        return media, {
            "detail": [
                {"loc": list(violation.loc), "msg": violation.msg, "type": violation.type} for violation in violations
            ]
        }
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": httpx.codes.get_reason_phrase(problem.status),  # those of http.HTTPStatus differ between Pythons
        "status": problem.status,
        "detail": problem.detail,
        "instance": instance,
    }
    if problem.violations:
        body["errors"] = [
            {"loc": list(violation.loc), "msg": violation.msg, "type": violation.type}
            for violation in problem.violations
        ]
    return media, body

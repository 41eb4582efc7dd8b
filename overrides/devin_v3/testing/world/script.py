"""The script of a session: a list of steps, each with what the session looks like while it lasts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ...errors import DevinError
from ..contract.spec import Spec


@dataclass(frozen=True)
class Step:
    """A part of the life of a session.

    A step ends after `seconds` of the virtual clock, or when the operation `until` is called on the session. With
    neither the session rests in it; a message ends the rest.

    Attributes:
        status: Status of the session, one that the spec knows.
        detail: `status_detail`, one that the spec allows with the status.
        seconds: How long the step lasts.
        until: Operation that ends it, for example `sessions.messages.create`.
        says: What Devin writes when the step begins.
        output: Structured output from this step on. Left out, a finished session gets one made from its schema.
        fields: Further members of the session from this step on, sent as they are, whether the spec knows them or not.
    """

    status: str
    detail: str | None = None
    seconds: float | None = None
    until: str | None = None
    says: str | None = None
    output: Any = None
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @classmethod
    def parsed(cls, text: str, *, last: bool) -> Step:
        """The step that a text such as `running/working` is short for."""
        status, _, detail = text.partition("/")
        return cls(status, detail or None, seconds=None if last else 30)

    @property
    def hastened(self) -> bool:
        """Return whether the step is work in progress, which polling the session advances."""
        return self.seconds is not None and self.detail in (None, "working") and self.status != "exit"


@dataclass(frozen=True)
class Script:
    """Steps, and the sessions that go through them.

    Attributes:
        steps: The steps in order.
        applies: Judges the request that creates a session.
    """

    steps: tuple[Step, ...]
    applies: Callable[[Mapping[str, Any]], bool]


WORK: Final = (Step("running", "working", seconds=30), Step("running", "finished", seconds=1800, says="Done."))

#: What a session does that nobody wrote a script for.
USUAL: Final = (Step("new", seconds=1), Step("claimed", seconds=5), *WORK, Step("exit"))

#: What a session does that is terminated: the service responds at once, and ends it seconds later.
ENDING: Final = (Step("running", seconds=1), Step("running", "finished", seconds=9), Step("exit"))

#: What a session does that is woken.
RESUMED: Final = (Step("resuming", seconds=2), *WORK, Step("exit"))


def check_steps(spec: Spec, steps: tuple[Step, ...]) -> None:
    """Refuse steps that no session of the spec can be in.

    Raises:
        DevinError: Says which step, and what the spec knows.
    """
    schemas = spec.document.get("components", {}).get("schemas", {})
    properties = schemas.get("SessionResponse", {}).get("properties", {})
    statuses: list[str] = spec.resolve(properties.get("status", {})).get("enum", [])
    by_status: dict[str, list[str]] = properties.get("status_detail", {}).get("x-by-status", {})
    for step in steps:
        if step.until is not None:
            spec.named(step.until)
        if statuses and step.status not in statuses:
            raise DevinError(
                f"{step.status!r} is not a session status of the spec: {', '.join(statuses)}. To try a value that "
                f"it does not know: fields={{'status': {step.status!r}}}"
            )
        allowed = by_status.get(step.status, [])
        if by_status and step.detail is not None and step.detail not in allowed:
            known = f"it knows {', '.join(allowed)}" if allowed else "there is none"
            raise DevinError(f"the status {step.status!r} has no detail {step.detail!r}: {known}")

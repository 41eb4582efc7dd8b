"""The life of sessions: steps on the clock, what they say, and what looking at one does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import jsonschema_rs

from ..contract.examples import Examples, UnsatisfiableSchemaError
from .records import Item, Session
from .script import Step
from .state import Call, World

#: Virtual seconds that pass at least when someone looks at a session that works.
_LOOK: Final = 10.0


def settle(world: World) -> None:
    """Carry every session to where it is by the clock."""
    for session in world.sessions.values():
        while len(session.steps) > 1 and session.step.seconds is not None:
            end = session.began + session.step.seconds
            if end > world.now:
                break
            enter(world, session, session.steps[1:], end)


def start(world: World, session: Session) -> None:
    """Begin the life of a session."""
    enter(world, session, session.steps, world.now)


def enter(world: World, session: Session, steps: tuple[Step, ...], when: float) -> None:
    """Begin the first of some steps, which take the place of those that were before the session."""
    if session.item["status"] == "running" and session.item["status_detail"] == "working":
        session.item["acus_consumed"] = round(session.item["acus_consumed"] + (when - session.began) / 600, 4)
    session.steps, session.began = steps, when
    step = steps[0]
    session.item.update(status=step.status, status_detail=step.detail, updated_at=int(when))
    if step.says is not None:
        say(world, session, "devin", step.says, when)
    if step.output is not None:
        session.item["structured_output"] = step.output
    elif step.detail == "finished" and session.schema is not None:
        session.item["structured_output"] = _output(world, session, session.schema)
    known = {name: value for name, value in step.fields.items() if name in session.item}
    session.item.update(known)
    session.extra.update({name: value for name, value in step.fields.items() if name not in known})


def _output(world: World, session: Session, schema: Mapping[str, Any]) -> Any:
    schema = dict(schema)
    validator = jsonschema_rs.Draft7Validator(schema)
    try:
        return Examples(schema, world.seed, world.now).make(schema, validator, session.item["session_id"])
    except (UnsatisfiableSchemaError, ValueError, LookupError, TypeError):
        return None


def say(world: World, session: Session, source: str, text: str, when: float | None = None) -> None:
    """Add a message to a session."""
    moment = int(world.now if when is None else when)
    message: Item = {"event_id": world.new_id("event"), "source": source, "message": text, "created_at": moment}
    message["username"] = "Member" if source == "user" else None
    session.messages.append(world.row(message))
    session.item["updated_at"] = moment


def passed(call: Call) -> None:
    """End the step of a session that lasts until the operation that was just carried out."""
    session = call.world.session(call.path.get("devin_id", ""))
    until = session.step.until if session else None
    if session is not None and until is not None and len(session.steps) > 1:
        wanted = call.world.spec.named(until).name.removeprefix("enterprise.")
        if call.endpoint.name.removeprefix("enterprise.") == wanted:
            enter(call.world, session, session.steps[1:], call.world.now)


def look(world: World, session: Session) -> None:
    """Bring forward what a session that works does next: it was looked at."""
    seconds = session.step.seconds
    hastened = session.step.hastened or session.ending
    if world.auto_advance and hastened and len(session.steps) > 1 and seconds is not None:
        least = 0.0 if session.ending or session.step.status in ("new", "claimed") else _LOOK
        world.clock.advance(max(least, session.began + seconds - world.now))
        settle(world)

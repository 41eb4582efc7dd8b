"""Sessions: their life on the virtual clock, messages, tags, attachments and insights."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, unquote

from ..._call.ids import bare
from ..contract.problems import Problem, missing
from ..world.life import enter, look, say, start
from ..world.records import File, Item, Row, Session
from ..world.script import ENDING, RESUMED, USUAL, WORK, Step
from ..world.state import Call, World
from .handlers import Reply, handles
from .tables import document


def _find(call: Call) -> Session:
    identifier = call.path.get("devin_id", call.path.get("session_id", ""))
    session = call.world.session(identifier)
    inside = call.org_id or call.query.get("org_id")
    if session is None or (inside is not None and session.item["org_id"] != inside):
        raise missing("session", identifier)
    return session


def _view(call: Call, session: Session, *, insights: bool = False) -> Item:
    """A session as the operation shows it: some members are set by some operations only."""
    item = dict(session.item)
    if insights:
        item.update(_insights(call, session))
    response = call.shaped(item)
    verb = "get" if call.endpoint.method == "GET" else call.endpoint.name.rpartition(".")[2]
    for name, property_ in call.endpoint.item_schema.get("properties", {}).items():
        if verb not in property_.get("x-populated-on", (verb,)):
            response[name] = None
    return {**response, **session.extra}


def _insights(call: Call, session: Session) -> Item:
    sources = [row.item["source"] for row in session.messages]
    schema = call.endpoint.item_schema.get("properties", {}).get("analysis", {})
    analysis = None
    if session.has_insights:
        branches = [branch for branch in schema.get("anyOf", [schema]) if branch.get("type") != "null"]
        analysis = call.world.examples.make(branches[0], None, session.item["session_id"]) if branches else None
    return {
        "num_user_messages": sources.count("user"),
        "num_devin_messages": sources.count("devin"),
        "session_size": "xs",
        "analysis": analysis,
    }


def _rows(call: Call, *, insights: bool) -> Iterable[Row]:
    for session in call.world.sessions.values():
        if call.org_id is None or session.item["org_id"] == call.org_id:
            item = {**session.item, **(_insights(call, session) if insights else {})}
            yield Row(session.order, item)


@handles("sessions.create")
def create(call: Call) -> Any:
    """Create a session."""
    world, body, org_id = call.world, call.members, call.path["org_id"]
    parent = None
    if parent_id := call.query.get("devin_id"):
        parent = world.session(parent_id)
        if parent is None:
            raise missing("session", parent_id)
    session_id = world.session_id(world.new_id("devin"))
    user = body.get("create_as_user_id")
    tags = list(dict.fromkeys(body.get("tags") or _default_tags(world, org_id)))
    _check_tags(world, org_id, tags)
    item: Item = {
        "session_id": session_id,
        "url": f"https://app.devin.ai/sessions/{bare(session_id)}",
        "org_id": org_id,
        "title": body.get("title") or str(body["prompt"])[:80],
        "tags": tags,
        "status": "new",
        "status_detail": None,
        "structured_output": None,
        "devin_mode": body.get("devin_mode") or "normal",
        "playbook_id": body.get("playbook_id"),
        "origin": "api",
        "service_user_id": call.principal.service_user_id,
        "user_id": user,
        "parent_session_id": parent.item["session_id"] if parent else None,
        "child_session_ids": [],
        "automation_id": None,
        "category": None,
        "subcategory": None,
        "pull_requests": [],
        "acus_consumed": 0.0,
        "security_profile": None,
        "is_archived": False,
        "created_at": world.time,
        "updated_at": world.time,
    }
    steps = next((script.steps for script in reversed(world.scripts) if script.applies(body)), USUAL)
    session = Session(
        item,
        world.next("row"),
        steps,
        world.now,
        body.get("structured_output_schema"),
        body.get("resumable", True),
    )
    world.sessions[bare(session_id)] = session
    if parent is not None:
        parent.item["child_session_ids"].append(session_id)
    say(world, session, "user", body["prompt"])
    _attach(call, session)
    start(world, session)
    return _view(call, session)


@handles("sessions.get", "enterprise.sessions.get")
def get(call: Call) -> Any:
    """Read a session, which brings it forward."""
    session = _find(call)
    look(call.world, session)
    return _view(call, session)


@handles("sessions.list", "enterprise.sessions.list")
def list_(call: Call) -> Any:
    """List sessions, newest first."""
    return call.listed(_rows(call, insights=False), newest_first=True)


@handles("sessions.terminate")
def terminate(call: Call) -> Any:
    """End a session."""
    session = _find(call)
    if session.item["status"] not in ("exit", "error") and not session.ending:
        session.ending = True
        enter(call.world, session, (Step("exit"),) if call.world.habits.ends_at_once else ENDING, call.world.now)
    if call.query.get("archive"):
        session.item["is_archived"] = True
    return _view(call, session)


@handles("sessions.archive", "sessions.unarchive")
def archive(call: Call) -> Any:
    """Put a session into the archive or take it out."""
    session = _find(call)
    session.item.update(is_archived=call.endpoint.name.endswith(".archive"), updated_at=call.world.time)
    return _view(call, session)


@handles("sessions.messages.create", "enterprise.sessions.messages.create")
def send(call: Call) -> Any:
    """Send a message, which wakes a session that rests."""
    world, session = call.world, _find(call)
    status = session.item["status"]
    if status in ("exit", "error"):
        raise Problem(409, f"The session has ended ({status}) and takes no message.")
    if status == "suspended" and not session.resumable:
        raise Problem(409, "The session is suspended and not resumable.")
    say(world, session, "user", call.body["message"])
    _attach(call, session)
    step = session.step
    if step.until is not None:
        return _view(call, session)
    if step.seconds is None and len(session.steps) > 1:
        enter(world, session, session.steps[1:], world.now)
    elif not step.hastened:
        enter(world, session, RESUMED if status == "suspended" else (*WORK, Step("exit")), world.now)
    return _view(call, session)


@handles("sessions.messages.list", "enterprise.sessions.messages.list")
def list_messages(call: Call) -> Any:
    """List messages, oldest first."""
    return call.listed(_find(call).messages)


@handles("sessions.tags.list", "enterprise.sessions.tags.list")
def list_tags(call: Call) -> Any:
    """List the tags of a session."""
    return {"tags": _find(call).item["tags"]}


@handles(
    "sessions.tags.replace",
    "sessions.tags.append",
    "enterprise.sessions.tags.replace",
    "enterprise.sessions.tags.append",
)
def change_tags(call: Call) -> Any:
    """Replace the tags of a session or add to them."""
    session = _find(call)
    given = call.body["tags"]
    _check_tags(call.world, session.item["org_id"], given)
    kept: list[str] = session.item["tags"] if call.endpoint.method == "POST" else []
    session.item.update(tags=list(dict.fromkeys([*kept, *given])), updated_at=call.world.time)
    return {"tags": session.item["tags"]}


@handles("sessions.insights.list", "enterprise.sessions.insights.list")
def list_insights(call: Call) -> Any:
    """List sessions with their insights, newest first."""
    return call.listed(_rows(call, insights=True), newest_first=True)


@handles("sessions.insights.get", "enterprise.sessions.insights.get")
def get_insights(call: Call) -> Any:
    """Read a session with its insights."""
    return _view(call, _find(call), insights=True)


@handles("sessions.insights.generate", "enterprise.sessions.insights.generate")
def generate_insights(call: Call) -> Any:
    """Make the insights of a session."""
    session = _find(call)
    status = "already_exists" if session.has_insights else "started"
    session.has_insights = True
    return {"session_id": session.item["session_id"], "status": status}


@handles("sessions.attachments.list", "enterprise.sessions.attachments.list")
def list_attachments(call: Call) -> Any:
    """List the files that were given to a session."""
    return call.listed(_find(call).attachments)


@handles("attachments.upload")
def upload(call: Call) -> Any:
    """Keep a file."""
    world, org_id = call.world, call.path["org_id"]
    given = call.uploads["file"]
    uuid = world.token("file")
    name = given.name or "file"
    world.files[f"{uuid}/{name}"] = File(name, given.content_type, given.data, org_id)
    url = f"https://app.devin.ai/attachments/{uuid}/{quote(name, safe='')}"
    return {"attachment_id": uuid, "name": name, "url": url}


@handles("attachments.download")
def download(call: Call) -> Any:
    """Redirect to where a file is, on another origin and for a while."""
    world = call.world
    key = f"{call.path['uuid']}/{call.path['name']}"
    file = world.files.get(key)
    if file is None or file.org_id != call.org_id:
        raise missing("attachment", key)
    return Reply(307, headers={"location": world.sign(key)})


def _attach(call: Call, session: Session) -> None:
    for url in call.members.get("attachment_urls") or ():
        key = "/".join(unquote(segment) for segment in url.split("/")[-2:])
        file = call.world.files.get(key)
        attachment = {
            "attachment_id": key.partition("/")[0] if file else call.world.token("file"),
            "name": file.name if file else unquote(url.rpartition("/")[2]) or "attachment",
            "url": url,
            "source": "user",
            "content_type": file.content_type if file else None,
        }
        session.attachments.append(call.world.row(attachment))


def _default_tags(world: World, org_id: str) -> list[str]:
    tag = document(world, "enterprise.organizations.tags.default.get", org_id).get("default_tag")
    return [tag] if tag else []


def _check_tags(world: World, org_id: str, tags: Iterable[str]) -> None:
    allowed = document(world, "enterprise.organizations.tags.list", org_id).get("tags")
    wrong = [tag for tag in tags if allowed and tag not in allowed]
    if wrong:
        raise Problem(422, f"The organization does not allow the tags {wrong}; it allows {allowed}.")

"""Resources that behave in ways of their own: automations, knowledge, repositories, limits, blueprints and builds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._call.json import is_object
from .handlers import answers
from .problems import Problem, invalid, missing
from .rest import Collection, carried, create, habits_of, merged, normal, table
from .world import Call, File, Item, Row


def _collection(call: Call, operation: str) -> Collection:
    """The collection that an operation lists."""
    spec = call.world.spec
    return habits_of(spec).collections[normal(spec.named(operation).path)]


@answers("automations.create")
def create_automation(call: Call) -> Any:
    """Create an automation; a webhook shows its secret this once."""
    body: Item = {**call.members, "triggers": []}
    item = create(call, _collection(call, "automations.list"), body).item
    item["security_profile"] = _security(body.get("security_profile"))
    item["last_edited_by"] = None
    item["last_invocation"] = None
    item["actions"] = [_action(call, action, []) for action in call.body["actions"]]
    item["triggers"], shown = _triggers(call, call.body["triggers"])
    return call.shaped({**item, "triggers": shown})


@answers("automations.update")
def update_automation(call: Call) -> Any:
    """Merge a patch (RFC 7396) into an automation; lists are replaced as a whole."""
    world = call.world
    row = table(call, _collection(call, "automations.list")).get(call.path["automation_id"])
    if row is None:
        raise missing("automation", call.path["automation_id"])
    item, patch = row.item, dict(call.members)
    shown = item["triggers"]
    if patch.get("triggers") is not None:
        item["triggers"], shown = _triggers(call, patch["triggers"])
    if "run_as" in patch:
        item["run_as"] = patch["run_as"] or {"type": "organization"}
    if "security_profile" in patch:
        item["security_profile"] = _security(patch["security_profile"])
    done = ("triggers", "run_as", "security_profile", "actions")
    if patch.get("actions") is not None:
        item["actions"] = [_action(call, action, item["actions"]) for action in patch["actions"]]
    for name, value in patch.items():
        if name not in done and (value is not None or name not in ("name", "enabled", "metadata")):
            item[name] = merged(item.get(name), value)
    principal = call.principal
    item["last_edited_by"] = {"id": principal.service_user_id, "name": principal.name, "type": "service_user"}
    item["updated_at"] = world.time
    return call.shaped({**item, "triggers": shown})


def _action(call: Call, action: Item, before: list[Item]) -> Item:
    """An action in place of others: what it leaves open is taken from one of its type that was there before."""
    spec = call.world.spec
    actions = spec.resolve(call.endpoint.item_schema["properties"]["actions"])["items"]
    for branch in (spec.resolve(one) for one in actions.get("oneOf", [actions])):
        kind = branch["properties"]["type"]["const"]
        if action.get("type", kind) == kind and action.keys() <= branch["properties"].keys():
            old: Item = next((one for one in before if one["type"] == kind), Item())
            given = {name: value for name, value in action.items() if value is not None}
            return call.shaped({**old, **given, "type": kind}, branch)
    raise invalid("the type of an action does not go with its members", "body", "actions")


def _security(selection: Any) -> Item:
    profile = selection.get("profile_id") if is_object(selection) else None
    chosen = "profile" if profile else "none" if is_object(selection) else "inherit"
    return {"selection": chosen, "profile_id": profile, "warnings": []}


def _triggers(call: Call, triggers: list[Item]) -> tuple[list[Item], list[Item]]:
    """(Triggers to keep, triggers to show once, with the secrets of webhooks)."""
    world = call.world
    kept: list[Item] = []
    shown: list[Item] = []
    for trigger in triggers:
        one: Item = {
            "conditions": None,
            "replies": [],
            **trigger,
            "trigger_id": world.new_id("trigger"),
            "webhook": None,
        }
        if trigger["event_type"] == "webhook:incoming":
            webhook = {"url": f"{world.origin}/webhooks/{one['trigger_id']}", "secret": None}
            one["webhook"] = webhook
            shown.append({**one, "webhook": {**webhook, "secret": world.token("webhook")}})
        else:
            shown.append(one)
        kept.append(one)
    return kept, shown


@answers("knowledge.folders.get", "enterprise.knowledge.folders.get")
def list_folders(call: Call) -> Any:
    """The folders that the notes are in."""
    notes = table(call, _collection(call, call.endpoint.name.replace("folders.get", "notes.list")))
    folders: dict[str, int] = {}
    for row in notes.values():
        if folder := row.item.get("folder_id"):
            folders[folder] = folders.get(folder, 0) + 1
    shown = [
        {"folder_id": folder, "name": folder, "path": f"/{folder}", "note_count": count, "parent_folder_id": None}
        for folder, count in folders.items()
    ]
    return {"folders": shown, "root_note_count": len(notes) - sum(folders.values())}


@answers(
    "knowledge.notes.create", "knowledge.notes.update", "enterprise.knowledge.notes.create",
    "enterprise.knowledge.notes.update",
)  # fmt: skip
def write_note(call: Call) -> Any:
    """Create a note or change it; `folder_path` follows `folder_id`, and a note is enabled unless it says otherwise."""
    collection = _collection(call, call.endpoint.name.rpartition(".")[0] + ".list")
    body = call.members
    folder = body.get("folder_id")
    path = f"/{folder}" if folder else "/"
    if call.endpoint.method == "POST":
        item = create(call, collection, body).item
        enabled = True
    else:
        row = table(call, collection).get(call.path["note_id"])
        if row is None:
            raise missing("note", call.path["note_id"])
        item = row.item
        enabled = item["is_enabled"]
        item.update(carried(body, collection.schema["properties"]), updated_at=call.world.time)
    said = body.get("is_enabled")
    item.update(folder_path=path, is_enabled=enabled if said is None else said)
    return call.shaped(item)


@answers("repositories.indexing.get")
def get_indexing(call: Call) -> Any:
    """Return whether a repository is indexed."""
    repository = _repository(call, call.path["repository_path"])
    return call.shaped(_status(_indexed(call).get(repository)))


@answers("repositories.indexing.create")
def index_repository(call: Call) -> Any:
    """Index a repository."""
    return call.shaped(_index(call, call.path["repository_path"], call.members.get("branch_names")).item)


@answers("repositories.indexing.bulk_create")
def index_repositories(call: Call) -> Any:
    """Index several repositories."""
    wanted: list[Item] = call.body["repositories"]
    return call.listed([_index(call, one["repository_path"], one.get("branch_names")) for one in wanted])


@answers("repositories.indexing.delete")
def forget_repository(call: Call) -> Any:
    """Index a repository no longer."""
    return call.shaped(_forget(call, call.path["repository_path"]).item)


@answers("repositories.indexing.bulk_delete")
def forget_repositories(call: Call) -> Any:
    """Index several repositories no longer."""
    return call.listed([_forget(call, path) for path in dict.fromkeys(call.body["repository_paths"])])


@answers("repositories.indexing.branches.delete")
def forget_branch(call: Call) -> Any:
    """Index a branch no longer."""
    path, branch = call.path["repository_path"], call.path["branch_name"]
    row = _indexed(call).get(path)
    if row is None or branch not in row.item["branches"]:
        raise missing("indexed branch", f"{path}:{branch}")
    row.item["branches"].remove(branch)
    return call.shaped(row.item)


def _indexed(call: Call) -> dict[str, Row]:
    return table(call, _collection(call, "repositories.indexing.list"))


def _repository(call: Call, path: str) -> str:
    if path not in table(call, _collection(call, "repositories.list")) and path not in _indexed(call):
        raise missing("repository", path)
    return path


def _status(row: Row | None) -> Item:
    return {
        "indexing_enabled": row is not None,
        "latest_completed_search_index_job": None,
        "latest_completed_wiki_index_job": None,
        "latest_indexes": [],
    }


def _index(call: Call, path: str, branches: list[str] | None) -> Row:
    rows = _indexed(call)
    _repository(call, path)
    held: list[str] = rows[path].item["branches"] if path in rows else []
    item: Item = {
        "repository_path": path,
        "branches": list(dict.fromkeys([*held, *(branches or ([] if held else ["main"]))])),
        "indexing_enabled": True,
        "indexing_status": None,
    }
    rows[path] = Row(rows[path].order, item) if path in rows else call.world.row(item)
    return rows[path]


def _forget(call: Call, path: str) -> Row:
    row = _indexed(call).pop(path, None)
    if row is None:
        raise missing("indexed repository", path)
    row.item.update(indexing_enabled=False, branches=[])
    return row


def _limits(call: Call) -> dict[str, Row]:
    agent = "devin" if ".devin" in call.endpoint.name else "local_agent"
    return call.world.tables.setdefault(f"limits:{agent}", {})


@answers("enterprise.consumption.acu_limits.devin.list", "enterprise.consumption.acu_limits.local_agent.list")
def list_limits(call: Call) -> Any:
    """The limits that were set."""
    return call.listed(_limits(call).values())


@answers(
    "enterprise.consumption.acu_limits.devin.organizations.update",
    "enterprise.consumption.acu_limits.local_agent.replace",
    "enterprise.consumption.acu_limits.local_agent.users.update",
)
def set_limit(call: Call) -> Any:
    """Limit an organization, a user, or the enterprise."""
    org_id, user_id = call.org_id, call.path.get("user_id")
    scope = "org" if org_id else "user" if user_id else "enterprise"
    limit = {"scope": scope, "org_id": org_id, "user_id": user_id, **call.members}
    _limits(call)[org_id or user_id or ""] = call.world.row(limit)


@answers(
    "enterprise.consumption.acu_limits.devin.organizations.delete",
    "enterprise.consumption.acu_limits.local_agent.clear",
)
def remove_limit(call: Call) -> Any:
    """Take a limit away."""
    _limits(call).pop(call.org_id or call.path.get("user_id", ""), None)


@answers("snapshot_setup.blueprints.contents.get", "enterprise.snapshot_setup.blueprints.contents.get")
def get_contents(call: Call) -> Any:
    """Return the URL of a blueprint's contents."""
    blueprints = _collection(call, call.endpoint.name.replace("contents.get", "list"))
    row = table(call, blueprints).get(call.path["blueprint_id"])
    if row is None:
        raise missing("blueprint", call.path["blueprint_id"])
    return presigned(call, "blueprint.yaml", str(row.item.get("contents") or ""))


@answers(
    "snapshot_setup.blueprints.create", "enterprise.snapshot_setup.blueprints.create",
    "snapshot_setup.blueprints.update", "enterprise.snapshot_setup.blueprints.update",
)  # fmt: skip
def write_blueprint(call: Call) -> Any:
    """Create a blueprint or change it."""
    blueprints = _collection(call, call.endpoint.name.rpartition(".")[0] + ".list")
    rows = table(call, blueprints)
    body = call.members
    if call.endpoint.method == "POST":
        item = create(call, blueprints, body).item
        if body.get("repo_name"):
            item["type"] = "repo"
    else:
        row = rows.get(call.path["blueprint_id"])
        if row is None:
            raise missing("blueprint", call.path["blueprint_id"])
        item = row.item
        item["updated_at"] = call.world.time
    if body.get("contents") is not None:
        item["contents"] = body["contents"]
    return call.shaped(item)


@answers("snapshot_setup.blueprints.files.upload", "enterprise.snapshot_setup.blueprints.files.upload")
def upload_blueprint_file(call: Call) -> Any:
    """Add a file to a blueprint."""
    upload = call.uploads["file"]
    files = _collection(call, call.endpoint.name.rpartition(".")[0] + ".list")
    name = call.query.get("name") or upload.name or "file"
    if any(row.item["name"] == name for row in table(call, files).values()):
        raise Problem(409, f"The blueprint has a file {name!r} already.")
    variable = "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in name).upper()
    body = {"name": name, "size_bytes": len(upload.data), "env_var_name": f"FILE_{variable}"}
    return call.shaped(create(call, files, body).item)


@answers("snapshot_setup.builds.create")
def create_build(call: Call) -> Any:
    """Start a build."""
    return call.shaped(create(call, _collection(call, "snapshot_setup.builds.list"), {"trigger": "manual"}).item)


@answers("snapshot_setup.builds.cancel")
def cancel_build(call: Call) -> Any:
    """Cancel a build that has not ended."""
    item = _build(call)
    if item["status"] not in ("pending", "running"):
        raise Problem(409, f"The build has ended ({item['status']}).")
    item.update(status="cancelled", completed_at=call.world.time, updated_at=call.world.time)
    return call.shaped(item)


@answers("snapshot_setup.builds.pin", "snapshot_setup.builds.unpin")
def pin_build(call: Call) -> Any:
    """Pin a build, or unpin it."""
    item = _build(call)
    item.update(pinned=call.endpoint.method == "POST", updated_at=call.world.time)
    return call.shaped(item) if call.endpoint.status != 204 else None


@answers("snapshot_setup.builds.logs.get")
def get_build_logs(call: Call) -> Any:
    """Return the URL of a build's logs."""
    return presigned(call, "build.log", f"build {_build(call)['build_id']}\n")


def _build(call: Call) -> Item:
    row = table(call, _collection(call, "snapshot_setup.builds.list")).get(call.path["build_id"])
    if row is None:
        raise missing("build", call.path["build_id"])
    return row.item


def presigned(call: Call, name: str, text: str) -> Mapping[str, Any]:
    """A file to download without credential."""
    world = call.world
    key = world.token("file")
    world.files[key] = File(name, "text/plain; charset=utf-8", text.encode(), call.org_id or "")
    return {"url": world.sign(key), "expires_at": world.time + 3600}

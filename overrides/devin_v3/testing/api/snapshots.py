"""Set-up of snapshots: blueprints, their files, and builds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..contract.problems import Problem, missing
from ..world.records import File, Item
from ..world.state import Call
from .handlers import handles
from .tables import collection_at, create, table


@handles("snapshot_setup.blueprints.contents.get", "enterprise.snapshot_setup.blueprints.contents.get")
def get_contents(call: Call) -> Any:
    """Return the URL of a blueprint's contents."""
    blueprints = collection_at(call, call.endpoint.name.replace("contents.get", "list"))
    row = table(call, blueprints).get(call.path["blueprint_id"])
    if row is None:
        raise missing("blueprint", call.path["blueprint_id"])
    return presigned(call, "blueprint.yaml", str(row.item.get("contents") or ""))


@handles(
    "snapshot_setup.blueprints.create", "enterprise.snapshot_setup.blueprints.create",
    "snapshot_setup.blueprints.update", "enterprise.snapshot_setup.blueprints.update",
)  # fmt: skip
def write_blueprint(call: Call) -> Any:
    """Create a blueprint or change it."""
    blueprints = collection_at(call, call.endpoint.name.rpartition(".")[0] + ".list")
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


@handles("snapshot_setup.blueprints.files.upload", "enterprise.snapshot_setup.blueprints.files.upload")
def upload_blueprint_file(call: Call) -> Any:
    """Add a file to a blueprint."""
    upload = call.uploads["file"]
    files = collection_at(call, call.endpoint.name.rpartition(".")[0] + ".list")
    name = call.query.get("name") or upload.name or "file"
    if any(row.item["name"] == name for row in table(call, files).values()):
        raise Problem(409, f"The blueprint has a file {name!r} already.")
    variable = "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in name).upper()
    body = {"name": name, "size_bytes": len(upload.data), "env_var_name": f"FILE_{variable}"}
    return call.shaped(create(call, files, body).item)


@handles("snapshot_setup.builds.create")
def create_build(call: Call) -> Any:
    """Start a build."""
    return call.shaped(create(call, collection_at(call, "snapshot_setup.builds.list"), {"trigger": "manual"}).item)


@handles("snapshot_setup.builds.cancel")
def cancel_build(call: Call) -> Any:
    """Cancel a build that has not ended."""
    item = _build(call)
    if item["status"] not in ("pending", "running"):
        raise Problem(409, f"The build has ended ({item['status']}).")
    item.update(status="cancelled", completed_at=call.world.time, updated_at=call.world.time)
    return call.shaped(item)


@handles("snapshot_setup.builds.pin", "snapshot_setup.builds.unpin")
def pin_build(call: Call) -> Any:
    """Pin a build, or unpin it."""
    item = _build(call)
    item.update(pinned=call.endpoint.method == "POST", updated_at=call.world.time)
    return call.shaped(item) if call.endpoint.status != 204 else None


@handles("snapshot_setup.builds.logs.get")
def get_build_logs(call: Call) -> Any:
    """Return the URL of a build's logs."""
    return presigned(call, "build.log", f"build {_build(call)['build_id']}\n")


def _build(call: Call) -> Item:
    row = table(call, collection_at(call, "snapshot_setup.builds.list")).get(call.path["build_id"])
    if row is None:
        raise missing("build", call.path["build_id"])
    return row.item


def presigned(call: Call, name: str, text: str) -> Mapping[str, Any]:
    """A file to download without credential."""
    world = call.world
    key = world.token("file")
    world.files[key] = File(name, "text/plain; charset=utf-8", text.encode(), call.org_id or "")
    return {"url": world.sign(key), "expires_at": world.time + 3600}

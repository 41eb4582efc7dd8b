"""Knowledge: notes, and the folders that they are in."""

from __future__ import annotations

from typing import Any

from ..contract.problems import missing
from ..world.state import Call
from .handlers import handles
from .tables import carried, collection_at, create, table


@handles("knowledge.folders.get", "enterprise.knowledge.folders.get")
def list_folders(call: Call) -> Any:
    """The folders that the notes are in."""
    notes = table(call, collection_at(call, call.endpoint.name.replace("folders.get", "notes.list")))
    folders: dict[str, int] = {}
    for row in notes.values():
        if folder := row.item.get("folder_id"):
            folders[folder] = folders.get(folder, 0) + 1
    entries = [
        {"folder_id": folder, "name": folder, "path": f"/{folder}", "note_count": count, "parent_folder_id": None}
        for folder, count in folders.items()
    ]
    return {"folders": entries, "root_note_count": len(notes) - sum(folders.values())}


@handles(
    "knowledge.notes.create", "knowledge.notes.update", "enterprise.knowledge.notes.create",
    "enterprise.knowledge.notes.update",
)  # fmt: skip
def write_note(call: Call) -> Any:
    """Create a note or change it; `folder_path` follows `folder_id`, and a note is enabled unless it says otherwise."""
    collection = collection_at(call, call.endpoint.name.rpartition(".")[0] + ".list")
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
        item.update(carried(call, body, collection.properties), updated_at=call.world.time)
    is_enabled = body.get("is_enabled")
    item.update(folder_path=path, is_enabled=enabled if is_enabled is None else is_enabled)
    return call.shaped(item)

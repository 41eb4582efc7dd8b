"""Repositories, and which branches of them are indexed."""

from __future__ import annotations

from typing import Any

from ..contract.problems import missing
from ..world.records import Item, Row
from ..world.state import Call
from .handlers import handles
from .tables import collection_at, table


@handles("repositories.indexing.get")
def get_indexing(call: Call) -> Any:
    """Return whether a repository is indexed."""
    repository = _repository(call, call.path["repository_path"])
    return call.shaped(_status(_indexed(call).get(repository)))


@handles("repositories.indexing.create")
def index_repository(call: Call) -> Any:
    """Index a repository."""
    return call.shaped(_index(call, call.path["repository_path"], call.members.get("branch_names")).item)


@handles("repositories.indexing.bulk_create")
def index_repositories(call: Call) -> Any:
    """Index several repositories."""
    wanted: list[Item] = call.body["repositories"]
    return call.listed(
        [_index(call, repository["repository_path"], repository.get("branch_names")) for repository in wanted]
    )


@handles("repositories.indexing.delete")
def forget_repository(call: Call) -> Any:
    """Index a repository no longer."""
    return call.shaped(_forget(call, call.path["repository_path"]).item)


@handles("repositories.indexing.bulk_delete")
def forget_repositories(call: Call) -> Any:
    """Index several repositories no longer."""
    return call.listed([_forget(call, path) for path in dict.fromkeys(call.body["repository_paths"])])


@handles("repositories.indexing.branches.delete")
def forget_branch(call: Call) -> Any:
    """Index a branch no longer."""
    path, branch = call.path["repository_path"], call.path["branch_name"]
    row = _indexed(call).get(path)
    if row is None or branch not in row.item["branches"]:
        raise missing("indexed branch", f"{path}:{branch}")
    row.item["branches"].remove(branch)
    return call.shaped(row.item)


def _indexed(call: Call) -> dict[str, Row]:
    return table(call, collection_at(call, "repositories.indexing.list"))


def _repository(call: Call, path: str) -> str:
    if path not in table(call, collection_at(call, "repositories.list")) and path not in _indexed(call):
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

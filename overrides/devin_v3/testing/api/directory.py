"""Members and roles, organizations, service users and their keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from ..contract.problems import Problem, missing
from ..world.members import Directory, Table
from ..world.records import Item, Key, Row
from ..world.state import Call
from .handlers import handles


def _table(directory: Directory, kind: str) -> Table:
    return {
        "users": directory.users,
        "service_users": directory.service_users,
        "idp_groups": directory.idp_groups,
    }[kind]


def _with_roles(call: Call, table: Table, row: Row) -> Row:
    directory, org_id = call.world.directory, call.org_id
    identifier = row.item[table.key]
    roles = directory.assignments(table, identifier, org_id)
    idp_roles = directory.idp_assignments(identifier, org_id)
    return Row(row.order, {**row.item, "role_assignments": roles, "idp_role_assignments": idp_roles})


def _list(kind: str, call: Call) -> Any:
    table = _table(call.world.directory, kind)
    inside = [row for key, row in table.rows.items() if call.org_id is None or call.org_id in table.roles[key]]
    if not call.query.get("include_inactive"):
        inside = [row for row in inside if row.item.get("deleted_at") is None]
    return call.listed(_with_roles(call, table, row) for row in inside)


def _get(kind: str, call: Call) -> Any:
    table = _table(call.world.directory, kind)
    return call.shaped(_with_roles(call, table, table.find(call.path[table.key], call.org_id)).item)


def _assign(kind: str, call: Call) -> Any:
    """Give a member of the enterprise a first role, or (PATCH) another one."""
    directory = call.world.directory
    table = _table(directory, kind)
    first = call.endpoint.method == "POST"
    row = table.find(call.path[table.key], None if first else call.org_id)
    identifier = row.item[table.key]
    role = directory.role(call.body["role_id"], "org" if call.org_id else "enterprise")
    if first and call.org_id in table.roles[identifier]:
        raise Problem(409, f"The {table.kind} {identifier!r} has a role here already; PATCH changes it.")
    table.roles[identifier][call.org_id] = role["role_id"]
    return call.shaped(_with_roles(call, table, row).item)


def _delete(kind: str, call: Call) -> Any:
    table = _table(call.world.directory, kind)
    row = table.find(call.path[table.key], call.org_id)
    identifier = row.item[table.key]
    response = call.shaped(_with_roles(call, table, row).item)
    if call.org_id is not None:
        del table.roles[identifier][call.org_id]
    elif kind == "service_users" and identifier == call.principal.service_user_id:
        raise Problem(409, "A service user cannot delete itself.")
    else:
        del table.rows[identifier]
        del table.roles[identifier]
        for token in [token for token, key in call.world.keys.items() if key.principal.service_user_id == identifier]:
            call.world.revoke(token)
            del call.world.keys[token]
    return response


_VERBS: dict[str, Callable[[str, Call], Any]] = {
    "list": _list,
    "get": _get,
    "assign": _assign,
    "update": _assign,
    "delete": _delete,
}

for _kind in ("users", "service_users", "idp_groups"):
    for _verb, _handler in _VERBS.items():
        handles(*(f"{_scope}members.{_kind}.{_verb}" for _scope in ("enterprise.", "enterprise.organizations.", "")))(
            partial(_handler, _kind)
        )


@handles("enterprise.members.users.invite")
def invite(call: Call) -> Any:
    """Invite users by address; existing members are kept."""
    directory = call.world.directory
    role = directory.role(call.body["enterprise_role_id"], "enterprise")
    table, rows = directory.users, list[Row]()
    for email in call.body["emails"]:
        known = next((row for row in table.rows.values() if row.item["email"] == email), None)
        if known is None:
            known = table.rows[directory.add_user(email, None, {None: role["role_id"]})]
        rows.append(_with_roles(call, table, known))
    return call.listed(rows)


@handles("enterprise.members.idp_users.list", "enterprise.organizations.members.idp_users.list")
def list_idp_users(call: Call) -> Any:
    """List the users who have roles through IdP groups."""
    directory = call.world.directory
    rows = [
        _with_roles(call, directory.users, directory.users.rows[user])
        for user in directory.idp_users
        if user in directory.users.rows
    ]
    return call.listed(row for row in rows if row.item["idp_role_assignments"])


@handles("enterprise.idp_groups.list")
def list_idp_groups(call: Call) -> Any:
    """List the IdP groups."""
    return call.listed(call.world.directory.idp_groups.rows.values())


@handles("enterprise.idp_groups.register")
def register_idp_groups(call: Call) -> Any:
    """Register IdP groups."""
    world = call.world
    table = world.directory.idp_groups
    if {"", ".", ".."} & set(call.body["idp_group_names"]):
        raise Problem(409, "A group without a name cannot be found again.")
    for name in call.body["idp_group_names"]:
        if name not in table.rows:
            table.add(world.row({"idp_group_name": name}), {})
    return call.listed(table.rows[name] for name in call.body["idp_group_names"])


@handles("enterprise.idp_groups.delete")
def delete_idp_group(call: Call) -> Any:
    """Remove an IdP group."""
    return _delete("idp_groups", call)


@handles("enterprise.roles.list")
def list_roles(call: Call) -> Any:
    """List the roles."""
    return call.listed(call.world.directory.roles.values())


@handles("enterprise.roles.get")
def get_role(call: Call) -> Any:
    """Read a role with its permissions."""
    return call.shaped(call.world.directory.role(call.path["role_id"]))


@handles("self.get")
def get_self(call: Call) -> Any:
    """Return the caller."""
    principal = call.principal
    return {
        "principal_type": "service_user",
        "service_user_id": principal.service_user_id,
        "service_user_name": principal.name,
        "org_id": principal.org_id or call.world.org_id,
    }


@handles("enterprise.organizations.list")
def list_organizations(call: Call) -> Any:
    """List the organizations."""
    return call.listed(call.world.organizations.values())


@handles("enterprise.organizations.create")
def create_organization(call: Call) -> Any:
    """Create an organization."""
    world = call.world
    row = world.add_organization(world.new_id("org"), call.body["name"])
    row.item.update({key: value for key, value in call.members.items() if key in row.item})
    return call.shaped(row.item)


@handles("enterprise.organizations.get")
def get_organization(call: Call) -> Any:
    """Read an organization."""
    return call.shaped(call.world.organization(call.path["org_id"]))


@handles("enterprise.organizations.update")
def update_organization(call: Call) -> Any:
    """Change an organization."""
    item = call.world.organization(call.path["org_id"])
    changes = {key: value for key, value in call.members.items() if key in item and (key != "name" or value)}
    item.update(changes, updated_at=call.world.time)
    return call.shaped(item)


@handles("enterprise.organizations.delete")
def delete_organization(call: Call) -> Any:
    """Delete an organization."""
    world, org_id = call.world, call.path["org_id"]
    item = world.organization(org_id)
    del world.organizations[org_id]
    world.deleted_organizations.add(org_id)
    return call.shaped(item)


@handles("service_users.create", "enterprise.service_users.create")
def create_service_user(call: Call) -> Any:
    """Create a service user with a role and a key."""
    world, body = call.world, call.body
    role = world.directory.role(body["role_id"], call.endpoint.raw.get("x-role-type"))
    expires = world.time + body["ttl_seconds"]
    item = world.directory.add_service_user(body["name"], {call.org_id: role["role_id"]}, expires_at=expires)
    key = _new_key(call, item, "default", expires)
    table = world.directory.service_users
    response = _with_roles(call, table, table.find(item["service_user_id"])).item
    schema = world.spec.resolve(call.endpoint.schema["properties"]["service_user"])
    return {"service_user": call.shaped(response, schema), "token": key.token}


@handles("enterprise.service_users.api_keys.list")
def list_keys(call: Call) -> Any:
    """List the keys of a service user."""
    wanted = call.query.get("status", "all")
    rows = [Row(index, key.record) for index, key in enumerate(_keys_of(call))]
    return call.listed(row for row in rows if wanted in ("all", _state(call, row.item)))


@handles("enterprise.service_users.api_keys.create")
def create_key(call: Call) -> Any:
    """Create a key."""
    item = call.world.directory.service_users.find(call.path["service_user_id"]).item
    return _with_token(_new_key(call, item, call.body["name"], call.members.get("expires_at")))


@handles("enterprise.service_users.api_keys.delete")
def delete_key(call: Call) -> Any:
    """Revoke a key."""
    key = _find_key(call)
    if key.record["revoked_at"] is not None:
        raise Problem(409, "The key is revoked already.")
    return call.shaped(_revoke(call, key))


@handles("enterprise.service_users.api_keys.rotate")
def rotate_key(call: Call) -> Any:
    """Create a key in place of another."""
    key = _find_key(call)
    if key.record["revoked_at"] is not None:
        raise Problem(409, "A revoked key cannot be rotated.")
    item = call.world.directory.service_users.find(call.path["service_user_id"]).item
    new = _new_key(call, item, key.record["api_key_name"], call.members.get("new_key_expires_at"))
    if call.members.get("revoke_current", True):
        _revoke(call, key)
    return _with_token(new)


def _new_key(call: Call, service_user: Item, name: str, expires_at: int | None) -> Key:
    world = call.world
    roles = world.directory.service_users.roles[service_user["service_user_id"]]
    inside = None if None in roles or not roles else next(iter(roles))
    return world.keys[world.add_key(service_user, inside, name=name, expires_at=expires_at)]


def _keys_of(call: Call) -> list[Key]:
    identifier = call.path["service_user_id"]
    call.world.directory.service_users.find(identifier)
    return [key for key in call.world.keys.values() if key.principal.service_user_id == identifier]


def _find_key(call: Call) -> Key:
    identifier = call.path["api_key_id"]
    for key in _keys_of(call):
        if key.record["api_key_id"] == identifier:
            return key
    raise missing("API key", identifier)


def _revoke(call: Call, key: Key) -> Item:
    call.world.revoke(key.token)
    return key.record


def _state(call: Call, record: Item) -> str:
    if record["revoked_at"] is not None:
        return "revoked"
    expires = record["expires_at"]
    return "expired" if expires is not None and expires <= call.world.time else "active"


def _with_token(key: Key) -> Item:
    record = key.record
    return {"api_key_id": record["api_key_id"], "api_key_name": record["api_key_name"], "token": key.token}

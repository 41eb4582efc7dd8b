"""Access control: credentials, permissions, and the conditions of acting as someone else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ..contract.problems import Problem
from ..world.records import Principal
from ..world.state import Call, World

_CHALLENGE: Final = {"www-authenticate": "Bearer"}


def authenticate(world: World, authorization: str | None) -> Principal:
    """Return the principal of a request.

    Raises:
        Problem: 401 without a credential; 403 for one that is wrong, as the service has it.
    """
    wrong = world.habits.wrong_key_status
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Problem(401, "The request has no credential: Authorization: Bearer …", headers=_CHALLENGE)
    key = world.keys.get(token)
    if key is None:
        if world.strict_keys or token in world.revoked or not token.startswith(_prefix(world)):
            raise Problem(wrong, "Unauthorized", headers=_CHALLENGE, plain=True)
        return world.principal
    expires = key.record["expires_at"]
    if key.record["revoked_at"] is not None or (expires is not None and expires <= world.now):
        raise Problem(wrong, "Invalid API key: it was revoked or has expired", headers=_CHALLENGE)
    key.record["last_used_at"] = world.time
    return key.principal


def _prefix(world: World) -> str:
    """Return the prefix of every credential."""
    schemes: dict[str, Any] = world.spec.document.get("components", {}).get("securitySchemes", {})
    return next((scheme["x-prefix"] for scheme in schemes.values() if "x-prefix" in scheme), "cog_")


def permit(world: World, principal: Principal, permissions: Iterable[str], org_id: str | None, what: str) -> None:
    """Refuse what a principal may not do.

    Args:
        world: What the fake knows.
        principal: Who calls.
        permissions: What it needs.
        org_id: The organization that it is about, if one.
        what: What it needs the permissions for.

    Raises:
        Problem: 403, which names the permission.
    """
    if principal.org_id is not None and org_id not in (None, principal.org_id):
        raise Problem(403, f"{principal.name} belongs to another organization than {org_id!r}.")
    for permission in permissions:
        if not world.directory.may(principal, permission, org_id):
            raise Problem(403, f"{what} needs the permission {permission}, which {principal.name} lacks.")


def permit_fields(call: Call) -> None:
    """Refuse fields of a body that need a permission, and acting as whom one may not act as.

    Raises:
        Problem: 403.
    """
    world, endpoint = call.world, call.endpoint
    session = world.session(call.path.get("devin_id", ""))
    org_id = call.org_id or (session.item["org_id"] if session else None)
    for field, permission in endpoint.permission_fields.items():
        if call.members.get(field):
            permit(world, call.principal, [permission], org_id, field)
    acting = endpoint.impersonation
    user_id = call.members.get(acting["field"]) if acting else None
    if acting is None or user_id is None:
        return
    permit(world, call.principal, [acting["permission"]], org_id, acting["field"])
    users = world.directory.users
    if org_id not in users.roles.get(user_id, {}):
        raise Problem(403, f"{acting['field']}: {user_id!r} is not a member of the organization {org_id!r}.")
    if acting["target_permission"] not in world.directory.permissions(users, user_id, org_id):
        raise Problem(403, f"{acting['field']}: {user_id!r} lacks the permission {acting['target_permission']}.")

"""Audit of permissions: which SDK calls may a service user or a user make, and which of those that you need not?

    python examples/permissions_audit.py                      # whoever DEVIN_API_KEY belongs to
    python examples/permissions_audit.py --needs sessions.create sessions.create:create_as_user_id secrets.list
    python examples/permissions_audit.py --service-user service-user-… --json

Only reads: who it is, which roles it has, which permissions they hold. A role without an organization counts in all of
them. `probably` marks what no reference page confirms, `unknown` operations whose permissions nobody published.

Permissions: ManageAccountMembership to read roles. A principal that may not read its own roles cannot be audited by its
own key: an administrator runs this with `--service-user` or `--user`.
Exit code: 0 if nothing that is needed is missing, 1 if something is, 2 if it cannot be told.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from devin_v3 import OPERATIONS, Devin, DevinError, Operation, PermissionDeniedError, models, operation


@dataclass(frozen=True)
class Roles:
    """The permissions of someone: in the whole enterprise, and in the organization that is asked about as well."""

    who: str
    roles: list[str]
    enterprise: frozenset[str]
    organization: frozenset[str]


@dataclass(frozen=True)
class Verdict:
    """The decision on one call: whether it may be made."""

    call: str
    allowed: Literal["yes", "no", "unknown"]
    sure: bool
    permissions: list[str]
    lacks: list[str]


def assignments(devin: Devin, kind: str, identifier: str) -> Sequence[models.RoleAssignment | models.IdpRoleAssignment]:
    """The roles that someone was given, through groups of an identity provider as well."""
    if kind == "service user":
        return devin.enterprise.members.service_users.get(identifier).role_assignments
    user = devin.enterprise.members.users.get(identifier)
    return [*user.role_assignments, *(user.idp_role_assignments or ())]


def roles_of(devin: Devin, kind: str, identifier: str, org_id: str | None) -> Roles:
    """Return what someone may do, from the roles that count in an organization."""
    names: list[str] = []
    enterprise: set[str] = set()
    organization: set[str] = set()
    for held in assignments(devin, kind, identifier):
        if held.org_id and held.org_id != org_id:
            continue
        granted = devin.enterprise.roles.get(held.role.role_id).permissions or ()
        names.append(f"{held.role.role_name} ({held.org_id or 'enterprise'})")
        organization.update(granted)
        if not held.org_id:
            enterprise.update(granted)
    return Roles(f"{kind} {identifier}", names, frozenset(enterprise), frozenset(organization))


def judge(call: str, needed: Iterable[str] | None, operation: Operation, roles: Roles) -> Verdict:
    """Return whether a call may be made that needs some permissions."""
    if needed is None:
        return Verdict(call, "unknown", False, [], [])
    held = roles.enterprise if operation.scope == "enterprise" else roles.organization
    permissions = list(needed)
    lacks = [name for name in permissions if name not in held]
    return Verdict(call, "no" if lacks else "yes", operation.permission_source == "page", permissions, lacks)


def verdicts(operation: Operation, roles: Roles) -> Iterator[Verdict]:
    """The verdict on an operation, and on each field of it that needs a permission besides."""
    yield judge(operation.name, operation.permissions, operation, roles)
    for field, permission in operation.permission_fields.items():
        needed = None if operation.permissions is None else (*operation.permissions, permission)
        yield judge(f"{operation.name}:{field}", needed, operation, roles)


def audit(roles: Roles, needs: Sequence[str]) -> list[Verdict]:
    """The verdicts on what is needed; on everything if nothing is named.

    Raises:
        InvalidArgumentError: There is no such operation or field.
    """
    if not needs:
        return [verdict for entry in OPERATIONS.values() for verdict in verdicts(entry, roles)]
    by_call = {
        verdict.call: verdict for need in needs for verdict in verdicts(operation(need.partition(":")[0]), roles)
    }
    for need in needs:
        if need not in by_call:
            raise DevinError(f"{need}: this field needs no permission of its own")
    return [by_call[need] for need in dict.fromkeys(needs)]


def show(roles: Roles, verdicts: Sequence[Verdict]) -> None:
    """Print verdicts as a table."""
    print(f"{roles.who}: {', '.join(roles.roles) or 'no role'}")
    width = max(len(verdict.call) for verdict in verdicts)
    for verdict in sorted(verdicts, key=lambda verdict: verdict.call):
        allowed = verdict.allowed if verdict.sure or verdict.allowed == "unknown" else f"probably {verdict.allowed}"
        why = f"lacks {', '.join(verdict.lacks)}" if verdict.lacks else ", ".join(verdict.permissions)
        print(f"{allowed:<13} {verdict.call:<{width}}  {why}".rstrip())
    counts = Counter(verdict.allowed for verdict in verdicts)
    print(", ".join(f"{counts[allowed]} {allowed}" for allowed in ("yes", "no", "unknown")))


def principal(devin: Devin) -> tuple[str, str, str | None]:
    """(Kind, id, organization) of whoever the key belongs to."""
    me = devin.whoami()
    if me.principal_type == "service_user":
        return "service user", me.service_user_id, me.org_id or None
    return "user", me.user_id, me.org_id or None


def main(arguments: Sequence[str] | None = None) -> int:
    """Audit someone and print the verdicts."""
    parser = argparse.ArgumentParser(description="Which SDK calls may a principal make?")
    parser.add_argument("--needs", nargs="+", default=[], metavar="CALL", help="sessions.create, or with :field")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--service-user", metavar="ID", help="audit this service user instead")
    who.add_argument("--user", metavar="ID", help="audit this user instead")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    given = parser.parse_args(arguments)
    try:
        with Devin() as devin:
            kind, identifier, org_id = principal(devin)
            org_id = devin.org_id or org_id
            if other := given.service_user or given.user:
                kind, identifier = "service user" if given.service_user else "user", other
            roles = roles_of(devin, kind, identifier, org_id)
        judgements = audit(roles, given.needs)
    except PermissionDeniedError as error:
        print(f"error: roles cannot be read with this key: {error}", file=sys.stderr)
        print("An administrator can audit it: --service-user ID or --user ID", file=sys.stderr)
        return 2
    except DevinError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if given.json:
        print(
            json.dumps(
                {"who": roles.who, "roles": roles.roles, "calls": [asdict(verdict) for verdict in judgements]}, indent=2
            )
        )
    else:
        show(roles, judgements)
    if not given.needs:
        return 0
    allowed = {verdict.allowed for verdict in judgements}
    return 1 if "no" in allowed else 2 if "unknown" in allowed else 0


if __name__ == "__main__":
    raise SystemExit(main())

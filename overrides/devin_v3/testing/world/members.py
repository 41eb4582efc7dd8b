"""The directory: users, service users and IdP groups, the roles that they have, and what the roles permit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..contract.problems import missing
from ..contract.spec import Spec
from .records import Item, Ledger, Principal, Row

#: Permissions that no operation of the spec needs by itself.
_BESIDES: Final = ("ImpersonateOrgSessions", "UseDevinExpert")


@dataclass
class Table:
    """Members of one kind.

    Attributes:
        kind: What one of them is called.
        key: Member that holds the id.
        rows: Id → the member.
        roles: Id → organization (None for the enterprise) → id of a role.
    """

    kind: str
    key: str
    rows: dict[str, Row] = field(default_factory=dict[str, Row])
    roles: dict[str, dict[str | None, str]] = field(default_factory=dict[str, dict[str | None, str]])

    def add(self, row: Row, roles: Mapping[str | None, str]) -> None:
        """Add a member."""
        self.rows[row.item[self.key]] = row
        self.roles[row.item[self.key]] = dict(roles)

    def find(self, identifier: str, org_id: str | None = None) -> Row:
        """A member, of an organization if one is given.

        Raises:
            Problem: 404.
        """
        row = self.rows.get(identifier)
        if row is None or (org_id is not None and org_id not in self.roles[identifier]):
            raise missing(self.kind, identifier)
        return row


class Directory:
    """Users, service users, IdP groups and roles."""

    def __init__(self, ledger: Ledger, spec: Spec) -> None:
        self._ledger = ledger
        self.users = Table("user", "user_id")
        self.service_users = Table("service user", "service_user_id")
        self.idp_groups = Table("IdP group", "idp_group_name")
        self.idp_users: dict[str, list[str]] = {}
        self.roles: dict[str, Row] = {}
        organization, enterprise = _permissions(spec)
        members = {name for name in organization if name.startswith(("Use", "View", "Read"))} | {"ManageOrgSessions"}
        self._add_role("enterprise_admin", "Enterprise admin", "enterprise", enterprise | organization)
        self._add_role("enterprise_member", "Enterprise member", "enterprise", set())
        self._add_role("org_admin", "Organization admin", "org", organization)
        self._add_role("org_member", "Organization member", "org", members & organization)
        viewers = {name for name in organization if name.startswith("View")}
        self._add_role("org_viewer", "Organization viewer", "org", viewers)

    def _add_role(self, role_id: str, name: str, kind: str, permissions: Iterable[str]) -> None:
        self.roles[role_id] = self._ledger.row(
            {"role_id": role_id, "role_name": name, "role_type": kind, "permissions": sorted(permissions)}
        )

    def add_role(self, permissions: Iterable[str], kind: str) -> str:
        """Add a role with some permissions."""
        role_id = self._ledger.new_id("role")
        self._add_role(role_id, f"Role {len(self.roles) + 1}", kind, permissions)
        return role_id

    def known_permissions(self) -> frozenset[str]:
        """Every permission that some role has."""
        return frozenset(name for row in self.roles.values() for name in row.item["permissions"])

    def role(self, role_id: str, kind: str | None = None) -> Item:
        """A role, of a type if one is given.

        Raises:
            Problem: 404.
        """
        row = self.roles.get(role_id)
        if row is None or kind not in (None, row.item["role_type"]):
            raise missing(f"role of the type {kind}" if kind else "role", role_id)
        return row.item

    def add_user(self, email: str, name: str | None, roles: Mapping[str | None, str], *, user_id: str = "") -> str:
        """Add a user."""
        ledger = self._ledger
        user_id = user_id or ledger.new_id("user")
        item: Item = {"user_id": user_id, "email": email, "name": name, "enterprise_joined_at": ledger.time}
        self.users.add(ledger.row(item), roles)
        return user_id

    def add_service_user(
        self, name: str, roles: Mapping[str | None, str], *, service_user_id: str = "", expires_at: int | None = None
    ) -> Item:
        """Add a service user."""
        ledger = self._ledger
        item: Item = {
            "service_user_id": service_user_id or ledger.new_id("service-user"),
            "name": name,
            "deleted_at": None,
            "expires_at": expires_at,
        }
        self.service_users.add(ledger.row(item), roles)
        return item

    def welcome(self, org_id: str) -> None:
        """Make the first users members of an organization that came into being."""
        for user_id, role_id in (("user-admin", "org_admin"), ("user-member", "org_member")):
            if user_id in self.users.roles:
                self.users.roles[user_id][org_id] = role_id

    def permissions(self, table: Table, identifier: str, org_id: str | None) -> frozenset[str]:
        """Return the permissions of a member in an organization (None: in the enterprise)."""
        roles = table.roles.get(identifier, {})
        names = [roles[where] for where in {org_id, None} if where in roles]
        return frozenset(name for role in names for name in self.roles[role].item["permissions"])

    def may(self, principal: Principal, permission: str, org_id: str | None) -> bool:
        """Return whether a principal has a permission, by the roles that it has now."""
        service_user = principal.service_user_id
        if self.service_users.roles.get(service_user, {}).get(None) == "enterprise_admin":
            return True
        return permission in self.permissions(self.service_users, service_user, org_id)

    def assignments(self, table: Table, identifier: str, org_id: str | None) -> list[Item]:
        """The roles of a member: all of them, or those in an organization."""
        return [
            {"org_id": where, "role": self._short(role_id)}
            for where, role_id in table.roles.get(identifier, {}).items()
            if org_id is None or where == org_id
        ]

    def idp_assignments(self, user_id: str, org_id: str | None) -> list[Item]:
        """The roles that a user has through IdP groups."""
        return [
            {"idp_group_name": group, **assignment}
            for group in self.idp_users.get(user_id, ())
            for assignment in self.assignments(self.idp_groups, group, org_id)
        ]

    def _short(self, role_id: str) -> dict[str, Any]:
        role = self.roles[role_id].item
        return {key: role[key] for key in ("role_id", "role_name", "role_type")}


def _permissions(spec: Spec) -> tuple[set[str], set[str]]:
    """(Permissions of organizations, of the enterprise), from the operations that need them."""
    organization: set[str] = set(_BESIDES)
    enterprise: set[str] = set()
    for endpoint in spec.endpoints.values():
        (enterprise if endpoint.is_enterprise else organization).update(endpoint.permissions)
        if endpoint.impersonation:
            organization.add(endpoint.impersonation["target_permission"])
    return organization, enterprise

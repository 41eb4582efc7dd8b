from __future__ import annotations

import pytest
from devin_v3 import ConflictError, Devin, DevinError, NotFoundError, PermissionDeniedError
from devin_v3.testing import FakeDevin


def client(fake, key, org_id=None):
    return Devin(base_url=fake.url, api_key=key, org_id=org_id or fake.org_id, max_retries=0)


@pytest.mark.parametrize("credential", ["", "Bearer", "Bearer other", "Basic cog_x", "cog_fake", "Bearer cog_\u00e9"])
def test_no_credential(http, org, credential):
    headers = {"authorization": credential.encode("latin-1")}
    answer = http.get(f"{org}/sessions", headers=headers)
    assert answer.status_code == {"Bearer cog_\u00e9": 200, "Bearer other": 403}.get(credential, 401)
    if answer.status_code == 401:
        assert answer.headers["www-authenticate"] == "Bearer"
        assert answer.json()["status"] == 401


def test_any_key_and_any_organization_unless_strict(fake_devin):
    with client(fake_devin, "cog_whatever", "org-whatever") as devin:
        assert devin.sessions.create(prompt="x").org_id == "org-whatever"
        with pytest.raises(NotFoundError):
            devin.request("GET", "/v3/organizations/elsewhere/sessions")
        fake_devin.revoke("cog_whatever")
        with pytest.raises(PermissionDeniedError, match="API key is probably wrong"):
            devin.sessions.create(prompt="x")


@pytest.mark.needs("enterprise.organizations.create")
def test_strict():
    with FakeDevin(strict_keys=True, strict_orgs=True) as fake:
        with (
            client(fake, "cog_whatever") as devin,
            pytest.raises(PermissionDeniedError, match="API key is probably wrong"),
        ):
            devin.sessions.create(prompt="x")
        with client(fake, fake.api_key, "org-whatever") as devin:
            with pytest.raises(NotFoundError):
                devin.sessions.create(prompt="x")
            made = devin.enterprise.organizations.create(name="Made")
            assert devin.with_options(org_id=made.org_id).sessions.create(prompt="x").org_id == made.org_id


def test_permissions_are_named(fake_devin):
    key = fake_devin.add_service_user("reader", permissions=["ViewOrgSessions"])
    with client(fake_devin, key) as devin:
        assert list(devin.sessions.list()) == []
        with pytest.raises(PermissionDeniedError, match=r"sessions.create needs the permission ManageOrgSessions"):
            devin.sessions.create(prompt="x")


def test_permissions_of_the_first_key():
    with FakeDevin(permissions=["ManageOrgSessions"]) as fake, client(fake, "cog_any") as devin:
        devin.sessions.create(prompt="x")
        with pytest.raises(PermissionDeniedError, match="UseDevinExpert"):
            devin.sessions.create(prompt="x", bypass_approval=True)
        with pytest.raises(PermissionDeniedError, match="ViewOrgSessions"):
            devin.sessions.list().page()


def test_a_principal_of_one_organization(fake_devin):
    key = fake_devin.add_service_user(permissions=["ViewOrgSessions"], org_id=fake_devin.org_id)
    with Devin(base_url=fake_devin.url, api_key=key) as devin:
        assert list(devin.sessions.list()) == []
        assert devin.self.get().org_id == fake_devin.org_id
        with pytest.raises(PermissionDeniedError, match="another organization"):
            devin.with_options(org_id="org-other").sessions.list().page()


@pytest.mark.needs(
    "enterprise.members.service_users.get", "enterprise.members.service_users.update", "enterprise.roles.get"
)
def test_roles_tell_what_a_service_user_may_do(fake_devin):
    """The fake obeys its own responses about roles, and another role counts at once."""
    key = fake_devin.add_service_user("reader", permissions=["ViewOrgSessions"])
    with client(fake_devin, fake_devin.api_key) as admin, client(fake_devin, key) as devin:
        itself = devin.whoami().service_user_id
        [held] = admin.enterprise.members.service_users.get(itself).role_assignments
        assert admin.enterprise.roles.get(held.role.role_id).permissions == ["ViewOrgSessions"]
        with pytest.raises(PermissionDeniedError):
            devin.sessions.create(prompt="x")
        admin.enterprise.members.service_users.update(itself, role_id="enterprise_admin")
        devin.sessions.create(prompt="x")
    with FakeDevin(permissions=["ManageAccountMembership"]) as fake, client(fake, fake.api_key) as devin:
        [held] = devin.enterprise.members.service_users.get(devin.whoami().service_user_id).role_assignments
        role = devin.enterprise.roles.get(held.role.role_id)
        assert role.permissions == ["ManageAccountMembership"]


@pytest.mark.needs("enterprise.roles.list")
def test_a_role_in_an_organization_permits_nothing_in_the_enterprise(fake_devin):
    key = fake_devin.add_service_user(permissions=["ManageAccountMembership"], org_id=fake_devin.org_id)
    with client(fake_devin, key) as devin, pytest.raises(PermissionDeniedError, match="ManageAccountMembership"):
        devin.enterprise.roles.list().page()


def test_unknown_permissions(fake_devin):
    for attempt in (fake_devin.add_user, fake_devin.add_service_user):
        with pytest.raises(DevinError, match="has no permission 'MangeOrgSessions'"):
            attempt(permissions=["MangeOrgSessions"])


@pytest.mark.needs(
    "enterprise.members.service_users.delete",
    "enterprise.service_users.api_keys.create",
    "enterprise.service_users.api_keys.list",
    "enterprise.service_users.api_keys.rotate",
    "secrets.list",
    "service_users.create",
)
def test_service_users_and_their_keys(devin, fake_devin):
    made = devin.service_users.create(name="bot", role_id="org_member", ttl_seconds=3600)
    assert made.service_user.role_assignments[0].role.role_id == "org_member"
    with client(fake_devin, made.token) as bot:
        bot.sessions.create(prompt="x")
        with pytest.raises(PermissionDeniedError, match="ManageOrgSecrets"):
            bot.secrets.list().page()
        keys = devin.enterprise.service_users.api_keys
        identifier = made.service_user.service_user_id
        (key,) = keys.list(identifier)
        assert key.last_used_at is not None
        new = keys.rotate(identifier, key.api_key_id)
        with pytest.raises(PermissionDeniedError, match="API key is probably wrong"):
            bot.sessions.list().page()
    assert [key.api_key_id for key in keys.list(identifier, status="active")] == [new.api_key_id]
    with client(fake_devin, new.token) as bot:
        bot.sessions.list().page()
    short = keys.create(identifier, name="short", expires_at=int(fake_devin.now) + 10)
    fake_devin.advance(11)
    with client(fake_devin, short.token) as bot, pytest.raises(PermissionDeniedError, match="expired"):
        bot.sessions.list().page()
    assert {key.api_key_name for key in keys.list(identifier, status="expired")} == {"short"}
    devin.enterprise.members.service_users.delete(identifier)
    with client(fake_devin, new.token) as bot, pytest.raises(PermissionDeniedError, match="API key is probably wrong"):
        bot.sessions.list().page()


@pytest.mark.needs(
    "enterprise.members.users.invite",
    "enterprise.members.users.list",
    "enterprise.organizations.members.users.assign",
    "enterprise.organizations.members.users.delete",
    "enterprise.organizations.members.users.update",
    "enterprise.roles.get",
    "members.users",
)
def test_members_and_roles(devin, fake_devin):
    users = devin.enterprise.members.users
    (ann,) = users.invite(emails=["ann@example.com"], enterprise_role_id="enterprise_member")
    assert [user.user_id for user in users.list(email="ann@example.com")] == [ann.user_id]
    with pytest.raises(PermissionDeniedError, match="not a member"):
        devin.as_user(ann.user_id).sessions.create(prompt="x")
    inside = devin.enterprise.organizations.members.users
    inside.assign(fake_devin.org_id, ann.user_id, role_id="org_viewer")
    with pytest.raises(PermissionDeniedError, match="UseDevinSessions"):
        devin.as_user(ann.user_id).sessions.create(prompt="x")
    inside.update(fake_devin.org_id, ann.user_id, role_id="org_member")
    assert devin.as_user(ann.user_id).sessions.create(prompt="x").user_id == ann.user_id
    assert ann.user_id in {user.user_id for user in devin.members.users.list()}
    assert inside.delete(fake_devin.org_id, ann.user_id).user_id == ann.user_id
    with pytest.raises(NotFoundError):
        devin.members.users.get(ann.user_id)
    with pytest.raises(NotFoundError, match="role"):
        inside.assign(fake_devin.org_id, ann.user_id, role_id="enterprise_admin")
    assert "ManageOrgSessions" in devin.enterprise.roles.get("org_admin").permissions


@pytest.mark.needs("enterprise.idp_groups", "enterprise.members.idp_groups.assign", "enterprise.members.idp_groups.get")
def test_idp_groups(devin):
    groups = devin.enterprise.idp_groups
    groups.register(idp_group_names=["web", "data"])
    devin.enterprise.members.idp_groups.assign("web", role_id="enterprise_member")
    assert {group.idp_group_name for group in groups.list()} >= {"web", "data"}
    with pytest.raises(ConflictError, match="without a name"):
        groups.register(idp_group_names=[""])
    groups.delete("web")
    with pytest.raises(NotFoundError):
        devin.enterprise.members.idp_groups.get("web")


@pytest.mark.needs(
    "enterprise.organizations.create",
    "enterprise.organizations.delete",
    "enterprise.organizations.get",
    "enterprise.organizations.list",
    "enterprise.organizations.update",
)
def test_organizations(devin):
    organizations = devin.enterprise.organizations
    made = organizations.create(name="One", max_cycle_acu_limit=5)
    assert organizations.update(made.org_id, name="Two").name == "Two"
    assert organizations.get(made.org_id).max_cycle_acu_limit == 5
    assert made.org_id in {organization.org_id for organization in organizations.list()}
    organizations.delete(made.org_id)
    with pytest.raises(NotFoundError):
        organizations.get(made.org_id)

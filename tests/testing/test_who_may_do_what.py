"""Credentials, permissions, roles and acting as someone else."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from devin_v3 import AuthenticationError, Devin, DevinError, NotFoundError, PermissionDeniedError
from devin_v3.testing import FakeDevin


@pytest.fixture
def fake() -> Iterator[FakeDevin]:
    with FakeDevin() as served:
        yield served


def connect(fake: FakeDevin, api_key: str, org_id: str | None = None) -> Devin:
    return Devin(base_url=fake.url, api_key=api_key, org_id=org_id or fake.org_id, max_retries=0)


def test_any_key_and_any_organization_will_do(fake: FakeDevin) -> None:
    with connect(fake, "cog_test", "org-123abc") as client:
        assert client.sessions.create(prompt="x").org_id == "org-123abc"


def test_what_is_no_key(fake: FakeDevin) -> None:
    url = f"{fake.url}/v3/self"
    for headers in ({}, {"authorization": "Bearer sk-other"}, {"authorization": "Basic Y29n"}):
        answer = httpx.get(url, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
    with connect(fake, "cog_test", "team-1") as client, pytest.raises(NotFoundError):
        client.sessions.list().page()


def test_strict_about_keys_and_organizations() -> None:
    with FakeDevin(strict_keys=True, strict_orgs=True) as fake:
        with connect(fake, "cog_other") as client, pytest.raises(AuthenticationError):
            client.self.get()
        with connect(fake, fake.api_key) as client:
            client.self.get()
            with pytest.raises(NotFoundError):
                client.with_options(org_id="org-other").sessions.list().page()


def test_a_revoked_key(fake: FakeDevin) -> None:
    with connect(fake, "cog_leaked") as client:
        client.self.get()
        fake.revoke("cog_leaked")
        with pytest.raises(AuthenticationError):
            client.self.get()


def test_permissions(fake: FakeDevin) -> None:
    key = fake.add_service_user("reader", permissions=["ViewOrgSessions"], org_id=fake.org_id)
    with connect(fake, key) as client:
        assert list(client.sessions.list()) == []
        with pytest.raises(PermissionDeniedError, match="ManageOrgSessions"):
            client.sessions.create(prompt="x")
        with pytest.raises(PermissionDeniedError):
            client.with_options(org_id="org-other").sessions.list().page()
    with pytest.raises(DevinError, match="ViewOrgSession"):
        fake.add_service_user("typing error", permissions=["ViewOrgSesions"])


def test_three_conditions_of_impersonation(fake: FakeDevin) -> None:
    target = fake.add_user("ada@example.com", permissions=["UseDevinSessions"])
    stranger = fake.add_user("bob@example.com", org_id="org-elsewhere")
    powerless = fake.add_user("eve@example.com", permissions=[])
    weak = fake.add_service_user("weak", permissions=["ManageOrgSessions"], org_id=fake.org_id)
    with connect(fake, fake.api_key) as client:
        assert client.as_user(target).sessions.create(prompt="x").user_id == target
        for user, reason in ((stranger, "not a member"), (powerless, "UseDevinSessions"), ("user-none", "not a mem")):
            with pytest.raises(PermissionDeniedError, match=reason):
                client.sessions.create(prompt="x", create_as_user_id=user)
    with connect(fake, weak) as client, pytest.raises(PermissionDeniedError, match="ImpersonateOrgSessions"):
        client.sessions.create(prompt="x", create_as_user_id=target)


def test_a_service_user_comes_and_goes(fake: FakeDevin) -> None:
    with connect(fake, fake.api_key) as client:
        made = client.service_users.create(name="ci", role_id="org_member", ttl_seconds=3600)
        with connect(fake, made.token) as own:
            own.sessions.create(prompt="x")
            with pytest.raises(PermissionDeniedError):
                own.secrets.create(key="K", value="v", type="key-value")
            fake.advance(3601)
            with pytest.raises(AuthenticationError, match="expired"):
                own.sessions.list().page()


def test_members_and_their_roles(fake: FakeDevin) -> None:
    with connect(fake, fake.api_key) as client:
        members = client.enterprise.organizations.members.users
        user_id = fake.add_user("new@example.com", org_id="org-elsewhere")
        with pytest.raises(NotFoundError):
            client.members.users.get(user_id)
        members.assign(fake.org_id, user_id, role_id="org_member")
        assert client.members.users.get(user_id).email == "new@example.com"
        members.delete(fake.org_id, user_id)
        assert user_id not in [user.user_id for user in client.members.users.list()]


def test_secrets_in_requests_are_not_recorded(fake: FakeDevin) -> None:
    with connect(fake, "cog_very-secret-key") as client:
        client.secrets.create(key="TOKEN", value="hunter2-value", type="key-value")
        client.sessions.create(prompt="x", session_secrets=[{"key": "K", "value": "hunter2-session"}])
        shown = [one.to_dict() for one in client.secrets.list()]
    assert "hunter2" not in repr(fake.requests) + repr(shown)
    assert "cog_very-secret-key" not in repr(fake.requests)
    assert [one.operation for one in fake.requests] == ["secrets.create", "sessions.create", "secrets.list"]
    assert fake.requests[0].json["key"] == "TOKEN"
    assert fake.requests[0].status == 200

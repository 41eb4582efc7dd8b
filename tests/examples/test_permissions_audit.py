from __future__ import annotations

import json
import re

import pytest
from devin_v3 import OPERATIONS, APIStatusError, Devin


def calls(done):
    return {verdict["call"]: verdict for verdict in json.loads(done.stdout)["calls"]}


@pytest.fixture
def someone(fake_devin, monkeypatch):
    """Gives the program the key of a service user with some permissions; the id of the service user."""

    def make(*permissions, org_id=None, use=True):
        key = fake_devin.add_service_user("ci", permissions=permissions, org_id=org_id)
        if use:
            monkeypatch.setenv("DEVIN_API_KEY", key)
        with Devin(api_key=key, base_url=fake_devin.url) as devin:
            return devin.whoami().service_user_id

    return make


@pytest.mark.needs("enterprise.members.service_users.get", "enterprise.roles.get")
def test_everything_by_an_administrator(example):
    verdicts = calls(example("permissions_audit.py", "--json"))
    assert {operation.name for operation in OPERATIONS.values()} <= verdicts.keys()
    unknown = {operation.name for operation in OPERATIONS.values() if operation.permissions is None}
    assert {name for name, verdict in verdicts.items() if verdict["allowed"] != "yes"} == unknown


@pytest.mark.needs("enterprise.members.service_users.get", "enterprise.roles.get")
def test_what_the_audit_says_is_what_the_api_does(example, fake_devin, someone):
    """Each call that takes no argument, as a service user who may do some of them."""
    someone("ManageAccountMembership", "ViewOrgSessions", "ViewOrgConsumption", "ViewAccountMetrics")
    verdicts = calls(example("permissions_audit.py", "--json"))
    statuses = {}
    with Devin(max_retries=0) as devin:
        for operation in OPERATIONS.values():
            if (
                operation.method == "GET"
                and operation.permissions
                and set(re.findall(r"{(\w+)}", operation.path)) <= {"org_id"}
            ):
                try:
                    devin.request("GET", operation.path.replace("{org_id}", fake_devin.org_id))
                    statuses[operation.name] = 200
                except APIStatusError as error:
                    statuses[operation.name] = error.status_code
    refused = {name for name, status in statuses.items() if status == 403}
    assert refused == {name for name in statuses if verdicts[name]["allowed"] == "no"}
    assert refused
    assert len(refused) < len(statuses)


@pytest.mark.needs("enterprise.members.service_users.get", "enterprise.roles.get")
def test_needs_that_are_met_and_not(example, someone):
    someone("ManageAccountMembership", "ManageOrgSessions")
    met = example("permissions_audit.py", "--needs", "sessions.create", "enterprise.roles.list", "self.get")
    assert met.returncode == 0
    assert met.stdout.splitlines()[-1] == "3 yes, 0 no, 0 unknown"
    missing = example("permissions_audit.py", "--needs", "sessions.create:create_as_user_id", "sessions.create")
    assert missing.returncode == 1
    lines = missing.stdout.splitlines()
    assert lines[0].startswith("service user service-user-")
    assert [line.split() for line in lines[1:3]] == [
        ["yes", "sessions.create", "ManageOrgSessions"],
        ["no", "sessions.create:create_as_user_id", "lacks", "ImpersonateOrgSessions"],
    ]
    assert example("permissions_audit.py", "--needs", "enterprise.roles.get").returncode == 2


@pytest.mark.needs("enterprise.members.service_users.get", "enterprise.roles.get")
def test_a_role_in_an_organization_counts_there_only(example, fake_devin, someone, monkeypatch):
    itself = someone("ManageOrgSessions", "ManageAccountMembership", org_id=fake_devin.org_id, use=False)
    needs = ("--service-user", itself, "--json", "--needs", "sessions.create", "enterprise.roles.list")
    verdicts = calls(example("permissions_audit.py", *needs))
    assert {name: verdict["allowed"] for name, verdict in verdicts.items()} == {
        "sessions.create": "yes",
        "enterprise.roles.list": "no",
    }
    monkeypatch.setenv("DEVIN_ORG_ID", "org-other")
    elsewhere = calls(example("permissions_audit.py", *needs))
    assert elsewhere["sessions.create"]["lacks"] == ["ManageOrgSessions"]


@pytest.mark.needs("enterprise.members.users.get", "enterprise.roles.get")
def test_a_user(example, fake_devin):
    done = example("permissions_audit.py", "--user", fake_devin.user_id, "--needs", "sessions.create", "secrets.create")
    assert done.returncode == 1
    assert "Organization member (org-fake)" in done.stdout
    assert "lacks ManageOrgSecrets" in done.stdout


@pytest.mark.needs("enterprise.members.service_users.get", "enterprise.roles.get")
def test_only_reads(example, fake_devin):
    example("permissions_audit.py")
    assert {request.method for request in fake_devin.requests} == {"GET"}


@pytest.mark.needs("enterprise.members.service_users.get")
def test_roles_that_cannot_be_read(example, someone):
    someone("ManageOrgSessions")
    done = example("permissions_audit.py", "--needs", "sessions.create")
    assert (done.returncode, done.stdout) == (2, "")
    assert "ManageAccountMembership" in done.stderr
    assert "--service-user" in done.stderr


@pytest.mark.needs("enterprise.members.service_users.get", "enterprise.roles.get")
@pytest.mark.parametrize(
    ("need", "message"),
    [("sessions.crate", "did you mean 'sessions.create'"), ("sessions.create:title", "needs no permission of its own")],
)
def test_unknown_needs(example, need, message):
    done = example("permissions_audit.py", "--needs", need)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr

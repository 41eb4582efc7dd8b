from __future__ import annotations

import re

import httpx
import pytest
from devin_v3 import ConflictError, NotFoundError
from devin_v3 import UnprocessableEntityError as Unprocessable

ACTION = {"type": "start_session", "prompt": "go"}


@pytest.mark.needs("enterprise.knowledge.notes", "knowledge.notes")
@pytest.mark.parametrize("scope", ["org", "enterprise"])
def test_notes(devin, fake_devin, scope):
    notes = devin.knowledge.notes if scope == "org" else devin.enterprise.knowledge.notes
    made = notes.create(name="n", body="b", trigger="t", folder_id="folder-1")
    assert (made.access_type, made.is_enabled, made.folder_path) == (scope, True, "/folder-1")
    assert made.org_id == (fake_devin.org_id if scope == "org" else None)
    fake_devin.advance(5)
    changed = notes.update(made.note_id, name="m", body="b", trigger="t", is_enabled=False)
    assert (changed.name, changed.is_enabled) == ("m", False)
    assert changed.updated_at == changed.created_at + 5
    assert notes.get(made.note_id).name == "m"
    assert [note.note_id for note in notes.list(search="M")] == [made.note_id]
    assert list(notes.list(search="z")) == []
    assert notes.delete(made.note_id).note_id == made.note_id
    with pytest.raises(NotFoundError):
        notes.get(made.note_id)


@pytest.mark.needs("knowledge.folders.get", "knowledge.notes.create")
def test_folders(devin):
    devin.knowledge.notes.create(name="n", body="b", trigger="t", folder_id="folder-1")
    devin.knowledge.notes.create(name="n", body="b", trigger="t")
    tree = devin.knowledge.folders.get()
    assert ([folder.note_count for folder in tree.folders], tree.root_note_count) == ([1], 1)


@pytest.mark.needs(
    "enterprise.playbooks.list", "playbooks.create", "playbooks.delete", "playbooks.list", "playbooks.update"
)
def test_playbooks(devin):
    made = devin.playbooks.create(title="p", body="b")
    assert devin.playbooks.update(made.playbook_id, title="q", body="b").title == "q"
    assert [playbook.title for playbook in devin.playbooks.list()] == ["q"]
    assert list(devin.enterprise.playbooks.list()) == []
    devin.playbooks.delete(made.playbook_id)
    assert list(devin.playbooks.list()) == []


@pytest.mark.needs("secrets")
def test_secrets_never_come_back(http, org, fake_devin):
    body = {"key": "TOKEN", "type": "key-value", "value": "hush"}
    made = http.post(f"{org}/secrets", json=body)
    assert made.json()["secret_type"] == "key-value"
    listed = http.get(f"{org}/secrets")
    assert listed.json()["items"] == [made.json()]
    assert "hush" not in made.text + listed.text + repr(fake_devin.requests)
    http.delete(f"{org}/secrets/{made.json()['secret_id']}")
    assert http.get(f"{org}/secrets").json()["items"] == []


@pytest.mark.needs(
    "automations.create", "automations.delete", "automations.get", "automations.list", "automations.update"
)
def test_automations(devin, fake_devin):
    made = devin.automations.create(
        name="a",
        actions=[ACTION],
        triggers=[{"event_type": "webhook:incoming"}],
        run_as={"type": "creator"},
        metadata={"team": "web", "tier": "1"},
        limits={"max_acu_limit": 5},
    )
    (trigger,) = made.triggers
    assert trigger.webhook.secret
    (kept,) = devin.automations.get(made.automation_id).triggers
    assert (kept.webhook.secret, kept.webhook.url) == (None, trigger.webhook.url)
    changed = devin.automations.update(
        made.automation_id, metadata={"tier": None, "zone": "eu"}, limits={"max_acu_limit": None}, run_as=None
    )
    assert changed.metadata == {"team": "web", "zone": "eu"}
    assert changed.run_as.type_ == "organization" if hasattr(changed.run_as, "type_") else changed.run_as.type
    assert [trigger.trigger_id for trigger in changed.triggers] == [kept.trigger_id]
    assert [automation.name for automation in devin.automations.list(metadata={"team": "web"})] == ["a"]
    devin.automations.delete(made.automation_id)
    with pytest.raises(NotFoundError):
        devin.automations.update(made.automation_id, name="b")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"actions": []}, "needs 1 or more"),
        ({"actions": [ACTION, ACTION]}, "at most 1 of the type start_session"),
        ({"metadata": {str(number): "x" for number in range(17)}}, "at most 16 pairs"),
        ({"metadata": {"k" * 33: "x"}}, "at most 32 characters"),
        ({"metadata": {"k": "x" * 129}}, "at most 128 characters"),
        ({"concurrency": {"max_queue_depth": 1}}, "needs max_concurrent_runs"),
        ({"actions": [{"type": "message_session", "prompt": "go"}]}, "unless auto_create"),
        ({"triggers": [{"event_type": "webhook:incoming"}] * 2}, "at most 1 of the type webhook:incoming"),
        ({"surprise": 1}, "additionalProperties|not allowed|unexpected"),
    ],
    ids=str,
)
def test_rules_of_automations(http, org, wrong, says):
    body = {"name": "a", "actions": [ACTION], "triggers": [], "run_as": {"type": "creator"}, **wrong}
    answer = http.post(f"{org}/automations", json=body)
    assert answer.status_code == 422
    assert re.search(says, answer.text, re.IGNORECASE), answer.text


@pytest.mark.needs("schedules.create", "schedules.list", "schedules.update")
def test_schedules(devin):
    with pytest.warns(DeprecationWarning, match="in favour of automations"):
        made = devin.schedules.create(name="s", prompt="p", frequency="daily")
    with pytest.warns(DeprecationWarning, match="in favour of automations"):
        assert [schedule.name for schedule in devin.schedules.list(limit=5)] == ["s"]
    with pytest.warns(DeprecationWarning, match="in favour of automations"):
        assert devin.schedules.update(made.scheduled_session_id, enabled=False).enabled is False


@pytest.mark.needs("enterprise.ip_access_list", "enterprise.organizations.consumption")
def test_documents(devin, fake_devin):
    ranges = devin.enterprise.ip_access_list
    assert ranges.get().ip_ranges == []
    ranges.replace(ip_ranges=["192.0.2.0/24"])
    assert ranges.add(ip_ranges=["198.51.100.0/24", "192.0.2.0/24"]).ip_ranges == ["192.0.2.0/24", "198.51.100.0/24"]
    assert ranges.clear().ip_ranges == []
    limits = devin.enterprise.organizations.consumption.acu_limits
    limits.update(fake_devin.org_id, cloud_agent={"cycle_acu_limit": 7})
    assert limits.get(fake_devin.org_id).cloud_agent.cycle_acu_limit == 7
    limits.clear(fake_devin.org_id)
    assert "cloud_agent" not in devin.request(
        "GET", f"/v3beta1/enterprise/organizations/{fake_devin.org_id}/consumption/acu-limits"
    )


@pytest.mark.needs("enterprise.consumption.acu_limits.devin")
def test_limits(devin, fake_devin):
    limits = devin.enterprise.consumption.acu_limits.devin
    limits.organizations.update(fake_devin.org_id, cycle_acu_limit=9)
    assert [(limit.org_id, limit.cycle_acu_limit) for limit in limits.list()] == [(fake_devin.org_id, 9)]
    limits.organizations.delete(fake_devin.org_id)
    assert list(limits.list()) == []


@pytest.mark.needs(
    "enterprise.organizations.git_providers.permissions.clear",
    "enterprise.organizations.git_providers.permissions.create",
    "enterprise.organizations.git_providers.permissions.list",
    "enterprise.organizations.git_providers.permissions.replace",
    "enterprise.organizations.git_providers.permissions.update",
)
def test_git_permissions(devin, fake_devin):
    permissions = devin.enterprise.organizations.git_providers.permissions
    org = fake_devin.org_id
    entry = {"git_connection_id": "git-connection-1", "repo_path": "acme/web"}
    (made,) = permissions.create(org, permissions=[entry])
    assert permissions.update(org, made.git_permission_id, read_only=True).read_only
    assert len(permissions.replace(org, permissions=[entry, entry])) == 2
    assert len(list(permissions.list(org))) == 2
    assert len(permissions.clear(org)) == 2
    assert list(permissions.list(org)) == []


@pytest.mark.needs(
    "repositories.indexing.branches.delete",
    "repositories.indexing.create",
    "repositories.indexing.delete",
    "repositories.indexing.get",
    "repositories.indexing.list",
    "repositories.list",
)
def test_indexing(devin):
    known = next(iter(devin.repositories.list())).repo_path
    indexing = devin.repositories.indexing
    assert not indexing.get(known).indexing_enabled
    assert indexing.create(known, branch_names=["main"]).branches == ["main"]
    assert indexing.get(known).indexing_enabled
    assert indexing.branches.delete(known, "main").branches == []
    assert [repository.repository_path for repository in indexing.list()] == [known]
    assert not indexing.delete(known).indexing_enabled
    assert list(indexing.list()) == []
    with pytest.raises(NotFoundError):
        indexing.get("acme/unheard-of")


@pytest.mark.needs(
    "snapshot_setup.blueprints.contents.get",
    "snapshot_setup.blueprints.create",
    "snapshot_setup.blueprints.delete",
    "snapshot_setup.blueprints.files.list",
    "snapshot_setup.blueprints.files.upload",
    "snapshot_setup.blueprints.get",
    "snapshot_setup.blueprints.update",
)
def test_blueprints(devin):
    blueprints = devin.snapshot_setup.blueprints
    made = blueprints.create(contents="steps: []", repo_name="acme/web")
    assert (made.type_ if hasattr(made, "type_") else made.type) == "repo"
    file = blueprints.files.upload(made.blueprint_id, name="a.env", file=b"A=1")
    assert (file.name, file.size_bytes, file.env_var_name) == ("a.env", 3, "FILE_A_ENV")
    with pytest.raises(ConflictError):
        blueprints.files.upload(made.blueprint_id, name="a.env", file=b"A=1")
    with pytest.raises(NotFoundError):
        blueprints.files.upload("blueprint-none", name="a.env", file=b"A=1")
    assert [file.file_id for file in blueprints.files.list(made.blueprint_id).data] == [file.file_id]
    assert httpx.get(blueprints.contents.get(made.blueprint_id).url).text == "steps: []"
    blueprints.update(made.blueprint_id, contents="steps: [1]")
    assert httpx.get(blueprints.contents.get(made.blueprint_id).url).text == "steps: [1]"
    blueprints.delete(made.blueprint_id)
    with pytest.raises(NotFoundError):
        blueprints.get(made.blueprint_id)


@pytest.mark.needs(
    "snapshot_setup.builds.cancel",
    "snapshot_setup.builds.create",
    "snapshot_setup.builds.logs.get",
    "snapshot_setup.builds.pin",
    "snapshot_setup.builds.unpin",
)
def test_builds(devin):
    builds = devin.snapshot_setup.builds
    made = builds.create()
    assert (made.status, made.pinned) == ("pending", False)
    assert builds.pin(made.build_id).pinned
    builds.unpin(made.build_id)
    assert builds.cancel(made.build_id).status == "cancelled"
    with pytest.raises(ConflictError):
        builds.cancel(made.build_id)
    assert made.build_id in httpx.get(builds.logs.get(made.build_id).url).text


@pytest.mark.needs("code_scans.create", "code_scans.disable_auto_scan", "code_scans.scans.list")
def test_scans(devin, fake_devin):
    made = devin.code_scans.create(repo_name="acme/web")
    assert (made.status, made.repo_name, made.org_id) == ("waiting", "acme/web", fake_devin.org_id)
    assert [scan.scan_id for scan in devin.code_scans.scans.list()] == [made.scan_id]
    with pytest.raises(NotFoundError):
        devin.code_scans.disable_auto_scan("scan-none")


@pytest.mark.needs("service_users.create")
def test_a_name_that_is_too_long(devin):
    with pytest.raises(Unprocessable):
        devin.service_users.create(name="x" * 257, role_id="org_member", ttl_seconds=1)

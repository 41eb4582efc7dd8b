"""Requests that are wrong, in the forms that the spec declares; paths; pages."""

from __future__ import annotations

import copy

import httpx
import pytest
from devin_v3.testing import FakeDevin
from devin_v3.testing.contract.spec import bundled


@pytest.mark.needs("knowledge.notes.create")
def test_faults_in_the_form_of_fastapi(http, org):
    body = {"name": 5, "trigger": "t", "is_enabled": "maybe"}
    answer = http.post(f"{org}/knowledge/notes", json=body)
    assert answer.status_code == 422
    assert sorted((error["loc"], error["type"]) for error in answer.json()["detail"]) == [
        (["body", "body"], "missing"),
        (["body", "is_enabled"], "bool_type"),
        (["body", "name"], "string_type"),
    ]


def test_faults_as_problem_details(http, org):
    declared = bundled().named("sessions.create").response(422)
    answer = http.post(f"{org}/sessions", json={"devin_mode": "slow"})
    assert answer.status_code == 422
    assert "ProblemDetail" in str(bundled().at(declared[1]))
    problem = answer.json()
    assert (problem["status"], problem["title"]) == (422, "Unprocessable Entity")
    assert {tuple(error["loc"]) for error in problem["errors"]} == {("body", "prompt"), ("body", "devin_mode")}


def test_the_media_type_that_the_spec_declares():
    document = copy.deepcopy(dict(bundled().document))
    operation = document["paths"]["/v3/organizations/{org_id}/sessions"]["post"]
    content = operation["responses"]["422"]["content"]
    content["application/problem+json"] = content.pop("application/json")
    with FakeDevin(spec=document) as fake:
        headers = {"authorization": "Bearer cog_x"}
        answer = httpx.post(f"{fake.url}/v3/organizations/org-x/sessions", json={}, headers=headers)
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.needs("knowledge.notes.create")
@pytest.mark.parametrize(
    ("content", "media", "kind"),
    [
        (b"", "application/json", "missing"),
        (b"{", "application/json", "json_invalid"),
        (b"\xff", "application/json", "json_invalid"),
        (b"[]", "application/json", "dict_type"),
        (b"name=x", "application/x-www-form-urlencoded", "model_attributes_type"),
    ],
)
def test_invalid_bodies(http, org, content, media, kind):
    answer = http.post(f"{org}/knowledge/notes", content=content, headers={"content-type": media})
    assert answer.status_code == 422
    assert [error["type"] for error in answer.json()["detail"]] == [kind]


def test_invalid_forms(http, org):
    for kwargs in (
        {"json": {"file": "x"}},
        {"data": {"file": "x"}},
        {"files": {"other": b"x"}},
        {"content": b"--x", "headers": {"content-type": "multipart/form-data"}},
        {"content": b"--x\r\n[]--x--", "headers": {"content-type": "multipart/form-data; boundary=x"}},
    ):
        assert http.post(f"{org}/attachments", **kwargs).status_code == 422


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 200),
        ("first=1", 200),
        ("first=200", 200),
        ("first=0", 422),
        ("first=201", 422),
        ("first=many", 422),
        ("first=1.5", 422),
        ("is_archived=true", 200),
        ("is_archived=maybe", 422),
        ("created_after=null", 422),  # a query has no null: this is a text
        ("category=nonsense", 422),
        ("origins=api&origins=slack", 200),
        ("origins=nowhere", 422),
        ("after=nonsense", 404),
        ("unknown=1", 200),
    ],
)
def test_queries(http, org, query, status):
    answer = http.get(f"{org}/sessions?{query}")
    assert answer.status_code == status, answer.text


@pytest.mark.needs("enterprise.audit_logs.list")
def test_ranges_of_time(http):
    path = "/v3/enterprise/audit-logs"
    assert http.get(path, params={"time_before": 5}).status_code == 422
    assert http.get(path, params={"time_before": 5, "time_after": 1}).status_code == 200
    assert http.get(path, params={"time_before": 101 * 86_400, "time_after": 1}).status_code == 422
    assert http.get(path, params={"time_after": 1}).status_code == 422


@pytest.mark.needs("sessions.insights.list")
def test_paths(http, org):
    assert http.get(f"{org}/sessions/insights").json()["items"] == []
    assert http.get(f"{org}/sessions/devin-none").status_code == 404
    assert http.get("/v3/nothing").json()["detail"] == "The spec has no path '/v3/nothing'."
    refused = http.patch(f"{org}/sessions")
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET, POST")
    assert http.delete(f"{org}/sessions/insights").status_code == 405
    assert http.get(f"{org}/sessions/").status_code == 404


@pytest.mark.needs("secrets.list")
def test_pages(http, org):
    ids = [http.post(f"{org}/sessions", json={"prompt": f"{n}"}).json()["session_id"] for n in range(5)]
    first = http.get(f"{org}/sessions", params={"first": 2}).json()
    assert [item["session_id"] for item in first["items"]] == [ids[4], ids[3]]
    assert (first["has_next_page"], first["total"]) == (True, 5)
    http.post(f"{org}/sessions", json={"prompt": "later"})
    second = http.get(f"{org}/sessions", params={"first": 2, "after": first["end_cursor"]}).json()
    assert [item["session_id"] for item in second["items"]] == [ids[2], ids[1]]
    last = http.get(f"{org}/sessions", params={"first": 2, "after": second["end_cursor"]}).json()
    assert ([item["session_id"] for item in last["items"]], last["has_next_page"]) == ([ids[0]], False)
    assert last["end_cursor"]
    onward = http.get(f"{org}/sessions", params={"first": 2, "after": last["end_cursor"]}).json()
    assert (onward["items"], onward["has_next_page"], onward["end_cursor"]) == ([], False, None)
    assert http.get(f"{org}/secrets", params={"after": first["end_cursor"]}).status_code == 404


@pytest.mark.needs("knowledge.notes.create", "knowledge.notes.delete", "knowledge.notes.list")
def test_pages_of_what_is_deleted_on_the_way(devin):
    for number in range(7):
        devin.knowledge.notes.create(name=f"{number}", body="b", trigger="t")
    for note in devin.knowledge.notes.list(first=2):
        devin.knowledge.notes.delete(note.note_id)
    assert list(devin.knowledge.notes.list()) == []


@pytest.mark.needs("knowledge.notes.create", "knowledge.notes.list")
def test_a_hundred_unless_more_is_asked_for(devin, http, org):
    for number in range(120):
        devin.knowledge.notes.create(name=f"{number}", body="b", trigger="t")
    assert len(http.get(f"{org}/knowledge/notes").json()["items"]) == 100
    assert len(http.get(f"{org}/knowledge/notes?first=200").json()["items"]) == 120
    assert len(list(devin.knowledge.notes.list())) == 120


@pytest.mark.needs("code_scans.profiles")
def test_examples_can_be_read_again(devin):
    listed = list(devin.code_scans.profiles.list())
    assert len(listed) == 3
    assert devin.code_scans.profiles.get(listed[1].profile_id).name == listed[1].name


@pytest.mark.needs("enterprise.hypervisors.list")
def test_the_same_seed_gives_the_same():
    def answers(seed):
        with FakeDevin(seed=seed) as fake:
            headers = {"authorization": "Bearer cog_x"}
            made = httpx.post(f"{fake.url}/v3/organizations/org-x/sessions", json={"prompt": "x"}, headers=headers)
            hypervisors = httpx.get(f"{fake.url}/v3/enterprise/hypervisors", headers=headers)
            return made.json()["session_id"], hypervisors.json()

    assert answers(1) == answers(1) != answers(2)


def test_permissions_are_judged_before_bodies(fake_devin, org):
    key = fake_devin.add_service_user(permissions=[])
    answer = httpx.post(f"{fake_devin.url}{org}/sessions", json={}, headers={"authorization": f"Bearer {key}"})
    assert answer.status_code == 403

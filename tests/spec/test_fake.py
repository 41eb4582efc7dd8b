"""The behaviour of the fake for each operation: the pipeline guesses, overlays correct, the fake looks it up."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import httpx
import pytest
from devin_v3.testing import FakeDevin
from devin_v3.testing.api import tables

from generator import document as documents
from generator import drift, repository
from generator.document import Document
from generator.errors import PipelineError
from generator.render import render
from generator.spec import canonical, fake
from generator.spec.overlay import Action

HEADERS = {"authorization": "Bearer cog_x"}
SOURCE = Path(__file__).with_name("things.yaml")

THINGS = "$.paths['/v1/organizations/{org_id}/things']"


def made(*actions: Action, edit: Any = None) -> dict[str, Any]:
    """The canonical document of the source."""
    content = documents.load(SOURCE.read_bytes(), SOURCE.name)
    if edit is not None:
        edit(content)
    return canonical([Document(SOURCE.name, "en", content, "")], actions).document


def action(target: str, facts: Any) -> Action:
    return Action("test.yaml", 1, target, "a reason", {"x-fake": facts}, False)


def facts(document: dict[str, Any]) -> dict[str, Any]:
    return {operation["operationId"]: operation["x-fake"] for _, _, operation in documents.operations(document)}


def test_the_table() -> None:
    lines = fake.table(made()).splitlines()[2:]
    assert [" ".join(line.split()) for line in lines] == [
        "enterprise.organizations.things.list collection things.list list items",
        "enterprise.parts.list collection key part_id prefix part examples 3",
        "policy.create document policy.list",
        "policy.delete entry policy.list",
        "policy.list document",
        "report.get example path {user_id: user} echo [user_id]",
        "things.create collection things.list body {kind: thing_kind}",
        "things.delete item things.list",
        "things.get item things.list",
        "things.list collection key thing_id list items prefix thg reader things.get "
        "members {created_at: {now}, created_by: {caller}, org_id: {org_id}, state: idle} "
        "filters {colors: color, parent_session_id, search: contains name, time_after: >= created_at} "
        "sessions [parent_session_id]",
        "things.polish action things.list",
        "things.update item things.list body {kind: thing_kind}",
    ]


def test_the_fake_does_what_the_table_says() -> None:
    with FakeDevin(spec=made()) as served, httpx.Client(base_url=served.url, headers=HEADERS) as http:
        home = f"/v1/organizations/{served.org_id}"
        thing = http.post(f"{home}/things", json={"name": "n", "kind": "k", "color": "red"}).json()
        assert thing["thing_id"].startswith("thg-")
        assert {name: thing[name] for name in ("name", "thing_kind", "state", "size", "org_id", "created_at")} == {
            "name": "n",
            "thing_kind": "k",
            "state": "idle",
            "size": "m",
            "org_id": served.org_id,
            "created_at": int(served.now),
        }
        item = f"{home}/things/{thing['thing_id']}"
        assert http.post(f"{item}/polish").json() == http.get(item).json() == thing
        for scope in ("/v1", "/v1/enterprise"):
            assert http.get(f"{scope}/organizations/{served.org_id}/things").json()["items"] == [thing]
        for query, number in (("colors=red", 1), ("colors=blue", 0), ("search=N", 1), ("time_after=9999999999", 0)):
            assert len(http.get(f"{home}/things?{query}").json()["items"]) == number, query
        assert http.patch(item, json={"name": "m"}).json()["name"] == "m"
        assert [http.delete(item).status_code, http.get(item).status_code] == [204, 404]
        assert http.post(f"{home}/policy", json={"hosts": ["a", "b"]}).json() == {"hosts": ["a", "b"]}
        assert http.delete(f"{home}/policy/a").json() == http.get(f"{home}/policy").json() == {"hosts": ["b"]}
        assert len(http.get("/v1/enterprise/parts").json()) == 3
        assert http.get(f"/v1/report/{served.user_id}").json()["user_id"] == served.user_id
        assert http.get("/v1/report/nobody").status_code == 404


def test_an_overlay_corrects_members_of_a_guess() -> None:
    document = made(action(f"{THINGS}.get", {"prefix": "gadget", "members": {"state": "busy"}}))
    changed = facts(document)["things.list"]
    assert (changed["kind"], changed["key"], changed["prefix"]) == ("collection", "thing_id", "gadget")
    assert changed["members"] == {"state": "busy"}
    with FakeDevin(spec=document) as served, httpx.Client(base_url=served.url, headers=HEADERS) as http:
        thing = http.post(f"/v1/organizations/{served.org_id}/things", json={}).json()
    assert (thing["thing_id"][:7], thing["state"]) == ("gadget-", "busy")


def test_another_key_is_that_of_all_that_is_about_the_collection() -> None:
    document = made(action(f"{THINGS}.get", {"key": "name"}))
    with FakeDevin(spec=document) as served, httpx.Client(base_url=served.url, headers=HEADERS) as http:
        home = f"/v1/organizations/{served.org_id}/things"
        http.post(home, json={"name": "n"})
        assert http.get(f"{home}/n").status_code == 200


def test_a_kind_replaces_all_of_a_guess_and_what_stood_on_it() -> None:
    document = made(action(f"{THINGS}.get", {"kind": "example"}), action(f"{THINGS}.post", {"kind": "example"}))
    changed = facts(document)
    assert changed["things.list"] == changed["things.create"] == {"kind": "example"}
    # The enterprise has a list of the same.
    assert changed["enterprise.organizations.things.list"]["key"] == "thing_id"
    assert changed["things.get"] == {"kind": "item", "of": "enterprise.organizations.things.list"}


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("item", "not a mapping"),
        ({"kind": "table"}, '"table" is not one of action, collection'),
        ({"kidn": "item"}, '"kidn" is not one of kind, of, key'),
    ],
)
def test_what_is_not_a_correction(wrong: Any, says: str) -> None:
    with pytest.raises(PipelineError) as caught:
        made(action(f"{THINGS}.get", wrong))
    assert str(caught.value).startswith("GET /v1/organizations/{org_id}/things: x-fake: ")
    assert says in str(caught.value)


def test_what_upstream_says_is_not_a_correction() -> None:
    def edit(content: dict[str, Any]) -> None:
        content["paths"]["/v1/organizations/{org_id}/things"]["get"]["x-fake"] = ["anything"]

    assert made(edit=edit) == made()


def test_the_document_that_was_made_makes_itself_again() -> None:
    document = made()
    assert canonical([Document("made.yaml", "en", copy.deepcopy(document), "")], ()).document == document


def test_a_path_that_moves_takes_its_facts_along() -> None:
    def edit(content: dict[str, Any]) -> None:
        content["paths"] = {path.replace("/v1/", "/v2beta1/"): item for path, item in content["paths"].items()}

    assert facts(made(edit=edit)) == facts(made())


def test_its_changes_are_not_reported_and_no_code_depends_on_it() -> None:
    document, without = made(), made()
    fake.forget(without)
    assert drift.compare(document, without).changes == drift.compare(without, document).changes == ()
    files, others = render(document), render(without)
    assert {name for name in files if files[name] != others[name]} == {"openapi.json"}


def test_a_document_without_it_is_answered_by_examples() -> None:
    document = made()
    fake.forget(document)
    served = FakeDevin(spec=document)
    assert set(served.operations.values()) == {"example"}
    with httpx.Client(transport=served.transport, base_url=served.transport.url, headers=HEADERS) as http:
        assert http.get(f"/v1/organizations/{served.org_id}/things/any").json()["thing_id"]
        assert "items" in http.get(f"/v1/organizations/{served.org_id}/things").json()


def test_the_committed_spec_names_what_there_is(root: Path) -> None:
    """Every operation has it, and what it names is there: an operation, or what the fake knows by itself."""
    document = documents.load((root / repository.DOCUMENT).read_bytes(), repository.DOCUMENT)
    every = facts(document)
    homes = {name for name, entry in every.items() if "of" not in entry}
    for name, entry in every.items():
        named = [entry["of"]] if "of" in entry else []
        for value in entry.get("path", {}).values():
            named += [value] if isinstance(value, str) else value
        assert set(named) <= homes | set(tables.KNOWN), name
        assert entry.get("reader", name) in every

"""Names of operations: the rule, what it cannot name, what collides, and how an overlay says another name."""

from __future__ import annotations

import cProfile
import itertools
import json
import pstats
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.errors import PipelineError
from generator.spec import naming, overlay

ARRAY = {"type": "array", "items": {"type": "string"}}
PAGE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "items": ARRAY,
        "end_cursor": {"type": "string"},
        "has_next_page": {"type": "boolean"},
        "total": {"type": "integer"},
    },
}
THING = {"type": "object", "properties": {"id": {"type": "string"}}}


def document(*keys: str, answer: dict[str, Any] | None = None, **more: dict[str, Any]) -> dict[str, Any]:
    """A document of operations `METHOD path`; `response` is the schema of every 200."""
    content = {"application/json": {"schema": answer if answer is not None else THING}}
    paths: dict[str, Any] = {}
    for key in keys:
        method, path = key.split(" ", 1)
        operation = {"responses": {"200": {"description": "ok", "content": content}}, **more.get(method, {})}
        paths.setdefault(path, {})[method.lower()] = operation
    return {"paths": paths, "components": {"schemas": {"Array": ARRAY, "Page": PAGE, "Alias": {"$ref": REFERENCE}}}}


REFERENCE = "#/components/schemas/Page"


def named(key: str, *others: str, answer: dict[str, Any] | None = None) -> str:
    method, path = key.split(" ", 1)
    given = document(key, *others, answer=answer)
    return naming.rule(path, method.lower(), given, naming.collections(given)).dotted


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("POST /v3/organizations/{org_id}/sessions", "sessions.create"),
        ("GET /v3/organizations/{org_id}/sessions/{devin_id}", "sessions.get"),
        ("PATCH /v3/organizations/{org_id}/sessions/{devin_id}", "sessions.update"),
        ("PUT /v3/organizations/{org_id}/sessions/{devin_id}", "sessions.update"),
        ("DELETE /v3/organizations/{org_id}/sessions/{devin_id}", "sessions.delete"),
        ("PUT /v3/organizations/{org_id}/sessions/{devin_id}/tags", "sessions.tags.replace"),
        ("DELETE /v3/organizations/{org_id}/sessions/{devin_id}/tags", "sessions.tags.clear"),
        ("POST /v3/organizations/{org_id}/sessions/{devin_id}/messages", "sessions.messages.create"),
        ("POST /v3/organizations/{org_id}/sessions/{devin_id}/archive", "sessions.archive"),
        ("POST /v3/organizations/{org_id}/sessions/archive", "sessions.archive.create"),
        ("GET /v3/self", "self.get"),
        ("POST /v3beta1/enterprise/organizations", "enterprise.organizations.create"),
        ("GET /v3/enterprise/organizations/{org_id}", "enterprise.organizations.get"),
        ("GET /v3/organizations/{org_id}", "organizations.get"),
        ("PATCH /v3/organizations", "organizations.update"),
        ("GET /v3/enterprise/idp-groups/{name}", "enterprise.idp_groups.get"),
        ("GET /v3/import", "import_.get"),
        ("GET /plain", "plain.get"),
        ("HEAD /v3/things", "things.head"),
        ("OPTIONS /v3/things", "things.options"),
        ("TRACE /v3/things", "things.trace"),
        ("GET /", "root.get"),
        ("GET /v3", "root.get"),
        ("POST /v3/{id}", "root.create"),
        ("POST /v3/{id}/merge", "merge.create"),
        ("GET /v3/2fa", "two_fa.get"),
        ("GET /v3/3d/x", "three_d.x.get"),
        ("GET /v3/404", "n404.get"),
        ("GET /2010-04-01/Accounts/{sid}", "accounts.get"),
        ("GET /v3/größe/x", "grosse.x.get"),
        ("GET /v3/日本", "other.get"),
        ("GET /v3/things/", "things.get"),
        ("POST /v3/things/{id}/statuses", "things.statuses.create"),
        ("POST /v3/things/{id}/scan/", "things.scan"),
    ],
)
def test_rule(key: str, name: str) -> None:
    assert named(key) == name


@pytest.mark.parametrize(
    "answer",
    [ARRAY, PAGE, {"$ref": REFERENCE}, {"$ref": "#/components/schemas/Alias"}, {"$ref": "#/components/schemas/Array"}],
)
def test_get_of_a_collection_is_list(answer: dict[str, Any]) -> None:
    assert named("GET /v3/things", answer=answer) == "things.list"


def test_get_of_a_path_with_things_below_is_list() -> None:
    assert named("GET /v3/things", "DELETE /v3/things/{id}") == "things.list"
    assert named("GET /v3/things", "DELETE /v3/things/{id}/parts") == "things.get"


def test_a_trailing_slash_hides_no_collection() -> None:
    assert named("GET /v3/things/", "DELETE /v3/things/{id}") == "things.list"
    assert named("GET /v3/things", "DELETE /v3/things/{id}/") == "things.list"


def test_get_of_one_thing_is_get_with_any_answer() -> None:
    assert named("GET /v3/things/{id}", answer=ARRAY) == "things.get"


def test_post_of_what_can_be_read_is_not_a_verb() -> None:
    key = "POST /v3/things/{id}/setting"
    assert named(key) == "things.setting"
    assert named(key, "GET /v3/things/{id}/setting") == "things.setting.create"


def test_a_page_is_known_by_its_shape_alone() -> None:
    assert naming.is_page(PAGE)
    assert not naming.is_page({"properties": {**PAGE["properties"], "more": {}}})
    assert not naming.is_page({"properties": {k: v for k, v in PAGE["properties"].items() if k != "end_cursor"}})
    assert not naming.is_page({"properties": {**PAGE["properties"], "items": {"type": "object"}}})


@pytest.mark.parametrize(
    ("text", "singular"),
    [
        ("categories", "category"),
        ("sessions", "session"),
        ("status", "status"),
        ("access", "access"),
        ("ies", "ie"),
        ("statuses", "status"),
        ("branches", "branch"),
        ("addresses", "address"),
        ("series", "series"),
        ("news", "news"),
        ("indices", "index"),
        ("analyses", "analysis"),
        ("people", "person"),
        ("acu_limits", "acu_limit"),
        ("acuLimits", "acuLimit"),
        ("Keys", "Key"),
        ("ids", "id"),
        ("alias", "alias"),
        ("metadata", "metadata"),
        ("us", "us"),
        ("its", "its"),
        ("https", "https"),
        ("schemas", "schema"),
        ("v3", "v3"),
        ("", ""),
    ],
)
def test_singular(text: str, singular: str) -> None:
    assert naming.singular(text) == singular


CLASH = ("POST /v3/things/{id}/scan", "GET /v3/things/scan/{id}")
CLASHES = (
    ["GET /v3/things/{id}", "GET /v3beta1/things/{id}"],
    ["PUT /v3/it's/{id}", "PATCH /v3/it's/{id}"],
    ['POST /v3/"/{"}', 'POST /v3/"'],
    ["POST /v3/plans/{id}/metadata", "DELETE /v3/plans/{id}/metadata/{key}"],
)


def test_all_clashes_are_reported_at_once_with_lines_that_resolve_them() -> None:
    """The overlay lines of the error are valid actions that name the operations."""
    from generator import document as documents

    given = document(*itertools.chain(*CLASHES))
    with pytest.raises(PipelineError) as caught:
        naming.name(given)
    first, *lines = str(caught.value).splitlines()
    assert first == "4 operations would have names that are taken:"
    messages = [line.partition("; name one of them: ")[0] for line in lines]
    assert "  GET /v3/things/{id} and GET /v3beta1/things/{id} would both be named things.get" in messages
    assert (
        "  plans.metadata would be a method and a resource, of "
        "POST /v3/plans/{id}/metadata and DELETE /v3/plans/{id}/metadata/{key}"
    ) in messages
    actions: list[overlay.Action] = []
    for line in lines:
        text = line.partition("names.yaml: ")[2]
        (entry,) = documents.load(f"- {text}\n".encode(), "names.yaml")
        actions.append(overlay.Action("names.yaml", 1, entry["target"], entry["description"], entry["update"], False))
    assert len(actions) == len(messages) == len(CLASHES)
    mended, stale = overlay.apply(given, actions)
    assert stale == []
    names = {name.dotted for name in naming.name(mended).values()}
    assert {action.update["x-sdk-name"] for action in actions} <= names
    assert {"things.get_v3beta1", "it_s.replace", "plans.metadata.create"} <= names
    assert len(names) == 8


def test_one_clash_is_reported_in_one_line() -> None:
    with pytest.raises(PipelineError) as caught:
        naming.name(document(*CLASHES[0]))
    assert str(caught.value) == (
        "GET /v3/things/{id} and GET /v3beta1/things/{id} would both be named things.get; name one of them: "
        "add to overrides/overlays/names.yaml: {target: \"$.paths['/v3beta1/things/{id}'].get\", description: why, "
        "update: {x-sdk-name: things.get_v3beta1}}"
    )


@pytest.mark.parametrize(
    ("keys", "dotted"),
    [
        (CLASHES[0], ["things.get", "things.get_v3beta1"]),
        (["GET /v3/things", "GET /v3beta1/things"], ["things.get", "things.get_v3beta1"]),
        (["GET /v3/things", "GET /v3/things/"], ["things.get", "things.get_v3"]),
        (["PATCH /v3/things/{id}", "PUT /v3/things/{id}"], ["things.update", "things.replace"]),
        (["POST /v3/things", "POST /v3/things/{id}"], ["things.create", "things.create_by_id"]),
        (["DELETE /v3/plans/{id}/metadata/{key}", CLASHES[3][0]], ["plans.metadata.delete", "plans.metadata.create"]),
        (["GET /", "GET /v3"], ["root.get", "root.get_v3"]),
    ],
)
def test_clashing_operations_get_names_from_their_own_places(keys: list[str], dotted: list[str]) -> None:
    expected = dict(zip(keys, dotted, strict=True))
    for order in (keys, keys[::-1]):
        assert {key: name.dotted for key, name in naming.name(document(*order), {}).items()} == expected


def test_a_held_name_stays_when_others_come() -> None:
    held = {"GET /v3beta1/things/{id}": "things.get", CLASH[0]: "things.scan"}
    names = naming.name(document(*held, "GET /v3/things/{id}", CLASH[1]), held)
    assert {key: name.dotted for key, name in names.items()} == {
        **held,
        "GET /v3/things/{id}": "things.get_v3",
        CLASH[1]: "things.get_scan",
    }


def test_a_name_that_a_person_gave_is_above_one_that_is_held() -> None:
    given = document("GET /v3/things/{id}", "GET /v3/others/{id}")
    given["paths"]["/v3/others/{id}"]["get"]["x-sdk-name"] = "things.get"
    names = naming.name(given, {"GET /v3/things/{id}": "things.get"})
    assert names["GET /v3/others/{id}"].dotted == "things.get"
    assert names["GET /v3/things/{id}"].dotted == "things.get_by_id"


def test_two_names_that_persons_gave_are_refused() -> None:
    given = document("GET /v3/things/{id}", "GET /v3/others/{id}", GET={"x-sdk-name": "things.get"})
    with pytest.raises(PipelineError, match=r"would both be named things\.get"):
        naming.name(given, {})


def test_a_long_path_keeps_its_last_words() -> None:
    dotted = named("GET /v3/" + "/".join(f"part{number}" for number in range(100)))
    assert dotted.endswith(".part98.part99.get")
    assert len(dotted) <= naming.MAX_LENGTH
    assert len(named(f"GET /v3/{'a' * 500}")) <= naming.MAX_LENGTH


@pytest.mark.parametrize("value", ["create", "Sessions.create", "a..b", "a.", "a.class", "a b.c", 7, ["a.b"], "", True])
def test_a_name_that_is_not_dotted(value: Any) -> None:
    with pytest.raises(PipelineError) as caught:
        naming.name(document("GET /v3/things", GET={"x-sdk-name": value}))
    assert str(caught.value).startswith("GET /v3/things: x-sdk-name ")
    assert str(caught.value).endswith(" is not a dotted name like sessions.create")


def test_assign_says_the_name_and_keeps_the_id_of_upstream() -> None:
    given = document("GET /v3/things", GET={"operationId": "read_things_get", "x-sdk-name": "things.all"})
    operation = naming.assign(given)["paths"]["/v3/things"]["get"]
    assert operation["operationId"] == "things.all"
    assert operation["x-upstream-operation-id"] == "read_things_get"
    assert "x-sdk-name" not in operation
    assert naming.assign(naming.assign(given)) == naming.assign(given)
    assert given["paths"]["/v3/things"]["get"]["operationId"] == "read_things_get"


def calls_of_naming(count: int) -> int:
    """Function calls that it takes to name `count` operations, none of which returns a list or a page."""
    given = document(*(f"GET /v3/things{number}" for number in range(count - 1)), "GET /v3/things0/{id}")
    profile = cProfile.Profile()
    names = profile.runcall(naming.name, given)
    assert names["GET /v3/things0"].dotted == "things0.list"
    assert names["GET /v3/things1"].dotted == "things1.get"
    assert len(names) == count
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def test_ten_times_the_operations_take_ten_times_the_work() -> None:
    few, many = calls_of_naming(100), calls_of_naming(1000)
    assert 9 < many / few < 11


def test_shipped_names_are_complete_and_different(root: Path) -> None:
    from generator import document as documents

    spec = documents.load((root / "spec" / "openapi.yaml").read_bytes(), "openapi.yaml")
    names = naming.name(spec)
    assert sorted(names) == sorted(documents.operation_names(spec))
    assert len({name.dotted for name in names.values()}) == len(names) > 0


def test_a_name_for_an_operation_that_is_gone_needs_a_person(root: Path, tmp_path: Path) -> None:
    from generator.regenerate import regenerate

    for folder in ("spec/upstream", "overrides/overlays"):
        shutil.copytree(root / folder, tmp_path / folder)
    for file in ("spec/upstream.lock", "spec/sources.toml"):
        shutil.copy(root / file, tmp_path / file)
    target = "$.paths['/v3/gone'].get"
    (tmp_path / "overrides" / "overlays" / "zz.yaml").write_text(
        "overlay: 1.0.0\nactions:\n"
        f'- {{target: "{target}", description: It had a bad name., update: {{x-sdk-name: things.fetch}}}}\n',
        encoding="utf-8",
    )
    lost = [item.action for item in regenerate(tmp_path, "locked").lost if item.action.source == "zz.yaml"]
    assert [str(action) for action in lost] == [f"zz.yaml: action 1 ({target})"]
    every = json.loads((tmp_path / "spec" / "report.json").read_text("utf-8"))["stale_overlays"]
    (stale,) = (item for item in every if item["source"] == "zz.yaml")
    assert (stale["action"], stale["target"]) == (1, target)
    assert "remove or retarget the action" in stale["message"]

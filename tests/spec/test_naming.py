"""Names of operations: the rule, what it cannot name, what collides, and how an overlay says another name."""

from __future__ import annotations

import cProfile
import pstats
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.errors import PipelineError
from generator.spec import naming, overlay

ARRAY = {"type": "array", "items": {"type": "string"}}
PAGE = {
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
    """A document of operations `METHOD path`; `answer` is the schema of every 200."""
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
    found = naming.rule(path, method.lower(), given, naming.collections(given))
    assert found is not None
    return found.dotted


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


def test_get_of_one_thing_is_get_whatever_it_answers() -> None:
    assert named("GET /v3/things/{id}", answer=ARRAY) == "things.get"


def test_post_of_what_can_be_read_is_no_verb() -> None:
    key = "POST /v3/things/{id}/setting"
    assert named(key) == "things.setting"
    assert named(key, "GET /v3/things/{id}/setting") == "things.setting.create"


def test_a_page_is_known_by_its_shape_alone() -> None:
    assert naming.is_page(PAGE)
    assert not naming.is_page({"properties": {**PAGE["properties"], "more": {}}})
    assert not naming.is_page({"properties": {k: v for k, v in PAGE["properties"].items() if k != "end_cursor"}})
    assert not naming.is_page({"properties": {**PAGE["properties"], "items": {"type": "object"}}})


@pytest.mark.parametrize(
    ("text", "one"),
    [("categories", "category"), ("sessions", "session"), ("status", "status"), ("access", "access"), ("ies", "ie")],
)
def test_singular(text: str, one: str) -> None:
    assert naming.singular(text) == one


@pytest.mark.parametrize("key", ["GET /", "GET /v3", "POST /v3/{id}", "GET /v3/2fa", "GET /v3/日本"])
def test_cannot_be_named(key: str) -> None:
    method, path = key.split(" ")
    with pytest.raises(PipelineError) as caught:
        naming.name(document(key))
    assert str(caught.value) == (
        f"{key}: the rule has no name for this operation; add to overrides/overlays/names.yaml: "
        f"{{target: \"$.paths['{path}'].{method.lower()}\", description: why, "
        "update: {x-sdk-name: resource.method}}"
    )


@pytest.mark.parametrize(
    "path",
    [
        "/v3/{id}",
        "/v3/2fa/{日本}",
        "/v3/{it's}",
        '/v3/{"}',
    ],
)
def test_the_line_to_write_mends_it(path: str) -> None:
    """The overlay line of the error is a valid action that names the operation."""
    from generator import document as documents

    broken = document(f"GET {path}")
    with pytest.raises(PipelineError) as caught:
        naming.name(broken)
    line = str(caught.value).partition("names.yaml: ")[2].replace("resource.method", "things.fetch")
    (entry,) = documents.load(f"- {line}\n".encode(), "names.yaml")
    action = overlay.Action("names.yaml", 1, entry["target"], entry["description"], entry["update"], False)
    mended, stale = overlay.apply(broken, [action])
    assert stale == []
    assert naming.name(mended)[f"GET {path}"].dotted == "things.fetch"


def test_a_collision_names_both_and_the_line_to_write() -> None:
    with pytest.raises(PipelineError) as caught:
        naming.name(document("GET /v3/things/{id}", "GET /v3beta1/things/{id}"))
    assert str(caught.value) == (
        "GET /v3/things/{id} and GET /v3beta1/things/{id} would both be named things.get; name one of them: "
        "add to overrides/overlays/names.yaml: {target: \"$.paths['/v3beta1/things/{id}'].get\", description: why, "
        "update: {x-sdk-name: resource.method}}"
    )


def test_a_collision_with_a_name_that_was_said() -> None:
    given = document("GET /v3/things/{id}", "GET /v3/others/{id}")
    given["paths"]["/v3/others/{id}"]["get"]["x-sdk-name"] = "things.get"
    with pytest.raises(PipelineError, match=r"^GET /v3/things/\{id\} and GET /v3/others/\{id\} would both"):
        naming.name(given)


CLASH = ("POST /v3/things/{id}/scan", "GET /v3/things/scan/{id}")


def test_a_clash_of_method_and_resource_gives_the_line_to_write() -> None:
    with pytest.raises(PipelineError) as caught:
        naming.name(document(*CLASH))
    assert str(caught.value).startswith(f"{CLASH[0]}: things.scan would be a method and a resource")
    assert "$.paths['/v3/things/{id}/scan'].post" in str(caught.value)


def test_a_clash_of_method_and_resource_names_both() -> None:
    with pytest.raises(PipelineError) as caught:
        naming.name(document(*CLASH))
    assert CLASH[1] in str(caught.value)


@pytest.mark.parametrize("said", ["create", "Sessions.create", "a..b", "a.", "a.class", "a b.c", 7, ["a.b"], "", True])
def test_a_name_that_is_not_dotted(said: Any) -> None:
    with pytest.raises(PipelineError) as caught:
        naming.name(document("GET /v3/things", GET={"x-sdk-name": said}))
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
    """Function calls that it takes to name `count` operations, none of which answers with a list or a page."""
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
    assert len({found.dotted for found in names.values()}) == len(names) == 243


def test_regenerate_fails_on_a_name_for_an_operation_that_is_gone(root: Path, tmp_path: Path) -> None:
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
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(PipelineError) as caught:
        regenerate(tmp_path, "locked")
    assert f"zz.yaml: action 1 ({target}): matches nothing" in str(caught.value)
    assert "remove or retarget the action" in str(caught.value)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before

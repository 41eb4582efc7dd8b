"""`python -m generator build`: what it refuses and how, and what it writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import document as documents
from generator.__main__ import main

SCHEMAS: dict[str, Any] = {
    "Thing": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "description": "Id of the thing."},
            "size": {"type": "integer", "maximum": 10},
            "kind": {"enum": ["a", "b"], "type": "string"},
        },
    }
}


def good(**changes: Any) -> dict[str, Any]:
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {
            "/v3/organizations/{org_id}/things/{thing_id}": {
                "get": {
                    "summary": "Get a thing",
                    "tags": ["things"],
                    "parameters": [
                        {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
                        for name in ("org_id", "thing_id")
                    ],
                    "responses": {"200": {"description": "The thing.", "content": answer}},
                }
            }
        },
        "components": {"schemas": json.loads(json.dumps(SCHEMAS))},
        **changes,
    }


PATH = "/v3/organizations/{org_id}/things/{thing_id}"


def dumped(content: Any) -> str:
    return documents.dump(content)


def with_reference(reference: str) -> str:
    content = good()
    content["components"]["schemas"]["Thing"]["properties"]["size"] = {"$ref": reference}
    return dumped(content)


def with_twin() -> str:
    content = good()
    content["paths"][PATH.replace("thing_id", "id")] = content["paths"][PATH]
    return dumped(content)


PAGE = "# A thing\n\n```yaml en/v3-openapi.yaml GET /v3/things\nopenapi: 3.1.0\n"

#: What is wrong → name of the file, its text, and the error after the name.
BAD: dict[str, tuple[str, str, str]] = {
    "html": (
        "page.yaml",
        "<!DOCTYPE html>\n<html><body>Not found</body></html>\n",
        "HTML or XML, not an OpenAPI document; give the address of the raw file",
    ),
    "html without doctype": (
        "page.json",
        "\n  <html lang='en'>\n",
        "HTML or XML, not an OpenAPI document; give the address of the raw file",
    ),
    "empty": ("empty.yaml", "", "empty, not an OpenAPI document"),
    "blanks": ("empty.yaml", " \n\n", "empty, not an OpenAPI document"),
    "a comment": ("empty.yaml", "# nothing\n", "empty, not an OpenAPI document"),
    "null": ("null.json", "null", "empty, not an OpenAPI document"),
    "list": ("list.yaml", "- openapi: 3.1.0\n", "a list, not an OpenAPI document"),
    "json list": ("list.json", "[]", "a list, not an OpenAPI document"),
    "text": ("text.yaml", "just text\n", "text, not an OpenAPI document"),
    "swagger": ("old.yaml", "swagger: '2.0'\npaths: {}\n", 'Swagger "2.0", not OpenAPI 3; convert it first'),
    "other version": ("new.yaml", "openapi: 4.0.0\npaths: {}\n", '/openapi: OpenAPI "4.0.0", not 3.0 to 3.2'),
    "no version": ("any.yaml", "paths: {}\n", "no `openapi` version, not an OpenAPI document"),
    "no paths": ("any.yaml", "openapi: 3.1.0\n", "no `paths`"),
    "paths list": ("any.yaml", "openapi: 3.1.0\npaths: []\n", "/paths: not a mapping"),
    "operation list": ("any.yaml", "openapi: 3.1.0\npaths: {/a: {get: []}}\n", "/paths/~1a/get: not a mapping"),
    "page without fragment": (
        "page.md",
        "# Guide\n\n```sh\nls\n```\n",
        "no OpenAPI fragment in this page (a fenced block of YAML or JSON)",
    ),
    "truncated page": ("page.md", PAGE, "line 3: the fragment's fence is never closed; the page is truncated"),
    "fragment is not yaml": (
        "page.md",
        PAGE + "paths: {\n```\n",
        "line 6: not YAML: did not find expected node content",
    ),
    "fragment of another operation": (
        "page.md",
        PAGE + "paths: {/v3/others: {get: {}}}\n```\n",
        'line 3: the fence announces "GET /v3/things", but the fragment holds "GET /v3/others"',
    ),
    "not yaml": ("bad.yaml", "openapi: 3.1.0\npaths: [\n", "line 3: not YAML: did not find expected node content"),
    "not json": ("bad.json", '{"openapi": "3.1.0",\n "paths": {,}}', "line 2: not JSON: "),
    "bad indent": ("bad.yaml", "openapi: 3.1.0\n  paths: {}\n", "line 2: not YAML: "),
    "tab": ("bad.yaml", "openapi: 3.1.0\npaths:\n\t/a: {}\n", "line 3: not YAML: "),
    "tag": ("bad.yaml", "openapi: !!python/name:os.system\n", 'line 1: tag "tag:yaml.org,2002:python/name:os.system"'),
    "unknown ref": (
        "ref.yaml",
        with_reference("#/components/schemas/Gone"),
        '/components/schemas/Thing/properties/size/$ref: $ref "#/components/schemas/Gone" points to nothing',
    ),
    "ref out of it": (
        "ref.yaml",
        with_reference("other.yaml#/A"),
        '/components/schemas/Thing/properties/size/$ref: $ref "other.yaml#/A" points outside the document',
    ),
    "circular ref": (
        "ref.yaml",
        with_reference("#/components/schemas/Thing/properties/size"),
        '/components/schemas/Thing/properties/size/$ref: $ref "#/components/schemas/Thing/properties/size" leads back',
    ),
    "duplicate operation": (
        "twice.yaml",
        with_twin(),
        "/paths/~1v3~1organizations~1{org_id}~1things~1{id}/get: "
        'GET "/v3/organizations/{org_id}/things/{id}" is the same operation as '
        'GET "/v3/organizations/{org_id}/things/{thing_id}"',
    ),
    "duplicate path": (
        "twice.yaml",
        "openapi: 3.1.0\npaths:\n  /a: {get: {}}\n  /a: {get: {}}\n",
        'line 4: "/a" occurs twice in one mapping',
    ),
    "duplicate method": (
        "twice.yaml",
        "openapi: 3.1.0\npaths:\n  /a:\n    get: {}\n    get: {}\n",
        'line 5: "get" occurs twice in one mapping',
    ),
}


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every entry below a folder, hidden ones too: bytes and time of writing."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes() if path.is_file() else b"", path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
    }


def build(output: Path, *sources: Path | str, overlays: Path | None = None) -> int:
    arguments = [argument for source in sources for argument in ("--source", str(source))]
    more = ["--overlays", str(overlays)] if overlays else []
    return main(["build", *arguments, "--output", str(output), *more])


@pytest.fixture
def none(tmp_path: Path) -> Path:
    """A folder of overlays that has none."""
    folder = tmp_path / "overlays"
    folder.mkdir()
    return folder


def refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, message: str, *sources: Path, named: str | None = None
) -> str:
    """Status 2, one line that begins with the document; neither a new nor an existing folder is touched."""
    (tmp_path / "there" / "devin_v3_api").mkdir(parents=True, exist_ok=True)
    (tmp_path / "there" / "report.json").write_text("old", encoding="utf-8")
    (tmp_path / "there" / "devin_v3_api" / "old.py").write_text("old = 1\n", encoding="utf-8")
    before = snapshot(tmp_path)
    line = ""
    for output in (tmp_path / "new", tmp_path / "there"):
        assert build(output, *sources) == 2
        out, line = capsys.readouterr()
        assert out == ""
        assert line.startswith(f"error: {named or sources[0]}: {message}")
        assert line.count("\n") == 1
        assert line.endswith("\n")
        assert line[:-1].isprintable()
        assert snapshot(tmp_path) == before
    return line


@pytest.mark.parametrize("case", BAD)
def test_bad_input(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, text, message = BAD[case]
    (tmp_path / name).write_text(text, encoding="utf-8")
    refused(capsys, tmp_path, message, tmp_path / name)


def test_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused(capsys, tmp_path, "cannot be read: No such file or directory", tmp_path / "gone.yaml")


def test_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    refused(capsys, tmp_path, "no OpenAPI document and no reference page in this folder", tmp_path / "empty")


def test_not_utf8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.yaml").write_bytes(b"openapi: \xff\n")
    refused(capsys, tmp_path, "not UTF-8 at byte 9", tmp_path / "bad.yaml")


def test_the_bad_one_of_two_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "good.yaml").write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "bad.yaml").write_text("[]", encoding="utf-8")
    refused(
        capsys,
        tmp_path,
        "a list, not an OpenAPI document",
        tmp_path / "good.yaml",
        tmp_path / "bad.yaml",
        named=str(tmp_path / "bad.yaml"),
    )


def test_a_bad_one_in_a_folder_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.yaml").write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "in" / "bad.yaml").write_text("[]", encoding="utf-8")
    message = "a list, not an OpenAPI document"
    refused(capsys, tmp_path, message, tmp_path / "in", named=str(tmp_path / "in" / "bad.yaml"))


def test_two_of_one_language_that_contradict_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = good()
    other["components"]["schemas"]["Thing"]["properties"]["size"]["maximum"] = 11
    (tmp_path / "a.yaml").write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(dumped(other), encoding="utf-8")
    a, b = tmp_path / "a.yaml", tmp_path / "b.yaml"
    message = f"/components/schemas/Thing: differs from the same place in {a}"
    refused(capsys, tmp_path, message, a, b, named=str(b))


def test_one_operation_by_two_paths_in_two_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each document is good; together they have an operation twice."""
    other = good()
    other["paths"] = {PATH.replace("thing_id", "id"): other["paths"][PATH]}
    (tmp_path / "a.yaml").write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(dumped(other), encoding="utf-8")
    a, b = tmp_path / "a.yaml", tmp_path / "b.yaml"
    line = refused(capsys, tmp_path, "/paths/~1v3~1organizations", a, b, named=f"{a} and 1 more")
    assert "is the same operation as" in line


def test_the_output_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str], none: Path) -> None:
    (tmp_path / "good.yaml").write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    assert build(tmp_path / "out", tmp_path / "good.yaml", overlays=none) == 2
    assert "is a file, not a folder to write into" in capsys.readouterr().err
    assert (tmp_path / "out").read_text("utf-8") == "mine"


def test_the_output_cannot_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str], none: Path) -> None:
    (tmp_path / "good.yaml").write_text(dumped(good()), encoding="utf-8")
    assert build(tmp_path / "good.yaml" / "out", tmp_path / "good.yaml", overlays=none) == 2
    assert f"error: {tmp_path / 'good.yaml'}" in capsys.readouterr().err


def test_overlays_that_are_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "good.yaml").write_text(dumped(good()), encoding="utf-8")
    assert build(tmp_path / "out", tmp_path / "good.yaml", overlays=tmp_path / "nowhere") == 2
    assert f"{tmp_path / 'nowhere'}: no such folder" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("step", [["overlay"], ["render", "--output", "out"]])
def test_a_step_that_takes_one_document(step: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(dumped(good()), encoding="utf-8")
    assert main([step[0], str(tmp_path), *step[1:]]) == 2
    assert f"{tmp_path}: expected one document, got 2; merge them first" in capsys.readouterr().err


def test_two_operations_of_one_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = good(paths={PATH: good()["paths"][PATH], PATH.replace("/v3/", "/v3beta1/"): good()["paths"][PATH]})
    (tmp_path / "a.yaml").write_text(dumped(source), encoding="utf-8")
    before = snapshot(tmp_path)
    assert build(tmp_path / "out", tmp_path / "a.yaml") == 2
    line = capsys.readouterr().err
    assert line.startswith(f"error: GET {PATH} and GET {PATH.replace('/v3/', '/v3beta1/')} would both be named ")
    assert "; name one of them: add to overrides/overlays/names.yaml: {target: " in line
    assert line.count("\n") == 1
    assert snapshot(tmp_path) == before


def command(*arguments: str, root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_refuses(root: Path, tmp_path: Path) -> None:
    (tmp_path / "list.yaml").write_text("[]", encoding="utf-8")
    before = snapshot(tmp_path)
    done = command("build", "--source", "list.yaml", "--output", "out", root=root, folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: list.yaml: a list, not an OpenAPI document\n"
    assert snapshot(tmp_path) == before


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def read_report(output: Path) -> dict[str, Any]:
    result: dict[str, Any] = json.loads((output / "report.json").read_bytes())
    return result


def test_good_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "things.yaml", tmp_path / "out"
    source.write_text(dumped(good()), encoding="utf-8")
    assert build(output, source) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.count("\n") == 1
    assert out.startswith(f"{output}: 1 operations, 2 schemas from 1 document(s); ")

    assert sorted(path.name for path in output.iterdir()) == ["devin_v3_api", "openapi.yaml", "report.json"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "things.yaml"]
    report = read_report(output)
    assert report.keys() >= {"operations", "schemas", "sources", "locale_differences", "stale_overlays"}
    assert (report["operations"], report["schemas"], report["locale_differences"]) == (1, 2, [])
    assert report["sources"] == [
        {
            "location": str(source),
            "language": "en",
            "sha256": documents.digest(source.read_bytes()),
            "operations": 1,
        }
    ]
    assert {frozenset(item) for item in report["stale_overlays"]} == {
        frozenset(("source", "action", "target", "message"))
    }
    spec = documents.load((output / "openapi.yaml").read_bytes(), "openapi.yaml")
    assert spec["openapi"] == "3.1.0"
    assert spec["paths"][PATH]["get"]["operationId"] == "things.get"
    assert sorted(spec["components"]["schemas"]) == ["Thing", "ThingKind"]


def test_the_package_is_importable(root: Path, tmp_path: Path) -> None:
    """Run the command outside of the repository; the import path has nothing but the result."""
    (tmp_path / "things.yaml").write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "none").mkdir()
    arguments = ["--source", "things.yaml", "--output", "out", "--overlays", "none"]
    done = command("build", *arguments, root=root, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "out: 1 operations, 2 schemas from 1 document(s)\n"
    code = (
        "import devin_v3_api\n"
        "from devin_v3_api.models import Thing\n"
        "from devin_v3_api.operations import OPERATIONS\n"
        "thing = Thing.from_dict({'id': 'x', 'kind': 'c', 'more': 1})\n"
        "assert thing.to_dict() == {'id': 'x', 'kind': 'c', 'more': 1}\n"
        "assert thing.additional_properties == {'more': 1}\n"
        "print(devin_v3_api.__file__, *OPERATIONS)\n"
    )
    asked = subprocess.run(
        [sys.executable, "-B", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "out")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (asked.returncode, asked.stderr) == (0, "")
    assert asked.stdout == f"{tmp_path / 'out' / 'devin_v3_api' / '__init__.py'} GET {PATH}\n"


def test_two_languages(tmp_path: Path, none: Path) -> None:
    other = good(info={"title": "东西", "version": "1"})
    other["paths"][PATH]["get"]["summary"] = "获取"
    properties = other["components"]["schemas"]["Thing"]["properties"]
    properties["size"]["maximum"] = 20
    properties["kind"]["enum"] = ["b", "c"]
    properties["extra"] = {"type": "boolean"}
    (tmp_path / "zh").mkdir()
    (tmp_path / "things.yaml").write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "zh" / "things.yaml").write_text(dumped(other), encoding="utf-8")
    sources = [tmp_path / "things.yaml", tmp_path / "zh" / "things.yaml"]
    assert build(tmp_path / "out", *sources, overlays=none) == 0

    report = read_report(tmp_path / "out")
    assert [source["language"] for source in report["sources"]] == ["en", "zh"]
    assert report["stale_overlays"] == []
    assert report["locale_differences"] == [
        {"pointer": "/components/schemas/Thing/properties/extra", "languages": {"en": None, "zh": "present"}},
        {
            "pointer": "/components/schemas/Thing/properties/kind/enum",
            "languages": {"en": ["a", "b"], "zh": ["b", "c"]},
        },
        {"pointer": "/components/schemas/Thing/properties/size/maximum", "languages": {"en": 10, "zh": 20}},
    ]
    spec = documents.load((tmp_path / "out" / "openapi.yaml").read_bytes(), "openapi.yaml")
    thing = spec["components"]["schemas"]["Thing"]["properties"]
    assert sorted(thing) == ["extra", "id", "kind", "size"]
    assert thing["size"]["maximum"] == 10
    assert spec["components"]["schemas"]["ThingKind"]["enum"] == ["a", "b", "c"]
    assert spec["paths"][PATH]["get"]["summary"] == "Get a thing"

    assert build(tmp_path / "back", *reversed(sources), overlays=none) == 0
    first, second = files(tmp_path / "out"), files(tmp_path / "back")
    assert {**first, "report.json": b""} == {**second, "report.json": b""}


def test_a_folder_of_two_languages(tmp_path: Path, none: Path) -> None:
    for language in ("en", "pt-BR"):
        (tmp_path / "in" / language).mkdir(parents=True)
        (tmp_path / "in" / language / "things.yaml").write_text(dumped(good()), encoding="utf-8")
    assert build(tmp_path / "out", tmp_path / "in", overlays=none) == 0
    report = read_report(tmp_path / "out")
    assert [source["language"] for source in report["sources"]] == ["en", "pt-BR"]
    assert report["locale_differences"] == []


def test_a_second_build_gives_the_same_bytes(tmp_path: Path, none: Path) -> None:
    source = tmp_path / "things.yaml"
    source.write_text(dumped(good()), encoding="utf-8")
    assert build(tmp_path / "one", source, overlays=none) == 0
    (tmp_path / "one" / "mine.txt").write_text("mine", encoding="utf-8")
    first = files(tmp_path / "one")
    assert build(tmp_path / "one", source, overlays=none) == 0
    assert files(tmp_path / "one") == first
    assert build(tmp_path / "two", source, overlays=none) == 0
    assert {**files(tmp_path / "two"), "mine.txt": b"mine"} == first


def test_what_the_new_package_lacks_is_gone(tmp_path: Path, none: Path) -> None:
    source = tmp_path / "things.yaml"
    source.write_text(dumped(good()), encoding="utf-8")
    (tmp_path / "out" / "devin_v3_api" / "models").mkdir(parents=True)
    (tmp_path / "out" / "devin_v3_api" / "models" / "gone.py").write_text("", encoding="utf-8")
    assert build(tmp_path / "out", source, overlays=none) == 0
    assert not (tmp_path / "out" / "devin_v3_api" / "models" / "gone.py").exists()


def test_a_stale_overlay_is_reported(tmp_path: Path, none: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "things.yaml"
    source.write_text(dumped(good()), encoding="utf-8")
    (none / "one.yaml").write_text(
        "overlay: 1.0.0\nactions:\n- {target: $.components.schemas.Gone, description: Why., remove: true}\n", "utf-8"
    )
    assert build(tmp_path / "out", source, overlays=none) == 0
    assert "; 1 overlay actions match nothing here (see report.json)" in capsys.readouterr().out
    assert read_report(tmp_path / "out")["stale_overlays"] == [
        {
            "source": "one.yaml",
            "action": 1,
            "target": "$.components.schemas.Gone",
            "message": "upstream has removed it meanwhile: remove the action",
        }
    ]


def test_operations_of_overlays_are_reported(tmp_path: Path, none: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "things.yaml"
    source.write_text(dumped(good()), encoding="utf-8")
    (none / "one.yaml").write_text(
        "overlay: 1.0.0\nactions:\n- target: $.paths\n  description: Why.\n"
        "  update: {/v3/others: {get: {summary: Others, responses: {'204': {description: Done.}}}}}\n",
        "utf-8",
    )
    assert build(tmp_path / "out", source, overlays=none) == 0
    assert ": 2 operations (1 by overlays), 2 schemas from 1 document(s)\n" in capsys.readouterr().out
    report = read_report(tmp_path / "out")
    assert (report["operations"], report["added_by_overlays"]) == (2, ["GET /v3/others"])

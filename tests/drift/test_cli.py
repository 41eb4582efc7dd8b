"""The command line: formats, exit status, what is refused."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.document import dump

from .test_pairs import document

HOSTILE = "</pre><script>alert(1)</script><img src=x onerror=alert(1)> \x1b[31m @everyone | `code` \u202egnp"


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    """A base, and a revision with a change of every level and with hostile texts."""
    base = document(
        {
            "get": {
                "parameters": [{"name": "x", "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"enum": ["a"], "type": "string"}}}}},
            }
        }
    )
    revision = document(
        {
            "get": {
                "summary": HOSTILE,
                "parameters": [{"name": HOSTILE, "in": "query", "schema": {"type": "string", "default": HOSTILE}}],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"enum": ["a", HOSTILE], "type": "string"}}}},
                    "404": {},
                },
            }
        }
    )
    paths = tmp_path / "base.yaml", tmp_path / "revision.json"
    paths[0].write_text(dump(base), encoding="utf-8")
    paths[1].write_text(json.dumps(revision), encoding="utf-8")
    return [str(path) for path in paths]


def write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_json(pair: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", *pair, "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["verdict"] == "major"
    fixed = {"id", "level", "method", "path", "pointer", "message", "base", "revision"}
    for change in report["changes"]:
        assert fixed <= change.keys()
        assert change["level"] in ("breaking", "warning", "info")
        assert (change["method"], change["path"]) == ("GET", "/things")
        assert change["pointer"].startswith("/paths/~1things/get")
    assert {change["id"] for change in report["changes"]} == {
        "parameter-removed",
        "parameter-added",
        "response-enum-value-added",
        "response-error-status-added",
        "text-changed",
    }


@pytest.mark.parametrize(
    ("level", "change", "status"),
    [
        ("breaking", {"deprecated": True}, 0),
        ("warning", {"deprecated": True}, 1),
        ("info", {"deprecated": True}, 1),
        ("warning", {"summary": "New"}, 0),
        ("info", {"summary": "New"}, 1),
        ("info", {}, 0),
        ("breaking", {"requestBody": {"required": True, "content": {}}}, 1),
    ],
)
def test_fail_on(tmp_path: Path, level: str, change: dict[str, Any], status: int) -> None:
    paths = [
        write(tmp_path / "a.json", json.dumps(document({"post": {}}))),
        write(tmp_path / "b.json", json.dumps(document({"post": change}))),
    ]
    assert main(["drift", *paths, "--format", "json", "--fail-on", level]) == status
    assert main(["drift", *paths, "--format", "json"]) == 0


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("openapi: [", "not YAML"),
        ("- a", "/: an OpenAPI document is an object"),
        ("swagger: '2.0'\npaths: {}", "/openapi: Swagger 2.0"),
        ("info: {}", "/openapi"),
        ("openapi: 3.1.0\npaths: []", "/paths: an object was expected, not an array"),
        ("openapi: 3.1.0\npaths: {/a: {get: 5}}", "/paths/~1a/get: an object was expected, not a number"),
        ("openapi: 3.1.0\ncomponents: 5", "/components: an object was expected"),
        ("openapi: 3.1.0\npaths: {/a: {get: {parameters: {}}}}", "/paths/~1a/get/parameters: an array was expected"),
        (
            "openapi: 3.1.0\npaths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}}",
            '/paths/~1a/get/responses/200/$ref: $ref "#/components/responses/R" points to nothing',
        ),
        (
            "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: 'other.yaml#/A'}}}",
            '/components/schemas/A/$ref: $ref "other.yaml#/A" points outside the document',
        ),
        ("openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: '#/components/schemas/A'}}}", "leads back to itself"),
        ("openapi: 3.1.0\ncomponents: {schemas: {A: {type: 5}}}", "/components/schemas/A/type: a type or an array"),
        ("openapi: 3.1.0\ncomponents: {schemas: {A: 5}}", "/components/schemas/A: a schema was expected"),
    ],
)
def test_bad_input_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, place: str) -> None:
    good = write(
        tmp_path / "good.json",
        json.dumps(
            document(
                {
                    "components": {"schemas": {"A": {"type": "string"}}},
                    "paths": {"/a": {"get": {"responses": {"200": {}}}}},
                }
            )
        ),
    )
    bad = write(tmp_path / "bad.yaml", text)
    for arguments in ([good, bad], [bad, good]):
        assert main(["drift", *arguments]) == 2
        error = capsys.readouterr().err
        assert "bad.yaml" in error
        assert place in error
        assert len(error.splitlines()) == 1


def test_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", str(tmp_path / "no.yaml"), str(tmp_path / "no.yaml")]) == 2
    assert "no.yaml: No such file" in capsys.readouterr().err


def test_a_report_that_cannot_be_written(pair: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", *pair, "--output", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"error: {tmp_path}: Is a directory\n"


def test_a_package_that_is_missing_is_named_with_the_way_out() -> None:
    code = "import sys; sys.modules['yaml'] = None; from generator.__main__ import main; sys.exit(main(['drift']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.startswith("error: the pipeline needs yaml: python -m pip install --group generate")


def test_references_with_escapes(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\npaths: {'/a/{b}': {get: {responses: {'200': {description: ''}}}}, /c: %s}"
    reference = write(tmp_path / "a.yaml", text % "{$ref: '#/paths/~1a~1%7Bb%7D'}")
    in_place = write(tmp_path / "b.yaml", text % "{get: {responses: {'200': {description: ''}}}}")
    assert main(["drift", reference, in_place, "--format", "json", "--fail-on", "info"]) == 0


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_hostile_texts(pair: list[str], tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", *pair, "--format", form]) == 0
    output = capsys.readouterr().out
    assert main(["drift", *pair, "--format", form, "--output", str(tmp_path / "report")]) == 0
    written = (tmp_path / "report").read_text(encoding="utf-8")
    for text in (output, written):
        assert "\x1b[31m" not in text
        if form != "json":
            assert "\u202e" not in text
    if form == "html":
        assert "<script" not in written
        assert "<img" not in written
    if form == "markdown":
        for line in written.splitlines():
            prose = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line)
            assert not re.search(r"(?<!\\)<(?!/?(?:details|summary)>)", prose)
            assert not re.search(r"(?<!\\)@", prose)


class _Page(HTMLParser):
    """The resources that a page requests, and the targets of its links."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.requests: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name == "href" and tag == "a":
                self.links.append(value or "")
            elif name in ("src", "href", "action", "data", "srcset"):
                self.requests.append(value or "")


def test_html_is_one_page_that_asks_for_nothing(pair: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", *pair, "--format", "html"]) == 0
    text = capsys.readouterr().out
    page = _Page()
    page.feed(text)
    assert page.requests == ["data:,"]
    assert not page.tags & {"script", "iframe", "object", "embed", "form", "img"}
    assert len(set(page.ids)) == len(page.ids)
    assert set(page.links) == {f"#{name}" for name in page.ids if re.fullmatch(r"c\d+", name)}
    assert "default-src 'none'" in text
    assert not re.search(r"url\(|@import|https?://", text)


def test_markdown_fits_into_a_pull_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = {f"/p{i}": {"get": {"operationId": f"o{i}" * 40, "responses": {}}} for i in range(2000)}
    base = write(tmp_path / "a.json", json.dumps(document({"paths": paths})))
    empty = write(tmp_path / "b.json", json.dumps(document({"paths": {}})))
    assert main(["drift", base, empty, "--format", "markdown"]) == 0
    text = capsys.readouterr().out
    assert len(text) < 65_536
    assert "do not fit here" in text


def test_whole_process_is_fast() -> None:
    """The shipped document against itself, with starting Python and reading both files: a second is the limit."""
    spec = Path(__file__).parents[2] / "spec" / "openapi.yaml"
    if not spec.is_file():
        pytest.skip("the canonical document is not there")
    code = (
        "import time, sys; from generator.__main__ import main; "
        f"status = main(['drift', {str(spec)!r}, {str(spec)!r}, '--format', 'json']); "
        "sys.stderr.write(str(time.process_time())); sys.exit(status)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {"verdict": "none", "changes": []}
    assert float(done.stderr) < 2, "with room for a slow machine"

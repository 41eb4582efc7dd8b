"""`fetch.read`: files, folders, indexes and URLs; what is not OpenAPI 3 is refused in one line that names it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.document import Document
from generator.errors import PipelineError
from generator.upstream import fetch
from tests.upstream import upstream as play
from tests.upstream.upstream import Upstream, document, page

A, B, C = "GET /v3/a", "POST /v3/b", "GET /v3/c/{id}"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, text: str | bytes) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return name


def where(documents: list[Document]) -> list[tuple[str, str]]:
    return [(document.location, document.language) for document in documents]


def test_documents_pages_and_their_languages() -> None:
    names = {
        "plain.yaml": "en",
        "zh/v3-openapi.yaml": "zh",
        "deep/pt-BR/v3-openapi.yml": "pt-BR",
        "api/v3-openapi.yaml": "en",
        "v3/v3-openapi.yaml": "en",
        "name.ja.yaml": "ja",
        "name.v3.yaml": "en",
    }
    for name in names:
        write(name, document(A))
    assert where(fetch.read(list(names))) == list(names.items())
    write("page.zh.md", page(A))
    write("x.json", json.dumps({"openapi": "3.1.0", "paths": {}}))
    assert where(fetch.read(["page.zh.md", "x.json"])) == [("page.zh.md", "zh"), ("x.json", "en")]


def test_a_name_without_a_known_ending_is_judged_by_its_content() -> None:
    write("page", page(A))
    write("document", document(A))
    assert [len(document.content["paths"]) for document in fetch.read(["page", "document"])] == [1, 1]


def test_a_folder_is_read_recursively_in_order() -> None:
    write("f/zh/v3-openapi.yaml", document(A))
    write("f/b.md", page(B))
    write("f/a.yml", document(A))
    write("f/guide.md", "# A guide without a fragment")
    write("f/notes.txt", "ignored")
    write("f/.git/x.yaml", "ignored: [")
    write("f/llms.txt", "- [b](b.md)\n- [elsewhere](https://docs.devin.ai/x.md)")
    assert where(fetch.read(["f"])) == [("f/a.yml", "en"), ("f/b.md", "en"), ("f/zh/v3-openapi.yaml", "zh")]


def test_what_two_sources_name_is_read_once() -> None:
    write("f/a.yaml", document(A))
    assert where(fetch.read(["f/a.yaml", "f", "f/a.yaml"])) == [("f/a.yaml", "en")]


def test_metadata_beside_a_document_belongs_to_it() -> None:
    write("f/a.yaml", document(A))
    write("f/a.metadata.yaml", f"{A}: {{permissions: [ViewThings]}}")
    (result,) = fetch.read(["f"])
    assert result.metadata == {A: {"permissions": ["ViewThings"]}}
    write("f/a.metadata.yaml", "- a")
    with pytest.raises(PipelineError, match=r"f/a\.metadata\.yaml: not a mapping of operations to facts"):
        fetch.read(["f/a.yaml"])


def test_an_index_of_pages_beside_it() -> None:
    write("f/v3/a.md", page(A))
    write("f/v3/b.md", page(B, language="zh"))
    write("f/guide.md", "# Guide")
    index = write(
        "f/llms.txt",
        "- [b](v3/b.md)\n- [a](https://docs.devin.ai/v3/a.md#x)\n- [guide](/guide.md)\n- [spec](x.yaml)\n"
        "- [not saved](https://docs.devin.ai/v3/c.md)\n- [no URL](http://[x.md)\n",
    )
    assert where(fetch.read([index])) == [("f/v3/b.md", "zh"), ("f/v3/a.md", "en")]


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("missing.md", 'f/llms.txt: its link "missing.md" leads to a file that is not beside the index'),
        ("../secret.md", 'f/llms.txt: its link "../secret.md" leads out of the folder of the index'),
        ("%2e%2e/secret.md", "f/llms.txt: its link .* leads out of the folder of the index"),
        ("https://docs.devin.ai/x.md", "f/llms.txt: no reference page among its links lies beside it"),
        ("a%00b.md", "f/llms.txt: its link .* leads to a file that is not"),
        ("x" * 5000 + ".md", "f/llms.txt: its link .* leads to a file that is not"),
        ("guide.md", "f/llms.txt: no reference page among its links"),
    ],
)
def test_links_that_lead_nowhere(link: str, message: str) -> None:
    write("secret.md", page(A))
    write("f/guide.md", "# Guide")
    with pytest.raises(PipelineError, match=message):
        fetch.read([write("f/llms.txt", f"- [x]({link})")])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "x.yaml: empty, not an OpenAPI document"),
        ("# only a comment\n", "x.yaml: empty, not an OpenAPI document"),
        ("<!DOCTYPE html>\n<html>", "x.yaml: HTML or XML, not an OpenAPI document; give the address of the raw file"),
        ("  \n<?xml version='1.0'?>", "x.yaml: HTML or XML, not an OpenAPI document"),
        ("- a\n- b\n", "x.yaml: a list, not an OpenAPI document"),
        ("[]", "x.yaml: a list, not an OpenAPI document"),
        ("just text", "x.yaml: text, not an OpenAPI document"),
        ("a: b", "x.yaml: no `openapi` version, not an OpenAPI document"),
        ("swagger: '2.0'\npaths: {}", 'x.yaml: Swagger "2.0", not OpenAPI 3; convert it first'),
        ("openapi: 4.0.0\npaths: {}", 'x.yaml: /openapi: OpenAPI "4.0.0", not 3.0 to 3.2'),
        ("openapi: 3.1.0", "x.yaml: no `paths`"),
        ("openapi: 3.1.0\npaths: []", "x.yaml: /paths: not a mapping"),
        ("openapi: 3.1.0\npaths: {/a: []}", "x.yaml: /paths/~1a: not a mapping"),
        ("openapi: 3.1.0\npaths: {a: {}}", "x.yaml: /paths/a: a path must begin with /"),
        ("openapi: 3.1.0\npaths: {/a: {get: 1}}", "x.yaml: /paths/~1a/get: not a mapping"),
        ("openapi: 3.1.0\npaths: {}\ncomponents: 1", "x.yaml: /components: not a mapping"),
        ("openapi: 3.1.0\npaths: {}\ncomponents: {schemas: []}", "x.yaml: /components/schemas: not a mapping"),
        ("openapi: 3.1.0\npaths: {\n", "x.yaml: line 3: not YAML"),
        ("openapi: 3.1.0\nopenapi: 3.1.0\npaths: {}", 'x.yaml: line 2: "openapi" occurs twice'),
        (b"openapi: 3.1.0\npaths: {}\n# \xff", "x.yaml: not UTF-8 at byte 27"),
    ],
)
def test_what_is_not_openapi_is_refused(content: str | bytes, message: str) -> None:
    write("x.yaml", content)
    with pytest.raises(PipelineError) as caught:
        fetch.read(["x.yaml"])
    assert str(caught.value).startswith(message)
    assert len(str(caught.value).splitlines()) == 1


def in_schema(schema: str) -> str:
    return f"openapi: 3.1.0\npaths: {{}}\ncomponents: {{schemas: {{A: {schema}, B: {{type: string}}}}}}"


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("{$ref: '#/components/schemas/C'}", '/A/$ref: $ref "#/components/schemas/C" points to nothing'),
        ("{items: {$ref: 'other.yaml#/B'}}", '/A/items/$ref: $ref "other.yaml#/B" points outside the document'),
        ("{$ref: '/etc/passwd'}", '/A/$ref: $ref "/etc/passwd" points outside the document'),
        ("{$ref: 'https://example.com/x.yaml'}", '/A/$ref: $ref "https://example.com/x.yaml" points out'),
        ("{properties: {default: {$ref: x}}}", '/A/properties/default/$ref: $ref "x" points out'),
        ("{anyOf: [{type: 'null'}, {$ref: '#/x'}]}", '/A/anyOf/1/$ref: $ref "#/x" points to nothing'),
        ("{$ref: 1}", "/A/$ref: not a string"),
        ("{$ref: '#/components/schemas/A'}", '/A/$ref: $ref "#/components/schemas/A" leads back to itself'),
        ("{$ref: '#/openapi'}", '/A/$ref: $ref "#/openapi" points to no object'),
    ],
)
def test_references_must_lead_to_an_object_of_the_document(schema: str, message: str) -> None:
    write("x.yaml", in_schema(schema))
    with pytest.raises(PipelineError) as caught:
        fetch.read(["x.yaml"])
    assert str(caught.value).startswith(f"x.yaml: /components/schemas{message}")


@pytest.mark.parametrize(
    "schema",
    [
        "{$ref: '#/components/schemas/B'}",
        "{$ref: '#/components/schemas/%42'}",
        "{default: {$ref: 'data, not a reference'}}",
        "{x-anything: {$ref: 'data, not a reference'}}",
        "{properties: {$ref: {type: string}}}",
        "{properties: {self: {$ref: '#/components/schemas/A'}}}",
    ],
)
def test_references_that_are_fine(schema: str) -> None:
    assert len(fetch.read([write("x.yaml", in_schema(schema))])) == 1


def test_an_operation_occurs_once() -> None:
    write("x.yaml", "openapi: 3.1.0\npaths:\n  /a/{x}: {get: {}, post: {}}\n  /a/{y}: {get: {}}\n  /a/b: {get: {}}\n")
    with pytest.raises(PipelineError) as caught:
        fetch.read(["x.yaml"])
    assert str(caught.value) == 'x.yaml: /paths/~1a~1{y}/get: GET "/a/{y}" is the same operation as GET "/a/{x}"'
    write("x.yaml", "openapi: 3.1.0\npaths: {/a: {get: {}}, /a: {post: {}}}")
    with pytest.raises(PipelineError, match='"/a" occurs twice'):
        fetch.read(["x.yaml"])


@pytest.mark.parametrize("name", ["missing.yaml", "missing", "x\0y.yaml", "x" * 5000])
def test_a_missing_file_is_named(name: str) -> None:
    with pytest.raises(PipelineError, match="cannot be read"):
        fetch.read([name])


def test_a_folder_without_documents_is_an_error() -> None:
    write("f/x.txt", "nothing")
    with pytest.raises(PipelineError, match="f: no OpenAPI document and no reference page in this folder"):
        fetch.read(["f"])
    with pytest.raises(PipelineError, match="no sources"):
        fetch.read([])


# --- URLs ------------------------------------------------------------------------------------------------------


def test_urls(upstream: Upstream) -> None:
    upstream.publish("/zh/v3-openapi.yaml", document(A))
    upstream.publish("/ref/b.md", page(B), "text/markdown")
    upstream.publish("/guide.md", "# Guide", "text/markdown")
    links = "- [b](ref/b.md)\n- [guide](/guide.md)\n- [other host](https://example.com/x.md)\n- [spec](zh/x.yaml)\n"
    links += "- [no URL](http://[x.md)\n- [no port](http://localhost:99999/x.md)\n"
    upstream.publish("/llms.txt", links, "text/plain")
    names = [f"{upstream.url}/zh/v3-openapi.yaml", f"{upstream.url}/llms.txt"]
    assert where(fetch.read(names)) == [(names[0], "zh"), (f"{upstream.url}/ref/b.md", "en")]


@pytest.mark.parametrize("url", ["http://[x/v3.yaml", "http://127.0.0.1:99999/v3.yaml", "http://127.0.0.1:x/llms.txt"])
def test_what_is_not_a_url(url: str) -> None:
    with pytest.raises(PipelineError, match=re.escape(f"{url}: not a URL")):
        fetch.read([url])


@pytest.mark.parametrize(
    ("behaviour", "message"),
    [
        (play.status(404), "cannot be fetched: HTTP 404"),
        (play.status(403), "cannot be fetched: HTTP 403"),
        (play.html_page, "HTML or XML, not an OpenAPI document"),
        (play.redirect("http://127.0.0.2/x.yaml"), "cannot be fetched: redirects to .* not a declared host"),
        (play.redirect("http://[x"), "cannot be fetched: redirects to .* not a URL"),
    ],
)
def test_urls_that_give_nothing(upstream: Upstream, behaviour: play.Behaviour, message: str) -> None:
    upstream.behave("/x.yaml", behaviour)
    with pytest.raises(PipelineError, match=rf"^{upstream.url}/x.yaml: {message}"):
        fetch.read([f"{upstream.url}/x.yaml"])


def test_url_of_a_page_without_a_fragment(upstream: Upstream) -> None:
    upstream.publish("/guide.md", "# Guide", "text/markdown")
    with pytest.raises(PipelineError, match=r"/guide\.md: no OpenAPI fragment in this page"):
        fetch.read([f"{upstream.url}/guide.md"])


def test_only_https_unless_on_loopback() -> None:
    with pytest.raises(PipelineError, match="cannot be fetched: refused, not https"):
        fetch.read(["http://docs.devin.ai/v3-openapi.yaml"])


# --- command line ----------------------------------------------------------------------------------------------


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).parents[2]
    return subprocess.run(
        [sys.executable, "-m", "generator", "fetch", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(root)},
    )


def test_command_line() -> None:
    write("a.yaml", document(A, B))
    write("b.zh.md", page(C, language="zh"))
    done = command("a.yaml", "b.zh.md", "--output", "out")
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.splitlines()
    assert first.startswith("a.yaml  en  2 operations  sha256:")
    assert second.startswith("b.zh.md  zh  1 operations  sha256:")
    assert where(fetch.read(["out"])) == [("out/en/001-a.yaml", "en"), ("out/zh/002-b.yaml", "zh")]
    assert fetch.read(["out"])[1].metadata == fetch.read(["b.zh.md"])[0].metadata


def test_command_line_with_bad_input() -> None:
    write("a.yaml", "")
    done = command("a.yaml", "--output", "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: a.yaml: empty, not an OpenAPI document\n"
    assert not Path("out").exists()

"""Texts of the spec stay texts, even if they contain markup."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.yaml import yaml_load

from docs.reference.pages import Reference
from docs.reference.texts import code, escape, prose

from .html import Page

EXTENSIONS = ["admonition", "attr_list", "md_in_html", "tables", "toc", "pymdownx.superfences", "pymdownx.tabbed"]
SETTINGS = {"pymdownx.tabbed": {"alternate_style": True}}
TEXTS = [
    "<script>document.title='broken'</script>",
    '<img src="https://evil.example/x.png" onerror="alert(1)">',
    "![x](https://evil.example/x.png) [click](javascript:alert(1)) <https://evil.example>",
    "</div></td></table><h1 onclick=alert(1)>x",
    "| a | b |\n|---|---|\n| c | d |",
    "# heading {#prompt onclick=alert(1)}\n\n---\n\n    code\n\n```python\nx\n```",
    '!!! note "x"\n\n    y\n\n=== "tab"\n\n    z',
    "&lt;script&gt; &#60;b&#62; \\* \\<b\\> {{ config }} {% raw %} ${x} --8<-- 'file'",
    "[ref]: https://evil.example\n\n[ref] *a* _b_ ~~c~~ **d** `e` ``f`` ` <b> `",
    "a`</code><b>x</b>`b ` <i> \u202egpj.exe \u0000 \u2028",
]


def rendered(source: str) -> Page:
    return Page(markdown.markdown(source, extensions=EXTENSIONS, extension_configs=SETTINGS))


def readable(text: str) -> str:
    """Return what people should read: the text on one line, code without its backticks."""
    return "".join("".join(character for character in text if character.isprintable() and character != "`").split())


def check(text: str) -> None:
    in_a_cell = '<div class="fields" markdown="1">\n\n| a | b |\n|---|---|\n| c{} | d |\n\n</div>'
    for form in ("before {} after", "# {}", "- {}", "**x {}**", in_a_cell):
        for function in (prose, escape):
            page = rendered(form.replace("{}", function(text)))
            allowed = {"p", "code", "h1", "ul", "li", "strong", "div", "table", "thead", "tbody", "tr", "th", "td"}
            assert page.tags <= allowed, page.tags
            assert not page.links
            assert not page.resources
            assert not page.handlers
            assert readable(text) in readable(page.text)


@pytest.mark.parametrize("text", TEXTS)
def test_known_attacks(text: str) -> None:
    check(text)


MARKS = st.sampled_from("`*_<>[](){}#!|&;:\\/\"'=-+~ \n\tab1")


@given(st.text(alphabet=st.one_of(MARKS, st.characters()), max_size=60))
def test_any_text(text: str) -> None:
    check(text)


def test_what_is_code_stays_code() -> None:
    assert html.unescape(prose("Set `a_b` to `<x>`, please.")) == "Set <code>a_b</code> to <code><x></code>, please."
    assert rendered(code("a|b `c` <d>")).text == "a|b `c` <d>"


def document(text: str) -> dict[str, Any]:
    """A spec in which every text is this one."""
    answer = {"description": text, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    thing = {
        "type": "object",
        "description": text,
        "properties": {
            "id": {"type": "string", "description": text, "default": text},
            "kind": {"$ref": "#/components/schemas/Kind"},
        },
        "required": ["kind"],
    }
    kind = {"type": "string", "enum": ["a", text], "description": text, "x-enum-descriptions": {"a": text, text: text}}
    create = {
        "operationId": "things.create",
        "summary": text,
        "description": text,
        "deprecated": True,
        "x-deprecated-for": text,
        "x-permissions": [text],
        "x-permission-fields": {"kind": text},
        "x-impersonation": {"field": text},
        "parameters": [
            {
                "name": "id",
                "in": "path",
                "required": True,
                "description": text,
                "schema": {"type": "string", "example": text},
            },
            {"name": text, "in": "query", "required": True, "description": text, "schema": {"type": "string"}},
        ],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        "responses": {"200": answer, "404": answer},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text},
        "paths": {"/v3/things/{id}": {"post": create}},
        "components": {"schemas": {"Thing": thing, "Kind": kind}},
    }


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("text", TEXTS)
def test_whole_pages(text: str, language: str) -> None:
    pointer = f"/components/schemas/{text}"
    report = {"locale_differences": [{"pointer": pointer, "languages": {"en": text, "zh": None, text: [text]}}]}
    texts = {"/components/schemas/Thing/description": text} if language == "zh" else {}
    reference = Reference(document(text), texts, report, language)
    harmless = Reference(document("harmless"), {}, {"locale_differences": []}, language).pages()
    known = set().union(*(rendered(source).tags for source in harmless.values())) | {"a"}
    for path, source in reference.pages().items():
        page = rendered(source)
        assert page.tags <= known, path
        assert page.resources == []
        assert page.handlers == []
        assert [link for link in page.links if ":" in link] == []
        assert len(page.ids) == len(set(page.ids))
    assert readable(text) in readable(rendered(reference.pages()["reference/things.md"]).text)


def test_the_extensions_are_those_of_the_site() -> None:
    used = yaml_load(Path("docs/mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    assert set(used) - {"pymdownx.highlight"} == set(EXTENSIONS)
